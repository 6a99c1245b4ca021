import { expect, it } from "vitest";
import { assignAnchors } from "../../../src/core/anchors";
import { Labels } from "../../../src/core/clean/labels";
import { Ledger } from "../../../src/core/clean/ledger";
import { takeRests } from "../../../src/core/clean/rests";
import { fold } from "../../../src/core/text";
import { documentOf } from "../markup";
import { allWords } from "../words/all-words";

/** What is left once the parts with the class "x" were taken, and their rests. */
function left(markup: string, step = "related"): string {
  const doc = documentOf(`<main>${markup}</main>`);
  assignAnchors(doc);
  const root = doc.querySelector("main") as Element;
  const ledger = new Ledger();
  for (const part of root.querySelectorAll(".x"))
    ledger.take(part, step, ["it reads “x”", "mostly links"]);
  takeRests(root, new Labels("en", allWords()), ledger);
  expect(ledger.taken.every(({ reasons }) => reasons.length >= 2)).toBe(true);
  return fold(root.textContent);
}

const TEXT = "<p>The ferry sails again.</p>";

it.each([
  ["the mark after a link", '<p><a class="x" href="/a">See the map</a>.</p>'],
  ["the label before a link", '<p>Listen: <a class="x" href="/a">The harbour podcast</a></p>'],
  ["a count", '<div><span>3 comments</span><a class="x" href="/a">Write one</a></div>'],
  ["a label", '<div><span>Advertisement</span><a class="x" href="/a">New boats</a></div>'],
  ["a heading at the end", '<h2>More about ships</h2><ul class="x"><li>Bridge closed</li></ul>'],
  ["a heading before the next", '<h3>Our pick</h3><p class="x">Buy</p><h2>A</h2>'],
  ["a heading over a heading", '<h2>Our</h2><h3>Pick</h3><p class="x">Buy</p>'],
  ["a line with a colon", '<p>More about this here:</p><p class="x"><a href="/a">A map</a></p>'],
])("takes %s", (_name, markup) => {
  expect(left(TEXT + markup)).toBe(
    fold(`The ferry sails again.${/<h2>A<\/h2>/.test(markup) ? "A" : ""}`),
  );
});

it("takes a heading of the first level over what was left out, and keeps one that asks", () => {
  const text = (heading: string) => left(`${TEXT}${heading}<p class="x">Buy</p>`);
  expect(text("<h1>Our pick</h1>")).toBe("The ferry sails again.");
  expect(text("<h2>Anything else?</h2>")).toBe("The ferry sails again.Anything else?");
});

it("takes a label that reads like one that was left out", () => {
  const markup = `<p class="x">Read more</p>${TEXT}<div><p>Read more</p></div>`;
  expect(left(markup)).toBe("The ferry sails again.");
  const others = markup.replaceAll("Read more", "Lower deck");
  expect(left(others)).toContain("Lower deck");
  expect(left(markup.replace("<div><p>Read more</p>", "<h2>Read more</h2>Yes"))).toContain("Read");
  expect(left(markup.replace("<p>Read more</p>", "<p>Read more of it</p>"))).toContain("Read");
});

it("takes the name under a quotation that was taken", () => {
  const name = "<figcaption>Ada Roe, master of the harbour of Lindhaven since 1998</figcaption>";
  const quote = `<figure><blockquote class="x">She sails again.</blockquote>${name}</figure>`;
  expect(left(TEXT + quote, "pull-quotes")).toBe("The ferry sails again.");
  expect(left(TEXT + quote)).toContain("Ada Roe");
});

it.each([
  [
    "a sentence",
    '<p>She sails on Monday. <a class="x" href="/a">Read more about the ferry</a></p>',
  ],
  [
    "an hour",
    '<div><span>14:32</span><div class="x">Tell others of this</div></div><p>She sails.</p>',
  ],
  [
    "what somebody says",
    '<div><p>“No comment”</p><p class="x">All boats at half the price</p></div>',
  ],
  [
    "entries that are headings",
    '<h3>1. Lindhaven</h3><p class="x">Ad</p><h3>2. Southport</h3><h3>3. Northport</h3>',
  ],
  ["a quotation set as a heading", '<h3>“We will sail again.”</h3><p class="x">Ad</p><h2>A</h2>'],
  [
    "a row of a table",
    '<table><tr><td>Price:</td><td><a class="x">More</a></td></tr><tr><td>Length:</td></tr></table>',
  ],
  [
    "a caption",
    '<figure><img src="/a.jpg"><figcaption>Lindhaven harbour:<p class="x">Share</p></figcaption></figure>',
  ],
  ["more than was taken", '<p>Lindhaven, north pier <a class="x" href="/a">Map</a></p>'],
  ["a heading with text below", '<h2>Fares</h2><p class="x">Ad</p><p>Nobody knows them yet.</p>'],
  ["a heading with a picture below", '<h2>The ship</h2><p class="x">Ad</p><img src="/ship.jpg">'],
  ["a heading that nothing was taken from", "<h2>Fares</h2>"],
  ["a paragraph set as a heading", '<h3>She sails on Monday.</h3><p class="x">Ad</p>'],
  [
    "the cells of a table",
    '<table><tr><td>Rust <a class="x" href="/a">more of it</a></td></tr></table>',
  ],
  [
    "the line under a picture",
    '<figure><img src="/a.jpg"><figcaption>Rust <a class="x" href="/a">Enlarge it</a></figcaption></figure>',
  ],
])("keeps %s", (_name, markup) => {
  const doc = documentOf(`<main>${markup}</main>`);
  for (const part of doc.querySelectorAll(".x")) part.remove();
  expect(left(markup)).toBe(fold(doc.body.textContent));
});

it("keeps a heading over an ad or a share bar, which may stand below any", () => {
  const markup = '<h4>Ferry timetable: daily from six to ten</h4><div class="x">Tell others</div>';
  expect(left(TEXT + markup, "share")).toContain("timetable");
  expect(left(TEXT + markup, "ads")).toContain("timetable");
  expect(left(TEXT + markup, "related")).not.toContain("timetable");
});

it("takes no subhead below a pull quote for its speaker", () => {
  const subhead = "<p><b>How the county paid for the ship, and who did not</b></p>";
  const markup = `<div><blockquote class="x">She sails again.</blockquote>${subhead}</div>`;
  expect(left(TEXT + markup, "pull-quotes")).toContain("who did not");
});

it("looks at a box of many parts once for each that was taken from it, and no further", () => {
  const parts = '<p>The ferry sails again.</p><nav class="x">More</nav>'.repeat(3_000);
  expect(left(`<div>${parts}</div>`)).not.toContain("More");
});

it("takes the tab of a box that was taken", () => {
  const tabs =
    '<ul><li><a href="#a">Author</a></li><li class="x"><a href="#b">Recent</a></li></ul>';
  expect(left(TEXT + tabs)).toBe("The ferry sails again.");
  expect(left(TEXT + tabs.replace('href="#a"', 'href="/a"'))).toContain("Author");
});

it("takes the label of a list of contents that is not there", () => {
  const label = "<div><h3>Table of Contents</h3></div>";
  expect(left(label + TEXT)).toBe("The ferry sails again.");
  expect(left(`${label}<ul><li><a href="#b1">Fares</a></li></ul>${TEXT}`)).toContain("Contents");
  expect(left(`<p>Contents of the hold</p>${TEXT}`)).toContain("Contents");
});
