import { describe, expect, it } from "vitest";
import { wordsOfLanguage } from "../words/all-words";
import { gather } from "./page";

/** Tables of sentences as tests of what they cite, one test of each row. */

/** Rows of "language|sentence|names", the names parted by semicolons. */
function rowsOf(lines: string) {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [lang: string, sentence: string, names?: string]);
}

function cited(lang: string, sentence: string): string {
  const words = wordsOfLanguage(lang);
  const { citedOutlets } = gather({ body: `<p>${sentence}</p>`, lang, words });
  return citedOutlets.map(({ name }) => name).join(";");
}

/** Sentences that cite media, with their names. */
export function cites(lines: string): void {
  describe("media that are cited", () => {
    it.each(rowsOf(lines))("%s: %s", (lang, sentence, names) =>
      expect(cited(lang, sentence)).toBe(names),
    );
  });
}

/** Sentences that only name media, or words that are called like them. */
export function citesNothing(lines: string): void {
  describe("no media that are only named", () => {
    it.each(rowsOf(lines))("%s: %s", (lang, sentence) => expect(cited(lang, sentence)).toBe(""));
  });
}
