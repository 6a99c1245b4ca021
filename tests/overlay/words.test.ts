import { expect, test } from "vitest";
import { findWords, markWords, unmark } from "../../src/overlay/words";

test("words are found across texts, with white space folded", () => {
  expect(findWords(["told the\n  agency ", "dpa", " that"], "agency dpa that")).toEqual([
    { text: 0, start: 11, end: 18 },
    { text: 1, start: 0, end: 3 },
    { text: 2, start: 0, end: 5 },
  ]);
});

test("a place where a word may be broken is white space, as it is in quotes", () => {
  const texts = ["told the\u200bagency\u200b \u200bdpa"];
  expect(findWords(texts, "agency dpa", "told the agency dpa")).toEqual([
    { text: 0, start: 9, end: 21 },
  ]);
});

test("words that are not there are not found, and nothing is not looked for", () => {
  expect(findWords(["told the agency"], "told AFP")).toEqual([]);
  expect(findWords(["told the agency"], "  ")).toEqual([]);
});

test("words that are set otherwise are found by their letters", () => {
  expect(findWords(["Cats. ADA ROE", " / AFP."], "ADA ROE/AFP")).toEqual([
    { text: 0, start: 6, end: 13 },
    { text: 1, start: 3, end: 6 },
  ]);
  expect(findWords(["Cats. Ada Roe"], "Roe/AFP")).toEqual([]);
  // A name in a quote is looked for as it stands.
  expect(findWords(["A F P"], "AFP", "A F P")).toEqual([]);
});

test("marks wrap the words alone and leave no trace", () => {
  const paragraph = document.createElement("p");
  paragraph.append("He told ", Object.assign(document.createElement("b"), { textContent: "dpa" }));
  paragraph.append(" so.");
  const before = paragraph.innerHTML;
  const marks = markWords(paragraph, ["never said", "told dpa so"]);
  expect(marks.map((mark) => mark.textContent)).toEqual(["told ", "dpa", " so"]);
  expect(paragraph.textContent).toBe("He told dpa so.");
  unmark(marks);
  expect(paragraph.innerHTML).toBe(before);
  expect(paragraph.childNodes).toHaveLength(3);
});

test("a quote that was cut is found without the marks that say so", () => {
  const text = "The dpa agency said that the dpa was told of it";
  expect(findWords([text], "dpa", "… that the dpa was …")).toEqual([
    { text: 0, start: 29, end: 32 },
  ]);
});
