import { endsSentence, isBlock } from "./blocks";
import { isAgencyStaff } from "./byline-houses";
import {
  beginsLikeByline,
  beginsWithRole,
  isFullName,
  isWriterLine,
  splitNames,
} from "./byline-text";
import { precedes } from "./document-order";
import { SHOW_ELEMENT, SHOW_TEXT } from "./node-kinds";
import { withoutDates } from "./printed-date";
import { inSmallLetters } from "./small-letters";
import { isSureAgency } from "./sources/agency-names";
import { HOLDERS } from "./sources/print";
import { isElsewhere, linesAround, storyRegion } from "./story-region";
import { isInTeaser } from "./teaser-card";
import { fold, isLonger, letters } from "./text";
import { UNSHOWN_ATTRIBUTE } from "./unshown";
import { attributeHas, closestWhere, elementsWhere, firstWhere, hasToken } from "./where";

/** Where a page prints who wrote the text. */

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
const LEVELS = 4;

/** A piece of print that credits somebody. */
export interface PrintedByline {
  element: Element;
  /** Its words, a line break between blocks. */
  text: string;
  /** The names that have an element of their own in it. */
  parts: string[];
  /** The markup itself says that this is the author. */
  strong: boolean;
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
  const isAlone = letters(text).length <= letters(fold(link.textContent)).length * 2;
  return !isAlone && (text.length > LONGEST || endsSentence(text)) && !beginsLikeByline(text);
}

/** "Contact: Ana Gil": who answers questions. "Photo: Ana Gil": who took the picture. */
const OF_OTHERS =
  /(?:contacts?|kontakt|ansprechpartner(?:in)?|contacto|contatto|contato|press inquiries)\s*[:：]?$|(?:^|\s)(?:photo|foto|bild|crédit photo)\s*[:：]$/;
/** Longest such label, in characters. */
const LONGEST_LABEL = 40;

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
function linesOf(element: Element, held = HELD_BACK): string {
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

/** Lines by the headline and at the end of the story that begin with "By …", unmarked. */
export function printedBylines(headline: Element | null, doc: Document): PrintedByline[] {
  const region = storyRegion(headline, doc);
  if (!region || !headline || !doc.body) return [];
  const ending: Element[] = [...region.getElementsByTagName("p")].slice(-ENDING).reverse();
  const lines = linesAround(headline, doc.body);
  const headings = [...region.querySelectorAll("h2, h3, h4, h5, h6")].slice(-ENDING);
  const named = [...lines, ...headings].flatMap((label) => labelledName(label, headline));
  const found = [...lines, ...ending].flatMap((element) => {
    const { text, isGlued } = wholeText(element);
    if (text.length < 5 || text.length > LONGEST_LINE) return [];
    const isDated = !beginsLikeByline(text);
    if (isDated && !beginsLikeByline(afterDate(text))) return [];
    if (ending.includes(element) && (SOURCE.test(text) || isSentence(text))) return [];
    if (isElsewhere(element, headline) || attributeHas(element, "class", OF_PICTURE)) return [];
    if (isInTeaser(element, headline)) return [];
    const byline = { element, text, parts: [], strong: false, url: null };
    return [{ byline, doubt: (isGlued ? 1 : 0) + (isDated ? 2 : 0) }];
  });
  found.sort((one, other) => one.doubt - other.doubt);
  return [...found.map(({ byline }) => byline), ...named];
}

/** "By the river, the ferry had waited for an hour.": longer than what is said of an author. */
function isSentence(text: string): boolean {
  if (text.length <= SHORT_SENTENCE || !text.endsWith(".")) return false;
  // Credits of several people are long, too, but name them and have few words between.
  return SMALL_WORDS.test(text) || !isFullName(splitNames(text)[0] ?? "");
}

/** More words in small letters than stand between the names of a line of credits. */
const SMALL_WORDS = /(?<!\p{L})(?:\p{Ll}+ ){4}/u;

const SHORT_SENTENCE = 70;
/** What the credit of a picture or a video is called. */
const OF_PICTURE = /(?:photo|video|image|picture|foto)[-_]?credit/i;

/** Characters in which a line that begins with a date has its first figure: "September 3". */
const FIRST_FIGURE = 14;

/** A line without the date and the marks that it begins with. */
function afterDate(text: string): string {
  // Taking dates out takes long, and few lines begin with one.
  const isDate = /\d/.test(text.slice(0, FIRST_FIGURE));
  return (isDate ? withoutDates(text) : text).replace(/^[\s|·•,–—-]+/u, "");
}

/** "Written by" or "Author:" as a label or heading of its own, and the name in the element after it. */
function labelledName(label: Element, headline: Element): PrintedByline[] {
  if (isLonger(label, LONGEST_LABEL) || !WRITER_LABEL.test(inSmallLetters(fold(label.textContent))))
    return [];
  const element = label.nextElementSibling;
  if (!element || isElsewhere(label, headline) || isInTeaser(label, headline)) return [];
  const [first = ""] = linesOf(element).split("\n", 1);
  return first.length > LONGEST_LINE
    ? []
    : [{ element, text: first, parts: [], strong: false, url: null }];
}

const WRITER_LABEL =
  /^(?:(?:article|post|story) )?(?:written by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|by|von|par|por|aut(?:h?or|eur|ore)[a-z]{0,2}(?:\(.{1,5}\))?\s*(?=[:：]))\s*[:：]?$/;

/** Longest line that begins with "By …", in characters. */
const LONGEST_LINE = 120;

/**
 * The whole of an element's words, buttons and dates too.
 * @returns `isGlued` where its blocks have no blank between them: "Written by", "Ana Gil"
 */
function wholeText(element: Element): { text: string; isGlued: boolean } {
  const text = fold(element.textContent);
  if (text.length > LONGEST_LINE || element.childElementCount === 0)
    return { text, isGlued: false };
  const lines = fold(linesOf(element, "style, script"));
  const isGlued = lines !== text && letters(lines) === letters(text);
  return { text: isGlued ? lines : text, isGlued };
}

/** "Source:", where the word also begins a byline: under a text it tells the material, not the author. */
const SOURCE = /^(?:来源|來源|출처|المصدر)/u;

/** Lines between the headline and the text that name nothing but an agency: "Reuters", "EFE / Madrid". */
export function agencyLines(headline: Element | null, doc: Document): PrintedByline[] {
  const region = storyRegion(headline, doc);
  if (!headline || !doc.body || !region) return [];
  const text = textAfter(headline, region);
  return linesAround(headline, doc.body).flatMap((element) => {
    if (element.childElementCount > 0) return [];
    const name = fold(element.textContent);
    if (name === "" || name.length > LONGEST_AGENCY || !isAgency(name)) return [];
    if (element.closest(NO_CREDIT)) return [];
    if (!precedes(headline, element) || (text && precedes(text, element))) return [];
    const paragraph = element.closest("p");
    if (paragraph && isLonger(paragraph, name.length + LONGEST_DATE)) return [];
    if (isElsewhere(element, headline) || isByPicture(element, headline)) return [];
    return [{ element, text: name, parts: [], strong: false, url: null }];
  });
}

/** An agency's name, or its name and where it writes from. */
function isAgency(line: string): boolean {
  if (isSureAgency(line) || isAgencyStaff(line)) return true;
  const parts = line.split(/ ?[,/|·] ?/u);
  return parts.length === 2 && parts.some(isSureAgency) && splitNames(line).every(isSureAgency);
}

/** Shortest standfirst or paragraph, in characters. */
const SENTENCES = 100;

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

/** A box about the author. Pages are also named for what they tell of: "tag-rubio", "tag-bio-energia". */
const LIFE = '[class~="bio" i], [class*="or-bio" i], [class*="orbio" i], [data-testid*="bio" i]';
const NO_CREDIT = `a, button, form, ${HOLDERS}, [class~="tag" i], [class~="tags" i], ${LIFE}`;
/** Longest date beside the name, in characters; more is a sentence. */
const LONGEST_DATE = 30;
/** Longest name of an agency, in characters. */
const LONGEST_AGENCY = 50;

/** Under or over a picture, an agency's name is the picture's credit. */
function isByPicture(element: Element, headline: Element | null): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < LEVELS; level += 1) {
    if (box.contains(headline) || box.querySelector("p ~ p")) return false;
    if (box.querySelector("img, picture, video")) return true;
    box = box.parentElement;
  }
  return false;
}

/** A line that says who did what. */
export interface CreditLine {
  element: Element;
  text: string;
  /** It stands among the last paragraphs. */
  atEnd: boolean;
}

/** Lines by the headline and at the end of the story that say who did what: "(Reporting by …; editing by …)". */
export function creditLines(headline: Element | null, doc: Document): CreditLine[] {
  const region = storyRegion(headline, doc);
  if (!region) return [];
  const paragraphs: Element[] = [...region.getElementsByTagName("p")];
  const ending = paragraphs.slice(-ENDING);
  const prose = paragraphs.filter((element) => isLonger(element, PROSE));
  // Of boxes the lines are listed too, and their words would run together.
  const lines = headline && doc.body ? linesAround(headline, doc.body) : [];
  const around = lines.filter(
    (element) => !(prose[0] && precedes(prose[0], element)) && ![...element.children].some(isBlock),
  );
  return [...new Set([...around, ...ending])].flatMap((element) => {
    const text = fold(element.textContent);
    if (text.length > CREDITS || !beginsWithRole(text) || isElsewhere(element, headline)) return [];
    return isByPicture(element, headline)
      ? []
      : [{ element, text, atEnd: ending.includes(element) }];
  });
}

/** Shortest paragraph that is of the story itself, in characters. */
const PROSE = 160;

/** Longest line of credits, in characters. */
const CREDITS = 300;
/** Paragraphs at the end of a story among which its byline and credits may stand. */
const ENDING = 8;
