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
