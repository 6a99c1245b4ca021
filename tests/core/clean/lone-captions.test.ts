import { expect, it } from "vitest";
import { takeLoneCaptions } from "../../../src/core/clean/lone-captions";
import { Ledger } from "../../../src/core/clean/removed";
import { boxOf } from "../markup";

function left(markup: string): string {
  const box = boxOf(markup);
  takeLoneCaptions(box, new Ledger());
  return box.innerHTML;
}

it("takes the caption of a picture or a player that is not there", () => {
  expect(left("<figure><figcaption>A boat</figcaption></figure><p>Text</p>")).toBe("<p>Text</p>");
  expect(left("<div></div><figcaption>A boat</figcaption><p>Text</p>")).toBe(
    "<div></div><p>Text</p>",
  );
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
