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

const STATED =
  "Islanders had waited for two years until the ferry came back from the yard in spring.";

it("takes a summary as the standfirst that is set unlike all of the text", () => {
  const lead = `<h1>The ferry sails again</h1><div class="big">${STATED}</div>`;
  expect(taken(lead, STATED).standfirst).toBe(STATED);
  expect(
    taken(lead, "Another summary altogether, of a story that nobody wrote.").standfirst,
  ).toBeNull();
});

it.each([
  ["the first paragraph", `<p>${STATED}</p>`],
  ["a first paragraph with a drop cap", `<p class="has-drop-cap">${STATED}</p>`],
  [
    "a paragraph like a later one",
    `<div class="q">${STATED}</div><p>Up.</p><div class="q">${STATED} It sails.</div>`,
  ],
])("leaves %s in the text, though it is the summary", (_name, markup) => {
  expect(taken(`<h1>The ferry sails again</h1>${markup}`, STATED).standfirst).toBeNull();
});

it.each(["Online since today, 07:57", "aktualizováno • 12:56", "Online seit heute, 7.57 Uhr"])(
  "takes a line that ends with an hour: %s",
  (line) => expect(taken(`<h1>The ferry sails again</h1><p>${line}</p>`).left).toEqual([]),
);

it.each([
  "Lindhaven beat Osthafen 2:10",
  "Tickets will cost 12.50 euros",
  "It was 05:40 in the morning:",
])("leaves %s", (line) => {
  expect(taken(`<h1>The ferry sails again</h1><ul><li>${line}</li></ul>`).left).toContain(line);
});
