import { ANCHOR_ATTRIBUTE, anchorNumber } from "../anchors";
import { isProse, sizeOf, type TextBlock, textBlocks } from "../blocks";
import type { Taken } from "../clean/ledger";
import { shapeOf } from "../shapes";
import type { Wording } from "./wording";

/** Walls looked at; pages have one or two. */
const MOST = 8;
/** Times the text above a wall from which on what stands below is no row of teasers. */
const MUCH = 2;

/**
 * The shown blocks up to a wall that was taken out from among them: where nothing below it is set like
 * the text above, and there is not much of it, the text ends there, and teasers follow.
 * @param blocks the blocks of the shown text, in order, with their anchors
 */
export function untilWall(
  blocks: readonly TextBlock[],
  taken: readonly Taken[],
  wording: Wording,
): readonly TextBlock[] {
  const numbers = blocks.map(({ element }) => anchorNumber(element.getAttribute(ANCHOR_ATTRIBUTE)));
  const walls = taken.filter(({ step }) => step === "paywall").slice(0, MOST);
  for (const { element, anchor } of walls) {
    const number = anchorNumber(anchor);
    const below = numbers.findIndex((each) => each > number);
    if (below <= 0 || !isWall(element, wording)) continue;
    const above = blocks.slice(0, below).filter(isText);
    const rest = blocks.slice(below).filter(isText);
    const shapes = new Set(above.map((block) => shapeOf(block.element)));
    const goesOn =
      sizeOf(rest) > sizeOf(above) * MUCH ||
      rest.some((block) => shapes.has(shapeOf(block.element)));
    if (shapes.size > 0 && !goesOn) return blocks.slice(0, below);
  }
  return blocks;
}

function isText({ element, text, link }: TextBlock): boolean {
  return isProse(text, link) && element.closest("figure") === null;
}

function isWall(element: Element, wording: Wording): boolean {
  return textBlocks(element).some(
    ({ text }) =>
      wording.asksToReadOn(text) || wording.saysReserved(text) || wording.tellsRest(text),
  );
}
