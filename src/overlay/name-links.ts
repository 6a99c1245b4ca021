import type { SourceGroup } from "./source-groups";
import { wrapWords } from "./words";

/** Class of a name in the text that leads to its entry among the sources. */
export const NAME_LINK = "name-link";

/**
 * Marks the agencies and cited outlets where the text names them. Each becomes a link to its entry;
 * no word is changed. A name inside a link of the page keeps that link.
 *
 * @param groups the sources
 * @param find looks up a block of the text by its anchor
 */
export function linkNames(
  groups: readonly SourceGroup[],
  find: (anchor: string) => HTMLElement | null,
): void {
  for (const { id, blocks } of groups) {
    if (id !== "agencies" && id !== "citedOutlets") continue;
    for (const { entries, evidence } of blocks) {
      const block = evidence?.anchor && find(evidence.anchor);
      if (!block) continue;
      for (const entry of entries) {
        wrapWords(block, entry.label, (text) => nameLink(text, entry), evidence.quote);
      }
    }
  }
}

function nameLink(text: Text, { id, about }: { id: string; about: string }): HTMLElement | null {
  if (text.parentElement?.closest("a, summary, pre")) return null;
  const link = text.ownerDocument.createElement("a");
  link.className = NAME_LINK;
  link.href = `#${id}`;
  link.dataset.about = about;
  link.setAttribute("aria-description", about);
  return link;
}
