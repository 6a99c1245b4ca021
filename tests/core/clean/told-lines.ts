import { expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import type { Clutter } from "../../../src/core/clean/names";
import type { Words } from "../../../src/core/words/words";
import { allWords } from "../words/all-words";

/**
 * Tables of lines that a language's words tell, or leave alone, as tests: each of these makes one test
 * of each row.
 */

/** A line on a page in a language, by its BCP 47 tag. */
type Line = readonly [lang: string, line: string];

/** Lines by language, as rows. */
export function rowsOf(lines: Readonly<Record<string, readonly string[]>>): Line[] {
  return Object.entries(lines).flatMap(([lang, each]) => each.map((line): Line => [lang, line]));
}

/** Lines of a text, which are no clutter, whatever words the page is read with. */
export function leavesAlone(lines: readonly Line[]): void {
  it.each(lines)("%s: leaves a text its line: %s", (lang, line) => {
    expect(new Labels(lang, allWords()).of(line)).toBeNull();
  });
}

/**
 * Lines that are clutter of a kind.
 * @param wordsOf what a page in a language is read with
 */
export function tells(
  lines: readonly (readonly [lang: string, line: string, kind: Clutter])[],
  wordsOf: (lang: string) => Words = allWords,
): void {
  it.each(lines)("%s: reads “%s” as %s", (lang, line, kind) => {
    expect(new Labels(lang, wordsOf(lang)).of(line)).toBe(kind);
  });
}

/** Lines that head a box of facts. */
export function headsFacts(lines: readonly Line[]): void {
  it.each(lines)("%s: “%s” heads facts", (lang, line) => {
    expect(new Labels(lang, allWords()).headsFacts(line)).toBe(true);
  });
}

/** Subheads, which head none. */
export function headsNoFacts(lines: readonly Line[]): void {
  it.each(lines)("%s: “%s” is a subhead", (lang, line) => {
    expect(new Labels(lang, allWords()).headsFacts(line)).toBe(false);
  });
}
