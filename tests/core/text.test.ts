import { expect, it } from "vitest";
import { countWords, fold, letters } from "../../src/core/text";

it("folds every kind of white space", () => {
  expect(fold("\n a\u00a0\u200bb\t c \ufeff")).toBe("a b c");
  expect(fold(null)).toBe("");
});

it("keeps letters and digits alone to compare", () => {
  expect(letters("Über 3.400 – „Pendler“!")).toBe("über3400pendler");
});

it.each([
  ["The ferry sails again.", "en", 4],
  ["Où est-ce ?", "fr", 3],
  ["学校へ行く", "ja", 3],
  ["我们去学校", "zh", 3],
  ["ฉันไปโรงเรียน", "th", 3],
  ["They don’t sell 3.400 tickets", "en", 5],
  ["東京のtram", "ja", 3],
  ["ذهبت إلى المدرسة", "ar", 3],
  ["The ferry", "no such tag", 2],
  ["", "en", 0],
])("counts the words of %s", (text, lang, words) => expect(countWords(text, lang)).toBe(words));
