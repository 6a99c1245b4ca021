import { fold } from "../core/text";
import { createBudget } from "./budget";
import { readingBlocks } from "./reading-blocks";

/** Where a reader stopped: a block by its number and first words, and how far it was above the top. */
interface ReadingPlace {
  block: number;
  words: string;
  /** Pixels from the top of the screen down to the block. */
  offset: number;
}

/** How often the place is noted while the text scrolls, in milliseconds. */
const WHILE_SCROLLING = 250;

/** First characters of a block by which it is known again. */
const KNOWN_BY = 40;

/**
 * Where the reader stopped, by address, for each document: one may go through several addresses.
 * Gone with the document; kept nowhere.
 */
const placesByDocument = new WeakMap<Document, Map<string, ReadingPlace>>();

function placesOf(doc: Document): Map<string, ReadingPlace> {
  const own = placesByDocument.get(doc) ?? new Map<string, ReadingPlace>();
  placesByDocument.set(doc, own);
  return own;
}

const wordsOf = (block: Element) => fold(block.textContent).slice(0, KNOWN_BY);

/**
 * Goes where the reader stopped, and from then on notes where they are each time they stop.
 * @param url of the article, which is drawn and on the screen
 * @param signal ends it
 */
export function rememberReading(url: string, scroller: HTMLElement, signal: AbortSignal): void {
  restorePlace(url, scroller);
  // As it happens: once the dialog is closed, nothing in it has a place any more. Whoever closes it
  // while it still glides has seen no end of scrolling.
  const keep = () => keepPlace(url, scroller);
  const budget = createBudget(1, WHILE_SCROLLING, keep);
  scroller.addEventListener("scroll", budget.spend, { signal });
  scroller.addEventListener("scrollend", keep, { signal });
  signal.addEventListener("abort", budget.cancel);
}

/** Notes where the reader is, by what stands at the top of the screen: sizes may differ later. */
function keepPlace(url: string, scroller: HTMLElement): void {
  const text = scroller.querySelector(".text");
  const places = placesOf(scroller.ownerDocument);
  places.delete(url);
  if (!text || scroller.scrollTop <= 0) return;
  const top = scroller.getBoundingClientRect().top;
  const blocks = readingBlocks(text);
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > top);
  const found = blocks[block];
  if (!found) return;
  const offset = found.getBoundingClientRect().top - top;
  places.set(url, { block, words: wordsOf(found), offset });
}

/** Goes back to where the reader stopped, if the article still has that place. */
function restorePlace(url: string, scroller: HTMLElement): void {
  // The reader may have begun to scroll before the sources came.
  if (scroller.scrollTop > 0) return;
  const place = placesOf(scroller.ownerDocument).get(url);
  const text = place && scroller.querySelector(".text");
  const block = text && readingBlocks(text)[place.block];
  if (!block || wordsOf(block) !== place.words) return;
  const way = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + way - place.offset, behavior: "instant" });
}
