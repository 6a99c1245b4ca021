import { describe, expect, it } from "vitest";
import { compareMultisets, shingles, wordTokens } from "./tokens";

describe("wordTokens", () => {
  it("splits at everything but letters and digits, in lower case", () => {
    expect(wordTokens("The mayor's 3-hour Speech: “No!”")).toEqual([
      "the",
      "mayor",
      "s",
      "3",
      "hour",
      "speech",
      "no",
    ]);
  });

  it("takes single characters in scripts without spaces, and words in the rest", () => {
    expect(wordTokens("東京 2024年 news")).toEqual(["東", "京", "2024", "年", "news"]);
    expect(wordTokens("カナnews")).toEqual(["カ", "ナ", "news"]);
    expect(wordTokens("กี่")).toEqual(["กี่"]);
  });

  it("keeps the marks of a script on its letters", () => {
    expect(wordTokens("हिन्दी समाचार")).toEqual(["हिन्दी", "समाचार"]);
  });

  it("joins words over soft hyphens, and composed and decomposed letters are the same", () => {
    expect(wordTokens("Heli\u00adkopter")).toEqual(["helikopter"]);
    expect(wordTokens("e\u0301te\u0301")).toEqual(wordTokens("été"));
  });

  it("finds nothing in an empty text", () => {
    expect(wordTokens(" – ")).toEqual([]);
  });
});

describe("shingles", () => {
  it("lists every run", () => {
    expect(shingles(["a", "b", "c", "d", "e"], 4)).toEqual(["a b c d", "b c d e"]);
  });

  it("takes a short text as one run and an empty one as none", () => {
    expect(shingles(["a", "b"], 4)).toEqual(["a b"]);
    expect(shingles([], 4)).toEqual([]);
  });
});

describe("compareMultisets", () => {
  it("counts repeated items as often as both sides have them", () => {
    const { precision, recall, f1 } = compareMultisets(
      ["a", "a", "b", "c"],
      ["a", "b", "b", "d", "e"],
    );
    expect(precision).toBeCloseTo(2 / 4);
    expect(recall).toBeCloseTo(2 / 5);
    expect(f1).toBeCloseTo((2 * 0.5 * 0.4) / 0.9);
  });

  it("scores nothing against something as zero, and against nothing as right", () => {
    expect(compareMultisets([], ["a"])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(compareMultisets(["a"], [])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(compareMultisets([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
