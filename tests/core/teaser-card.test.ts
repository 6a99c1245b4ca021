import { expect, it } from "vitest";
import { isInTeaser } from "../../src/core/teaser-card";
import { documentOf } from "./markup";

it.each([
  [
    "a card with a linked heading",
    '<div><h3><a href="/b">A bridge</a></h3><i>Bo Ek</i></div>',
    true,
  ],
  ["a link around the card", '<a href="/b"><h3>A bridge</h3><i>Bo Ek</i></a>', true],
  ["a heading that leads nowhere", "<div><h3>A bridge</h3><i>Bo Ek</i></div>", false],
  ["a box about the author", '<div><h3><a href="/bo">Bo Ek</a></h3><i>Bo Ek</i></div>', false],
  [
    "the page's own headline, linked",
    '<div><h3><a href="/a">Ferry</a></h3><i>Bo Ek</i></div>',
    false,
  ],
  [
    "a text with a linked subhead",
    `<div><h3><a href="/b">A bridge</a></h3><p>${"The ferry sails again. ".repeat(40)}</p><i>Bo Ek</i></div>`,
    false,
  ],
])("tells another story's card: %s", (_name, box, is) => {
  const doc = documentOf(`<main><h1>Ferry</h1></main>${box}`);
  const element = doc.querySelector("i");
  expect(element && isInTeaser(element, doc.querySelector("h1"))).toBe(is);
});
