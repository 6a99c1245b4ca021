import { ANCHOR_ATTRIBUTE, anchorNumber } from "../anchors";
import { isProse, type TextBlock, textBlocks } from "../blocks";
import type { Taken } from "../clean/removed";
import { shapeOf } from "../extract";
import type { Wording } from "./wording";

/** Walls looked at; pages have one or two. */
const MOST = 8;

/**
 * The shown blocks up to a wall that was taken out from among them: where nothing below it is set like
 * the text above, the text ends there, and teasers follow.
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
    const text = blocks.slice(0, below);
    const shapes = new Set(text.filter(isText).map((block) => shapeOf(block.element)));
    const goesOn = blocks
      .slice(below)
      .some((block) => isText(block) && shapes.has(shapeOf(block.element)));
    if (shapes.size > 0 && !goesOn) return text;
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
