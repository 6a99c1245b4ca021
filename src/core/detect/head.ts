import { first, text } from "./page";

/** Elements of one kind beyond this number are not looked at. */
const MOST = 150;
/** Nor is data beyond this length, in characters. */
const LONGEST = 50_000;

/**
 * What is read of JSON-LD: types, whether it is not for free, and of a headline the first characters
 * that need no escaping.
 */
const LD_PROPERTY =
  /"@type"[\s:]*(\[[^\]]{0,99}|"[^"]+)|("isAcc\w+[\s:"]+false)|"headline"[\s:]*"(?:[^"\\]|\\.)*?([^"\\&]{9,30})/gi;

/** Types of what has a headline; others belong to such a one. */
const WORK = /Art|Post|Rep|Collect|ItemL|Video/;

/** What `<meta>` tells, as lines of `name=content`. */
export function readMetas(doc: Document): string {
  return first<HTMLMetaElement>(doc, "meta", MOST)
    .map((meta) => `${meta.getAttribute("property") ?? meta.name}=${meta.content}`)
    .join("\n");
}

/**
 * The types in JSON-LD, microdata and RDFa, a line for each. That of the page itself comes once more
 * with a "*": the type that has the headline of this page, where those of teasers have others. Read by
 * pattern, so that broken JSON is read as well.
 * @param titles headline and title of the page
 * @param headline its element, which may have a type around it
 */
export function readTypes(doc: Document, titles: string, headline?: Element): string {
  const item = headline?.closest("[itemtype*=Art],[typeof*=Art]");
  let lines = item ? `*${item.getAttribute("itemtype") ?? item.getAttribute("typeof")}\n` : "";
  for (const script of first(doc, 'script[type*="ld+json" i]', MOST)) {
    let type = "";
    let isOwn = false;
    for (const [, found, paid, title] of text(script).slice(0, LONGEST).matchAll(LD_PROPERTY)) {
      if (paid) lines += "paid\n";
      else if (!found) isOwn ||= !!title && titles.includes(withBlanks(title));
      else {
        lines += `${found}\n`;
        if (!WORK.test(type) || WORK.test(found)) type = found;
      }
      if (isOwn && type) {
        lines += `*${type}\n`;
        isOwn = false;
      }
    }
  }
  return lines;
}

/** Words with plain blanks in place of those that do not break, and of line ends. */
export function withBlanks(words: string): string {
  return words.replace(/\s/g, " ");
}
