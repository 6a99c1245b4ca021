import { expect, it } from "vitest";
import { nameBoldSubheads } from "../../src/core/bold-subheads";
import { boxOf } from "./markup";

const P = `<p>${"The ferry sails again, and the island is glad of it. ".repeat(3)}</p>`;

/** The headings that a text has in the end. */
function headsOf(markup: string): string[] {
  const root = boxOf(markup);
  const before = root.textContent;
  nameBoldSubheads(root);
  expect(root.textContent).toBe(before);
  return Array.from(root.querySelectorAll("h2"), (head) => head.textContent ?? "");
}

it("makes headings of bold lines between paragraphs", () => {
  const root = boxOf(
    `${P}<p><b>A new pier</b></p>${P}${P}<div><strong>Who pays</strong><br></div>${P}`,
  );
  nameBoldSubheads(root);
  expect(Array.from(root.querySelectorAll("h2"), (head) => head.textContent)).toEqual([
    "A new pier",
    "Who pays",
  ]);
});

it("keeps the anchor of the line", () => {
  const root = boxOf(
    `${P}<p data-byline-anchor="b2"><b>A new pier</b></p>${P}<p><b>Who pays</b></p>${P}`,
  );
  nameBoldSubheads(root);
  expect(root.querySelector("h2")?.getAttribute("data-byline-anchor")).toBe("b2");
});

const two = (one: string, other: string) =>
  `${P}<p><b>${one}</b></p>${P}<p><b>${other}</b></p>${P}`;

it.each([
  ["one line alone", `${P}<p><b>A new pier</b></p>${P}`],
  ["questions", two("Who pays for it?", "And when does it sail?")],
  ["sentences", two("The pier is new.", "The town has paid.")],
  ["labels", two("Ida Roth:", "Jon Berg:")],
  ["speakers, who come again", two("Ida Roth", "Jon Berg") + two("Ida Roth", "Jon Berg")],
  ["links", two('<a href="/1">A new pier</a>', '<a href="/2">Who pays</a>')],
  ["lines with other words", `${P}<p><b>A new</b> pier</p>${P}<p><b>Who</b> pays</p>${P}`],
  ["lines without a paragraph below", `${P}<p><b>A new pier</b></p><p><b>Who pays</b></p>`],
  [
    "entries",
    `${P}<ul><li><p><b>A new pier</b></p>${P}</li><li><p><b>Who pays</b></p>${P}</li></ul>`,
  ],
  ["a text with headings", `${two("A new pier", "Who pays")}<h3>The town</h3>${P}`],
])("makes none of %s", (_what, markup) => expect(headsOf(markup)).toEqual([]));
