import "../browser-gaps";
import { expect, test } from "vitest";
import { markMatches } from "../../../src/overlay/match-marks";
import { SPOKEN, spokenRuns, spokenText } from "../../../src/overlay/speech/text";
import { placeOf, type Unit, unitsOf } from "../../../src/overlay/speech/units";
import { unmark } from "../../../src/overlay/words";
import { cpuTime } from "../../cpu-time";

/** An article as it is drawn. */
function drawn(body: string, head = "<h1>Title</h1>"): HTMLElement {
  const dialog = document.createElement("div");
  const markup = `<article><header class="masthead"><p class="kicker">Town</p>${head}
    <p class="facts">By Ida Lind</p></header>
    <figure class="lead-picture"><figcaption>The mill.</figcaption></figure>
    <div><div class="text">${body}</div></div></article><section class="sources">Sources</section>`;
  dialog.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  document.body.replaceChildren(dialog);
  return dialog;
}

const texts = (dialog: HTMLElement) =>
  spokenRuns(dialog.querySelectorAll(SPOKEN)).map((run) => spokenText(run).text.trim());

test("headline, standfirst and body are spoken in order, and nothing else", () => {
  const dialog = drawn(
    "<p>One <em>two</em>.</p><h2>Three</h2><ul><li>Four</li><li>Five<ul><li>Six</li></ul>seven</li></ul>" +
      "<blockquote><p>Eight</p><footer>Nine</footer></blockquote><dl><dt>Ten</dt><dd>Eleven</dd></dl>",
    '<h1>Title</h1><p class="standfirst">Stand first.</p>',
  );
  expect(texts(dialog)).toEqual([
    "Title",
    "Stand first.",
    "One two.",
    "Three",
    "Four",
    "Five",
    "Six",
    "seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
  ]);
});

test.each([
  ["captions", "<figure><img><figcaption>The mill</figcaption></figure>"],
  ["code", "<pre>let a = 1;</pre>"],
  ["what is folded away", "<details><p>More</p></details>"],
  ["our own words", '<p><span class="unseen">Link</span></p>'],
  ["the mark that copies a link", '<p><span class="paragraph-mark">Copy</span></p>'],
  ["what is hidden", "<p hidden>No</p><p aria-hidden='true'>No</p>"],
  [
    "what a card says of an embed",
    '<figure class="byline-embed"><figcaption><span class="embed-kind">Video</span> Tube</figcaption></figure>',
  ],
  ["a line of marks", "<p>* * *</p>"],
])("%s: not spoken", (_, markup) => {
  expect(texts(drawn(markup))).toEqual(["Title"]);
});

test("an open fold is spoken, with its summary, and so are the words of a post", () => {
  const dialog = drawn(
    "<details open><summary>Sum</summary><p>More</p></details>" +
      '<figure class="byline-embed"><blockquote><p>A post.</p></blockquote><figcaption>X</figcaption></figure>',
  );
  expect(texts(dialog)).toEqual(["Title", "Sum", "More", "A post."]);
});

test("a table is spoken row by row", () => {
  const dialog = drawn(
    "<table><caption>Costs</caption><thead><tr><th>Part</th><th>Price</th></tr></thead>" +
      "<tbody><tr>\n<td>Engine</td>\n<td><p>2,050</p><p>crowns</p></td>\n<td></td></tr></tbody></table>",
  );
  expect(texts(dialog)).toEqual(["Title", "Costs", "Part, Price", "Engine, 2,050 crowns"]);
});

test("marks of footnotes and the ways back from them are not spoken, the notes are", () => {
  const dialog = drawn(
    '<p id="p1">It turns.<sup><a href="#n1" id="r1">1</a></sup> It is 5 m<sup>2</sup>, see <a href="#p2">below</a>.</p>' +
      '<p id="p2">More.</p><ol><li id="n1">Report of the society. <a href="#r1">Back</a></li></ol>',
  );
  expect(texts(dialog)).toEqual([
    "Title",
    "It turns. It is 5 m2, see below.",
    "More.",
    "Report of the society.",
  ]);
});

test("what is not heard is left out: soft hyphens, marks of direction, readings over letters", () => {
  const dialog = drawn(
    "<p>Wasser\u00adrad\u200e und\n\u00a0 Wehr</p><p><ruby>水車<rp>(</rp><rt>すいしゃ</rt><rp>)</rp></ruby>が</p>",
  );
  expect(texts(dialog)).toEqual(["Title", "Wasserrad und Wehr", "水車が"]);
});

test("two line breaks part paragraphs, one does not", () => {
  expect(texts(drawn("<p>One<br>two<br> <br>three</p>"))).toEqual(["Title", "One two", "three"]);
});

/** What is marked of a unit. */
function marked(unit: Unit): { words: string; undo: () => void } {
  const place = placeOf(unit);
  const marks = place ? markMatches(place.nodes, [place.match], "spoken").flat() : [];
  return {
    words: marks.map(({ textContent }) => textContent).join("|"),
    undo: () => unmark(marks),
  };
}

test("each sentence is found where it stands, and all is as before", () => {
  const dialog = drawn(
    "<p>It <em>turns. It</em> grinds.<br> \n It rests.</p>" +
      "<table><tbody><tr> <td>Engine</td> <td>2,050</td> </tr></tbody></table><p>Wasser\u00adrad. Wehr.</p>",
  );
  const before = dialog.innerHTML;
  const found = unitsOf(dialog, "en").map((unit) => {
    const { words, undo } = marked(unit);
    undo();
    return [unit.text, words];
  });
  expect(found).toEqual([
    ["Title", "Title"],
    ["It turns.", "It |turns."],
    ["It grinds.", "It| grinds."],
    ["It rests.", "It rests."],
    ["Engine, 2,050", "Engine|2,050"],
    ["Wasserrad.", "Wasser\u00adrad."],
    ["Wehr.", "Wehr."],
  ]);
  expect(dialog.innerHTML).toBe(before);
});

test("a sentence is found again when the text was cut, or has grown above it", () => {
  const dialog = drawn("<p>One here. Two there.</p><p>Three.</p>");
  const units = unitsOf(dialog, "en");
  const two = units[2] as Unit;
  const first = marked(units[1] as Unit);
  expect(marked(two).words).toBe("Two there.");
  first.undo();
  const added = document.createElement("p");
  added.textContent = "Put back.";
  dialog.querySelector(".text")?.prepend(added);
  expect(marked(two).words).toBe("Two there.");
  dialog.querySelector(".text")?.replaceChildren();
  expect(placeOf(two)).toBeNull();
});

test("a text that is long is gathered in time", () => {
  const dialog = drawn("<p>The mill turns again. It grinds.</p>".repeat(3000));
  const begin = cpuTime();
  const units = unitsOf(dialog, "en");
  expect(units).toHaveLength(6001);
  const last = units.at(-1) as Unit;
  expect(marked(last).words).toBe("It grinds.");
  expect(cpuTime() - begin).toBeLessThan(4000);
});
