import { describe, expect, it } from "vitest";
import { takeCopy } from "../../src/core/copied-page";
import { detectPage } from "../../src/core/detect";
import { readCopy } from "../../src/core/read-copy";
import { wordsFor } from "../../src/core/words/all";
import { documentOf } from "./markup";

const SENTENCES =
  "The ferry sails again after a long winter, and the people of the island are glad of it. " +
  "Nobody had counted on that before the end of May, least of all those who repaired the pier.";
/** Paragraphs that differ: the same one twice in a row is a copy. */
const paragraphs = (words: string, count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${words}</p>`).join("");
const TEXT = paragraphs(SENTENCES, 6);
const SHORT = paragraphs(`${SENTENCES} ${SENTENCES}`, 2);
const LINES = "<p>Red ferries, blue ferries</p>".repeat(60);
const DATED = '<meta property="article:published_time" content="2026-03-04T10:00:00Z">';
const TEASER = `<article><h3><a href="/ferry">The ferry sails</a></h3><time datetime="2026-03-04">4 March 2026</time><p>${SENTENCES}</p></article>`;

/** What the detector says of a page, and what is found on it then. */
function judged(body: string, path: string, head = ""): [verdict: string, found: string] {
  const doc = documentOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  const url = `https://www.courier.example${path}`;
  const verdict = detectPage(doc, url);
  const reading = readCopy(takeCopy(doc, url), wordsFor(doc));
  return [verdict.kind, reading?.kind(verdict) ?? "nothing"];
}

const service = "/services/ferries";

describe("on a page that looks like no article there is", () => {
  it("a text to read in some paragraphs of prose", () => {
    expect(judged(`<h1>Ferries</h1>${TEXT}`, service)).toEqual(["none", "text"]);
    const chinese = paragraphs("渡轮在漫长的冬天之后再次启航，岛上的居民都很高兴。".repeat(5), 3);
    expect(judged(`<h1>渡轮</h1>${chinese}`, service)).toEqual(["none", "text"]);
  });

  it("an article, which may be shorter, where its data say when it was published", () => {
    expect(judged(`<h1>Ferries</h1>${TEXT}`, service, DATED)).toEqual(["none", "article"]);
    expect(judged(`<h1>Ferries</h1>${SHORT}`, service, DATED)).toEqual(["none", "article"]);
  });

  it.each([
    ["little text", `<h1>Ferries</h1>${SHORT}`, service],
    ["prose among many lines", `<h1>Ferries</h1>${TEXT}${LINES}`, service],
    [
      "short blocks",
      `<h1>Ferries</h1>${"<p>The ferry sails again, and all are glad of it.</p>".repeat(40)}`,
      service,
    ],
    ["the stories of a tag", `<h1>Ferry</h1>${TEASER.repeat(8)}`, "/tag/ferry"],
    ["the stories of a subject", `<h1>Ferry</h1>${TEASER.repeat(8)}`, "/topics/ferry"],
    ["a forecast", `<h1>Harbour Bay</h1>${TEXT}`, "/weather/harbour-bay"],
    ["a front page", `<h1>Courier</h1>${TEXT}`, "/"],
  ])("nothing in %s", (_what, body, path) => {
    expect(judged(body, path)).toEqual(["none", "none"]);
  });

  it("nothing in teasers, whatever the page says of itself", () => {
    const [verdict, found] = judged(`<h1>Ferry</h1>${TEASER.repeat(8)}`, "/tag/ferry", DATED);
    expect([verdict, found]).toEqual(["none", "none"]);
  });
});
