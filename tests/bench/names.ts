/** Letters (with their marks) alone, lower case: how names and credits are compared. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, "");
}

/** Letters and digits alone, lower case: how headlines are compared. */
export function lettersAndDigitsOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** Whether two names are the same, or one holds the other whole; letters alone count. */
export function namesMatch(one: string, other: string): boolean {
  const a = lettersOf(one);
  const b = lettersOf(other);
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

/** Whether two names are the same, letters alone. */
export function namesEqual(one: string, other: string): boolean {
  const letters = lettersOf(one);
  return letters !== "" && letters === lettersOf(other);
}

/**
 * The names in a byline string, for tools that give one string for all authors: parted at commas,
 * semicolons, bars, slashes, line ends and the words for "and"; a leading "by" is dropped.
 */
export function splitByline(byline: string | null | undefined): string[] {
  return (byline ?? "")
    .split(/[,;|\n/•·&]|\s(?:and|und|et|y|e|en|og|och|i|ja|with|mit)\s/iu)
    .map((part) => part.replace(/^\s*(?:by|von|par|por|di|door|af|av)\b:?\s+/iu, "").trim())
    .filter((part) => lettersOf(part) !== "");
}
