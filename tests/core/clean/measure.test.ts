import { expect, it } from "vitest";
import { Measures } from "../../../src/core/clean/measure";
import { boxOf } from "../markup";

const SENTENCE =
  "The night ferry sails again, two years after the old vessel was taken out of service.";

function measured(markup: string) {
  const root = boxOf(markup);
  return { root, measures: new Measures(root) };
}

it("adds up text, links, prose and pictures of all that stands below", () => {
  const { root, measures } = measured(
    `<div><p>${SENTENCE}</p><p><a href="/a">A map</a></p><img src="a.jpg"></div><p>${SENTENCE}</p>`,
  );
  expect(measures.get(root)).toEqual({
    text: 2 * SENTENCE.length + 5,
    link: 5,
    links: 1,
    prose: 2 * SENTENCE.length,
    paragraphs: 2,
    media: 1,
    buttons: 0,
    buttonText: 0,
    fields: 0,
  });
});

it("reads a sentence across inline elements as one", () => {
  const { root, measures } = measured(`<p>${SENTENCE.replace("again", "<b>again</b>")}</p>`);
  expect(measures.get(root).paragraphs).toBe(1);
});

it.each([
  ['title="The yard has found more rust"', "/rust", true],
  ['aria-label="The yard has found more rust"', "/rust", true],
  ['title="The yard has found more rust"', "/rust.jpg", false],
  ['title="The yard has found more rust"', "#rust", false],
  ['title="The ferry seen from the pier"', "/rust", false],
  ['title="The yard"', "/rust", false],
])("counts a box as linked that a link is laid over: %s to %s", (title, href, isLinked) => {
  const words = `<h3>The yard has found more rust</h3><p>${SENTENCE}</p>`;
  const markup = `<div><a ${title} href="${href}"></a>${words}</div>`;
  const { root, measures } = measured(`${markup}<p>${SENTENCE}</p><p>${SENTENCE}</p>`);
  const box = root.firstElementChild as Element;
  expect(measures.linkDensity(box)).toBe(isLinked ? 1 : 0);
  expect(measures.get(box).prose).toBe(isLinked ? 0 : SENTENCE.length);
});

it("does not count boxes as linked that say more than all else", () => {
  const hotel = (name: string) =>
    `<div><a title="${name} by the old quay" href="/a"></a><h3>${name} by the old quay</h3><p>${SENTENCE}</p></div>`;
  const { root, measures } = measured(
    `<p>${SENTENCE}</p>${hotel("The Anchor")}${hotel("The Buoy")}`,
  );
  expect(measures.linkDensity(root)).toBe(0);
  expect(measures.get(root).prose).toBe(3 * SENTENCE.length);
});

it("does not count a long text as linked that a link is laid over", () => {
  const link = '<a title="The yard has found more rust" href="/rust"></a>';
  const words = `<h1>The yard has found more rust</h1>${`<p>${SENTENCE}</p>`.repeat(9)}`;
  const { root, measures } = measured(`<div>${link}${words}</div>`);
  expect(measures.linkDensity(root)).toBe(0);
});

it("tells the share of text in links", () => {
  const { root, measures } = measured('<p>1234<a href="/a">5678</a></p>');
  expect(measures.linkDensity(root)).toBe(0.5);
});

it("counts nothing for what it has not seen", () => {
  const { measures } = measured("<p>A</p>");
  expect(measures.get(boxOf(`<p>${SENTENCE}</p>`)).text).toBe(0);
});

it("knows what followed what after one of them has left the tree", () => {
  const { root, measures } = measured("<p>One</p><p>Two</p><p>Three</p>");
  const [first, second, third] = Array.from(root.children) as [Element, Element, Element];
  second.remove();
  expect(measures.follows(third, second)).toBe(true);
  expect(measures.follows(first, second)).toBe(false);
});
