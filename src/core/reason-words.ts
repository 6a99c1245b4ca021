/** Text in the reader's language by its key in `_locales`, "" where there is none. */
type Translate = (key: string, ...substitutions: string[]) => string;

/**
 * Puts the reasons of a verdict into the reader's language.
 * @param reasons keys as `PageVerdict` has them, each with a number after it where there is one
 * @returns the words in the same order; a key that has no message is left out
 */
export function reasonWords(reasons: readonly string[], t: Translate): string[] {
  return reasons
    .map((reason) => {
      const [key, number] = reason.split(" ");
      if (!number) return t(`reason_${key}`);
      // None and one are told in other words than many.
      return t(+number < 2 ? `reason_${key}_${number}` : `reason_${key}`, number);
    })
    .filter((words) => words !== "");
}
