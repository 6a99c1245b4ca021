import { isBareDate } from "../date-lines";
import { letters } from "../text";
import type { Reason } from "./reason";

/** Lines that close a text by mistake: of copyright, of a date, of who wrote it. */

/** A line of copyright, and one with its year, which a sentence about rights or a point "(c)" has not. */
const COPYRIGHT = /^(?:copyright|©|\(c\))\s/i;
const WITH_YEAR = /^(?:(?:copyright|©|\(c\))[\s,:]*)+(?:19|20)\d\d\b/i;
/** Longest such line, and longest with its year, which is no picture's credit, in characters. */
const LONGEST = 150;
const LONGEST_WITH_YEAR = 250;
/** A mail address. */
export const MAIL = /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}/;
/** Most letters that such a line has beside a name and a mail address: a place, what somebody is. */
const BESIDE = 25;

/**
 * Reasons to take a line of copyright, a date or a byline that is the last of the text, or stands below it.
 * @param text its text, white space folded
 * @param isLast whether it is the last of what was taken for the text
 * @param authors the names of the article's authors
 */
export function closingReasons(
  text: string,
  isLast: boolean,
  authors: readonly string[],
): Reason[] {
  if (isBareDate(text))
    return [{ kind: "byline", words: "it tells when the text was made", weight: 1.2 }];
  const name = authors.find((each) => text.includes(each));
  const rest = text.replace(MAIL, "");
  if (name && rest !== text && letters(rest.replace(name, "")).length <= BESIDE) {
    return [
      { kind: "byline", words: "it names the author", weight: 1.2 },
      { kind: null, words: "a mail address", weight: 1.2 },
    ];
  }
  const hasYear = WITH_YEAR.test(text);
  const longest = hasYear ? LONGEST_WITH_YEAR : LONGEST;
  if (text.length > longest || !COPYRIGHT.test(text) || (isLast && !hasYear)) return [];
  const words = "a line of copyright below the text";
  return [{ kind: "navigation", words, weight: hasYear ? 2.4 : 1 }];
}
