/** Keywords of CSS, which must not be quoted, or they name a font. */
const GENERIC = new Set([
  "serif",
  "sans-serif",
  "monospace",
  "cursive",
  "fantasy",
  "system-ui",
  "ui-serif",
  "ui-sans-serif",
  "ui-monospace",
  "ui-rounded",
  "math",
  "-apple-system",
  "BlinkMacSystemFont",
]);

/** What a name of a font is made of, and how long it may be. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+&-]{0,63}$/u;

/** Most names that are kept: browsers look through all of them for each missing letter. */
const MOST = 8;

/** Longest list that is looked at, in UTF-16 units. */
const LONGEST = 1_000;

/**
 * A font list that can stand in a style sheet whatever the page had put into it.
 *
 * @param untrusted the page's own value of `font-family`
 * @returns the names in it that are plain, in quotes where they are no keywords; null for none
 */
export function checkedFontList(untrusted: string): string | null {
  const names = untrusted
    .slice(0, LONGEST)
    .split(",")
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"))
    .filter((name) => GENERIC.has(name) || NAME.test(name))
    .slice(0, MOST)
    .map((name) => (GENERIC.has(name) ? name : `"${name}"`));
  return names.length > 0 ? names.join(", ") : null;
}
