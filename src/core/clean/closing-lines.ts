import type { Reason } from "./reason";

/** Lines of copyright, which are the page's own and close a text by mistake. */

/** A line of copyright, and one with its year, which a sentence about rights or a point "(c)" has not. */
const COPYRIGHT = /^(?:copyright|©|\(c\))\s/i;
const WITH_YEAR = /^(?:(?:copyright|©|\(c\))[\s,:]*)+(?:19|20)\d\d\b/i;
/** Longest such line, and longest with its year, which is no picture's credit, in characters. */
const LONGEST = 150;
const LONGEST_WITH_YEAR = 250;

/**
 * Reasons to take a line of copyright that is the last of the text, or stands below it.
 * @param text its text, white space folded
 * @param isLast whether it is the last of what was taken for the text
 */
export function closingReasons(text: string, isLast: boolean): Reason[] {
  const hasYear = WITH_YEAR.test(text);
  const longest = hasYear ? LONGEST_WITH_YEAR : LONGEST;
  if (text.length > longest || !COPYRIGHT.test(text) || (isLast && !hasYear)) return [];
  const words = "a line of copyright below the text";
  return [{ kind: "navigation", words, weight: hasYear ? 2.4 : 1 }];
}
