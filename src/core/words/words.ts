import type { LabelKind } from "../clean/labels";
import type { Prompts } from "../clean/prompts";
import type { Truncation } from "../completeness/truncation";
import type { CitingWords } from "../sources/citing-words";
import type { NoticeWords } from "../sources/notice-words";

/**
 * The words by which pages speak of themselves, apart from the code that looks for them: a page is
 * read with those of its own languages and of English, and only those are loaded for it.
 *
 * To add a language, add it to a group, or a group to `groups.ts`; no code depends on which there
 * are. All are sources of regular expressions in small letters: texts are turned into them.
 */

/** The words of a language, or of several that are close or share a script. */
export interface WordGroup {
  /** Labels that announce clutter. */
  labels?: Readonly<Partial<Record<LabelKind, string>>>;
  /** What is printed between the paragraphs besides the text, by language. */
  prompts?: Readonly<Partial<Record<string, Prompts>>>;
  /** By which pages say that a text goes on somewhere else, by language. */
  truncation?: Readonly<Partial<Record<string, Truncation>>>;
  /** With which journalists cite. */
  citing?: CitingWords;
  /**
   * How texts without capitals, or with endings on names, cite a medium: patterns, whatever the case,
   * with its name as the group `name`, or `quoted` in quotation marks. `<known>` stands for the names
   * in `media` and the registered agencies'.
   */
  citations?: readonly string[];
  /** Media as such texts print them, alternatives of a pattern; the longer of two before the other. */
  media?: string;
  /**
   * Media of its countries that no pattern would tell, beside those in `outlets.ts`: alternatives of a
   * pattern; "~" marks a name that is also a word or a place's.
   */
  names?: string;
  /** By which texts say something about themselves. */
  notices?: NoticeWords;
}

/** Some groups together: what a page is read with. */
export interface Words {
  groups: readonly WordGroup[];
  prompts: Readonly<Record<string, Prompts>>;
  truncation: Readonly<Record<string, Truncation>>;
}

/** @param groups in the order in which their patterns are tried */
export function wordsOf(groups: readonly WordGroup[]): Words {
  return {
    groups,
    prompts: Object.assign({}, ...groups.map(({ prompts }) => prompts)),
    truncation: Object.assign({}, ...groups.map(({ truncation }) => truncation)),
  };
}

/**
 * Remembers what is made of the same words, as patterns are: making them takes longer than using
 * them on a page.
 */
export function perWords<T>(make: (words: Words) => T): (words: Words) => T {
  const made = new WeakMap<Words, T>();
  return (words) => {
    const known = made.get(words);
    if (known !== undefined) return known;
    const fresh = make(words);
    made.set(words, fresh);
    return fresh;
  };
}
