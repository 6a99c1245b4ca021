import { sizeOf, type TextBlock, textBlocks } from "./blocks";
import type { Extraction } from "./extract";
import { targetOf } from "./link-target";
import { fold, isLonger } from "./text";
import { closestWhere } from "./where";

/**
 * Notes stand below the text, often in a box of their own below the page's tail, where Readability
 * leaves them out. They belong to the text that points at them: "[3]".
 */

/** Fewest notes: one mark alone may be the number of comments. */
const LEAST = 2;
/** What points at a note. */
const MARK = /^[[(]?(?:\d{1,3}|[ivx]{1,5})[\])]?$/i;
const POINTS = "a[href^='#']";
/** Longest text of a place that is no note itself, but stands in one, in characters. */
const PLACE = 8;
const NOTE = "li, p, dd, td, div";
/** Share of a box's text that must be notes for the box to go along, with its heading. */
const NOTES_SHARE = 0.7;

/**
 * Moves the notes that the text points at to the end of `extraction.root`.
 * @returns the extraction with them among the surest text
 */
export function takeNotes(extraction: Extraction): Extraction {
  const { root, core } = extraction;
  const boxes = new Map<Element, Set<Element>>();
  const known = new Map<Element, boolean>();
  let count = 0;
  for (const link of root.querySelectorAll(POINTS)) {
    const note = MARK.test(fold(link.textContent)) ? noteOf(link, root, known) : null;
    const box = note?.parentElement;
    if (!note || !box) continue;
    const notes = boxes.get(box) ?? new Set();
    if (!notes.has(note)) count += 1;
    boxes.set(box, notes.add(note));
  }
  if (count < LEAST) return extraction;
  const found: TextBlock[] = [];
  for (const [box, notes] of boxes) {
    for (const part of isMadeOf(box, notes) && !box.contains(root) ? [box] : notes) {
      root.append(part);
      for (const block of textBlocks(part)) found.push(block);
    }
  }
  return { ...extraction, core: [...core, ...found] };
}

/**
 * The note below the root that a link leads to, and that leads back to the text.
 * @param known whether notes that were asked for before lead back
 */
function noteOf(link: Element, root: Element, known: Map<Element, boolean>): Element | null {
  const place = placeOf(link);
  const note = place && !isLonger(place, PLACE) ? place.closest(NOTE) : place;
  if (!note || root.contains(note) || note.contains(root)) return null;
  const leadsBack = (each: Element) => root.contains(placeOf(each));
  const isNote = known.get(note) ?? Array.from(note.querySelectorAll(POINTS)).some(leadsBack);
  known.set(note, isNote);
  return isNote ? note : null;
}

function placeOf(link: Element): Element | null {
  return targetOf(link.getAttribute("href"), link.ownerDocument);
}

function isMadeOf(box: Element, notes: ReadonlySet<Element>): boolean {
  const all = textBlocks(box);
  const isOfNote = ({ element }: TextBlock) => {
    const found = closestWhere(element, (each) => each === box || notes.has(each));
    return found !== null && found !== box;
  };
  return sizeOf(all.filter(isOfNote)) > sizeOf(all) * NOTES_SHARE;
}
