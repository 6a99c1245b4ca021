import { expect, it } from "vitest";
import { readMetaTags } from "../../src/core/meta-tags";
import { isSummary, isWholeSummary, readSummaries } from "../../src/core/summary";
import { documentOf } from "./markup";

const SUMMARY = "Islanders had waited for two years until the ferry came back from the yard.";

it("are those of the article's data, of networks and of the page, each wording once", () => {
  const meta = readMetaTags(
    documentOf(
      `<meta property="og:description" content="${SUMMARY}"><meta name="description" content="Ferry timetable"><meta name="twitter:description" content="${SUMMARY}">`,
    ),
  );
  expect(readSummaries({ description: "In short" }, meta)).toEqual([
    "In short",
    SUMMARY,
    "Ferry timetable",
  ]);
  expect(readSummaries(null, readMetaTags(documentOf("")))).toEqual([]);
});

it.each([
  ["the summary", SUMMARY, true],
  ["its beginning", SUMMARY.slice(0, 40), true],
  ["the summary with more after it", `${SUMMARY} They sang.`, true],
  ["the summary after a place", `Lindhaven. ${SUMMARY}`, true],
  ["the summary after a sentence", `Nobody had hoped for it any more. ${SUMMARY}`, false],
  ["a label", "Islanders", false],
  ["another text", "The yard has closed for good, and nobody knows what becomes of it.", false],
])("%s is told: %j", (_name, text, is) => expect(isSummary(text, [SUMMARY])).toBe(is));

it("is whole letter by letter", () => {
  expect(isWholeSummary(`“${SUMMARY}”`, ["Other", SUMMARY])).toBe(true);
  expect(isWholeSummary(SUMMARY.slice(0, 70), [SUMMARY])).toBe(false);
  expect(isWholeSummary("", [""])).toBe(false);
});
