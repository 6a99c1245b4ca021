import { describe, expect, it } from "vitest";
import { textBlocks } from "../../src/core/blocks";
import { isReadable } from "../../src/core/readable";
import { boxOf } from "./markup";

const SENTENCES =
  "The ferry sails again after a long winter, and the people of the island are glad of it. " +
  "Nobody had counted on that before the end of May, least of all those who repaired the pier.";
const TEXT = `<p>${SENTENCES}</p>`.repeat(6);
const SHORT = `<p>${SENTENCES} ${SENTENCES}</p>`.repeat(2);
const LINES = "<p>Red ferries, blue ferries</p>".repeat(60);

function isText(markup: string, { isDated = false, reasons = [] as string[] } = {}): boolean {
  return isReadable(textBlocks(boxOf(markup)), isDated, { kind: "none", score: -20, reasons });
}

describe("a page that looked like no article", () => {
  it("has a text to read where some paragraphs of prose were found", () => {
    expect(isText(TEXT)).toBe(true);
    expect(
      isText(`<p>${"渡轮在漫长的冬天之后再次启航，岛上的居民都很高兴。".repeat(5)}</p>`.repeat(3)),
    ).toBe(true);
  });

  it.each([
    ["little text", SHORT],
    ["prose among many lines", TEXT + LINES],
    ["links to stories", TEXT.replaceAll(/<p>(.*?)<\/p>/g, '<p><a href="/story">$1</a></p>')],
    [
      "many teasers of a line",
      `<p>The ferry sails again, and the island is glad of it.</p>`.repeat(40),
    ],
    ["no text", ""],
  ])("has none in %s", (_what, markup) => expect(isText(markup)).toBe(false));

  it("has a shorter one where it says when that was published", () => {
    expect(isText(SHORT, { isDated: true })).toBe(true);
    expect(isText(`<p>${SENTENCES}</p>`, { isDated: true })).toBe(false);
  });

  it.each(["list", "brief", "media"])("is believed to be %s unless it has a date", (reason) => {
    expect(isText(TEXT, { reasons: [reason] })).toBe(false);
    expect(isText(TEXT, { reasons: [reason], isDated: true })).toBe(true);
  });

  it("has none on a site's front page", () => {
    expect(isText(TEXT, { reasons: ["front 12"], isDated: true })).toBe(false);
  });
});
