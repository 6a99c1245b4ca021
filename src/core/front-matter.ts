import type { Author } from "./article";
import { endsSentence, isBlock, isProse, type TextBlock, textBlocks } from "./blocks";
import type { Ledger } from "./clean/removed";
import { isBareDate } from "./date-lines";
import { HIDDEN } from "./hidden";
import { isAboutAuthor, isNoStandfirst, isOneOfSubheads, isTrail } from "./no-standfirst";
import { readPrintedDate } from "./printed-date";
import { sectionName } from "./section";
import { isSetApart, isStandfirst, isSureDeck, standfirstText } from "./standfirst-shape";
import { isSummary } from "./summary";
import { fold, letters } from "./text";

/**
 * What stands above the first paragraph and is shown elsewhere: headline, kicker, byline, date,
 * reading time; and the standfirst, which is told from the first paragraph by how it is set.
 */

/** What `takeFrontMatter` needs to know. */
export interface FrontMatterInput {
  root: Element;
  headline: string;
  /** The heading that prints it, where it stands in `root`. */
  heading: Element | null;
  authors: readonly Author[];
  /** What the page says of the story in a sentence or two. */
  summaries: readonly string[];
  lang: string | null;
  /** The section that the page states. */
  section: string | null;
  /** What the site calls itself. */
  siteName: string | null;
  /** Takes lines about the author, which are shown nowhere else. */
  ledger: Ledger;
  /** The line under the headline, if one is known by its place. */
  deck: TextBlock | null;
}

/** What tells a line of front matter. */
type LineInput = Pick<FrontMatterInput, "authors" | "lang">;

/** What was found above the text. */
export interface FrontMatter {
  standfirst: string | null;
  kicker: string | null;
}

/** Blocks looked at above the first paragraph: at the start, and from a little above the headline on. */
const MOST = 25;
const ABOVE = 10;
/** Most paragraphs above a headline: below more of them it heads a part of the text. */
const NOTES = 3;
/** Longest line that ends with an hour and tells no day, in characters: "Online since today, 07:57". */
const CLOCK_LINE = 40;
const CLOCK =
  /(?<!\d)(?!00?[:.]00)(?:[0-2]\d:[0-5]\d|[0-2]?\d[:.][0-5]\d (?:Uhr|[ap]\.?m\.?))\W*$/i;
/** What leads to a name or a date, where that stands in a part of its own. */
const LEADS_TO_NAME =
  /^(?:(?:(?:posted|written|published) )?(?:by|on|at)|von|am|par|le|por|el|di|il|door|av|af)\s*:?$/i;
/** Longest line that can be a byline or a date line, in characters. */
const LINE = 140;
/** "Minutes" after a number, in the languages of the news. */
const MINUTES =
  "min(?:\\.|s|ut(?:e[nrs]?|i|o|os|s|t|ter|y|a)?|uut(?:tia)?|út(?:y|a)?)?|мин(?:\\.|ут[аыу]?|ути)?|хв(?:\\.|илин[аиу]?)?|λεπτ(?:ά|ό|ών)|perc(?:es)?|dk\\.?|dakika(?:lık)?|دقيقة|دقائق|دقیقه|דק(?:ות|['׳])?|मिनट|মিনিট|分(?:钟|鐘)?|분|นาที|phút|menit";
/** For small letters: with "i" and "u" together, a pattern takes ten times as long to make. */
const READING_TIME = new RegExp(
  `^\\D{0,30}(?<!\\d)\\d{1,3}\\s*(?:${MINUTES})(?!\\p{L}).{0,30}$|^\\D{0,30}(?<!\\d)\\d{1,3} ?(?:分|분|นาที).{0,12}$`,
  "u",
);
/** "5 min.": the point ends no sentence, as that of "45 minutes later, she was home." does. */
const SHORT_MINUTES = /\bmin\.$/i;

/** Takes the front matter out of `root` and returns what it says. */
export function takeFrontMatter(input: FrontMatterInput): FrontMatter {
  const found: FrontMatter = { standfirst: null, kicker: null };
  const { deck } = input;
  // Another line gives way to a standfirst, where there is one.
  if (deck && isSureDeck(deck)) found.standfirst = standfirstText(deck, input.lang);
  // Some pages print it once more as the first paragraph.
  const copies = deck && input.root.contains(deck.element) ? [deck.element] : [];
  const title = letters(input.headline);
  let afterHeadline = !input.root.querySelector("h1");
  let looked = 0;
  let paragraphs = 0;
  const blocks = textBlocks(input.root);
  const heading = indexOfHeading(blocks, input.heading, title);
  // Where nothing longer follows, short lines are the text.
  const hasProse = blocks.some(({ text, link }) => isProse(text, link));
  for (const [index, block] of blocks.entries()) {
    if (index >= MOST && index < heading - ABOVE) continue;
    if (block.element.closest("figure, figcaption, table")) continue;
    if (fold(block.element.textContent).length > block.text.length + 5) {
      // A box with loose text around further blocks: the loose text alone can be a line.
      if (isProse(block.text, block.link)) {
        if (index < heading) continue;
        break;
      }
      if (paragraphs > 0) continue;
      const kicker = index < heading ? looseKicker(block, input) : null;
      found.kicker ??= kicker;
      if (kicker || isLine(block, input) || isWayBack(block) || isSection(block, input))
        takeLoose(block.element);
      continue;
    }
    if (index >= heading - ABOVE) looked += 1;
    if (looked > MOST || block.element === input.root) break;
    const { element, text } = block;
    if (paragraphs > 0) {
      if (isProse(text, block.link)) break;
      if (isBareLine(block, input)) takeLine(element);
      continue;
    }
    const own = letters(text);
    if (
      own !== "" &&
      (own === title ||
        (title.includes(own) && own.length > title.length * 0.8) ||
        // Below the headline's own heading, one of more words heads a part of the text.
        (own.includes(title) &&
          (index <= heading || heading < 0) &&
          title.length > 15 &&
          own.length < title.length * 1.5 &&
          /^H[1-6]$/.test(element.tagName)))
    ) {
      takeLine(element);
      // The way to the page may end with it as well.
      afterHeadline = index >= heading;
      continue;
    }
    if (heading >= 0 && input.heading?.contains(element)) {
      // A part of the headline, which was read whole.
      takeLine(element);
      afterHeadline = true;
      continue;
    }
    if (
      isLine(block, input) ||
      isWayBack(block) ||
      isLoneDate(block, blocks) ||
      isSection(block, input)
    ) {
      takeLine(element);
      continue;
    }
    if (index < heading && LABELS.test(text) && !isProse(text, block.link) && text.length < LINE) {
      found.kicker = kickerOf(block, input) ?? found.kicker;
      takeLine(element);
      continue;
    }
    if (index < heading && isTrail(block, title)) {
      found.kicker = kickerOf(block, input) ?? found.kicker;
      takeLine(element);
      continue;
    }
    // A notice about the page may stand above the headline; it is no part of what is looked for.
    if (index < heading && isProse(text, block.link) && !isSummary(text, input.summaries)) continue;
    if (isAboutAuthor(text, input.authors)) {
      input.ledger.take(element, "author-box", ["it tells of the author"]);
      continue;
    }
    if (isExcerpt(text, blocks.slice(index + 1, index + 6))) {
      takeLine(element);
      continue;
    }
    if (deck && own !== "" && own === letters(deck.text)) {
      copies.push(element);
      continue;
    }
    if (
      found.standfirst === null &&
      !isNoStandfirst(block, input) &&
      !isOneOfSubheads(block, blocks) &&
      (isStandfirst(block, input.summaries) ||
        (afterHeadline && isSubtitle(block)) ||
        isSetApart(block, blocks, input.summaries))
    ) {
      found.standfirst = standfirstText(block, input.lang);
      takeLine(element);
      continue;
    }
    if (isProse(text, block.link)) {
      // A summary may stand above the byline, so one paragraph is passed.
      if (index >= heading) paragraphs += 1;
      continue;
    }
    if (hasProse && !afterHeadline && text.length < 60 && !element.matches("li, td, th")) {
      // A heading of a high rank is for screen readers: "Main content".
      const isKicker =
        index < heading && index >= heading - ABOVE && !/^H[12]$/.test(element.tagName);
      if (isKicker) found.kicker = kickerOf(block, input) ?? found.kicker;
      takeLine(element);
    }
  }
  const ofDeck = deck && standfirstText(deck, input.lang);
  found.standfirst ??= ofDeck;
  if (found.standfirst === ofDeck) for (const copy of copies) takeLine(copy);
  return found;
}

/** Where the headline's own heading stands, or -1. */
function indexOfHeading(
  blocks: readonly TextBlock[],
  heading: Element | null,
  title: string,
): number {
  // It may be known by the box around it alone.
  if (!heading || letters(heading.textContent ?? "").length > title.length * 2) return -1;
  const index = blocks.findIndex(({ element }) => heading.contains(element));
  const above = blocks.slice(0, Math.max(index, 0));
  return above.filter(({ text, link }) => isProse(text, link)).length > NOTES ? -1 : index;
}

/** Labels in a row: "Islands • Transport". */
const LABELS = /\S\s+[•·|]\s+\S/;
/** How a link back begins, in small letters. */
const BACK =
  /^(?:[<«‹←]\s*)?(?:back|return to|zurück|retour|volver|voltar|torna|terug|tilbage|tillbaka|wróć|назад)(?!\p{L})/u;

/** What shares an h1 with the headline. */
function isSubtitle({ element, text }: TextBlock): boolean {
  return element.tagName !== "H1" && element.closest("h1") !== null && text.length >= SUBTITLE;
}

/** One word: several may be a name, a button's words or a sentence. */
const ONE_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}-]{1,24}$/u;

/** The section that a loose word in the headline's own box names, where the page states none. */
function looseKicker({ element, text }: TextBlock, input: FrontMatterInput): string | null {
  const { heading, section, siteName } = input;
  const isOver = section === null && heading !== null && element.contains(heading);
  return isOver && ONE_WORD.test(text) ? namedBy(text, siteName) : null;
}

/** The name of the page's section alone: no step of the way to it, and no heading of the text. */
function isSection({ element, text, link }: TextBlock, { section }: FrontMatterInput): boolean {
  if (section === null || link > 0 || element.closest("nav, li, h2, h3, h4, h5, h6")) return false;
  return text.toLowerCase() === section.toLowerCase();
}

/** A link alone that leads back to a list: "Return to all stories". */
function isWayBack({ element, text }: TextBlock): boolean {
  if (text.length > 40 || !BACK.test(text.toLowerCase())) return false;
  return Array.from(element.querySelectorAll("a")).some((link) => fold(link.textContent) === text);
}

/** A date in figures that is set as a heading, and no others are. */
function isLoneDate(block: TextBlock, blocks: readonly TextBlock[]): boolean {
  return /^\d[\d\s./-]{6,10}\d$/.test(block.text) && !isOneOfSubheads(block, blocks);
}

/** Shortest subtitle, in characters. */
const SUBTITLE = 25;
/** Least letters by which an excerpt is known again. */
const EXCERPT = 40;

/** "The ferry sails […]": the start of what follows, cut off. */
function isExcerpt(text: string, following: readonly TextBlock[]): boolean {
  if (!/(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/.test(text)) return false;
  const own = letters(text);
  const whole = letters(following.map((block) => block.text).join(" "));
  return own.length >= EXCERPT && own.length < whole.length && whole.startsWith(own);
}

/** What leads elsewhere on the page, or does something, names no section. */
const DOES = `a[href^='#'], button, [role='button'], form, label, menu, ${HIDDEN}`;
/** "Credit: Ada Roe", "© The Courier", "← The last story", "“It sails”". */
const NO_KICKER = /[:：©←→↓↑✉☰✕×]|^[<«‹"“„(]|\d{4}|^\p{L}{3,4}\.?\d{1,2}$|[.!?…]$/u;

/** The section that a line above the headline names. */
function kickerOf({ element, text }: TextBlock, { siteName }: FrontMatterInput): string | null {
  if (element.closest(DOES) || element.querySelector(DOES)) return null;
  return namedBy(lastCrumb(element, text), siteName);
}

function namedBy(words: string, siteName: string | null): string | null {
  const name = sectionName(words, siteName);
  const own = name?.toLowerCase() ?? "";
  return NO_KICKER.test(own) || BACK.test(own) ? null : name;
}

/** "Home > News > Harbour": of the way to a page, the last step is its section. */
function lastCrumb(element: Element, text: string): string {
  const link = Array.from(element.querySelectorAll("a[href]")).at(-1);
  const words = fold(link?.textContent) || firstOfRow(element, text) || text;
  const [label = words] = words.split(/\s+[•·|]\s+/);
  return fold(label.split(/\s*[>»›→]\s*/).findLast((crumb) => crumb !== "") ?? label);
}

/** Of labels in a row, without a blank between them, the first. */
function firstOfRow(element: Element, text: string): string {
  const [first, second] = Array.from(element.childNodes).filter(({ nodeType }) => nodeType !== 8);
  // A day beside its month is no label.
  const isRow = first?.nodeType === 1 && second?.nodeType === 1 && !/\d/.test(text);
  return isRow ? fold(first.textContent) : "";
}

/** Removes the text and the inline elements that stand directly in a box; pictures stay. */
export function takeLoose(box: Element): void {
  for (const node of Array.from(box.childNodes)) {
    const inner = node.nodeType === 1 ? (node as Element) : null;
    const isLoose =
      node.nodeType === 3 || (inner && !isBlock(inner) && !inner.querySelector("img"));
    if (isLoose && fold(node.textContent) !== "") node.parentNode?.removeChild(node);
  }
}

/** A byline, a date, a reading time. */
export function isLine({ text, element }: TextBlock, input: LineInput): boolean {
  if (text.length > LINE || text === "") return false;
  if (isBareDate(text) || LEADS_TO_NAME.test(text) || isReadingTime(element, text)) return true;
  const rest = withoutNames(text, input.authors);
  if (rest.length < text.length && letters(rest).length < 40) return true;
  if (/^H[2-6]$/.test(element.tagName)) return false;
  if (element.closest("time") || element.querySelector("time")) return true;
  if (text.length <= CLOCK_LINE && CLOCK.test(text) && !element.closest("li, td, th")) return true;
  return (
    readPrintedDate(text, input.lang) !== null &&
    text.length < 90 &&
    !/[.!?]["”»]?$/.test(text.replace(/\b\p{L}{1,4}\.$/u, ""))
  );
}

function isReadingTime(element: Element, text: string): boolean {
  if (/^H[2-6]$/.test(element.tagName)) return false;
  if (endsSentence(text) && !SHORT_MINUTES.test(text)) return false;
  return READING_TIME.test(text.toLowerCase());
}

/** A line that is nothing but a name, a date or a reading time: no text begins with one. */
function isBareLine(block: TextBlock, input: FrontMatterInput): boolean {
  const { text, element } = block;
  if (text.length > 60 || !isLine(block, input) || element.matches("li, td, th")) return false;
  const rest = withoutNames(text, input.authors);
  const named = input.authors.filter(({ name }) => text.includes(name)).length;
  return (
    isReadingTime(element, text) ||
    // "By Ada Roe, Bo Ek and Cy Day": each name may have a word before it.
    letters(rest).length < 6 * Math.max(named, 1) ||
    readPrintedDate(text, input.lang) !== null
  );
}

function withoutNames(text: string, authors: readonly Author[]): string {
  let rest = text;
  for (const { name } of authors) rest = rest.split(name).join("");
  return rest;
}

/** Removes the element, and the boxes around it that hold nothing else. */
export function takeLine(element: Element): void {
  let box = element;
  while (
    box.parentElement &&
    fold(box.parentElement.textContent) === fold(element.textContent) &&
    !box.parentElement.querySelector("img, video, iframe")
  ) {
    const parent: Element = box.parentElement;
    if (!parent.parentElement || parent.matches("body, article, main")) break;
    box = parent;
  }
  box.remove();
}
