import { expect, test } from "vitest";
import { readingMinutes, toldMinutes } from "../../src/core/reading-time";

const text = (length: number) => "x".repeat(length);

test.each([
  ["en", 987, 1],
  ["en-GB", 1974, 2],
  ["de", 920, 1],
  ["ja", 714, 2],
  ["zh-Hant", 510, 2],
  ["ar", 612, 1],
])("in %s, %i characters take %i minutes", (lang, length, minutes) => {
  expect(readingMinutes({ textContent: text(length), wordCount: 1, lang })).toBe(minutes);
});

test.each(["ko", "th", null])("in %s it goes by words", (lang) => {
  expect(readingMinutes({ textContent: text(9), wordCount: 368, lang })).toBe(2);
});

test("white space between paragraphs takes no time", () => {
  const readable = { wordCount: 2, lang: "en" };
  expect(readingMinutes({ ...readable, textContent: `a${" \n".repeat(500)}b` })).toBe(
    readingMinutes({ ...readable, textContent: "a b" }),
  );
});

test("whole minutes are told, and at least one", () => {
  expect([0.1, 1.4, 1.6, 7].map(toldMinutes)).toEqual([1, 1, 2, 7]);
});
