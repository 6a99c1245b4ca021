import { first, text } from "./page";

/** Elements of one kind beyond this number are not looked at. */
const MOST = 150;

/** What is read of JSON-LD: types, whether there is a paywall, and of a headline the first characters that need no escaping. */
const LD_PROPERTY =
  /("@type"[\s:]*(?:\[[^\]]+|"[^"]+)|"isAcc)|"headline"[\s:]*"[^"]*?([^"\\&]{9,30})/g;

/** What `<meta>` tells, as lines of `name=content`. */
export function readMetas(doc: Document): string {
  let lines = "";
  for (const meta of first<HTMLMetaElement>(doc, "meta", MOST)) {
    lines += `${meta.getAttribute("property") ?? meta.name}=${meta.content}\n`;
  }
  return lines;
}

/**
 * The types in JSON-LD and microdata, a line for each item; `own` ends the line of one that has the
 * headline of this page, and not those of teasers alone. Read by pattern, so that broken JSON is read
 * as well.
 * @param titles headline and title of the page
 * @param headline its element, whose surroundings may have a type in microdata or RDFa
 */
export function readTypes(doc: Document, titles: string, headline?: Element): string {
  const item = headline?.closest("[itemtype],[typeof]");
  let lines = `${item?.getAttribute("itemtype") ?? item?.getAttribute("typeof")} own\n`;
  for (const script of first(doc, 'script[type*="ld+json" i]', MOST)) {
    let own = "\n";
    for (const [, type, title] of text(script).matchAll(LD_PROPERTY)) {
      if (type) lines += type;
      else if (title && titles.includes(title)) own = "own\n";
    }
    lines += own;
  }
  return lines;
}
