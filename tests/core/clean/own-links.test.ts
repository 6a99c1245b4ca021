import { expect, it } from "vitest";
import { Ledger } from "../../../src/core/clean/ledger";
import { takeOwnLinks } from "../../../src/core/clean/own-links";
import { documentOf } from "../markup";

function left(body: string): { html: string; taken: string[] } {
  const doc = documentOf(`<body>${body}</body>`);
  const ledger = new Ledger();
  takeOwnLinks(doc, ledger);
  return {
    html: doc.body.innerHTML,
    taken: ledger.taken.map(({ element }) => element.textContent ?? ""),
  };
}

it("takes a link of a heading to itself, and lists it where it has words", () => {
  expect(left('<h2 id="a">Tides <a href="#a">Copy link</a></h2>')).toEqual({
    html: '<h2 id="a">Tides </h2>',
    taken: ["Copy link"],
  });
  expect(left('<h2 id="a">Tides<a href="#a">#</a></h2>')).toEqual({
    html: '<h2 id="a">Tides</h2>',
    taken: [],
  });
  expect(left('<h2 id="é">Tides <a href="#%C3%A9">Copy link</a></h2>').taken).toEqual([
    "Copy link",
  ]);
  // However its place is marked, a sign says what it is.
  expect(left('<dl><dt>Tide<a href="#b">¶</a></dt></dl>').html).toBe("<dl><dt>Tide</dt></dl>");
});

it("takes a button beside a heading's words", () => {
  expect(left("<h3>Tides <button>Copy</button></h3>").taken).toEqual(["Copy"]);
});

it.each([
  '<h2 id="a"><a href="#a">Tides</a></h2>',
  "<h2><button>Tides</button></h2>",
  '<h2>Tides <a href="#note">1</a></h2>',
  '<p id="a">Tides <a href="#a">of the year</a></p>',
])("leaves %s", (html) => expect(left(html)).toEqual({ html, taken: [] }));
