import { describe, expect, it } from "vitest";
import type { Gold } from "./corpus";
import { namesMatch } from "./names";
import type { Outcome, Reading } from "./outcome";
import { countSnippets, datesFit, scoreNames, scorePage } from "./score";

const READING: Reading = {
  headline: "Harbour bridge opens",
  standfirst: null,
  content: "<p>The bridge opened on Monday.</p>",
  authors: ["Ana Neil", "Wire Desk"],
  published: "2024-03-04T10:00:00Z",
  modified: null,
  sources: {
    agencies: [{ id: "dpa", name: "Deutsche Presse-Agentur", printed: "DPA" }],
    initials: ["rs"],
    credits: ["Foto: Tom Stein/AFP"],
    cited: ["Harbour Times", "Evening Echo"],
    removals: [],
  },
};

const OUTCOME: Outcome = {
  ms: 3,
  error: null,
  reading: READING,
  blocks: ["The bridge opened on Monday."],
  changedDocument: false,
};

const GOLD: Gold = {
  id: "bridge",
  title: "Harbour Bridge opens!",
  published: "2024-03-03 11:00:00+00:00",
  body: "The bridge opened on Monday.\n\nThe mayor spoke.",
  authors: ["Ana Neil", "Tom Stein"],
  agencies: ["dpa", "AFP"],
  initials: ["rs", "msh"],
  credits: ["Tom Stein / AFP"],
  cited: ["The Harbour Times"],
  with: ["bridge opened"],
  without: ["Subscribe now"],
};

const NO_FACTS = { mainHeading: null };

describe("scorePage", () => {
  it("counts a straightened snippet where typography is left aside", () => {
    const gold: Gold = { id: "bridge", with: ['the "old" bridge - at last'], without: ["isn't"] };
    const blocks = ["Over the “old” bridge – at last.", "It isn’t open."];
    const score = scorePage(gold, NO_FACTS, "byline", { ...OUTCOME, blocks });
    expect(score).toMatchObject({
      with: { found: 0, total: 1 },
      without: { found: 0, total: 1 },
      withLevel: { found: 1, total: 1 },
      withoutLevel: { found: 1, total: 1 },
    });
  });

  it("scores every annotated field", () => {
    const score = scorePage(GOLD, NO_FACTS, "byline", OUTCOME);
    expect(score.words).toMatchObject({ precision: 1, recall: 5 / 8 });
    expect(score.runs).toMatchObject({ precision: 1, recall: 2 / 5 });
    expect(score.headline).toBe(true);
    expect(score.date).toBe(true);
    expect(score.authors).toEqual({ found: 2, foundRight: 1, wanted: 2, wantedFound: 1 });
    expect(score.agencies).toEqual({ found: 1, foundRight: 1, wanted: 2, wantedFound: 1 });
    expect(score.initials).toEqual({ found: 1, foundRight: 1, wanted: 2, wantedFound: 1 });
    expect(score.credits).toEqual({ found: 1, foundRight: 1, wanted: 1, wantedFound: 1 });
    expect(score.cited).toEqual({ found: 2, foundRight: 1, wanted: 1, wantedFound: 1 });
    expect(score.with).toEqual({ found: 1, total: 1 });
    expect(score.without).toEqual({ found: 0, total: 1 });
    expect(score.withLevel).toEqual({ found: 1, total: 1 });
  });

  it("leaves out what is not annotated", () => {
    const score = scorePage({ id: "bare" }, NO_FACTS, "byline", OUTCOME);
    const { words, runs, headline, date, authors, agencies, with: wanted } = score;
    expect([words, runs, headline, date, authors, agencies, wanted]).toEqual(
      new Array(7).fill(null),
    );
  });

  it("scores a failed page as an empty answer, even if there was one", () => {
    const score = scorePage(GOLD, NO_FACTS, "byline", { ...OUTCOME, error: "late" });
    expect(score.words?.f1).toBe(0);
    expect(score.headline).toBe(false);
    expect(score.date).toBe(false);
    expect(score.agencies).toEqual({ found: 0, foundRight: 0, wanted: 2, wantedFound: 0 });
    expect(score.without).toEqual({ found: 0, total: 1 });
  });

  it("scores sources for byline alone", () => {
    const score = scorePage(GOLD, NO_FACTS, "readability", OUTCOME);
    expect([score.agencies, score.initials, score.credits, score.cited]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("takes the page's main heading for a headline too, but no empty one", () => {
    const gold = { id: "bridge", title: "Bridge - Harbour Times" };
    expect(
      scorePage(gold, { mainHeading: "Harbour bridge opens" }, "byline", OUTCOME).headline,
    ).toBe(true);
    expect(scorePage(gold, { mainHeading: "Something else" }, "byline", OUTCOME).headline).toBe(
      false,
    );
    const empty = { ...OUTCOME, reading: { ...READING, headline: "" } };
    expect(scorePage(gold, { mainHeading: "" }, "byline", empty).headline).toBe(false);
  });
});

describe("datesFit", () => {
  it("wants at most 24 hours between them, zones minded", () => {
    expect(datesFit("2024-03-04T01:00:00+02:00", "2024-03-03 23:00:00+00:00")).toBe(true);
    expect(datesFit("2024-03-05T00:00:01Z", "2024-03-04 00:00:00")).toBe(false);
    expect(datesFit("2024-04-30 16:00:34 +02:00", "2024-04-30 16:00:34+02:00")).toBe(true);
  });

  it("takes a time without a zone as UTC, wherever it runs", () => {
    expect(datesFit("2024-03-05T00:00:00Z", "2024-03-04 00:00:00")).toBe(true);
  });

  it("is content with the printed day where one is a date alone", () => {
    expect(datesFit("2024-03-04T22:00:00-07:00", "2024-03-04")).toBe(true);
    expect(datesFit("2024-03-06T22:00:00-07:00", "2024-03-04")).toBe(false);
  });

  it("does not take an unreadable date", () => {
    expect(datesFit("", "2024-03-04")).toBe(false);
    expect(datesFit("yesterday", "2024-03-04")).toBe(false);
  });
});

describe("countSnippets", () => {
  it("folds white space and case", () => {
    expect(countSnippets("The  bridge\nopened", ["the bridge opened", "closed"])).toEqual({
      found: 1,
      total: 2,
    });
  });

  it("is null where there are none", () => {
    expect(countSnippets("text", undefined)).toBeNull();
    expect(countSnippets("text", [])).toBeNull();
  });
});

describe("scoreNames", () => {
  it("counts both directions apart: two found names may fit one that is wanted", () => {
    expect(scoreNames(["Stein", "Tom Stein", "Ana"], ["Tom Stein"], namesMatch)).toEqual({
      found: 3,
      foundRight: 2,
      wanted: 1,
      wantedFound: 1,
    });
  });
});
