import type { PageVerdict } from "./article";
import { isProse, lengthOf, type TextBlock } from "./blocks";

/**
 * Least prose of a text to read, in letters and in blocks. Of 566 annotated pages that the detector
 * takes for no article these show 137 of 214 that have a text to read, and 9 of 61 lists.
 */
const LEAST = { letters: 800, blocks: 3, perBlock: 150 };
/** The same where the page says when it was published, as articles do. */
const LEAST_DATED = { letters: 500, blocks: 2, perBlock: 0 };
/** Share of the text that has to be prose: of lists and shops it is less. */
const MOST = 0.6;

/** Reasons of the detector's that only a date can outweigh, and one that nothing does. */
const STRONG = /^(?:list|brief|media)\b/;
const FRONT = /^front\b/;

/**
 * Whether what was found on a page that looked like no article is a text to read after all: the
 * detector, which runs on every page, has not read it.
 * @param blocks of the text that was found
 * @param isDated the page says when it was published
 */
export function isReadable(
  blocks: readonly TextBlock[],
  isDated: boolean,
  { reasons }: PageVerdict,
): boolean {
  if (reasons.some((reason) => FRONT.test(reason) || (STRONG.test(reason) && !isDated))) {
    return false;
  }
  const least = isDated ? LEAST_DATED : LEAST;
  const prose = blocks.filter(({ text, link }) => isProse(text, link));
  const letters = lettersIn(prose);
  return (
    prose.length >= least.blocks &&
    letters >= Math.max(least.letters, least.perBlock * prose.length) &&
    letters >= lettersIn(blocks) * MOST
  );
}

function lettersIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + lengthOf(text), 0);
}
