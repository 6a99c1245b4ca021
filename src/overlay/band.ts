import { readingBlocks } from "./reading-blocks";

/** The band of lines that the line focus leaves clear. All lengths are CSS pixels. */

/** Lines that are left clear. */
const LINES = 5;

/** Most of the gap between two lines that belongs to each, as a share of a line's height. */
const AIR = 0.3;

/** What the place of the band depends on. */
export interface BandRoom {
  /** How far can be scrolled. */
  most: number;
  /** How far below the upper end of what scrolls the article ends. */
  end: number;
  /** From the lower edge of the toolbar, and to the lower edge of the screen. */
  from: number;
  to: number;
  /** Height of the band, and of a line of the text. */
  band: number;
  line: number;
}

/** Upper and lower edges of a line. */
interface Line {
  top: number;
  bottom: number;
}

/** @returns null where there is no text */
export function readBandRoom(scroller: HTMLElement): BandRoom | null {
  const view = scroller.ownerDocument.defaultView;
  const text = scroller.querySelector(".text");
  const article = text?.closest("article");
  if (!view || !text || !article) return null;
  const { lineHeight, fontSize } = view.getComputedStyle(text);
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.6;
  return {
    most: scroller.scrollHeight - scroller.clientHeight,
    end: scroller.scrollTop + article.getBoundingClientRect().bottom,
    from: scroller.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0,
    to: scroller.clientHeight,
    band: Math.min(line * LINES, scroller.clientHeight / 2),
    line,
  };
}

/** Where the band begins in the middle of a text, and how far below the toolbar that is. */
function middleOf({ from, to, band }: BandRoom): [middle: number, reach: number] {
  const middle = (from + to - band) / 2;
  return [middle, Math.max(0, middle - from)];
}

/**
 * Where the clear band begins on the screen. It stands in the middle, and near either end of what
 * scrolls it goes along to that end, so that no line stays dim. It never leaves the article, which may
 * end far above.
 * @param top how far is scrolled
 */
export function bandStart(top: number, room: BandRoom): number {
  const [middle, reach] = middleOf(room);
  if (reach === 0) return room.from;
  const above = Math.min(reach, top);
  const below = Math.min(reach, Math.max(0, room.most - top));
  const start = middle - (reach - above) + (reach - below);
  return Math.max(room.from, Math.min(start, room.end - top - room.band));
}

/**
 * Whether the band has reached the end of the article. What follows is dim no more then: it may be too
 * short ever to be scrolled into the band.
 * @param start what `bandStart` tells
 */
export function isAtEnd(start: number, top: number, room: BandRoom): boolean {
  return start + room.band > room.end - top - room.line;
}

/**
 * How far to scroll so that the band begins at a place of the text.
 * @param place how far that is from the upper end of what scrolls
 */
export function scrollToBand(place: number, room: BandRoom): number {
  const [middle, reach] = middleOf(room);
  const top = place - Math.max(middle, room.from);
  // While the band goes along, it takes half of the way.
  const nearStart = (place - room.from) / 2;
  const nearEnd = (place - middle - reach + room.most) / 2;
  const fits = top < reach ? nearStart : top > room.most - reach ? nearEnd : top;
  return Math.min(room.most, Math.max(0, fits));
}

/** How far to scroll so that a block begins where the band does. */
export function topInBand(scroller: HTMLElement, block: Element, room: BandRoom): number {
  return scrollToBand(scroller.scrollTop + block.getBoundingClientRect().top, room);
}

/** Whether any of a block is on the screen. */
export function isInSight(block: Element, scroller: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  return block.isConnected && bottom >= view.top && top <= view.top + scroller.clientHeight;
}

/**
 * The edges of the band, at edges of lines: none is cut in half.
 * @param lines those near the band, from above to below
 * @param height of a line of the text; farther than that, no edge is moved
 */
export function snapBand(band: Line, lines: readonly Line[], height: number): Line {
  const tops: number[] = [];
  const bottoms: number[] = [];
  lines.forEach(({ top, bottom }, index) => {
    const above = lines[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY;
    const below = lines[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    tops.push(top - Math.min((top - above) / 2, height * AIR));
    bottoms.push(bottom + Math.min((below - bottom) / 2, height * AIR));
  });
  const nearest = (edge: number, edges: readonly number[]) => {
    const distance = (other: number) => Math.abs(other - edge);
    const found = edges.reduce(
      (best, next) => (distance(next) < distance(best) ? next : best),
      1e9,
    );
    return distance(found) <= height ? found : edge;
  };
  const top = nearest(band.top, tops);
  return { top, bottom: Math.max(top, nearest(band.bottom, bottoms)) };
}

/** The lines of the article between two heights on the screen, pictures among them. */
export function linesBetween(scroller: HTMLElement, from: number, to: number): Line[] {
  const text = scroller.querySelector(".text");
  const view = scroller.ownerDocument.defaultView;
  // Side by side, the lines of two columns have no edges in common.
  if (!text || view?.getComputedStyle(text).columnCount === "2") return [];
  const boxes: Line[] = [];
  const take = ({ top, bottom }: DOMRect) => {
    if (bottom > from && top < to && bottom > top) boxes.push({ top, bottom });
  };
  const blocks = [
    ...scroller.querySelectorAll(".kicker, h1, .standfirst, .facts, .lead-picture"),
    ...readingBlocks(text),
  ];
  for (const block of blocks) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < from || top > to) continue;
    for (const image of block.querySelectorAll("img")) take(image.getBoundingClientRect());
    const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = block.ownerDocument.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) take(box);
    }
  }
  return joined(boxes);
}

/** Boxes of text in lines: what begins above the middle of the one before stands beside it. */
function joined(boxes: Line[]): Line[] {
  const lines: Line[] = [];
  for (const { top, bottom } of boxes.sort((one, other) => one.top - other.top)) {
    const last = lines.at(-1);
    if (last && (top + bottom) / 2 < last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}
