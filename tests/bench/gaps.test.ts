import { describe, expect, it } from "vitest";
import { paragraphsMissing, passagesMissing } from "./gaps";

const TEXT =
  "The bridge opened on Monday. Subscribe to our letter now. The mayor spoke to the crowd.";

describe("passagesMissing", () => {
  it("gives the runs of words that the other text lacks", () => {
    const other = "The bridge opened on Monday. The mayor spoke to the crowd.";
    expect(passagesMissing(TEXT, other)).toEqual(["subscribe to our letter now"]);
    expect(passagesMissing(other, TEXT)).toEqual([]);
  });

  it("gives the longest first", () => {
    expect(passagesMissing("one two a b c d three four five", "a b c d")).toEqual([
      "three four five",
      "one two",
    ]);
  });
});

describe("paragraphsMissing", () => {
  it("gives the paragraphs that the other text has not half of", () => {
    const paragraphs = [
      "The bridge opened on Monday.",
      "Nobody came to the party.",
      "Crowd",
      "Boats",
    ];
    expect(paragraphsMissing(paragraphs, TEXT)).toEqual(["Nobody came to the party.", "Boats"]);
  });
});
