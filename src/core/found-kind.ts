import type { DateCredit, PageVerdict } from "./article";
import { isProse, type TextBlock } from "./blocks";
import { lengthOf } from "./dense";

/**
 * What was found on a page that looked like no article: an article all the same, some other text to read,
 * or nothing that is one.
 */
export type FoundKind = "article" | "text" | "none";

/** Least prose of an article, on a page whose data say when it was published: letters and blocks. */
const ARTICLE = { letters: 500, blocks: 2 };
/** The same of another text, where the blocks have to be long as well: those of lists are short. */
const TEXT = { letters: 800, blocks: 3 };
const LONG_BLOCK = 150;
/** Share of the text that has to be prose: of lists and shops it is less. */
const PROSE_SHARE = 0.6;
/** Headings that lead to other pages: from this many on they head teasers. */
const TEASERS = 3;
const HEADING = /^H[1-6]$/;
/** Share of a heading's words that link. */
const LINKED = 0.8;

/** From here on a rule of the detector's speaks against the page, as for lists and forums. */
const RULED_OUT = -90;
/** The detector's reason on a front page, which is none whatever it holds. */
const FRONT = /^front\b/;

/**
 * Judges what was found on a page that looked like no article: the detector, which runs on every page,
 * has not read it.
 * @param blocks of the text that was found
 * @param dates of the article as the page states them
 */
export function foundKind(
  blocks: readonly TextBlock[],
  dates: readonly DateCredit[],
  { score, reasons }: PageVerdict,
): FoundKind {
  const prose = blocks.filter(({ text, link }) => isProse(text, link));
  const letters = lettersIn(prose);
  const isMixed = letters < lettersIn(blocks) * PROSE_SHARE;
  if (isMixed || blocks.filter(isTeaserHead).length >= TEASERS) return "none";
  if (reasons.some((reason) => FRONT.test(reason))) return "none";
  const holds = (least: typeof TEXT) => prose.length >= least.blocks && letters >= least.letters;
  // A date that is only printed may be that of a teaser or of a remark.
  const isDated = dates.some(
    ({ kind, evidence: { origin } }) =>
      kind === "published" && (origin === "json-ld" || origin === "meta"),
  );
  if (isDated && holds(ARTICLE)) return "article";
  const isLong = letters >= LONG_BLOCK * prose.length;
  return score > RULED_OUT && isLong && holds(TEXT) ? "text" : "none";
}

function isTeaserHead({ element, text, link }: TextBlock): boolean {
  return HEADING.test(element.tagName) && link >= text.length * LINKED;
}

function lettersIn(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + lengthOf(text), 0);
}
