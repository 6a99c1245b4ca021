import { anchorNumber, anchorOf } from "../anchors";
import { textBlocks } from "../blocks";
import { isCard } from "../embed-card";
import { fold } from "../text";
import type { Ledger, Taken } from "./removed";

/**
 * What is left behind where a part was taken out: the mark after a link, the label of a list, the
 * name under a quotation, a heading with nothing below it. To be called once all else is taken.
 */

/** Longest label that goes with what it belongs to, in characters. */
const LABEL = 40;
/** The same for the name under a quotation. */
const NAME = 120;
/** Longest line ending in a colon that heads a list, in characters. */
const LINE = 100;

const MEDIA = "img, picture, video, audio, iframe, table, math, pre, hr";
const CELLS = "table, dl";

/** Takes the rests out of `root`. */
export function takeRests(root: Element, ledger: Ledger): void {
  for (const taken of [...ledger.taken]) takeRestOf(taken, root, ledger);
  takeHeadings(root, ledger);
}

function takeRestOf(taken: Taken, root: Element, ledger: Ledger): void {
  const { from, element, step } = taken;
  if (!from || from === root || !root.contains(from) || from.closest(CELLS)) return;
  const isQuote = step === "pull-quotes";
  const box = largest(from, root, isQuote ? NAME : LABEL);
  if (!box || holdsMedia(box) || box.querySelector(HEADINGS) || box.closest(HEADINGS)) return;
  const rest = fold(box.textContent);
  if (rest === "") return;
  if (!/[\p{L}\p{N}]/u.test(rest)) {
    ledger.take(box, step, ["what it belonged to was left out", "only a mark is left of it"]);
    return;
  }
  const isSentence = /[.!?…。！？]["”»“)]*$/u.test(rest);
  const isMore = fold(element.textContent).length < rest.length;
  if (isSentence || (isMore && !isQuote)) return;
  ledger.take(box, step, ["what it belonged to was left out", "no sentence is left of it"]);
}

/** The largest box around what was taken that holds no more text than a label. */
function largest(from: Element, root: Element, most: number): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = from; at && at !== root; at = at.parentElement) {
    if (fold(at.textContent).length > most) break;
    box = at;
  }
  return box;
}

function holdsMedia(box: Element): boolean {
  return box.querySelector(MEDIA) !== null || isCard(box) || box.closest("figure img") !== null;
}

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/**
 * Headings, and lines that end in a colon, with nothing below them up to the next heading of their
 * level, where something was taken from there.
 */
function takeHeadings(root: Element, ledger: Ledger): void {
  const places = ledger.taken.map(({ anchor }) => anchorNumber(anchor));
  const media = Array.from(root.querySelectorAll(MEDIA));
  let below: Head | null = null;
  // From the end on: the last of its parts may be what a heading was left with.
  for (const { element, text } of textBlocks(root).reverse()) {
    const level = levelOf(element, text);
    const isEmpty: boolean =
      level > 1 &&
      (below === null || (below.level > 0 && (below.level <= level || below.isTaken))) &&
      isEmptied(element, below, level, places, media);
    if (isEmpty) {
      ledger.take(element, "related", [
        "what stood below it was left out",
        "nothing stands between it and the next heading",
      ]);
    }
    below = { element, level, isTaken: isEmpty };
  }
}

/** What stands right below a line. */
interface Head {
  element: Element;
  level: number;
  isTaken: boolean;
}

/** The level of a heading from 1 to 6; 7 of a line that ends in a colon; 0 of anything else. */
function levelOf(element: Element, text: string): number {
  if (text.length > LINE) return 0;
  const heading = element.closest(HEADINGS);
  // Some pages set their paragraphs as headings.
  if (heading) return /[.!…]$/.test(text) ? 0 : Number(heading.tagName[1]);
  return /[:：]$/.test(text) ? 7 : 0;
}

/** Whether something was taken between a line and what stands below it, and nothing else is there. */
function isEmptied(
  element: Element,
  below: Head | null,
  level: number,
  places: readonly number[],
  media: readonly Element[],
): boolean {
  const from = anchorNumber(anchorOf(element));
  const to = below ? anchorNumber(anchorOf(below.element)) : Number.POSITIVE_INFINITY;
  const isOpened = places.some((place) => place > from && place < to);
  if (!isOpened && !(below?.isTaken && below.level > level)) return false;
  return !media.some(
    (each) =>
      Boolean(element.compareDocumentPosition(each) & 4) &&
      (below === null || Boolean(below.element.compareDocumentPosition(each) & 2)),
  );
}
