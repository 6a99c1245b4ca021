import { isBlock, isProse, sizeOf, type TextBlock, textBlocks } from "./blocks";
import { isPost } from "./byline-text";
import type { Ledger } from "./clean/ledger";
import { headsEntry, isBareLine, isShownLine, LONGEST_LINE, type ShownInput } from "./front-lines";
import { HIDDEN } from "./hidden";
import { isAboutAuthor, isNoStandfirst, isOneOfSubheads, isTrail } from "./no-standfirst";
import { SHOW_TEXT } from "./node-kinds";
import { sectionName } from "./section";
import { isSetApart, isStandfirst, isSureDeck, standfirstText } from "./standfirst-shape";
import { isSummary } from "./summary";
import { fold, hasText, letters } from "./text";

/**
 * What stands above the first paragraph and is shown elsewhere: headline, kicker, byline, date,
 * reading time; and the standfirst, which is told from the first paragraph by how it is set.
 */

/** What `takeFrontMatter` needs to know. */
export interface FrontMatterInput extends ShownInput {
  root: Element;
  headline: string;
  /** The heading that prints it, where it stands in `root`. */
  heading: Element | null;
  /** What the page says of the story in a sentence or two. */
  summaries: readonly string[];
  /** The section that the page states. */
  section: string | null;
  /** What the site calls itself. */
  siteName: string | null;
  /** Takes lines about the author, which are shown nowhere else. */
  ledger: Ledger;
  /** The line under the headline, if one is known by its place. */
  deck: TextBlock | null;
}

/** What was found above the text. */
export interface FrontMatter {
  standfirst: string | null;
  kicker: string | null;
}

/** Blocks looked at above the first paragraph: at the start, and from a little above the headline on. */
const MOST = 25;
const ABOVE = 10;
/** Letters from which on a title is known again wherever it stands. */
const LONG_TITLE = 15;
/** Most paragraphs above a headline: below more of them it heads a part of the text. */
const NOTES = 3;

/** What a block at the start of the page is. */
type Role =
  /** The first of the text: nothing after it is looked at. */
  | "text"
  /** None of the front matter, and the text may still follow: it stays. */
  | "other"
  /** A line of words that stand directly in a box around further blocks. */
  | "loose"
  /** The headline once more, or a part of it. */
  | "headline"
  /** The place and the house before the first sentence, in a box of their own. */
  | "dateline"
  /** What is shown elsewhere: a byline, a date, a section, a link back, an excerpt. */
  | "line"
  /** A line above the headline, which may name the section. */
  | "kicker"
  /** A line about the author. */
  | "author"
  /** The line under the headline once more. */
  | "deck"
  | "standfirst"
  /** Prose that may be the first paragraph. */
  | "paragraph";

/** Takes the front matter out of `root` and returns what it says. */
export function takeFrontMatter(input: FrontMatterInput): FrontMatter {
  const { root, deck, lang, summaries } = input;
  const found: FrontMatter = { standfirst: null, kicker: null };
  // Another line gives way to a standfirst, where there is one.
  if (deck && isSureDeck(deck)) found.standfirst = standfirstText(deck, lang);
  // Some pages print it once more as the first paragraph.
  const decks = deck && root.contains(deck.element) ? [deck.element] : [];
  const title = letters(input.headline);
  const names = input.authors.map(({ name }) => name);
  const blocks = textBlocks(root);
  const heading = indexOfHeading(blocks, input.heading, title);
  // Where nothing longer follows, short lines are the text.
  const first = blocks.findIndex(({ text, link }, at) => at > heading && isProse(text, link));
  const hasProse = blocks.some(({ text, link }) => isProse(text, link));
  const belowFirst = first < 0 ? [] : blocks.slice(first + 1);
  let afterHeadline = !root.querySelector("h1");
  let looked = 0;
  let paragraphs = 0;

  // The cells of one table ask it one after another.
  let asked: { part: Element; answer: boolean } | null = null;
  function isLayoutTable(part: Element): boolean {
    if (asked?.part !== part) asked = { part, answer: isLayout(part, blocks) };
    return asked.answer;
  }

  function roleOf(block: TextBlock, index: number): Role {
    const { element, text, link } = block;
    if (index >= MOST && index < heading - ABOVE) return "other";
    const part = element.closest("figure, figcaption, table");
    if (part && !(isLayoutTable(part) && !fillsCell(element))) return "other";
    if (fold(element.textContent).length > text.length + 5) return roleOfBox(block, index);
    if (index >= heading - ABOVE) looked += 1;
    if (looked > MOST || element === root) return "text";
    if (paragraphs === 0) return roleAboveText(block, index);
    // The headline once more, below the line that stands under it.
    if (title.length > LONG_TITLE && letters(text) === title) return "line";
    if (isProse(text, link)) return "text";
    return isBareLine(block, input) ? "line" : "other";
  }

  /** The role of a box with loose text around further blocks: the loose text alone can be a line. */
  function roleOfBox(block: TextBlock, index: number): Role {
    if (isProse(block.text, block.link)) return index < heading ? "other" : "text";
    if (paragraphs > 0) return "other";
    if (input.heading?.contains(block.element)) return "loose";
    const isOver = index < heading && looseKicker(block, input) !== null;
    return isOver || isShownElsewhere(block, input) ? "loose" : "other";
  }

  function roleAboveText(block: TextBlock, index: number): Role {
    const { text, link, element } = block;
    const own = letters(text);
    const isLong = isProse(text, link);
    const isAbove = index < heading;
    if (heading >= 0 && input.heading?.contains(element)) return "headline";
    if (own !== "" && isHeadline(block, own, title, index <= heading || heading < 0))
      return "headline";
    if (!isAbove && headsEntry(block, belowFirst)) return "text";
    if (isDateline(block, blocks[index + 1])) return "dateline";
    if (isShownElsewhere(block, input) || isLoneDate(block, blocks)) return "line";
    if (isAbove && LABELS.test(text) && !isLong && text.length < LONGEST_LINE) return "kicker";
    if (isAbove && isTrail(block, title)) return "kicker";
    // A notice about the page may stand above the headline; it is no part of what is looked for.
    if (isAbove && isLong && !isSummary(text, summaries)) return "other";
    if (isAboutAuthor(text, names)) return "author";
    if (isExcerpt(text, blocks.slice(index + 1, index + 6))) return "line";
    if (deck && own !== "" && own === letters(deck.text)) return "deck";
    const canBeStandfirst =
      found.standfirst === null && !isNoStandfirst(block, input) && !isOneOfSubheads(block, blocks);
    if (
      canBeStandfirst &&
      (isStandfirst(block, summaries) ||
        (afterHeadline && isSubtitle(block)) ||
        isSetApart(block, blocks, summaries))
    )
      return "standfirst";
    if (isLong) return "paragraph";
    if (!hasProse || afterHeadline || text.length >= 60 || element.matches("li, td, th"))
      return "other";
    // A heading of a high rank is for screen readers: "Main content".
    const isRanked = /^H[12]$/.test(element.tagName);
    return isAbove && index >= heading - ABOVE && !isRanked ? "kicker" : "line";
  }

  for (const [index, block] of blocks.entries()) {
    const { element } = block;
    const role = roleOf(block, index);
    if (role === "text") break;
    if (role === "loose") {
      // In the headline's own heading it is the line over it.
      if (input.heading?.contains(element)) found.kicker ??= kickerOf(block, input);
      else if (index < heading) found.kicker ??= looseKicker(block, input);
      takeLoose(element);
    } else if (role === "dateline") {
      blocks[index + 1]?.element.prepend(`${wordsOf(element)} `);
      takeLine(element);
    } else if (role === "author") {
      input.ledger.take(element, "author-box", ["it tells of the author"]);
    } else if (role === "deck") {
      decks.push(element);
    } else if (role === "paragraph") {
      // A summary may stand above the byline, so one is passed.
      if (index >= heading) paragraphs += 1;
    } else if (role !== "other") {
      // The way to the page may end with the headline as well.
      if (role === "headline") afterHeadline = index >= heading;
      if (role === "kicker") found.kicker = kickerOf(block, input) ?? found.kicker;
      if (role === "standfirst") found.standfirst = standfirstText(block, lang);
      takeLine(element);
    }
  }
  const ofDeck = deck && standfirstText(deck, lang);
  found.standfirst ??= ofDeck;
  if (found.standfirst === ofDeck) for (const element of decks) takeLine(element);
  return found;
}

/**
 * Whether a block repeats the headline.
 * @param own its letters
 * @param title the headline's letters
 * @param canBeLonger false below the headline's own heading, where one of more words heads a part of
 *   the text
 */
function isHeadline(
  { element }: TextBlock,
  own: string,
  title: string,
  canBeLonger: boolean,
): boolean {
  return (
    own === title ||
    (title.includes(own) && own.length > title.length * 0.8) ||
    (canBeLonger &&
      own.includes(title) &&
      title.length > LONG_TITLE &&
      own.length < title.length * 1.5 &&
      /^H[1-6]$/.test(element.tagName))
  );
}

function isShownElsewhere(block: TextBlock, input: FrontMatterInput): boolean {
  return (
    isShownLine(block, input) ||
    isWayBack(block) ||
    isSection(block, input) ||
    isOfHouse(block, input)
  );
}

/** The name of the house alone, or what its author is: "Senior Reporter". "Reporter" may be who speaks. */
function isOfHouse({ text, element }: TextBlock, { siteName }: FrontMatterInput): boolean {
  if (element.closest(SUBHEAD_OR_ENTRY)) return false;
  return (
    (siteName !== null && letters(text) === letters(siteName)) || (/\s/.test(text) && isPost(text))
  );
}

const SUBHEAD_OR_ENTRY = "li, h2, h3, h4, h5, h6";

/** "Harbour City, The Courier —" right above the first paragraph. */
function isDateline({ text }: TextBlock, next: TextBlock | undefined): boolean {
  if (text.length > LONGEST_DATELINE || !/\p{L}\s*[-–—]$/u.test(text)) return false;
  if (GENRE.test(text)) return false;
  return next?.element.localName === "p" && isProse(next.text, next.link);
}

const LONGEST_DATELINE = 60;
/** "Essay —": what the text is, in a word that no town is called by. */
const GENRE =
  /^(?:essay|interview|opinion|analys[ei]s?|[kc]ommentai?re?|review|report(?:age)?|feature|[kc]olumn[ae]?|glosse|portr[aä]i?t|profile|live|update|ex[ck]lusi[vf]e?)\s*[-–—]$/i;

/** The words of an element, those of its parts kept apart. */
function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(fold(walker.currentNode.nodeValue));
  return words.filter((word) => word !== "").join(" ");
}

/** Whether a table is that of an old page's layout: it holds half of the text. */
function isLayout(part: Element, blocks: readonly TextBlock[]): boolean {
  if (part.localName !== "table") return false;
  const prose = blocks.filter(({ text, link }) => isProse(text, link));
  const inside = prose.filter(({ element }) => part.contains(element));
  return sizeOf(inside) * 2 > sizeOf(prose);
}

/** Whether a block is all there is in a cell beside others: "3 May" in a row of a chronology. */
function fillsCell(element: Element): boolean {
  const cell = element.closest("td, th");
  const row = cell?.parentElement;
  if (!cell || !row || fold(cell.textContent) !== fold(element.textContent)) return false;
  return [...row.children].some((other) => other !== cell && hasText(other));
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
  if (section === null || link > 0 || element.closest(`nav, ${SUBHEAD_OR_ENTRY}`)) return false;
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
