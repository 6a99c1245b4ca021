import type { TextBlock } from "../blocks";
import { BodyText } from "../body-text";
import type { Metadata } from "../metadata";
import { letters } from "../text";
import type { Sign } from "./sign";
import { roughWordCount } from "./word-count";

/** What the page's own data says about the length of the text. */

/** Share of the stated length below which a text is far shorter than stated. */
const FAR_SHORTER = 0.5;
/** Share from which on the text is as long as stated. */
const AS_LONG = 0.9;
/** Stated lengths below these, in words and in letters, are those of a summary. */
const LEAST_WORDS = 150;
const LEAST_LETTERS = 800;

/** @returns signs of a text that is shorter than stated, or as long as stated */
export function statedLengthSigns(metadata: Metadata, blocks: readonly TextBlock[]): Sign[] {
  return [...bodySigns(metadata, blocks), ...countSigns(metadata, blocks)];
}

/** The page's data holds the text itself, and more of it than is shown. */
function bodySigns({ articleBody }: Metadata, blocks: readonly TextBlock[]): Sign[] {
  const stated = BodyText.of(articleBody);
  if (!stated || stated.length < LEAST_LETTERS) return [];
  const shown = blocks.reduce((sum, { text }) => sum + letters(text).length, 0);
  if (shown >= stated.length * FAR_SHORTER) return [];
  const isSameText = blocks.some(({ text }) => text.length > 60 && stated.holds(text));
  if (!isSameText) return [];
  const share = Math.round((shown / stated.length) * 100);
  const weight = share < 33 ? 0.9 : 0.7;
  const words =
    `The page's own data holds a longer text, of which about ${share} % are shown.` as const;
  return [{ words, weight }];
}

/** The page's data counts the words. */
function countSigns({ article }: Metadata, blocks: readonly TextBlock[]): Sign[] {
  const value = article?.wordCount;
  const stated = typeof value === "string" ? Number.parseInt(value, 10) : value;
  if (typeof stated !== "number" || !(stated >= LEAST_WORDS)) return [];
  const shown = roughWordCount(blocks);
  if (shown >= stated * AS_LONG) return [{ words: null, weight: -0.4 }];
  if (shown >= stated * FAR_SHORTER) return [];
  const words =
    `The page's own data counts ${stated} words, and about ${shown} are shown.` as const;
  return [{ words, weight: 0.5 }];
}
