import { letters } from "./text";

/** What a page says that it is called, and how much of it another text says. */
export interface Claim {
  letters: string;
  words: ReadonlySet<string>;
  /** No mark parts it. */
  isOne: boolean;
}

/** A title, or a text that may be one, taken apart. */
export function claimOf(text: string): Claim {
  return { letters: letters(text), words: words(text), isOne: !/[:|–—]/.test(text) };
}

/** Dice coefficient of the two texts' words: 1 for the same words, 0 for none in common. */
export function wordOverlap(a: Claim, b: Claim): number {
  if (a.letters !== "" && a.letters === b.letters) return 1;
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common += 1;
  return (2 * common) / (a.words.size + b.words.size || 1);
}

/** The words of a text in small letters, each once. */
export function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
