import { ALL } from "../../../src/core/words/all";
import { WORDS as ENGLISH } from "../../../src/core/words/english";
import { type Words, wordsOf } from "../../../src/core/words/words";

/** Kept, since patterns are made once for the same words. */
const made = wordsOf([ENGLISH, ...Object.values(ALL)]);

/** The words of all languages. */
export const allWords = (): Words => made;
