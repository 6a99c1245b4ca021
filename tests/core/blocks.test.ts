import { describe, expect, it } from "vitest";
import { isProse, textBlocks } from "../../src/core/blocks";
import { boxOf } from "./markup";

function blocksOf(markup: string) {
  return textBlocks(boxOf(markup)).map(({ element, text, link }) => [
    element.localName,
    text,
    link,
  ]);
}

describe("blocks of text", () => {
  it.each<[string, string, unknown[]]>([
    [
      "paragraphs",
      "<p>One</p><p>Two</p>",
      [
        ["p", "One", 0],
        ["p", "Two", 0],
      ],
    ],
    [
      "inline elements in their block",
      "<p>It <b>sails <i>again</i></b>.</p>",
      [["p", "It sails again.", 0]],
    ],
    ["links by their letters", '<p>See <a href="/a">the map</a></p>', [["p", "See the map", 7]]],
    ["no link without an address", "<p><a>the map</a></p>", [["p", "the map", 0]]],
    ["a line break as a space", "<p>One<br>Two</p>", [["p", "One Two", 0]]],
    [
      "loose text around a block",
      "before<p>One</p>after",
      [
        ["main", "beforeafter", 0],
        ["p", "One", 0],
      ],
    ],
    ["nothing of code", "<p>One<script>two</script><style>three</style></p>", [["p", "One", 0]]],
    [
      "formulas in their block",
      "<p>For <math><mrow><mi>n</mi></mrow></math> ferries</p>",
      [["p", "For n ferries", 0]],
    ],
    ["nothing of empty boxes", "<div> <p> </p></div>", []],
  ])("%s", (_name, markup, blocks) => expect(blocksOf(markup)).toEqual(blocks));
});

describe("prose", () => {
  const SENTENCE =
    "The night ferry sails again, two years after the old vessel was taken out of service.";
  it.each([
    ["a sentence", SENTENCE, 0, true],
    [
      "a sentence in Japanese",
      "夜行フェリーは二年ぶりに運航を再開し、月曜日の夜に三百人が乗り込んだ。",
      0,
      true,
    ],
    ["a label", "Advertisement", 0, false],
    ["a label with a name in Chinese", "Follow us on 微博 for more news.", 0, false],
    ["a title without an end", SENTENCE.replace(".", ""), 0, false],
    ["mostly a link", SENTENCE, 60, false],
  ])("%s", (_name, text, link, prose) => expect(isProse(text, link)).toBe(prose));
});
