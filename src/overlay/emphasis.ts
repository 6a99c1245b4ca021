import { wordAt } from "./words";

/** A piece of a quote. */
export interface QuotePiece {
  text: string;
  /** Whether it is one of the words looked for. */
  strong: boolean;
  /** Where it begins in the quote, in UTF-16 units. */
  at: number;
}

/**
 * Cuts a quote so that words in it can stand out: "(dpa, AFP)" for "dpa" gives "(", "dpa", ", AFP)".
 * Whole words only; the longer name wins where two begin at the same place.
 */
export function emphasise(quote: string, words: readonly string[]): QuotePiece[] {
  const wanted = [...words].filter(Boolean).sort((one, other) => other.length - one.length);
  const pieces: QuotePiece[] = [];
  let plainFrom = 0;
  const push = (from: number, to: number, strong: boolean) => {
    if (to > from) pieces.push({ text: quote.slice(from, to), strong, at: from });
  };
  for (let at = 0; at < quote.length; ) {
    const word = wanted.find((candidate) => wordAt(quote, candidate, at));
    if (!word) {
      at += 1;
      continue;
    }
    push(plainFrom, at, false);
    push(at, at + word.length, true);
    at += word.length;
    plainFrom = at;
  }
  push(plainFrom, quote.length, false);
  return pieces;
}
