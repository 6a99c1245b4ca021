import { expect, it } from "vitest";
import { assignAnchors } from "../../src/core/anchors";
import { finish } from "../../src/core/finish";
import { documentOf } from "./markup";

/** The markup of `main` after the last touches. */
function finished(markup: string): string {
  const page = documentOf(`<main>${markup}</main><p id="outside">Outside</p>`);
  assignAnchors(page);
  const root = page.querySelector("main")?.cloneNode(true) as Element;
  finish(root, page, "https://www.courier.example/world/");
  for (const element of root.querySelectorAll("*")) element.removeAttribute("data-byline-anchor");
  return root.innerHTML;
}

it.each([
  ["anchors become ids", '<p id="own">A</p>', '<p id="b2">A</p>'],
  ["a paragraph of characters without width goes", "<p>A</p><p>\u200d</p>", '<p id="b2">A</p>'],
  [
    "what is folded under nothing is shown",
    "<details><summary> </summary><p>A</p></details>",
    '<div id="b2"><p id="b4">A</p></div>',
  ],
  [
    "what is folded under words stays",
    "<details><summary>A</summary><p>B</p></details>",
    '<details id="b2"><summary id="b3">A</summary><p id="b4">B</p></details>',
  ],
  ["a headline becomes a subhead", "<h1>A</h1>", '<h2 id="b2">A</h2>'],
  [
    "links are absolute",
    '<p><a href="../map" target="_blank">A</a></p>',
    '<p id="b2"><a href="https://www.courier.example/map">A</a></p>',
  ],
  [
    "the blanks at a link's ends stand beside it",
    '<p>See<a href="/map"> the <b>map </b>of it </a>(new).</p>',
    '<p id="b2">See <a href="https://www.courier.example/map">the <b>map </b>of it</a> (new).</p>',
  ],
  [
    "a link into the article leads to the anchor",
    '<p><a href="#n%C3%A4">A</a></p><h2 id="nä">B</h2>',
    '<p id="b2"><a href="#b3">A</a></p><h2 id="b3">B</h2>',
  ],
  [
    "a link to what is not shown is none",
    '<p><a href="#outside">A</a></p>',
    '<p id="b2"><a>A</a></p>',
  ],
  ["a link with no address is none", '<p><a href="https://[">A</a></p>', '<p id="b2"><a>A</a></p>'],
  ["empty boxes go", "<div><p> </p></div><p>A</p>", '<p id="b4">A</p>'],
  ["a space in an element of its own stays", "<p>A<b> </b>B</p>", '<p id="b2">A B</p>'],
  [
    "empty cells stay",
    "<table><tbody><tr><td></td></tr></tbody></table>",
    '<table id="b2"><tbody id="b3"><tr id="b4"><td id="b5"></td></tr></tbody></table>',
  ],
])("%s", (_name, markup, result) => expect(finished(markup)).toBe(result));
