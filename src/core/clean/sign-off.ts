import { type TextBlock, textBlocks } from "../blocks";
import { takeLine } from "../front-matter";
import { parseClosingLine, parseSignOff } from "../sources/sign-off";
import { fold } from "../text";

/** Blocks looked at from the end: a sign-off closes the text, or nearly so. */
const LAST = 12;

/**
 * Takes lines that are nothing but a sign-off out of `root`: they are shown as sources.
 * @param country ISO 3166 code of the page's country, or null
 * @returns the blocks that are left
 */
export function takeSignOffs(root: Element, country: string | null): TextBlock[] {
  const blocks = textBlocks(root);
  for (const [index, block] of blocks.entries()) {
    if (index < blocks.length - LAST || block.element === root) continue;
    const isLast = index === blocks.length - 1;
    const isClosing = parseClosingLine(block, blocks[index - 1]?.text, isLast, country) !== null;
    if (isSignOff(block, country) || (isClosing && !block.element.matches(PARTS)))
      takeLine(block.element);
  }
  return blocks.filter(({ element }) => root.contains(element));
}

/** Parts of what else there is. */
const PARTS = "li, td, th, figcaption, h1, h2, h3";
/** Longest sign-off, in characters; a longer line is never read as one. */
const LONGEST = 200;

/** "harbour.example/ab/12" holds what looks like initials. */
const ADDRESS = /\w\.[a-z]{2,}\//i;

/** Whether a block is nothing but a sign-off. */
export function isSignOff({ element, text }: TextBlock, country: string | null = null): boolean {
  if (text.length > LONGEST || element.matches(PARTS)) return false;
  if (fold(element.textContent).length > text.length + 5 || ADDRESS.test(text)) return false;
  return parseSignOff(text, country) !== null;
}
