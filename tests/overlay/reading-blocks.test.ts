import { expect, test } from "vitest";
import { boxLooseText } from "../../src/overlay/loose-text";
import { nextBlock, readingBlocks } from "../../src/overlay/reading-blocks";

function text(markup: string): HTMLElement {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  boxLooseText(fragment);
  const element = document.createElement("div");
  element.append(fragment);
  return element;
}

const names = (markup: string) =>
  readingBlocks(text(markup)).map((block) => `${block.localName} ${block.textContent?.trim()}`);

test("a text is read in paragraphs, subheads, entries, pictures and tables", () => {
  const markup =
    "<div><p>a</p><h2>b</h2></div><ul><li>c</li><li><p>d</p><p>e</p></li></ul>" +
    "<blockquote><p>f</p></blockquote><blockquote>g <b>h</b></blockquote>" +
    "<figure><img src='x'></figure><figure></figure><p> </p><hr>" +
    "<div class='scroll-box'><table><tr><td>i</td></tr></table></div><dl><dt>j</dt><dd>k</dd></dl>" +
    "<div><b>l</b></div><ul><li>m<ul><li>n</li></ul></li></ul>";
  expect(names(markup)).toEqual([
    "p a",
    "h2 b",
    "li c",
    "p d",
    "p e",
    "p f",
    "blockquote g h",
    "figure ",
    "div i",
    "dt j",
    "dd k",
    "div l",
    "div m",
    "li n",
  ]);
});

test("loose words between blocks are steps of their own, and hide none of the blocks", () => {
  const markup =
    "<section>a <b>b</b><p>c</p> <i>d</i> e<div>f<p>g</p></div> </section>" +
    "<span><p>h</p>i</span>j<details><summary>k</summary>l</details>";
  expect(names(markup)).toEqual([
    "div a b",
    "p c",
    "div d e",
    "div f",
    "p g",
    "p h",
    "div i",
    "div j",
    "summary k",
    "div l",
  ]);
});

test("a text without blocks is one step", () => {
  expect(names("a <b>b</b>")).toEqual(["div a b"]);
});

test("from nowhere it goes by what is on the screen, and on from there one by one", () => {
  const blocks = readingBlocks(text("<p>a</p><p>b</p><p>c</p>"));
  const [a, b, c] = blocks;
  if (!a || !b || !c) throw new Error("No blocks");
  // b stands at the line where reading begins.
  const distance = (block: HTMLElement) => (blocks.indexOf(block) - 1) * 100;
  expect(nextBlock(blocks, null, 1, distance)).toBe(b);
  expect(nextBlock(blocks, null, -1, distance)).toBe(a);
  expect(nextBlock(blocks, b, 1, distance)).toBe(c);
  expect(nextBlock(blocks, b, -1, distance)).toBe(a);
  expect(nextBlock(blocks, c, 1, distance)).toBeNull();
  expect(nextBlock(blocks, a, -1, distance)).toBeNull();
});

test("from a block of another kind it goes to the next around it", () => {
  const element = text("<h2>a</h2><p>b</p><h2>c</h2>");
  const heads = [...element.querySelectorAll<HTMLElement>("h2")];
  const from = element.querySelector("p");
  expect(nextBlock(heads, from, 1, () => 0)?.textContent).toBe("c");
  expect(nextBlock(heads, from, -1, () => 0)?.textContent).toBe("a");
});
