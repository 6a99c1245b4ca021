import { shingles, wordTokens } from "./tokens";

/** Words in a row that two texts must share for them to count as the same passage. */
const PASSAGE = 4;

/**
 * The passages of `text` that `other` does not have: runs of words of which no four in a row stand in
 * `other`, longest first, each as one string.
 */
export function passagesMissing(text: string, other: string): string[] {
  const tokens = wordTokens(text);
  const known = new Set(shingles(wordTokens(other), PASSAGE));
  const covered = new Array<boolean>(tokens.length).fill(false);
  shingles(tokens, PASSAGE).forEach((shingle, at) => {
    if (known.has(shingle)) covered.fill(true, at, at + PASSAGE);
  });
  const runs: string[][] = [];
  tokens.forEach((token, at) => {
    if (covered[at]) return;
    const isNewRun = at === 0 || covered[at - 1];
    if (isNewRun) runs.push([token]);
    else runs.at(-1)?.push(token);
  });
  return runs.sort((a, b) => b.length - a.length).map((run) => run.join(" "));
}

/** The paragraphs of which `other` has less than half of the runs of four words. */
export function paragraphsMissing(paragraphs: string[], other: string): string[] {
  const known = new Set(shingles(wordTokens(other), PASSAGE));
  const otherWords = ` ${wordTokens(other).join(" ")} `;
  return paragraphs.filter((paragraph) => {
    const tokens = wordTokens(paragraph);
    if (tokens.length === 0) return false;
    if (tokens.length < PASSAGE) return !otherWords.includes(` ${tokens.join(" ")} `);
    const runs = shingles(tokens, PASSAGE);
    return runs.filter((run) => known.has(run)).length < runs.length / 2;
  });
}
