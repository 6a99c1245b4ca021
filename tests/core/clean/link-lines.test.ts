import { expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import { LinkLines } from "../../../src/core/clean/link-lines";
import { Measures } from "../../../src/core/clean/measure";
import { boxOf } from "../markup";
import { allWords } from "../words/all-words";

const URL = "https://harbour.example/world/ferry";

/** Whether the element with the id "x" is a line of the text. */
function isOfText(markup: string, base = URL): boolean {
  const root = boxOf(markup);
  const lines = new LinkLines({ url: URL, base }, new Measures(root), new Labels("en", allWords()));
  return lines.isOfText(root.querySelector("#x") as Element);
}

const PARAGRAPH =
  "<p>The ferry has come back from the yard, and the harbour master says that she sails on Monday.</p>";
const petition = "https://petitions.example/ferry";
const link = (href: string, words: string, id = "") => `<a ${id} href="${href}">${words}</a>`;
const line = (href: string, words: string) => `<p>${link(href, words, 'id="x"')}</p>`;

it.each([
  ["the address of another site", line(petition, "petitions.example/ferry")],
  ["a mail address", line("mailto:ada@harbour.example", "ada@harbour.example")],
  ["what a paragraph leads to", PARAGRAPH + line(petition, "Here is the petition.")],
  [
    "what a line announces",
    `<p>Whoever wants to can sign the petition here:</p>${line(petition, "For a ferry on Sundays")}`,
  ],
  [
    "a link among rows that are none",
    "<p>2 May - Ada Roe - Mill</p>".repeat(3) +
      line("/tickets/12", "3 May - The Gulls - Mill") +
      "<p>4 May - Ida Roth - Inn</p>",
  ],
])("keeps %s", (_name, markup) => expect(isOfText(markup)).toBe(true));

it.each([
  ["another story of the site", PARAGRAPH + line("/world/bridge", "Bridge closed until June")],
  ["the address of another page of the site", line("/bridge", "harbour.example/bridge")],
  ["what a label stands over", `<p>Read more:</p>${line(petition, "For a ferry on Sundays")}`],
  ["a line with a label", PARAGRAPH + line(petition, "Read also: For a ferry on Sundays")],
  ["a button", PARAGRAPH + line(petition, "Learn more")],
  ["a line with an arrow", PARAGRAPH + line(petition, "Add to your list of books →")],
  ["a bought link", PARAGRAPH + line(`${petition}?utm_source=harbour`, "To the offer")],
  [
    "one that says so",
    `${PARAGRAPH}<p><a id="x" rel="sponsored" href="${petition}">To the offer</a></p>`,
  ],
  ["a button in a box", `<div>${PARAGRAPH}</div><div>${link(petition, "Go", 'id="x"')}</div>`],
  [
    "one of several teasers",
    "<p>2 May - Ada Roe - Mill</p>".repeat(2) +
      line("/a", "Bridge closed") +
      `<p>${link("/b", "Mill open")}</p><p>${link("/c", "Inn sold")}</p>`,
  ],
])("takes %s for no such line", (_name, markup) => expect(isOfText(markup)).toBe(false));

it("takes a line for one of another site by the base of the page's addresses", () => {
  const markup = PARAGRAPH + line("/ferry", "Here is the petition.");
  expect(isOfText(markup)).toBe(false);
  expect(isOfText(markup, "https://petitions.example/")).toBe(true);
});
