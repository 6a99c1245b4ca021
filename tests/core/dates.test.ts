import { describe, expect, it } from "vitest";
import { readDates, toIso } from "../../src/core/dates";
import { documentOf } from "./markup";

describe("a date for machines", () => {
  it.each([
    ["2026-05-06T21:30:15+02:00", "2026-05-06T21:30:15+02:00"],
    ["2026-05-06T21:30:15.123Z", "2026-05-06T21:30:15Z"],
    ["2026-05-06 21:30", "2026-05-06T21:30:00"],
    ["2026-05-06T21:30:00+0200", "2026-05-06T21:30:00+02:00"],
    ["2026-5-6", "2026-05-06"],
    ["20260506", "2026-05-06"],
    ["1778095800", "2026-05-06T19:30:00.000Z"],
    ["Wed, 06 May 2026 21:30:00 +0200", "2026-05-06T19:30:00.000Z"],
    ["2026-13-45", null],
    ["yesterday", null],
    ["", null],
  ])("%s", (text, iso) => expect(toIso(text)).toBe(iso));
});

function datesOf(markup: string, url = "https://www.courier.example/a", lang = "en") {
  const doc = documentOf(markup);
  const headline = doc.querySelector("h1");
  const dates = readDates({ doc, url, article: null, jsonLd: [], headline, lang });
  return dates.map(({ kind, iso, evidence }) => [kind, iso, evidence.origin]);
}

describe("where dates stand", () => {
  it.each<[string, string, unknown[]]>([
    [
      "meta",
      '<meta property="article:published_time" content="2026-05-06T21:30Z"><meta property="article:modified_time" content="2026-05-07">',
      [
        ["published", "2026-05-06T21:30:00Z", "meta"],
        ["modified", "2026-05-07", "meta"],
      ],
    ],
    [
      "microdata",
      '<p itemprop="datePublished" content="2026-05-06">today</p>',
      [["published", "2026-05-06", "meta"]],
    ],
    [
      "time elements, told apart by the words beside them",
      '<article><h1>Ferry</h1><p><time datetime="2026-05-06">6 May</time></p><p>Updated <time datetime="2026-05-07">7 May</time></p></article>',
      [
        ["published", "2026-05-06", "byline"],
        ["modified", "2026-05-07", "byline"],
      ],
    ],
    [
      "print",
      "<article><h1>Ferry</h1><p>Lindhaven, 6 May 2026</p></article>",
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "no date of a teaser",
      '<article><h1>Ferry</h1></article><aside><time datetime="2026-05-06">6 May</time></aside>',
      [],
    ],
  ])("%s", (_name, markup, dates) => expect(datesOf(markup)).toEqual(dates));

  it("the page's address", () => {
    expect(datesOf("<h1>Ferry</h1>", "https://www.courier.example/2026/05/06/ferry")).toEqual([
      ["published", "2026-05-06", "meta"],
    ]);
  });
});
