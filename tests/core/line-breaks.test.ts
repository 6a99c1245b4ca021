import { expect, it } from "vitest";
import { assignAnchors } from "../../src/core/anchors";
import { finish } from "../../src/core/finish";
import { documentOf } from "./markup";

/** What is shown of an article's box that holds `markup`, without its anchors. */
function shown(markup: string): string {
  const page = documentOf(`<main>${markup}</main>`);
  assignAnchors(page);
  const root = page.querySelector("main")?.cloneNode(true) as Element;
  finish(root, page, "https://www.courier.example/world/");
  for (const element of root.querySelectorAll("*")) {
    element.removeAttribute("data-byline-anchor");
    element.removeAttribute("id");
  }
  return root.innerHTML;
}

it.each([
  [
    "text in the article's own box",
    "The barge sank.<br><br>Nobody was on it.<br> <br>&nbsp;<br>It is to be raised.",
    "<p>The barge sank.</p><p>Nobody was on it.</p><p>It is to be raised.</p>",
  ],
  [
    "a paragraph, which becomes a box of paragraphs",
    "<p>The <b>barge</b> sank.<br><br>Nobody was on it.</p>",
    "<div><p>The <b>barge</b> sank.</p><p>Nobody was on it.</p></div>",
  ],
  [
    "text between blocks",
    "<div>The barge sank.<br><br><h3>Why?</h3>It was old.<br><br>It leaked.</div>",
    "<div><p>The barge sank.</p><h3>Why?</h3><p>It was old.</p><p>It leaked.</p></div>",
  ],
  [
    "text in elements that say nothing",
    "<div><font><span>The barge sank.<br><br>Nobody was on it.</span></font></div>",
    "<div><p>The barge sank.</p><p>Nobody was on it.</p></div>",
  ],
  [
    "the lines of a verse, verse by verse",
    "<blockquote>Row, row,<br>and row.<br><br>Sink, sink,<br>and sink.</blockquote>",
    "<blockquote><p>Row, row,<br>and row.</p><p>Sink, sink,<br>and sink.</p></blockquote>",
  ],
])("makes paragraphs of %s", (_name, markup, result) => expect(shown(markup)).toBe(result));

it.each([
  ["single breaks", "<p>The barge<br>sank.</p>"],
  ["breaks with words between them", "<p>The barge<br>sank<br>at dawn.</p>"],
  ["breaks in preformatted text", "<pre>a<br><br>b</pre>"],
  ["breaks in a cell", "<table><tbody><tr><td>a<br><br>b</td></tr></tbody></table>"],
  ["breaks in a heading", "<h2>The barge<br><br>sank</h2>"],
  [
    "breaks in a caption",
    "<figure><img><figcaption>The barge<br><br>Photo: Ode</figcaption></figure>",
  ],
  ["breaks in words of another language", '<div><span lang="fr">La<br><br>péniche</span></div>'],
])("leaves %s", (_name, markup) => expect(shown(markup)).toBe(markup));

it("takes off the breaks at the end of a paragraph", () => {
  expect(shown("<p>The barge sank.<br><br></p>")).toBe("<p>The barge sank.</p>");
});

it("leaves a paragraph's anchor with all that was in it", () => {
  const page = documentOf("<main><p>The barge sank.<br><br>Nobody was on it.</p></main>");
  assignAnchors(page);
  const root = page.querySelector("main") as Element;
  finish(root, page, "https://www.courier.example/");
  expect(root.querySelector("[id]")?.textContent).toBe("The barge sank.Nobody was on it.");
});

const SENTENCE = "The barge sank off the point at dawn, and nobody was on it at the time.";

it("parts paragraphs at the blank lines that a page shows", () => {
  const lines = [SENTENCE, "■The owner", SENTENCE, SENTENCE];
  expect(shown(`<p>${lines.join("\n\n  ")}</p>`)).toBe(
    `<div>${lines.map((line) => `<p>${line}</p>`).join("")}</div>`,
  );
});

it("leaves blank lines that part no sentences", () => {
  const markup = `${SENTENCE} ${SENTENCE} It was, as far as anybody can tell,\n\n the third of\n\n the year.`;
  expect(shown(`<p>${markup}</p>`)).toBe(`<p>${markup}</p>`);
});
