import { expect, it } from "vitest";
import { assignAnchors } from "../../../src/core/anchors";
import { textBlocks } from "../../../src/core/blocks";
import { Labels } from "../../../src/core/clean/labels";
import { prune } from "../../../src/core/clean/prune";
import { Ledger } from "../../../src/core/clean/removed";
import { KeptText } from "../../../src/core/kept-text";
import { documentOf } from "../markup";
import { allWords } from "../words/all-words";

const PROSE = [
  "The ferry has come back from the yard, and the harbour master says that she sails on Monday.",
  "Islanders had waited for two years, and many of them had stopped believing in a return at all.",
  "The yard had found more rust than it had expected, and the county had to look for more money.",
  "Nobody knows yet what the tickets will cost, but the council wants to decide on it by May.",
].map((text) => `${text} `.repeat(2));

/**
 * What is left where Readability keeps the paragraphs above `below` alone, and the rest is set as they
 * are, each in a box.
 */
function left(above: readonly string[], below: readonly string[]): string {
  const boxed = (parts: readonly string[]) =>
    parts.map((part) => `<div class="part">${part}</div>`).join("");
  const doc = documentOf(`<main>${boxed([...above, ...below])}</main>`);
  assignAnchors(doc);
  const shown = doc.cloneNode(true) as Document;
  const parts = Array.from(shown.querySelectorAll(".part"));
  for (const part of parts.slice(above.length)) part.remove();
  const root = doc.querySelector("main") as Element;
  const blocks = textBlocks(root);
  const kept = KeptText.of(shown);
  const core = blocks.filter((block) => kept.holds(block));
  prune({
    extraction: { root, kept, stated: null, core, passedOver: [], blocks },
    fields: new Set(),
    authors: [],
    labels: new Labels("en", allWords()),
    ledger: new Ledger(),
  });
  return root.textContent ?? "";
}

const above = PROSE.slice(0, 3).map((text) => `<p>${text}</p>`);
const paragraph = `<p>${PROSE[3]}</p>`;

it("keeps a heading over a paragraph that stays, wherever Readability stops", () => {
  expect(left(above, ["<h3>What will it cost?</h3>", paragraph])).toContain("What will it cost?");
});

it("takes a heading with nothing of the text below it", () => {
  const list = "<ul><li><a href='/a'>Another story of the day</a></li></ul>";
  expect(left(above, [paragraph, "<h3>Told elsewhere</h3>", list])).not.toContain("elsewhere");
});

it("takes a label over a paragraph that stays", () => {
  const text = left(above, ["<h3>Advertisement</h3>", paragraph]);
  expect(text).not.toContain("Advertisement");
  expect(text).toContain("tickets");
});

it("takes a line of copyright below the text", () => {
  expect(left([...above, paragraph], ["<p>© The Courier</p>"])).not.toContain("©");
});
