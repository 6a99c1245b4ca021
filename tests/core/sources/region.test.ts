import { expect, it } from "vitest";
import { regionOf } from "../../../src/core/sources/region";
import { documentOf } from "../markup";

/** The texts that count as shown, where the elements with the class "shown" are. */
function shownOf(markup: string): string[] {
  const doc = documentOf(`<main><h1>Ferry</h1><div id="root">${markup}</div></main>`);
  const root = doc.querySelector("#root") as Element;
  const shown = [...root.querySelectorAll(".shown")];
  return regionOf(root, shown, doc.querySelector("h1")).shown.map(({ text }) => text);
}

it.each([
  [
    "a box, of which a list was taken",
    '<div class="shown">Ferry <ul><li>More</li></ul></div>',
    ["Ferry"],
  ],
  [
    "a box, of which a paragraph was left",
    '<div class="shown">Ferry <p class="shown">Late</p><p>More</p></div>',
    ["Ferry", "Late"],
  ],
  [
    "a quotation, whole",
    '<blockquote class="shown">Ferry <p>Late</p></blockquote>',
    ["Ferry", "Late"],
  ],
  [
    "a box with a post that became a card",
    '<div class="shown">Ferry <blockquote><p>Late</p></blockquote></div>',
    ["Ferry", "Late"],
  ],
])("tells what is shown of %s", (_name, markup, texts) => expect(shownOf(markup)).toEqual(texts));
