import { first, text } from "./page";

/** Elements of one kind beyond this number are not looked at. */
const MOST = 150;
/** Nor is data beyond this length, in characters. */
const LONGEST = 20_000;

/**
 * What is read of JSON-LD: types, whether it is not for free, and of a headline the first characters
 * that need no escaping.
 */
const LD_PROPERTY =
  /"@type"[\s:]*(\[[^\]]{0,99}|"[^"]+)|("isAcc\w+[\s:"]+false)|"headline"[\s:]*"(?:[^"\\]|\\.)*?([^"\\&]{9,30})/gi;

/** Types of what has a headline; others belong to such a one. */
const WORK = /Art|Posti|Rep|Collect|ItemL|Video/;

/** The `<meta>` that signs are read from. */
const METAS = ["og:type", "og:site_name", "twitter:creator", "generator"];

/** What `<meta>` tells, as lines of `name=content`, with no content where there is no such one. */
export function readMetas(doc: Document): string {
  return METAS.map((name) => {
    const meta = doc.head?.querySelector(`[property="${name}"],[name="${name}"]`);
    return `${name}=${meta?.getAttribute("content") ?? ""}`;
  }).join("\n");
}

/**
 * The types in JSON-LD, microdata and RDFa, a line for each. That of the page itself comes once more
 * with a "*": the type that has the headline of this page, where those of teasers have others. Read by
 * pattern, so that broken JSON is read as well.
 * @param titles headline and title of the page
 * @param headline its element, which may have a type around it
 */
export function readTypes(doc: Document, titles: string, headline?: Element): string {
  const item = headline?.closest("body [itemtype*=Art],body [typeof*=Art]");
  let lines = item ? `*${item.getAttribute("itemtype") ?? item.getAttribute("typeof")}\n` : "";
  for (const script of first(doc, 'script[type*="ld+json" i]', MOST)) {
    let type = "";
    let isOwn = false;
    const data = text(script).slice(0, LONGEST);
    for (const [, found, paid, title] of data.matchAll(LD_PROPERTY)) {
      if (paid) lines += "\npaid";
      else if (!found) isOwn ||= !!title && titles.includes(title);
      else {
        lines += `\n${found}`;
        if (!WORK.test(type) || WORK.test(found)) type = found;
      }
      if (isOwn && type) {
        // Each type of a list gets a line of its own.
        lines += type.replace(/"/g, "\n*");
        isOwn = false;
      }
    }
  }
  return lines;
}
