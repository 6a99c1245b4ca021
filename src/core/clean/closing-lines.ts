import type { Reason } from "./reason";

/** Lines of the page's own that stand below a text, or close it by mistake. */

/** A line of copyright. */
const COPYRIGHT = /^(?:copyright|©|\(c\))\s/i;
/** Longest such line, and longest with its year, which is no picture's credit, in characters. */
const LONGEST = 150;
const LONGEST_WITH_YEAR = 250;
const YEAR = /\b(?:19|20)\d\d\b/;
/** "(95 votes: 4.73 of 5)", "(Visited 10 times, 2 visits today)". */
const COUNTS = /^\([^()]{0,20}\d[\d.,]* [^()\d]{3,20}\d[\d.,]*[^()\d]{0,20}\)$/;

/**
 * Reasons to take a line that is the last of the text, or stands below it.
 * @param text its text, white space folded
 * @param isLast whether it is the last of what was taken for the text
 */
export function closingReasons(text: string, isLast: boolean): Reason[] {
  const hasYear = YEAR.test(text);
  const longest = hasYear ? LONGEST_WITH_YEAR : LONGEST;
  if (text.length <= longest && COPYRIGHT.test(text) && (hasYear || !isLast)) {
    const words = "a line of copyright below the text";
    return [{ kind: "navigation", words, weight: hasYear ? 2.4 : 1 }];
  }
  if (!COUNTS.test(text)) return [];
  return [{ kind: "feedback", words: "numbers in brackets below the text", weight: 1.2 }];
}
