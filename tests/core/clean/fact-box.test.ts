import { expect, it } from "vitest";
import { setFactBoxesApart } from "../../../src/core/clean/fact-box";
import { Labels } from "../../../src/core/clean/labels";
import { documentOf } from "../markup";
import { allWords } from "../words/all-words";

const PARAGRAPH = `<p>${"The ferry sails again after two years. ".repeat(6)}</p>`;

function asides(box: string): number {
  const root = documentOf(`<div>${PARAGRAPH}${box}${PARAGRAPH}</div>`).body;
  setFactBoxesApart(root, new Labels(null, allWords()));
  return root.querySelectorAll("aside").length;
}

it.each([
  "What we know so far",
  "Das Wichtigste in Kürze",
  "Ce que l’on sait",
  "Lo que se sabe",
  "Co wiemy",
  "Що відомо на цей час",
  "Ne biliniyor",
  "これまでにわかっていること",
])("sets a box headed “%s” apart", (heading) => {
  expect(asides(`<div><h3>${heading}</h3><ul><li>One ship.</li></ul></div>`)).toBe(1);
});

it("sets a box apart that is named and headed", () => {
  expect(asides('<div class="fact-box"><h3>The ship</h3><p>Built in 2024.</p></div>')).toBe(1);
});

it.each([
  "<div><h3>The ship</h3><p>It was built in 2024.</p></div>",
  '<div class="facts"><p>It was built in 2024.</p><p>It is green.</p></div>',
  `<section><h2>What we know so far</h2>${PARAGRAPH.repeat(4)}</section>`,
])("leaves %s", (box) => expect(asides(box)).toBe(0));
