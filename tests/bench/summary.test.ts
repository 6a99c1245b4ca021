import { describe, expect, it } from "vitest";
import type { PageScore } from "./score";
import { quantile, summarise } from "./summary";

const EMPTY: PageScore = {
  id: "page",
  error: null,
  ms: 1,
  changedDocument: false,
  words: null,
  runs: null,
  with: null,
  without: null,
  withLevel: null,
  withoutLevel: null,
  headline: null,
  date: null,
  authors: null,
  agencies: null,
  initials: null,
  credits: null,
  cited: null,
};

describe("summarise", () => {
  it("averages overlaps by page and adds names and snippets up", () => {
    const summary = summarise([
      {
        ...EMPTY,
        words: { precision: 1, recall: 1, f1: 1 },
        with: { found: 3, total: 3 },
        headline: true,
        authors: { found: 3, foundRight: 3, wanted: 4, wantedFound: 3 },
      },
      {
        ...EMPTY,
        error: "no article",
        words: { precision: 0.5, recall: 0.7, f1: 0.6 },
        with: { found: 0, total: 1 },
        headline: false,
        authors: { found: 1, foundRight: 0, wanted: 0, wantedFound: 0 },
      },
      EMPTY,
    ]);
    expect(summary).toMatchObject({ pages: 3, failed: 1, under80: 1, with: 0.75, headline: 0.5 });
    expect(summary.words).toEqual({ precision: 0.75, recall: 0.85, f1: 0.8 });
    expect(summary.authors).toEqual({
      precision: 0.75,
      recall: 0.75,
      wrong: 1,
      missed: 1,
      wanted: 4,
    });
    expect(summary.date).toBeNull();
    expect(summary.cited).toBeNull();
  });

  it("has no precision where nothing was found", () => {
    const nothing = { found: 0, foundRight: 0, wanted: 2, wantedFound: 0 };
    expect(summarise([{ ...EMPTY, cited: nothing }]).cited).toEqual({
      precision: null,
      recall: 0,
      wrong: 0,
      missed: 2,
      wanted: 2,
    });
  });
});

describe("quantile", () => {
  it("interpolates between neighbours", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([7], 0.95)).toBe(7);
  });
});
