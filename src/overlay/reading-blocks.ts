import { hasText } from "../core/text";
import { holdsBlocks } from "./loose-text";

/** What is read as one piece, whatever is in it. */
const WHOLE = "p, h2, h3, h4, h5, h6, figure, pre, dt, summary, .scroll-box, .byline-embed";

/**
 * The pieces that a text is read in, in order: paragraphs, subheads, entries of lists, pictures,
 * tables. None holds another.
 * @param text the body of the article, with no text loose between its blocks
 */
export function readingBlocks(text: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walk = (box: Element) => {
    for (const child of box.children) {
      if (!(child instanceof HTMLElement)) continue;
      if (child.matches(WHOLE)) {
        if (child.querySelector("img, table, pre") || hasText(child)) found.push(child);
      } else if (holdsBlocks(child)) {
        walk(child);
      } else if (hasText(child)) {
        found.push(child);
      }
    }
  };
  walk(text);
  return found;
}

/** Class of the block that keys have led to. */
export const HERE = "here";

/** What can be gone to, and which way. */
export interface Step {
  kind: "paragraph" | "heading";
  by: 1 | -1;
}

/** Where a block stands: how far its upper edge is below the line at which reading begins, in pixels. */
type DistanceOf = (block: HTMLElement) => number;

/** Nearer to the line than this, in pixels, a block is at it. */
const NEAR = 8;

/**
 * The block to go to.
 * @param blocks all that can be gone to, in order
 * @param current where the reader is, if they were led there and it is still in sight
 * @returns null at either end
 */
export function nextBlock(
  blocks: readonly HTMLElement[],
  current: HTMLElement | null,
  by: Step["by"],
  distanceOf: DistanceOf,
): HTMLElement | null {
  if (current) {
    const place = blocks.indexOf(current);
    if (place >= 0) return blocks[place + by] ?? null;
    const following = blocks.findIndex(
      (block) => current.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const next = following < 0 ? blocks.length : following;
    return blocks[by > 0 ? next : next - 1] ?? null;
  }
  return by > 0
    ? (blocks.find((block) => distanceOf(block) > -NEAR) ?? null)
    : (blocks.findLast((block) => distanceOf(block) < -NEAR) ?? null);
}
