import { expect, it } from "vitest";
import { Ledger } from "../../../src/core/clean/ledger";
import { boxOf } from "../markup";

/** What is left once the box marked `.ad` is taken out. */
function left(markup: string): string {
  const box = boxOf(markup);
  new Ledger().take(box.querySelector(".ad") as Element, "ads", ["named like ads"]);
  return box.innerHTML;
}

it.each([
  [
    "paragraphs that a block parted",
    "The ferry sails again.<div class='ad'>Tickets</div>Nobody had expected it.",
    "The ferry sails again.<br><br>Nobody had expected it.",
  ],
  [
    "words within a sentence",
    "The ferry<div class='ad'>Tickets</div><b>sails</b> again.",
    "The ferry <b>sails</b> again.",
  ],
  [
    "what stands beside white space and comments",
    "It sails.\n<!-- slot --><div class='ad'>Tickets</div>\n<em>Nobody</em> knew.",
    "It sails.\n<!-- slot --><br><br>\n<em>Nobody</em> knew.",
  ],
])("keeps apart %s", (_name, markup, expected) => {
  expect(left(markup)).toBe(expected);
});

it.each([
  ["between blocks", "<p>It sails.</p><div class='ad'>Tickets</div><p>Nobody knew.</p>"],
  ["at the end", "It sails.<div class='ad'>Tickets</div>"],
  ["before a break", "It sails.<div class='ad'>Tickets</div><br>Nobody knew."],
  ["in the line", "It sails.<span class='ad'>Tickets</span>Nobody knew."],
])("adds nothing %s", (_name, markup) => {
  expect(left(markup)).toBe(markup.replace(/<(div|span) class='ad'>Tickets<\/\1>/, ""));
});
