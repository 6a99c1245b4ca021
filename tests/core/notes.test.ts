import { expect, it } from "vitest";
import { textBlocks } from "../../src/core/blocks";
import { KeptText } from "../../src/core/kept-text";
import { takeNotes } from "../../src/core/notes";
import { documentOf } from "./markup";

const mark = (number: number) => `<a id="mark-${number}" href="#note-${number}">[${number}]</a>`;
const back = (number: number) => `<a href="#mark-${number}">${number}</a>`;
const note = (number: number, words: string) =>
  `<div id="note-${number}"><p>${back(number)} ${words}</p></div>`;

const NOTES = `<div class="notes"><h2>Notes</h2>${note(1, "The letter lies in the archive of the town.")}${note(2, "Nine gardens were not counted at all.")}</div>`;

/** The text once its notes were taken into it. */
function taken(text: string, below: string): string {
  const doc = documentOf(
    `<div><div class="text">${text}</div></div><p>Another story.</p><div>${below}</div>`,
  );
  const root = doc.querySelector(".text") as Element;
  const blocks = textBlocks(doc.body);
  const core = blocks.filter(({ element }) => root.contains(element));
  const kept = KeptText.of(doc);
  const found = takeNotes({ root, core, blocks, kept, stated: null, recipe: null, passedOver: [] });
  expect(found.core).toHaveLength(textBlocks(root).length);
  return root.textContent ?? "";
}

const TEXT = `<p>The county paid for gaps in fences ${mark(1)}, and counted them ${mark(2)}.</p>`;

it("takes in the notes that the text points at, with their heading", () => {
  const text = taken(TEXT, NOTES);
  expect(text).toContain("Notes");
  expect(text).toContain("archive of the town");
  expect(text).toContain("Nine gardens");
  expect(text).not.toContain("Another story");
});

it("finds notes whose names are encoded in the links", () => {
  const coded = (html: string) =>
    html.replaceAll("#note", "#%6Eote").replaceAll("#mark", "#%6Dark");
  expect(taken(coded(TEXT), coded(NOTES))).toContain("archive of the town");
});

it("takes them alone out of a box that holds more", () => {
  const more = `<p>${"The paper was founded in a barn. ".repeat(9)}</p>`;
  const text = taken(TEXT, NOTES.replace("</div></div>", `</div>${more}</div>`));
  expect(text).toContain("Nine gardens");
  expect(text).not.toContain("barn");
});

it.each([
  ["a number that leads to the comments", `<p>Ferry ${mark(1)}</p>`],
  ["chapters of the page", "<p><a href='#note-1'>First</a> <a href='#note-2'>Second</a></p>"],
])("leaves what %s", (_name, text) => expect(taken(text, NOTES)).not.toContain("archive"));

it("leaves places that do not lead back", () => {
  expect(taken(TEXT, NOTES.replace(/<a [^>]*>/g, "<a>"))).not.toContain("archive");
});
