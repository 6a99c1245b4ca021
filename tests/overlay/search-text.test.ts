import fc from "fast-check";
import { expect, test } from "vitest";
import { findMatches, searchText } from "../../src/overlay/search-text";
import { cpuTime } from "../cpu-time";

/** The words that a query finds in blocks of one text each. */
function found(query: string, ...blocks: string[]): string[] {
  const where = searchText(blocks.map((text, index) => [{ text, index }]));
  return findMatches(where, query, 100).map(({ start, end }) =>
    start.text === end.text
      ? (blocks[start.text]?.slice(start.offset, end.offset) ?? "")
      : `${start.text}:${start.offset}-${end.text}:${end.offset}`,
  );
}

test.each([
  ["mill", "The MILL and the mill.", ["MILL", "mill"]],
  ["cafe", "A café, a cafe\u0301 and a Cafe", ["café", "cafe\u0301", "Cafe"]],
  ["café", "A cafe", ["cafe"]],
  ["wasserradwelle", "Die Wasser\u00adrad\u00adwelle", ["Wasser\u00adrad\u00adwelle"]],
  ["strasse", "Die Straße und die STRASSE", ["Straße", "STRASSE"]],
  ["lodz", "In Łódź, in ŁÓDŹ", ["Łódź", "ŁÓDŹ"]],
  ["Ærø", "Nach Aero und Ærø", ["Aero", "Ærø"]],
  ["straße", "Die Strasse", ["Strasse"]],
  ["ΟΔΟΣ", "η οδός", ["οδός"]],
  ["it's", "It’s here", ["It’s"]],
  ['"yes"', "He said “yes”", ["“yes”"]],
  ["2019-2021", "In 2019–2021 it rained", ["2019–2021"]],
  ["two words", "two \n\t words, two\u00a0words", ["two \n\t words", "two\u00a0words"]],
  ["office", "The oﬃce", ["oﬃce"]],
  ["abc", "ＡＢＣ", ["ＡＢＣ"]],
  ["كتاب", "هذا كِتَاب وكتـاب", ["كِتَاب", "كتـاب"]],
  ["شلום", "none", []],
  ["שלום", "שָׁלוֹם", ["שָׁלוֹם"]],
  ["елка", "Ёлка", ["Ёлка"]],
  ["ガラス", "ガラスとカラス", ["ガラス"]],
  ["が", "かが", ["が"]],
  ["ｶﾞﾗｽ", "ガラス", ["ガラス"]],
  ["水車", "町の水車小屋", ["水車"]],
  ["한국", "대한민국 한국어", ["한국"]],
  ["कि", "कि क की", ["कि"]],
  ["a", "👩‍🚀 a 👩‍🚀", ["a"]],
  ["aa", "aaaa", ["aa", "aa"]],
  ["", "text", []],
  ["  ", "some  text", []],
])("%j in %j is found as %j", (query, text, words) => {
  expect(found(query, text)).toEqual(words);
});

test("nothing is found across blocks, and blocks are no blank", () => {
  expect(found("one two", "one", "two")).toEqual([]);
  expect(found("onetwo", "one", "two")).toEqual([]);
});

test("words are found across the texts of a block", () => {
  const where = searchText([
    [
      { text: "He drove to ", index: 0 },
      { text: "Lind", index: 1 },
      { text: "haven", index: 2 },
      { text: " at noon", index: 3 },
    ],
  ]);
  expect(findMatches(where, "to lindhaven at", 9)).toEqual([
    { start: { text: 0, offset: 9 }, end: { text: 3, offset: 3 } },
  ]);
});

test("no more is looked for than asked", () => {
  const where = searchText([[{ text: "a ".repeat(50_000), index: 0 }]]);
  expect(findMatches(where, "a", 1000)).toHaveLength(1000);
});

test("whatever is cut from a text is found in it again, at offsets inside the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.nat(30),
      fc.nat(30),
      (text, from, length) => {
        const characters = Array.from(text);
        const query = characters.slice(from, from + length).join("");
        const where = searchText([[{ text, index: 0 }]]);
        for (const { start, end } of findMatches(where, query, 100)) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(start.offset).toBeLessThan(end.offset);
        }
      },
    ),
  );
});

test("a text of a million characters is searched at once", () => {
  const text = "Die Straße von Lindhafen – naïve Pläne, 水車. ".repeat(25_000);
  const begin = cpuTime();
  const where = searchText([[{ text, index: 0 }]]);
  expect(findMatches(where, "plane", 1000)).toHaveLength(1000);
  expect(cpuTime() - begin).toBeLessThan(3000);
});
