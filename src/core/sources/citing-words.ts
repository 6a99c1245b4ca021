/** None of the marks that end a word: patterns over all letters take the browser 100 ms to prepare. */
export const LETTER = '[^\\s\\d.,;:!?()"„“”«»]';

/** The words with which journalists cite, in small letters: parts of regular expressions. */
export interface CitingWords {
  /** Common nouns have capitals: `before` tells nothing of names that are also words. */
  capitals?: true;
  /** Right before the medium, where only articles and its kind may stand between. */
  before?: string;
  /** What the medium does, after its name. */
  does?: string;
  /** What a speaker does. */
  speech?: string;
  /** From speaker to medium: "à l’", "gegenüber", "tegen"; they may be one with the article. */
  to?: string;
  /** Where a speaker is heard: "on", "im", "sur". */
  on?: string;
  /** "As", where a deed may stand far behind the medium: "wie Reuters aus Kreisen erfuhr". */
  as?: string;
  /** A deed that is split, or that the clause ends with: "hat über den Plan berichtet". */
  late?: string;
}
