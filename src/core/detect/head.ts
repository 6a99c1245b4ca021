import { byTag, text } from "./page";

/** Elements of one kind beyond this number are not looked at. */
const MOST = 200;

/** What is read of JSON-LD: types, and of a headline the first characters that need no escaping. */
const LD_PROPERTY = /"@type"[\s:]*(\[[^\]]+|"[^"]+)|"headline"[\s:]*"[^"]*?([^"\\&]{9,30})/g;

/** What `<meta>` tells of the kind of page, as lines of `name=content`. */
export function readMetas(doc: Document): string {
  let lines = "";
  for (const meta of byTag(doc, "meta", MOST)) {
    const line = `${meta.getAttribute("property") ?? meta.name}=${meta.content}\n`;
    if (/^(og:[tsp]|ar|news|dc|da|pub|au|prod)/i.test(line)) lines += line;
  }
  return lines;
}

/**
 * The types in JSON-LD, a line for each script; `own` ends the line of a script that has the headline
 * of this page, and not those of teasers alone. Read by pattern, so that broken JSON is read as well.
 * @param titles headline and title of the page
 */
export function readJsonLd(doc: Document, titles: string): string {
  let lines = "";
  for (const script of byTag(doc, "script", MOST)) {
    if (!/ld.json/i.test(script.type)) continue;
    let own = "\n";
    for (const [, type, headline] of text(script).matchAll(LD_PROPERTY)) {
      if (type) lines += type;
      else if (headline && titles.includes(headline)) own = "own\n";
    }
    lines += own;
  }
  return lines;
}
