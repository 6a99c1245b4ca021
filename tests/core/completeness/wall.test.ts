import { expect, it } from "vitest";
import { assignAnchors } from "../../../src/core/anchors";
import { textBlocks } from "../../../src/core/blocks";
import { Ledger } from "../../../src/core/clean/ledger";
import { untilWall } from "../../../src/core/completeness/wall";
import { Wording } from "../../../src/core/completeness/wording";
import { documentOf } from "../markup";
import { allWords } from "../words/all-words";

const START =
  "The swing bridge at Orrel opened by itself on Sunday night, and the last bus of the day stopped a yard before it.";
const MORE =
  "The bridge keeper had gone home an hour earlier, as he does on Sundays, and heard of it from his brother-in-law.";
const TEASER =
  "Why the harbour buys its own dredger: a visit to the yard where the oldest one of the country is being broken up.";
const WALL = '<div class="wall"><p>Subscribe to continue reading this story</p></div>';

/** The last text before the end, once what is called a wall was taken out by a step. */
function lastOf(markup: string, step = "paywall"): string | undefined {
  const doc = documentOf(`<main>${markup}</main>`);
  assignAnchors(doc);
  const ledger = new Ledger();
  for (const wall of doc.querySelectorAll(".wall")) ledger.take(wall, step, []);
  const wording = new Wording("en", allWords());
  return untilWall(textBlocks(doc.body), ledger.taken, wording).at(-1)?.text;
}

const teasers = `<ul><li>${TEASER}</li></ul>`;

it("ends the text at a wall with nothing but teasers below it", () => {
  expect(lastOf(`<p>${START}</p>${WALL}${teasers}`)).toBe(START);
});

it("ends it there though captions above and below are set alike", () => {
  const figure = `<figure><figcaption>${TEASER}</figcaption></figure>`;
  expect(lastOf(`${figure}<p>${START}</p>${WALL}${figure}`)).toBe(START);
});

it("goes on where the text does", () => {
  expect(lastOf(`<p>${START}</p>${WALL}<p>${MORE}</p>${teasers}`)).toBe(TEASER);
});

it("goes on where much more stands below it than above, however that is set", () => {
  const below = `<div class="body">${`<p>${MORE}</p>`.repeat(6)}</div>`;
  expect(lastOf(`<div class="intro"><p>${START}</p></div>${WALL}${below}`)).toBe(MORE);
});

it("goes on where no wall was taken", () => {
  const offer = '<div class="wall"><p>Our shop has calendars</p></div>';
  expect(lastOf(`<p>${START}</p>${offer}${teasers}`)).toBe(TEASER);
  expect(lastOf(`<p>${START}</p>${WALL}${teasers}`, "newsletter")).toBe(TEASER);
});

it("has no end above all text", () => {
  expect(lastOf(`${WALL}<p>${START}</p>`)).toBe(START);
});
