import { WORDS as ENGLISH } from "../core/words/english";
import { GROUP_NAMES, type GroupName } from "../core/words/groups";
import { groupsFor } from "../core/words/page-words";
import { type WordGroup, type Words, wordsOf } from "../core/words/words";

/** Loads one group of words. */
export type LoadGroup = (name: GroupName) => Promise<WordGroup>;

/**
 * Loads the words to read a page with: those of its languages.
 * @returns English alone where nothing else can be loaded, as after an update of the extension
 */
export async function loadWords(page: Document, load: LoadGroup): Promise<Words> {
  const loaded = await Promise.allSettled(namesFor(page).map(load));
  const groups = loaded.flatMap((group) => (group.status === "fulfilled" ? group.value : []));
  return wordsOf([ENGLISH, ...groups]);
}

/** A page that can't even be asked for its language is read with all. */
function namesFor(page: Document): readonly GroupName[] {
  try {
    return groupsFor(page);
  } catch {
    return GROUP_NAMES;
  }
}
