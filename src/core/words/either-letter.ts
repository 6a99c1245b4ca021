import type { WordGroup } from "./words";

/** Classes of letters, and letters. */
const CLASS_OR_LETTER = /\[[^\]]*\]|./gsu;

/**
 * Words whose labels and prompts are found with other letters, too, in the place of some: with those that
 * small letters made of capitals are.
 * @param letters what each may be instead
 */
export function withEither(group: WordGroup, letters: Readonly<Record<string, string>>): WordGroup {
  const both = (text: string) => text.replace(/./gsu, (letter) => letter + (letters[letter] ?? ""));
  const widened = (source: string) =>
    source.replace(CLASS_OR_LETTER, (part) => {
      if (part.startsWith("[")) return both(part);
      return part in letters ? `[${both(part)}]` : part;
    });
  const all = <Lines extends object>(lines: Lines): Lines =>
    Object.fromEntries(
      Object.entries(lines).map(([kind, source]) => [kind, widened(source)]),
    ) as Lines;
  const { labels = {}, prompts = {} } = group;
  return {
    ...group,
    labels: all(labels),
    prompts: Object.fromEntries(
      Object.entries(prompts).map(([language, lines]) => [language, lines && all(lines)]),
    ),
  };
}
