import { ALL } from "../../../src/core/words/all";
import { WORDS as ENGLISH } from "../../../src/core/words/english";
import { groupsOf } from "../../../src/core/words/groups";
import { type Words, wordsOf } from "../../../src/core/words/words";

/** Kept, since patterns are made once for the same words. */
const made = wordsOf([ENGLISH, ...Object.values(ALL)]);

/** The words of all languages. */
export const allWords = (): Words => made;

/** The words that a page in a language is read with. */
export function wordsOfLanguage(language: string): Words {
  const own = byLanguage.get(language);
  if (own) return own;
  const words = wordsOf([ENGLISH, ...(groupsOf(language) ?? []).map((name) => ALL[name])]);
  byLanguage.set(language, words);
  return words;
}

const byLanguage = new Map<string, Words>();
