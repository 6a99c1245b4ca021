import { text } from "./page";

/** Scripts with data beyond this number are not looked at. */
const MOST = 12;
/** Nor is data beyond this length, in characters. */
const LONGEST = 8_000;

/** Matches the types of a page that is an article itself, whatever kind of article. */
export const OWN_ARTICLE = /^\*.*(Art|BlogP|Rep)/m;

/**
 * What is read of JSON-LD: types, whether it is not for free, and of a headline the first characters
 * that need no escaping.
 */
const LD_PROPERTY =
  /"@type"[\s:]*(\[[^\]]{0,99}|"[^"]+)|("isAcc\w+[\s:"]+[Ff]alse)|"headline"[\s:]*"(?:[^"\\]|\\.)*?([^"\\&]{9,30})/g;

/** An escaped sign, as some write all letters but the Latin ones; the first ones may end a string. */
const ESCAPED = /\\u(?!00)(\w{4})/g;

/** Types of what has a headline; others, such as a film or an author, may belong to such a one. */
const WORK = /Art|Posti|Rep|Collect|ItemL/;

/** Finds the `<meta>` that signs are read from, all in one go. */
const METAS = ["og:type", "twitter:creator"]
  .map((name) => `[property="${name}"],[name="${name}"]`)
  .join();

/** What `<meta>` tells, a line of `name=content` for each. */
export function readMetas(doc: Document): string {
  let lines = "";
  for (const meta of doc.head?.querySelectorAll(METAS) ?? []) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    lines += `\n${name}=${meta.getAttribute("content")}`;
  }
  return lines;
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
  let left = MOST;
  // Most pages have the article's data in the head, which is far sooner searched than the body.
  for (const part of [doc.head, doc.body]) {
    for (const script of part?.querySelectorAll('script[type*="ld+json"]') ?? []) {
      if (left-- < 1) break;
      lines += typesIn(text(script).slice(0, LONGEST), titles);
    }
    if (OWN_ARTICLE.test(lines)) break;
  }
  return lines;
}

/** The types in the JSON-LD of one script, as `readTypes` has them. */
function typesIn(data: string, titles: string): string {
  let lines = "";
  let type = "";
  let isOwn = false;
  const plain = data.replace(ESCAPED, (_, code) => String.fromCharCode(+`0x${code}`));
  for (const [, found, paid, title] of plain.matchAll(LD_PROPERTY)) {
    if (paid) lines += "\npaid";
    if (found) {
      lines += `\n${found}`;
      if (!WORK.test(type) || WORK.test(found)) type = found;
    }
    isOwn ||= !!title && titles.includes(title);
    if (isOwn && type) {
      // Each type of a list gets a line of its own.
      lines += type.replace(/"/g, "\n*");
      isOwn = false;
    }
    // The types after a headline are those of other works, or of parts of this one.
    if (title) type = "";
  }
  return lines;
}
