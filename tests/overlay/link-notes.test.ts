import { expect, test } from "vitest";
import { linkNotes } from "../../src/overlay/link-notes";

const PAGE = "https://courier.example/mill";

/** Each note as its number, its address and the words of its links. */
function notes(html: string) {
  const element = document.createElement("div");
  element.innerHTML = html;
  return linkNotes(element, PAGE).map(({ number, url, links }) => [
    number,
    url,
    links.map((link) => link.textContent),
  ]);
}

test("every address has one number, in the order of the text", () => {
  expect(
    notes(
      '<a href="https://b.example/2">two</a> <a href="https://a.example/1">one</a> <a href="https://b.example/2">two again</a>',
    ),
  ).toEqual([
    [1, "https://b.example/2", ["two", "two again"]],
    [2, "https://a.example/1", ["one"]],
  ]);
});

test("the numbers of a mail and a telephone are told, too", () => {
  expect(notes('<a href="mailto:mill@a.example">write</a><a href="tel:+4712345">call</a>')).toEqual(
    [
      [1, "mailto:mill@a.example", ["write"]],
      [2, "tel:+4712345", ["call"]],
    ],
  );
});

test.each([
  ["what leads to a place on the page", '<a href="#b3">note 1</a>'],
  ["that by the full address", `<a href="${PAGE}#b3">note 1</a>`],
  ["an address as the words of its link", '<a href="https://a.example/">a.example</a>'],
  ["a mail address as those", '<a href="mailto:mill@a.example">mill@a.example</a>'],
  ["a link without an address", "<a>nowhere</a>"],
  [
    "a card, which prints it",
    '<figure class="byline-embed"><a href="https://v.example">A</a></figure>',
  ],
])("no note for %s", (_, html) => {
  expect(notes(html)).toEqual([]);
});

test("the address of the page itself has one", () => {
  expect(notes(`<a href="${PAGE}">the article</a>`)).toHaveLength(1);
});
