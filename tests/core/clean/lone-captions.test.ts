import { expect, it } from "vitest";
import { ANCHOR_ATTRIBUTE } from "../../../src/core/anchors";
import { Ledger } from "../../../src/core/clean/ledger";
import { takeLoneCaptions } from "../../../src/core/clean/lone-captions";
import { boxOf } from "../markup";

/** @param onPage what the page has in place of `markup` */
function left(markup: string, onPage = markup): string {
  const box = boxOf(markup);
  const page = boxOf(onPage);
  const mark = (root: Element) =>
    Array.from(root.querySelectorAll("figure, figcaption"), (element, index) => {
      element.setAttribute(ANCHOR_ATTRIBUTE, `b${index}`);
      return [`b${index}`, element] as const;
    });
  mark(box);
  takeLoneCaptions(box, new Map(mark(page)), new Ledger());
  for (const element of box.querySelectorAll("*")) element.removeAttribute(ANCHOR_ATTRIBUTE);
  return box.innerHTML;
}

it("takes the caption of a player that is not there", () => {
  const player = "<figure><div class='jw-player'></div><figcaption>A boat</figcaption></figure>";
  const figure = "<figure><figcaption>A boat</figcaption></figure>";
  expect(left(`${figure}<p>Text</p>`, `${player}<p>Text</p>`)).toBe("<p>Text</p>");
  const alone = "<div></div><figcaption>A boat</figcaption><p>Text</p>";
  expect(left(alone, `<div><video></video></div>${alone}`)).toBe("<div></div><p>Text</p>");
});

it("keeps the caption of a chart that a script draws", () => {
  const chart = '<figure><div id="chart"></div><figcaption>How the sea rose</figcaption></figure>';
  expect(left(chart)).toBe(chart);
});

it("takes the caption of a picture that can't be shown, and keeps that of a drawing", () => {
  const figure = "<figure><figcaption>A boat</figcaption></figure>";
  const page = (shown: string) => `<figure>${shown}<figcaption>A boat</figcaption></figure>`;
  expect(left(figure, page("<img>"))).toBe("");
  expect(left(figure, page("<svg></svg>"))).toBe(figure);
});

it.each([
  '<figure><img src="/a.jpg"><figcaption>A boat</figcaption></figure>',
  "<figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Boats</figcaption></figure>",
  "<figure>A boat is a boat<figcaption>Ada Roe</figcaption></figure>",
  "<table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Boats</figcaption>",
  '<figure class="byline-embed"><figcaption>A film</figcaption></figure>',
  `<figure><figcaption>${"The ferry sails again. ".repeat(10)}</figcaption></figure>`,
])("leaves %s", (markup) => {
  expect(left(markup)).toBe(markup);
});
