import { endsSentence, isProse, type TextBlock } from "./blocks";
import { readPrintedDate, withoutDates } from "./printed-date";
import { shapeOf } from "./shapes";
import { inSmallLetters } from "./small-letters";
import { isSummary, isWholeSummary } from "./summary";
import { fold, letters } from "./text";

/** How a standfirst is told from the first paragraph, and its words. */

const STANDFIRST_NAME =
  /standfirst|(?:^|[-_ ])(?:deck|dek|lead|lede|leadin|intro|introduction|sub-?title|sub-?head(?:line|er|ing)?|summary|excerpt|abstract|teaser-?text|vorspann|anrei(?:ß|ss)er|chapo|chapeau|bajada|entradilla|sumario|occhiello|sommario|catenaccio|linha-fina|ingress|manchet|perex|lid|synopsis|description|blurb|strapline|preamble|underline|subdek|tagline)(?:$|[-_ ])|(?:article|story|post|content)-?(?:summary|lead|intro|description|sub-?title|deck|teaser|excerpt)/;

/** Longest standfirst that is told by its words and its shape, in characters. */
const LONGEST_SUMMARY = 500;
/** What marks the first paragraph of a text. */
const FIRST = /drop-?cap|initial|first|lead-?in/i;

/** Whether a paragraph is one of the page's summaries, and no other prose is set like it. */
export function isSetApart(
  { element, text, link }: TextBlock,
  blocks: readonly TextBlock[],
  summaries: readonly string[],
): boolean {
  if (text.length > LONGEST_SUMMARY || !isProse(text, link) || !isWholeSummary(text, summaries))
    return false;
  if (FIRST.test(element.className)) return false;
  const shape = shapeOf(element);
  const others = blocks.filter(
    (block) => block.element !== element && isProse(block.text, block.link),
  );
  return others.length > 0 && !others.some((block) => shapeOf(block.element) === shape);
}

/** Whether a block is set as the standfirst: by its name, its place, or its type and the page's summary. */
export function isStandfirst(
  { element, text, link }: TextBlock,
  summaries: readonly string[],
): boolean {
  if (text.length < 25 || text.length > 900 || link > text.length * 0.5) return false;
  if (element.querySelector("button, input")) return false;
  const set = element.matches("h2, h3, h4, h5, h6") || isEmphasised(element, text);
  for (
    let at: Element | null = element, level = 0;
    at && level < 3;
    at = at.parentElement, level += 1
  ) {
    const name = `${at.getAttribute("class") ?? ""} ${at.getAttribute("data-testid") ?? ""} ${at.getAttribute("itemprop") ?? ""}`;
    if (STANDFIRST_NAME.test(inSmallLetters(name))) {
      return letters(at.textContent ?? "").length < letters(text).length * 1.3;
    }
  }
  const header = element.closest("header, hgroup");
  // A header with navigation is the site's, unless it stands in the article.
  const isOwn = header?.closest("article, main") || !header?.querySelector("nav");
  if (header && isOwn && isProse(text, link)) return true;
  if (!isProse(text, link) && isWholeSummary(text, summaries)) return true;
  return set && isSummary(text, summaries);
}

/** Whether the whole paragraph is bold or italic. */
export function isEmphasised(element: Element, text: string): boolean {
  const strong = element.querySelector("strong, b, em, i");
  return strong !== null && fold(strong.textContent).length > text.length * 0.95;
}

/** Whether the line under a headline is its standfirst: a sentence, or a heading, which heads nothing else. */
export function isSureDeck({ element, text }: TextBlock): boolean {
  return endsSentence(text) || /^H[2-6]$/.test(element.tagName);
}

/** What a part of a standfirst is called that tells of something else. */
const OTHER_PART = /(?:^|[-_ ])(?:credit|byline|author)/i;
/** Most letters beside the date in such a part: "Published". */
const LABEL = 12;

/** What such a label is called. */
const LABEL_NAME = /kicker|label|location|stamp|place|genre|categor|eyebrow|overline|prefix/i;
/** Longest label that stands before a standfirst without a blank: a genre, a place; in characters. */
const LONGEST_LABEL = 30;

/** The words of a standfirst, a label set off from them, without a date or a credit at their end. */
export function standfirstText(block: TextBlock, lang: string | null): string {
  const text = withoutEnd(block, lang);
  const first = block.element.firstElementChild;
  const label = first && LABEL_NAME.test(first.className) ? fold(first.textContent) : "";
  const rest = text.slice(label.length);
  const isGlued =
    label !== "" && label.length <= LONGEST_LABEL && text.startsWith(label) && !endsSentence(label);
  return isGlued && /^\p{Lu}\p{Ll}/u.test(rest) ? `${label}: ${rest}` : text;
}

function withoutEnd({ element, text }: TextBlock, lang: string | null): string {
  const last = element.lastElementChild;
  const end = fold(last?.textContent);
  if (!last || end === "" || end === text || !text.endsWith(end)) return text;
  const isDate = readPrintedDate(end, lang) !== null && letters(withoutDates(end)).length <= LABEL;
  const isOther = isDate || OTHER_PART.test(last.className);
  return isOther ? text.slice(0, -end.length).trim() : text;
}
