import { expect, it } from "vitest";
import { takeFrontMatter } from "../../src/core/front-matter";
import { boxOf } from "./markup";

const PROSE =
  "<p>The night ferry sails again, two years after the old vessel was taken out of service for good.</p>";
const EVIDENCE = { quote: "Ana Gil", origin: "byline", anchor: null } as const;
const AUTHOR = {
  name: "Ana Gil",
  type: "Person",
  role: null,
  url: null,
  evidence: EVIDENCE,
} as const;

/** Takes the front matter of an article "The ferry sails again" by Ana Gil. */
function taken(markup: string, ...summaries: string[]) {
  const root = boxOf(markup + PROSE);
  const found = takeFrontMatter({
    root,
    headline: "The ferry sails again",
    authors: [AUTHOR],
    summaries,
    lang: "en",
  });
  const left = Array.from(root.querySelectorAll("*"), ({ textContent }) => textContent);
  expect(left.at(-1)).toBe(boxOf(PROSE).textContent);
  return { ...found, left: left.slice(0, -1) };
}

it.each([
  ["the headline", "<h1>The ferry sails again</h1>"],
  ["a byline", "<h1>The ferry sails again</h1><p>By Ana Gil in Lindhaven</p>"],
  ["a date", "<h1>The ferry sails again</h1><p>6 May 2026, 21:30</p>"],
  ["a reading time", "<h1>The ferry sails again</h1><p>3 min read</p>"],
])("takes %s", (_name, markup) => expect(taken(markup).left).toEqual([]));

it("takes the standfirst by its name", () => {
  const { standfirst, left } = taken(
    '<h1>The ferry sails again</h1><p class="standfirst">Islanders had waited for two years.</p>',
  );
  expect(standfirst).toBe("Islanders had waited for two years.");
  expect(left).toEqual([]);
});

it("takes the standfirst by its type, if the page's summary begins with it", () => {
  const summary = "Islanders had waited for two years.";
  const markup = `<h1>The ferry sails again</h1><p><strong>${summary}</strong></p>`;
  expect(taken(markup, `${summary} More to come.`).standfirst).toBe(summary);
  expect(taken(markup, "Another summary altogether.").standfirst).toBeNull();
});

it("takes a kicker above the headline", () => {
  expect(taken("<p>Islands</p><h1>The ferry sails again</h1>").kicker).toBe("Islands");
});

it("leaves a subhead and a list above the first paragraph", () => {
  const { left } = taken("<h1>The ferry sails again</h1><h2>The first night</h2>");
  expect(left).toEqual(["The first night"]);
});
