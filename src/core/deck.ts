import { endsSentence, isBlock, isProse, sizeOf, type TextBlock } from "./blocks";
import { hintsOf } from "./clean/names";
import { asksFor } from "./clean/phrases";
import { lengthOf } from "./dense";
import { precedes } from "./document-order";
import type { Extraction } from "./extract";
import { isLine } from "./front-lines";
import type { Metadata } from "./metadata";
import { isNoStandfirst, isOneOfSubheads } from "./no-standfirst";
import { readPrintedDate } from "./printed-date";
import { inSmallLetters } from "./small-letters";
import { isStandfirst } from "./standfirst-shape";
import { fold, letters } from "./text";
import { closestWhere } from "./where";

/**
 * The line right under a headline. The place alone does not tell it from the first paragraph; a name,
 * a box that it shares with the headline and not with the text, or a byline below it does.
 */

/** What is asked of the metadata. */
type DeckInput = Pick<Metadata, "headline" | "authors" | "summaries" | "lang">;

/** Shortest and longest such line, in characters. */
const SHORTEST = 40;
const LONGEST = 300;
/** The same of one that is set as a heading: no paragraph of a text is. */
const LONGEST_HEADING = 600;
/** Most characters that a headline's box holds besides: names, dates, buttons. */
const BESIDE = 250;
const NOT_IN = "li, td, th, aside, address, time, details, summary, ul, ol, dl, pre";
/** What pages say of themselves in the same place, or of what follows. */
const OF_PAGE =
  /affiliate|commission|compensat|sponsor|independently|disclos|fact[- ]check|review(?:ed)? by|provision|partnerlink|anzeige|werbung|cookie|javascript|copyright|all rights|droits réservés|alle rechte|lesezeit|last updated|min(?:ute)?s? read|archiv|\s[|•·]\s|:$|…\]?$|\.\.\.\]?$/;

/**
 * Finds the line.
 * @param heading the heading that prints the headline, in the document that was looked through
 */
export function findDeck(
  heading: Element,
  { root, blocks, core }: Pick<Extraction, "root" | "blocks" | "core">,
  input: DeckInput,
): TextBlock | null {
  const inline = inlineDeck(heading, input);
  if (inline) return inline;
  const at = blocks.findLastIndex(({ element }) => heading.contains(element));
  const block = blocks[at + 1];
  if (at < 0 || !block || !isLikeOne(block, heading)) return null;
  const isDated = readPrintedDate(block.text, input.lang) !== null;
  // A sentence may tell a day.
  if (isLine(block, input) || (isDated && !isProse(block.text, block.link))) return null;
  // If this block is the only text, it is the article, not a deck.
  if (!core.some(({ element }) => element !== block.element)) return null;
  const head = { ...input, heading };
  if (standsUnderPicture(block.element, heading)) return null;
  if (isNoStandfirst(block, head) || holdsForeign(block, heading)) return null;
  if (isBesideOnly(block, heading, blocks)) return block;
  if (isOneOfSubheads(block, blocks)) return null;
  const next = blocks[at + 2];
  const isAboveByline = next !== undefined && isByline(next, input);
  const isNamed = isStandfirst(block, input.summaries);
  // A heading between the headline and the text heads nothing else, and one of sentences nothing at all.
  const headsNothing =
    isHeading(block.element) &&
    (!root.contains(block.element) ||
      (isProse(block.text, block.link) && endsSentence(block.text)));
  return isNamed || isAboveByline || headsNothing ? block : null;
}

function isHeading(element: Element): boolean {
  return /^H[2-6]$/.test(element.tagName);
}

/** Whether a line names an author or a day; an hour may stand above an entry of a live blog. */
function isByline(block: TextBlock, { authors, lang }: DeckInput): boolean {
  const { text } = block;
  const isNamed = authors.some(({ name }) => text.includes(name));
  return isLine(block, { authors, lang }) && (isNamed || readPrintedDate(text, lang) !== null);
}

/** A line in the line: `<h1>…</h1><span class="deck">…</span> By …`. */
function inlineDeck(heading: Element, { summaries }: DeckInput): TextBlock | null {
  const element = heading.nextElementSibling;
  if (!element || isBlock(element) || element.tagName === "A") return null;
  const text = fold(element.textContent);
  const block = { element, text, link: element.querySelector("a") ? text.length : 0 };
  return isLikeOne(block, heading) && isStandfirst(block, summaries) ? block : null;
}

function isLikeOne({ element, text, link }: TextBlock, heading: Element): boolean {
  const longest = isHeading(element) ? LONGEST_HEADING : LONGEST;
  if (lengthOf(text) < SHORTEST || text.length > longest || link > text.length * 0.3) return false;
  if (element.contains(heading) || element.closest(NOT_IN)) return false;
  if (element.querySelector("button, input")) return false;
  // Loose words around further blocks are no line.
  if (fold(element.textContent).length > text.length + 5) return false;
  const figure = element.closest("figure");
  if (figure && !figure.contains(heading)) return false;
  return (
    !OF_PAGE.test(inSmallLetters(text)) &&
    !asksFor(text) &&
    letters(text) !== letters(heading.textContent ?? "")
  );
}

/** Whether a picture stands between the headline and the line, which is its caption then. */
function standsUnderPicture(element: Element, heading: Element): boolean {
  const box = closestWhere(heading.parentElement, (at) => at.contains(element));
  return Array.from(box?.querySelectorAll("img, picture, video, iframe") ?? []).some(
    (picture) => precedes(heading, picture) && precedes(picture, element),
  );
}

/**
 * Whether a name tells that it is something else. A line without a link is no teaser, though named like
 * one, and a heading is no byline.
 */
function holdsForeign({ element, link }: TextBlock, heading: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(heading); at = at.parentElement) {
    const isFalse = (hint: string) =>
      (hint === "related" && link === 0) || (hint === "byline" && isHeading(element));
    if (!hintsOf(at).every(isFalse)) return true;
  }
  return false;
}

/** Whether the smallest box around headline and line holds no text besides. */
function isBesideOnly(block: TextBlock, heading: Element, blocks: readonly TextBlock[]): boolean {
  const box = closestWhere(heading.parentElement, (at) => at.contains(block.element));
  if (!box || box.tagName === "BODY") return false;
  const others = blocks.filter(
    (other) => other !== block && box.contains(other.element) && !heading.contains(other.element),
  );
  return sizeOf(others) <= BESIDE && !others.some(({ text, link }) => isProse(text, link));
}
