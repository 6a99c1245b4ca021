/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Scripts written without spaces between words: each character, with the marks on it, is a token.
 * All other letters and digits join into words.
 */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;

/** Soft hyphens and other characters that are never seen and would cut a word in two. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Word tokens of a text, lower case, in order; everything else parts them. */
export function wordTokens(text: string): string[] {
  return text.normalize("NFC").replace(INVISIBLE, "").toLowerCase().match(TOKEN) ?? [];
}

/** Every run of `size` tokens; a text shorter than that is one run. */
export function shingles(tokens: string[], size: number): string[] {
  if (tokens.length === 0) return [];
  if (tokens.length <= size) return [tokens.join(" ")];
  return tokens.slice(size - 1).map((_, at) => tokens.slice(at, at + size).join(" "));
}

/** How often each item occurs. */
export function countItems(items: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * Compares two multisets.
 * @returns all ones where both are empty, all zeros where they share nothing
 */
export function compareMultisets(found: string[], wanted: string[]): Overlap {
  if (found.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const wantedCounts = countItems(wanted);
  let shared = 0;
  for (const [item, count] of countItems(found)) {
    shared += Math.min(count, wantedCounts.get(item) ?? 0);
  }
  if (shared === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = shared / found.length;
  const recall = shared / wanted.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
