import { expect, test } from "vitest";
import { isFootnote, noteCopy } from "../../src/overlay/footnotes";

/** Whether the first link refers to a footnote, which is the element with the id. */
function judge(markup: string): boolean {
  const text = document.createElement("div");
  text.className = "text";
  text.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  const link = text.querySelector("a");
  const target = text.querySelector("#b9");
  if (!link || !target) throw new Error("No link or no target");
  return isFootnote(link, target);
}

const ref = (marker: string) => `<p>Words.<sup><a href="#b9">${marker}</a></sup></p>`;

test.each([
  [`${ref("1")}<ol><li id="b9">The note.</li></ol>`],
  [`${ref("[12]")}<ol><li id="b9">The note.</li></ol>`],
  [`${ref("*")}<p id="b9">* The note.</p>`],
  [`${ref("١")}<p id="b9">١ هامش</p>`],
  [`${ref("a")}<p id="b9">The note. <a href="#b1">↩</a></p>`],
  [`${ref("2")}<dl><dd id="b9">The note.</dd></dl>`],
])("a footnote: %s", (markup) => {
  expect(judge(markup)).toBe(true);
});

test.each([
  [`${ref("see below")}<ol><li id="b9">The note.</li></ol>`],
  [`${ref("1")}<h2 id="b9">1 A heading</h2>`],
  [`${ref("1")}<p id="b9">A paragraph of the text.</p>`],
  [`${ref("1")}<ol><li id="b9">${"long ".repeat(300)}</li></ol>`],
  [`${ref("1")}<ol><li id="b9"> </li></ol>`],
  [`<ol><li id="b9">Before it.</li></ol>${ref("1")}`],
  [`${ref("1")}<div id="b9"><h3>1</h3><p>A section.</p></div>`],
])("none: %s", (markup) => {
  expect(judge(markup)).toBe(false);
});

test("a copy leads nowhere within the text, and has no anchor", () => {
  const note = document.createElement("li");
  const markup =
    '<a href="#b1">1</a> The <b id="b3">note</b>, see <a href="https://a.example/">there</a>.';
  note.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  const before = note.innerHTML;
  const holder = document.createElement("div");
  holder.append(noteCopy(note));
  expect(holder.innerHTML).toBe(' The <b>note</b>, see <a href="https://a.example/">there</a>.');
  expect(note.innerHTML).toBe(before);
});
