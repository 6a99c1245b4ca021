import { describe, expect, it } from "vitest";
import { Ledger } from "../../../src/core/clean/ledger";
import { takeSkipLinks } from "../../../src/core/clean/skip-links";
import { documentOf } from "../markup";

function taken(body: string): string[] {
  const ledger = new Ledger();
  takeSkipLinks(documentOf(`<body>${body}</body>`), ledger);
  expect(ledger.taken.every(({ step }) => step === "skip-links")).toBe(true);
  expect(ledger.taken.every(({ reasons }) => reasons.length >= 2)).toBe(true);
  return ledger.taken.map(({ element }) => element.textContent ?? "");
}

describe("taken", () => {
  it.each([
    ["a link to the main part", '<a href="#main">Zum Inhalt</a><main id="main">A</main>'],
    ["a link named so", '<a class="skip-link" href="#x">Zum Inhalt</a><p id="x">A</p>'],
    ["one in a list, with its item", '<ul><li><a href="#content">Zum Inhalt</a></li></ul>'],
    [
      "a link past the section that it opens",
      '<section><a href="#end">Zum Inhalt</a><h2>B</h2><p>C</p><span id="end"></span></section>',
    ],
    [
      "a link to what follows the section",
      '<section><a href="#next">Zum Inhalt</a><h2>B</h2></section><p id="next">A</p>',
    ],
  ])("%s", (_name, body) => expect(taken(body)).toEqual(["Zum Inhalt"]));
});

describe("a section that a link leads past, up to a mark with words", () => {
  const past = (inner: string, mark = '<p id="end">End of podcast</p>') =>
    `<section><h2>Podcast</h2><a href="#end">Skip podcast and read on</a>${inner}${mark}</section>`;
  const card = '<h3><a href="/p1">Boats</a></h3><p>What the sea says.</p>';

  it("goes as a whole", () =>
    expect(taken(past(card))).toEqual([
      "PodcastSkip podcast and read onBoatsWhat the sea says.End of podcast",
    ]));

  it.each([
    ["prose", `<p>${"The ferry sails at noon. ".repeat(10)}</p>`],
    ["the headline", "<h1>The ferry sails</h1>"],
  ])("stays where it holds %s", (_name, inner) =>
    expect(taken(past(inner))).toEqual(["Skip podcast and read on"]),
  );

  it.each([
    [
      "where text stands above the link",
      past(card).replace("<h2>Podcast</h2>", "<p>It sails.</p>"),
    ],
    ["where the mark speaks of something else", past(card, '<p id="end">It sails at noon.</p>')],
    [
      "where a table's star leads to its note",
      '<section><table><tr><td>79<a href="#end">*</a></td></tr></table><p id="end">* So far</p></section>',
    ],
  ])("stays, and the link with it, %s", (_name, body) => expect(taken(body)).toEqual([]));

  it.each([
    ["a table", "<table><tr><td>One</td></tr></table>"],
    ["a list of its own", "<ul><li>One ship</li><li>Two ships</li></ul>"],
  ])("stays where it holds %s", (_name, inner) =>
    expect(taken(past(inner))).toEqual(["Skip podcast and read on"]),
  );
});

describe("left", () => {
  it.each([
    [
      "a contents list",
      '<ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul><h2 id="a">A</h2><p>C</p><h2 id="b">B</h2>',
    ],
    ["a link in running text", '<p>See <a href="#map">the map</a> below.</p><p id="map">A</p>'],
    ["a footnote", '<p>A<sup><a href="#n1">1</a></sup></p><p id="n1">B</p>'],
    ["a link to another page", '<a href="/b#main">B</a><main id="main">A</main>'],
    [
      "a link to a heading that is called like the menu",
      '<p><a href="#navigating-the-sound">A</a></p><h2 id="navigating-the-sound">A</h2>',
    ],
    [
      "a heading that unfolds its text",
      '<section><h2><a href="#may">May 2022</a></h2><div id="may"></div></section>',
    ],
    ["a place of many digits", `<a href="#content-${"1".repeat(60)}x">A</a>`],
    ["a link back", '<main id="main">A</main><a href="#main">B</a>'],
  ])("%s", (_name, body) => expect(taken(body)).toEqual([]));
});
