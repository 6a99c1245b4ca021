import { endsSentence, isBlock } from "./blocks";
import { beginsLikeByline, isWriterLine } from "./byline-start";
import { beginsWithRole, isFullName, splitNames } from "./byline-text";
import { precedes } from "./document-order";
import { SHOW_ELEMENT, SHOW_TEXT } from "./node-kinds";
import { withoutDates } from "./printed-date";
import { inSmallLetters } from "./small-letters";
import { isElsewhere, storyRegion } from "./story-region";
import { isInTeaser } from "./teaser-card";
import { fold, isLonger, letters } from "./text";
import { UNSHOWN_ATTRIBUTE } from "./unshown";
import { attributeHas, closestWhere, elementsWhere, firstWhere, hasToken } from "./where";

/** Where a page marks who wrote the text. */

/** What elements are called that may be a byline. */
const LIKE_BYLINE = /author|autor|auteur|byline|writer|reporter|journalist/i;
/** Addresses of links that may be one. */
const LIKE_PATH = /\/(?:author|autor|auteur)/i;
/** Paths of the pages about authors, as publishing systems name them. */
const AUTHOR_PATH = /\/(?:authors?|autor(?:en|es|as?|i)?|auteurs?|autore)\//i;
const BYLINE_NAME =
  /(?:^|[-_ ])(?:byline|authored|author|autor|autore|auteur|writer|reporter|journalist|contributor|creator|verfasser|skribent|toimittaja)(?:s|en|es|in|e)?(?:$|[-_ ])|(?:author|autor|byline)(?:name|s?link|list|info)?/;
const NOT_BYLINE =
  /comment|bio|about|related|avatar|image|photo|social|follow|share|more-from|teaser|description|testimonial|authori[sz]|signature-?links/;
const HELD_BACK = `time, button, svg, style, script, select, form, .sr-only, [hidden], [${UNSHOWN_ATTRIBUTE}]:not([${UNSHOWN_ATTRIBUTE}="folded"])`;
/** The way to the page and its subjects, which some pages print in the same line. */
const OF_SITE = '[rel~="tag"], [itemtype$="BreadcrumbList"], [class*="breadcrumb" i]';

/** Longest text that can be a byline, in characters. */
const LONGEST = 160;
/** Boxes further apart than this many levels are not of one byline. */
export const LEVELS = 4;

/** A piece of print that credits somebody. */
export interface PrintedByline {
  element: Element;
  /** Its words, a line break between blocks. */
  text: string;
  /** The names that have an element of their own in it. */
  parts: string[];
  /** The markup itself says that this is the author. */
  strong: boolean;
  /** It may be something else, and says nothing against what the page's data state. */
  weak?: boolean;
  url: string | null;
}

/** The pieces of the story's byline, in the page's order: those marked as such, near each other. */
export function markedBylines(headline: Element | null, doc: Document): PrintedByline[] {
  const region = storyRegion(headline, doc);
  if (!region) return [];
  const found: PrintedByline[] = [];
  for (const element of elementsWhere(region, isMarked)) {
    if (found.some((other) => other.element.contains(element))) continue;
    // Only what stands near one found before: the questions about the boxes around take longest, and
    // pages of many stories have many bylines.
    if (found.length > 0 && !found.some((other) => areNear(other.element, element))) continue;
    if (isElsewhere(element, headline) || isInTeaser(element, headline)) continue;
    if (isQuoted(element, headline)) continue;
    const byline = read(element);
    if (byline) found.push(byline);
  }
  return found;
}

/**
 * Whether an element stands in a quotation, or by a picture's licence, where its own author is named.
 * What is called a licence or copyright alone may be the text's.
 */
function isQuoted(element: Element, headline: Element | null): boolean {
  const quotation = element.closest(
    'blockquote, [class~="license-info" i], [class~="copyright-info" i]',
  );
  return quotation !== null && !(headline && quotation.contains(headline));
}

function isMarked(element: Element): boolean {
  // The news industry's text format has an element for it.
  if (element.localName === "byline") return true;
  if (!element.hasAttributes()) return false;
  const isLike =
    attributeHas(element, "class", LIKE_BYLINE) ||
    attributeHas(element, "data-testid", LIKE_BYLINE) ||
    (element.localName === "a" && attributeHas(element, "href", LIKE_PATH));
  if (!isLike && !isStrong(element)) return false;
  const named = `${element.getAttribute("class") ?? ""} ${element.id} ${element.getAttribute("data-testid") ?? ""}`;
  const name = inSmallLetters(named);
  if (NOT_BYLINE.test(name) && !tellsWriter(element)) return false;
  const isNamed =
    isStrong(element) || BYLINE_NAME.test(name) || attributeHas(element, "href", AUTHOR_PATH);
  // Asked last: the text before an element can be long.
  if (!isNamed || OF_OTHERS.test(inSmallLetters(wordsBefore(element)))) return false;
  return isStrong(element) || BYLINE_NAME.test(name) || !isInSentence(element);
}

/** Whether a link stands in a sentence, which tells of somebody: "Our correspondent Ana Gil was there." */
function isInSentence(link: Element): boolean {
  const block = closestWhere(link, isBlock);
  if (!block) return false;
  const text = fold(block.textContent);
  const name = fold(link.textContent);
  if (text.length > LONGEST) return !beginsLikeByline(text);
  // "10:00 a.m.", "Chief Reporter.": a point at the end is not yet a sentence's.
  const isTold = endsSentence(text) && SMALL_WORDS.test(withoutDates(text).replace(name, ""));
  const isAlone = letters(text).length <= letters(name).length * 2;
  return isTold && !isAlone && !beginsLikeByline(text);
}

/** Two words that no name and no post has. */
const SMALL_WORDS = /(?<!\p{L})\p{Ll}{2,}(?!\p{L}).*(?<!\p{L})\p{Ll}{2,}(?!\p{L})/u;

/** "Contact: Ana Gil": who answers questions. "Photo: Ana Gil": who took the picture. */
const OF_OTHERS =
  /(?:contacts?|kontakt|ansprechpartner(?:in)?|contacto|contatto|contato|press inquiries)\s*[:：]?$|(?:^|\s)(?:photo|foto|bild|crédit photo)\s*[:：]$/;
/** Longest such label, in characters. */
export const LONGEST_LABEL = 40;

/** The last words before an element in its own box. */
function wordsBefore(element: Element): string {
  let at = element.previousSibling;
  while (at && fold(at.textContent) === "") at = at.previousSibling;
  return fold(at?.textContent).slice(-LONGEST_LABEL);
}

/** "This post was written by …", in a box that is named for the author's life. */
function tellsWriter(element: Element): boolean {
  return !isLonger(element, LONGEST) && isWriterLine(fold(element.textContent));
}

/** Whether a byline stands over the text, and no role's label is before it: "Reviewed by". */
export function headsText(
  element: Element,
  text: string,
  headline: Element | null,
  doc: Document,
): boolean {
  if (beginsWithRole(`${wordsBefore(element)} ${text}`)) return false;
  const region = headline && storyRegion(headline, doc);
  const second = region ? textAfter(headline, region) : undefined;
  if (!headline || !region || !second) return true;
  const box = second.parentElement;
  // The first paragraph may be a standfirst, but not where it shares a box with the second, away from
  // the headline.
  const first = [...region.getElementsByTagName("p")].find(
    (paragraph) => isLonger(paragraph, SENTENCES) && precedes(headline, paragraph),
  );
  const isInBox = first?.parentElement === box && !box?.contains(headline);
  return !precedes(isInBox && first ? first : second, element);
}

/** Whether the markup itself says that this is an author. */
function isStrong(element: Element): boolean {
  return hasToken(element, "rel", "author") || isCreator(element);
}

function isCreator(element: Element): boolean {
  return hasToken(element, "itemprop", "author") || hasToken(element, "itemprop", "creator");
}

/** Whether an element holds one name of several. */
function isPart(element: Element): boolean {
  return element.localName === "a" || isStrong(element) || attributeHas(element, "class", /name/i);
}

function areNear(one: Element, other: Element): boolean {
  let box: Element | null = one;
  for (let level = 0; box && level < LEVELS; level += 1) box = box.parentElement;
  return box?.contains(other) ?? true;
}

function read(element: Element): PrintedByline | null {
  const named = isCreator(element)
    ? element.querySelector('[itemprop~="name"]')
    : nameOfCard(element);
  const target = named ?? element;
  const whole = target.getAttribute("content") ?? linesOf(target);
  // A box about the author begins with the name alone.
  const first = whole.slice(0, Math.max(0, whole.indexOf("\n")));
  const text = whole.length > LONGEST && isFullName(fold(first)) ? first : whole;
  if (fold(text) === "" || text.length > LONGEST) return null;
  // A box with the date, the time that reading takes or a portrait names nobody.
  if (splitNames(text).length === 0) return null;
  const parts = elementsWhere(target, isPart)
    .filter((part) => !firstWhere(part, isPart) && !isOfSite(part, target))
    .map((part) => fold(part.textContent))
    // Below the name, what is told of the author has links as well.
    .filter((part) => text === whole || text.includes(part));
  const link = element.closest("a") ?? element.querySelector("a");
  return {
    element: target,
    text,
    parts: [...new Set(parts)].filter((part) => part !== ""),
    strong: isStrong(element) || named !== null,
    url: link?.getAttribute("href") ?? null,
  };
}

/** The one name of a card as hCard writes it: "Posted by <span class=fn>Ana Gil</span>". */
function nameOfCard(element: Element): Element | null {
  if (!hasToken(element, "class", "vcard")) return null;
  const [name, another] = Array.from(element.getElementsByClassName("fn"));
  return name && !another ? name : null;
}

/** The text, with a break between blocks and lines, so that a name and what is below it don't run together. */
export function linesOf(element: Element, held = HELD_BACK): string {
  let text = "";
  let block: Element | null = null;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === "BR") block = null;
    const piece = fold(node.nodeValue);
    const parent = node.parentElement;
    if (piece === "" || !parent || parent.closest(held) || isOfSite(parent, element)) continue;
    let own: Element = parent;
    while (own !== element && own.parentElement && !isBlock(own)) own = own.parentElement;
    text += text === "" ? piece : `${own === block ? " " : "\n"}${piece}`;
    block = own;
    if (text.length > LONGEST * 2) break;
  }
  return text;
}

function isOfSite(part: Element, byline: Element): boolean {
  const list = part.closest(OF_SITE);
  return list !== null && list !== byline && byline.contains(list);
}

/** Shortest standfirst or paragraph, in characters. */
export const SENTENCES = 100;

/** The second paragraph of prose after the headline: the first may be the standfirst. */
export function textAfter(headline: Element, region: Element): Element | undefined {
  let standfirst = false;
  for (const element of region.getElementsByTagName("p")) {
    if (!isLonger(element, SENTENCES) || !precedes(headline, element)) continue;
    if (standfirst) return element;
    standfirst = true;
  }
  return undefined;
}
