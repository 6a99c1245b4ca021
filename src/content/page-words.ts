import { GROUP_NAMES, type GroupName } from "../core/words/groups";
import { groupsFor } from "../core/words/page-words";
import type { WordGroup } from "../core/words/words";

/** Loads one group of words. */
export type LoadGroup = (name: GroupName) => Promise<WordGroup>;

/**
 * Loads the words to read a page with, besides English ones: those of its languages.
 * @returns none where nothing can be loaded, as after an update of the extension
 */
export async function loadGroups(page: Document, load: LoadGroup): Promise<WordGroup[]> {
  const loaded = await Promise.allSettled(namesFor(page).map(load));
  return loaded.flatMap((group) => (group.status === "fulfilled" ? group.value : []));
}

/** A page that can't even be asked for its language is read with all. */
function namesFor(page: Document): readonly GroupName[] {
  try {
    return groupsFor(page);
  } catch {
    return GROUP_NAMES;
  }
}
