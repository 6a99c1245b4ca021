import { expect, it } from "vitest";
import { markUnshown, UNSHOWN_ATTRIBUTE, unshownIn } from "../../src/core/unshown";
import { boxOf, documentOf } from "./markup";

const LONG = `<p class="shut">${"The harbour master has told the islanders of the plan. ".repeat(6)}</p>`;

/** The words of what is marked as no part of the text, where everything of the class "shut" is not shown. */
function marked(markup: string): string[] {
  const box = boxOf(markup);
  const unshown = new Map<Element, "undrawn" | "tiny">();
  for (const part of box.querySelectorAll(".shut, [data-shut]")) unshown.set(part, "undrawn");
  for (const part of box.querySelectorAll(".unseen")) unshown.set(part, "tiny");
  markUnshown(box, unshown);
  return Array.from(
    box.querySelectorAll(`[${UNSHOWN_ATTRIBUTE}]:not([${UNSHOWN_ATTRIBUTE}="folded"])`),
    (part) => part.textContent ?? "",
  );
}

it("marks short parts that the page does not show", () => {
  const parts =
    '<p>The <b>quay</b><i class="shut">a place to land</i> is shut.</p><b class="shut">Copied</b>';
  expect(marked(parts)).toEqual(["a place to land", "Copied"]);
});

it("marks words for screen readers", () => {
  expect(marked(`<p><i class="unseen">Credit</i> Ada Roe</p>${LONG}`)).toEqual(["Credit"]);
});

it("forgets what a page has marked", () => {
  const own = `<p ${UNSHOWN_ATTRIBUTE}="unseen">The quay is shut</p>`;
  expect(marked(`${own}<p class="shut">Copied</p><p>The ferry sails at nine.</p>`)).toEqual([
    "Copied",
  ]);
});

it.each([
  ["a mark for screen readers", '<h1>Islands<i class="unseen">: </i>The ferry sails</h1>'],
  ["a link that jumps, for screen readers", '<a class="unseen" href="#end">Skip the map</a>'],
  [
    "a sentence for screen readers",
    `<p class="unseen">${"The quay is shut for now. ".repeat(4)}</p>`,
  ],
  ["a long part", LONG],
  [
    "what stands beside one",
    `<h2 class="shut">Why now?</h2>${LONG}<p class="shut">So she said.</p>`,
  ],
  ["a picture", '<p class="shut">The quay<img src="a.jpg"></p>'],
  ["a list", '<div class="shut"><ul><li>Monday</li></ul></div>'],
  ["what is unfolded", '<details><p class="shut">An hour.</p></details>'],
  ["what is leafed to", '<div role="tabpanel" class="shut">An hour.</div>'],
  ["a row set like one that is shown", '<p class="row">One</p><p class="row" data-shut>Two</p>'],
  ["an answer", '<h3>When?</h3><div class="shut">Each evening at nine</div>'],
  ["a sentence", '<p class="shut">“It is over,” she added.</p>'],
  ["the end of a line", '<p>She named Ada Roe<span class="shut">, Bo Ek and Cy Day</span></p>'],
  ["a word amid a sentence", '<p>It was <i class="shut">the gardener</i>, as we knew.</p>'],
  ["who is quoted", '<blockquote>Never. <b class="shut">Ada Roe</b></blockquote>'],
  ["a tab", '<p class="tab on">One</p><p class="tab" data-shut>Two</p>'],
  ["the page itself", `<div class="shut">${LONG}${LONG}${LONG}</div>`],
  ["nothing", '<b class="shut"> </b>'],
])("leaves %s", (_name, markup) => {
  expect(marked(markup)).toEqual([]);
});

it("knows nothing of a page that no browser draws", () => {
  const doc = documentOf("<p style='display: none'>Copied</p>");
  expect(unshownIn(doc.documentElement, doc.documentElement).size).toBe(0);
});
