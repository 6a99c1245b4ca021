import { describe, expect, it } from "vitest";
import { parseOptions } from "./options";

describe("parseOptions", () => {
  it("has a default for everything but the corpus", () => {
    expect(parseOptions(["--corpus", "a", "--corpus", "b"])).toEqual({
      corpora: ["a", "b"],
      ids: null,
      limit: Number.POSITIVE_INFINITY,
      split: null,
      only: ["byline", "readability", "defuddle"],
      json: null,
      worst: 0,
      mistakes: false,
      page: null,
      detect: false,
      open: false,
    });
  });

  it("keeps the order of the columns", () => {
    const { only } = parseOptions(["--corpus", "a", "--only", "readability,byline"]);
    expect(only).toEqual(["byline", "readability"]);
  });

  it.each([
    [[]],
    [["--corpus", "a", "--only", "magic"]],
    [["--corpus", "a", "--limit", "few"]],
    [["--corpus", "a", "--split", "third"]],
    [["--corpus", "a", "--unknown"]],
  ])("refuses %j", (args) => {
    expect(() => parseOptions(args)).toThrow();
  });
});
