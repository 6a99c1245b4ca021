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

/** The copy of the note `b9` as it is shown at the first link, which refers to it. */
function copyOf(markup: string): string {
  const text = document.createElement("div");
  text.className = "text";
  text.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  const before = text.innerHTML;
  const [link, note] = [text.querySelector("a"), text.querySelector("#b9")];
  if (!link || !note) throw new Error("No link or no note");
  const holder = document.createElement("div");
  holder.append(noteCopy(note, link));
  expect(text.innerHTML).toBe(before);
  return holder.innerHTML;
}

const REFERENCE = '<p id="b1">Words.<sup><a href="#b9">1</a></sup></p><p id="b2">More.</p>';

test.each([
  [
    "a copy leads nowhere within the text, and has no anchor",
    '<a href="#b1">1</a> The <b id="b3">note</b>, see <a href="https://a.example/">there</a>.',
    ' The <b>note</b>, see <a href="https://a.example/">there</a>.',
  ],
  [
    "what leads elsewhere in the text stays as words",
    'The wheel, see <a href="#b2">figure <b>2</b></a>. <a href="#b1">Back</a>',
    "The wheel, see figure <b>2</b>. ",
  ],
  [
    "a sign that leads to another reference, or to none that is left, is a way back too",
    'The wheel. <a href="#b2">↩</a> <a href="#gone">^</a>',
    "The wheel.  ",
  ],
])("%s", (_name, note, copy) => {
  expect(copyOf(`${REFERENCE}<ol><li id="b9">${note}</li></ol>`)).toBe(copy);
});
