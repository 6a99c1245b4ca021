import { expect, it } from "vitest";
import { ANCHOR_PATTERN, anchorOf, assignAnchors, indexAnchors } from "../../src/core/anchors";
import { documentOf } from "./markup";

const PAGE = "<h1>Ferry</h1><p>It <b>sails</b> again. <img src='a.jpg'></p><time>6 May</time>";

it("numbers blocks, pictures and dates in the page's order, and no inline element", () => {
  const doc = documentOf(PAGE);
  assignAnchors(doc);
  const index = indexAnchors(doc);
  expect(Array.from(index, ([anchor, { localName }]) => [anchor, localName])).toEqual([
    ["b1", "h1"],
    ["b2", "p"],
    ["b3", "img"],
    ["b4", "time"],
  ]);
  expect([...index.keys()].every((anchor) => ANCHOR_PATTERN.test(anchor))).toBe(true);
});

it("finds the anchor around words, and none outside all blocks", () => {
  const doc = documentOf(PAGE);
  assignAnchors(doc);
  const words = doc.querySelector("b")?.firstChild as Node;
  expect(anchorOf(words)).toBe("b2");
  expect(anchorOf(doc.body)).toBeNull();
});
