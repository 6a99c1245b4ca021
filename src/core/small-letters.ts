/**
 * Words looked for in whatever case. A pattern that leaves case aside itself ("i") takes three times
 * as long to make, and a page is read with hundreds, most of them made for that one page; so the
 * patterns are written in small letters, and the text is turned into them.
 */

/** A text in small letters, each of them where it stood. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // One letter becomes two, and would move all after it.
  return small.length === text.length ? small : text.replaceAll("İ", "i").toLowerCase();
}

/** A text with another in the place of what a pattern in small letters finds: all, if it is global. */
export function replaceWords(text: string, pattern: RegExp, by: string): string {
  const small = inSmallLetters(text);
  const first = pattern.global ? null : pattern.exec(small);
  let replaced = "";
  let start = 0;
  for (const found of pattern.global ? small.matchAll(pattern) : first ? [first] : []) {
    replaced += text.slice(start, found.index) + by;
    start = found.index + found[0].length;
  }
  return replaced + text.slice(start);
}

/** A text without what a pattern in small letters finds: the first, or all where it is global. */
export function withoutWords(text: string, pattern: RegExp): string {
  return replaceWords(text, pattern, "");
}
