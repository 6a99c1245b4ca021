import { indexAnchors } from "./anchors";
import type { ImageCredit } from "./article";
import { holdsBlocks, isProse, type TextBlock, textBlocks } from "./blocks";
import { takeLine, takeLoose } from "./front-matter";
import { splitCredit } from "./sources/caption";
import { letters } from "./text";

/**
 * Words about a picture that stand in the text: its credit as a paragraph, and what was printed
 * beside a picture that was taken out, or is shown above the text. Both are shown with the picture.
 */

/** Where lines of the text stand that are no words about a picture beside it. */
const OWN = "figure, figcaption, table, li, dl, pre";
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** What was taken. */
export interface LooseCredits {
  /** The credits whose captions were taken with them. */
  captioned: ReadonlySet<ImageCredit>;
  /** The blocks whose own text was taken. */
  blocks: ReadonlySet<Element>;
}

/**
 * Takes such words out of `root`.
 * @param credits what was gathered from the untouched copy
 * @param lines the anchors of paragraphs that are credits
 */
export function takeLooseCredits(
  root: Element,
  credits: readonly ImageCredit[],
  lines: readonly string[],
): LooseCredits {
  const captioned = new Set<ImageCredit>();
  const blocks = new Set<Element>();
  const shown = indexAnchors(root);
  for (const credit of credits) {
    const box = shown.get(credit.evidence.anchor ?? "");
    if (credit.evidence.origin !== "caption" || !box || box.closest(OWN)) continue;
    const beside = wordsBeside(box, credit);
    const hasCaption = beside.some((block) => isCaption(block, credit));
    // A picture has one caption: a second one stays where it is.
    if (hasCaption && box.querySelector("figcaption")) continue;
    for (const { element } of beside) take(element, blocks);
    if (hasCaption) captioned.add(credit);
  }
  for (const anchor of lines) {
    const line = shown.get(anchor);
    if (line && root.contains(line) && !line.closest("figure")) take(line, blocks);
  }
  return { captioned, blocks };
}

/**
 * The words of a box that a page prints around a picture, where all of them tell of it and none can
 * be a paragraph.
 */
function wordsBeside(box: Element, { evidence }: ImageCredit): TextBlock[] {
  const quote = letters(evidence.quote);
  const blocks = textBlocks(box).filter(({ element }) => !element.closest(OWN));
  const isBeside = ({ element, text, link }: TextBlock) =>
    !isProse(text, link) && !element.closest(HEADINGS) && quote.includes(letters(text));
  return blocks.every(isBeside) ? blocks : [];
}

function isCaption({ text }: TextBlock, { credit }: ImageCredit): boolean {
  return letters(text) !== letters(credit) && splitCredit(text, null).caption !== null;
}

/** Takes a block, or of a box of blocks and pictures the loose words alone. */
function take(block: Element, taken: Set<Element>): void {
  taken.add(block);
  if (holdsBlocks(block) || block.querySelector("img")) takeLoose(block);
  else takeLine(block);
}
