import { expect, it } from "vitest";
import { isElsewhere, linesAround, storyRegion } from "../../src/core/story-region";
import { documentOf } from "./markup";

const TEXT = "<p>Text</p>".repeat(4);

it.each([
  ["the article", `<article id="a"><h1>Ferry</h1>${TEXT}</article>`],
  [
    "the box with the text, not an article with the heading alone",
    `<div id="a"><article><h1>Ferry</h1></article>${TEXT}</div>`,
  ],
  ["the body where nothing else holds text", "<div><h1>Ferry</h1></div><section>Text</section>"],
])("the story is %s", (_name, markup) => {
  const doc = documentOf(markup);
  const region = storyRegion(doc.querySelector("h1"), doc);
  expect(region).toBe(doc.getElementById("a") ?? doc.body);
});

it.each([
  ["an aside", "<h1>Ferry</h1><aside><b></b></aside>", true],
  ["a related box", '<h1>Ferry</h1><div class="related"><b></b></div>', true],
  ["a box around the headline too", '<div class="related"><h1>Ferry</h1><b></b></div>', false],
  ["the article's footer", "<article><h1>Ferry</h1><footer><b></b></footer></article>", false],
  ["the page's footer", "<h1>Ferry</h1><footer><b></b></footer>", true],
  [
    "the comments' footer",
    '<article><h1>Ferry</h1><div id="comments"><footer><b></b></footer></div></article>',
    true,
  ],
])("tells what is elsewhere: %s", (_name, markup, elsewhere) => {
  const doc = documentOf(markup);
  expect(isElsewhere(doc.querySelector("b") as Element, doc.querySelector("h1"))).toBe(elsewhere);
});

it("lists the lines around a headline, those after it first, and no boxes of paragraphs", () => {
  const doc = documentOf(
    `<p id="c">Kicker</p><h1><span>Ferry</span></h1><p id="a">By Ana Gil</p><div>${TEXT}</div>`,
  );
  const lines = linesAround(doc.querySelector("h1") as Element, doc.body);
  expect(lines.map((line) => line.id || line.localName)).toEqual(["a", "p", "p", "p", "p", "c"]);
});
