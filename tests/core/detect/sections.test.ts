import { describe, expect, test } from "vitest";
import { PARAGRAPHS, verdictOn } from "./story";

const SITE = "https://www.lindhaven-courier.example";
const TITLE = "Harbours";
const SUMMARY =
  "The council wants to know by spring what the new quay costs, who is to use it and whether the old one can be kept open for the small boats until then, since their owners have asked for that for years and have waited for an answer since summer.";

const items = (number: number, item: (at: number) => string) =>
  Array.from({ length: number }, (_, at) => item(at)).join("\n");
const link = (at: number) =>
  `<a href="/harbours/story-${at}">What the week brings to harbour ${at}</a>`;

const page = (body: string) =>
  `<!doctype html><html><head><title>${TITLE} | Lindhaven Courier</title>
<meta property="og:type" content="article"><meta name="twitter:creator" content="@courier">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"What the week brings to harbour 1"}</script>
</head><body><main><h1>${TITLE}</h1><p>20 November 2026</p>${body}</main></body></html>`;

/** Section pages as different sites mark them up; each has summaries as long as paragraphs. */
const SECTIONS: Record<string, string> = {
  "cards with an h3": items(
    14,
    (at) =>
      `<div><h3>${link(at)}</h3><p>${at === 0 ? SUMMARY + SUMMARY : "Short."}</p><figure><img><figcaption>A ship</figcaption></figure></div>`,
  ),
  "cards that are links": items(
    14,
    (at) => `<a href="/harbours/story-${at}"><h3>Harbour ${at}</h3><p>${SUMMARY}</p></a>`,
  ),
  "headlines and lines side by side": items(14, (at) => `<h3>${link(at)}</h3><p>${SUMMARY}</p>`),
  "headlines in boxes": items(14, (at) => `<div>${link(at)}</div><p>${SUMMARY}</p>`),
  "lines in boxes": items(14, (at) => `<h4>${link(at)}</h4><div><p>${SUMMARY}</p></div>`),
  "no paragraphs at all": items(14, (at) => `<div>${link(at)}</div><div>${SUMMARY}</div>`),
  "a list of terms": `<dl>${items(14, (at) => `<dt>${link(at)}</dt><dd>${SUMMARY}</dd>`)}</dl>`,
  "a list": `<ul>${items(14, (at) => `<li>${link(at)}<p>${SUMMARY}</p></li>`)}</ul>`,
  "a table": `<table>${items(14, (at) => `<tr><td>${link(at)}<br>${SUMMARY}</td></tr>`)}</table>`,
  "a few cards, one of them with a summary": items(
    6,
    (at) => `<div><h2>${link(at)}</h2><p>${at === 0 ? SUMMARY : "Short."}</p></div>`,
  ),
  "an introduction above cards": `<p>${SUMMARY}</p><p>${SUMMARY}</p>${items(
    14,
    (at) => `<section><h2>${link(at)}</h2><p>Short.</p></section>`,
  )}`,
};

describe("a section page, at an address that does not tell it", () => {
  test.each(Object.entries(SECTIONS))("of %s is none", (_name, body) => {
    expect(verdictOn(page(body), `${SITE}/harbours`)).toMatchObject({ kind: "none" });
  });
});

describe("an address", () => {
  const long = page(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(""));

  test.each([
    "/category/harbours/",
    "/topics/harbours",
    "/staff/ole-brandt",
    "/weather/lindhaven",
    "/wetter/",
    "/markets/ticker",
  ])("%s is none, even with text", (path) => {
    expect(verdictOn(long, SITE + path).kind).toBe("none");
  });

  test.each(["/bilderberg/meeting", "/photographers/strike", "/videogames/prices"])(
    "%s is no page for looking",
    (path) => {
      const short = page(`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`);
      expect(verdictOn(short, SITE + path).reasons).not.toContain("media");
    },
  );
});
