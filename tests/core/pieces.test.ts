import { expect, it } from "vitest";
import { textBlocks } from "../../src/core/blocks";
import { piecesBeside } from "../../src/core/pieces";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const LONG = [
  "The night train to the coast runs again, six years after the last one was uncoupled and sold to a museum of railways abroad.",
  "It has eleven carriages, all of them bought second hand, and a dining car in which the lamps still have their silk shades.",
  "Whoever boards before ten is given tea, a blanket and a card on which to write the hour at which they would like to be woken.",
  "Half of the berths were sold within a week, most of them to people who said that they had never slept on a train before.",
  "The line is single for ninety miles, so the train waits at four stations until the freight from the harbour has passed it.",
];
const FIRST =
  "For six years nobody could go to bed in the capital and get up by the sea, and many had got used to it.";
const LAST =
  "Next summer a second train is to run, if the workshop finds enough wheels of a size that nobody makes any more.";

/** So much text that Readability takes its box alone. */
const YEARS = [1, 2, 3, 4, 5, 6].flatMap((year) => LONG.map((each) => `Year ${year}. ${each}`));

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

/** What is shown of a page with these boxes below its headline. */
function shown(boxes: string): string {
  const page = `<body><div class="page"><div class="top"><h1>The night train runs again</h1></div><div class="column">${boxes}</div></div></body>`;
  return (
    readArticle(documentOf(page), "https://www.coastline.example/travel/night-train")
      ?.textContent ?? ""
  );
}

const text = (name: string, texts: readonly string[]) =>
  `<div class="${name}">${paragraphs(texts)}</div>`;
/** A table of many cells, behind which no introduction is looked for. */
const TABLE = `<table>${"<tr><td>22:10</td><td>06:35</td></tr>".repeat(40)}</table>`;

it("takes in parts of the text in boxes of the same class, above and below", () => {
  const all = shown(
    `<div class="rich opening story">${paragraphs([FIRST])}${TABLE}</div>${text("story rich", YEARS)}<div class="strip">Tickets</div>${text("story rich", [LAST])}`,
  );
  expect(all).toContain(FIRST);
  expect(all).toContain(LAST);
});

it("takes in parts that stand deeper, in boxes of the same kind", () => {
  const part = (kind: string, texts: readonly string[]) =>
    `<div class="part ${kind}"><div><h2>Part</h2>${text("words", texts)}</div></div>`;
  expect(shown(part("wide", YEARS) + part("left", [LAST, FIRST]))).toContain(LAST);
});

/** A text part as a builder of pages sets it: each is a widget, and stands in a container of its own. */
const built = (inner: string) =>
  `<div class="box box-${inner.length} box-parent"><div class="box-inner"><div class="widget widget-text"><div class="widget-body">${inner}</div></div></div></div>`;

it("takes in a part that is a widget, as the text is, with its list of contents", () => {
  const contents = `<div class="toc"><a href="#one">One</a> <a href="#two">Two</a></div>`.repeat(
    30,
  );
  const shownTexts = shown(built(paragraphs([FIRST]) + contents) + built(paragraphs(YEARS)));
  expect(shownTexts).toContain(FIRST);
});

it("takes in a part whose paragraphs stand in boxes of their own, as those of the text do", () => {
  const wrapped = (texts: readonly string[]) =>
    `<div class="rich">${texts.map((each) => `<div class="block"><p>${each}</p></div>`).join("")}</div>`;
  expect(shown(wrapped([FIRST]) + TABLE + wrapped(YEARS))).toContain(FIRST);
});

/** Texts of the parts beside the longest text. */
function beside(box: string): string[] {
  const page = documentOf(`<main>${text("story", LONG)}${box}</main>`);
  const root = page.querySelector(".story") as Element;
  const blocks = textBlocks(page.body);
  const core = blocks.filter(({ element }) => root.contains(element));
  return piecesBeside(root, core, blocks)?.blocks.map((block) => block.text) ?? [];
}

it("finds the prose of a box beside the text alone", () => {
  const list = "<ul><li>Tickets from 40 to 120</li></ul>";
  expect(beside(`<div class="story">${paragraphs([LAST])}${list}</div>`)).toEqual([LAST]);
});

it.each([
  ["of another class", text("hint", [LAST])],
  ["without a class", text("", [LAST])],
  ["named like a newsletter", text("story newsletter-box", [LAST])],
  ["hidden by its class", text("story hidden", [LAST])],
  ["with a headline of its own", `<div class="story"><h1>A bus</h1>${paragraphs([LAST])}</div>`],
  ["with a date of its own", `<div class="story"><time>3 May</time>${paragraphs([LAST])}</div>`],
  ["with fields to fill in", `<div class="story"><form></form>${paragraphs([LAST])}</div>`],
  ["that is set otherwise", `<div class="story"><p class="small">${LAST}</p></div>`],
  ["whose text stands deeper", `<div class="story">${text("story", [LAST])}</div>`],
])("finds nothing in a box %s", (_name, box) => expect(beside(box)).toEqual([]));

it("leaves other stories, which stand beside a box with the headline", () => {
  const story = (title: string, texts: readonly string[]) =>
    `<div class="item">${title}${text("words", texts)}</div>`;
  const page = story("<h1>The night train runs again</h1>", YEARS);
  const other =
    "The swimming hall opens again on Sunday, with a pool for those who cannot swim yet.";
  const linked = story('<h2><a href="/pool">The hall opens</a></h2>', [other]);
  const plain = story("<h2>The hall opens</h2>", [other]);
  for (const stories of [linked, plain]) {
    const doc = documentOf(`<body><div class="list">${page}${stories}</div></body>`);
    const read = readArticle(doc, "https://www.coastline.example/travel/night-train");
    expect(read?.textContent).toContain(YEARS[0]);
    expect(read?.textContent).not.toContain(other);
  }
});

it.each([
  ["a name", "<b>Mia, 12 May</b>"],
  ["a title that leads away", '<p><a href="/pool">The hall opens</a></p>'],
])("leaves a box that has %s beside its text", (_name, line) => {
  const part = (head: string, texts: readonly string[]) =>
    `<div class="part"><div>${head}</div>${text("words", texts)}</div>`;
  expect(shown(part("", YEARS) + part(line, [LAST]))).not.toContain(LAST);
});

it("looks at what hides a box, however deep", () => {
  const part = (kind: string, texts: readonly string[]) =>
    `<div class="part">${text(`words${kind}`, texts)}</div>`;
  expect(shown(part("", YEARS) + part("", [LAST]))).toContain(LAST);
  expect(shown(part("", YEARS) + part(" hidden", [LAST]))).not.toContain(LAST);
});

it("does not look through the boxes of a long row", () => {
  expect(beside(text("story", [LAST]).repeat(120))).toEqual([]);
});
