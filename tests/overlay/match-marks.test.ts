import { expect, test } from "vitest";
import { markMatches, searchedNodes } from "../../src/overlay/match-marks";
import { findMatches } from "../../src/overlay/search-text";
import { unmark } from "../../src/overlay/words";
import { cpuTime } from "../cpu-time";

function article(markup: string): HTMLElement {
  const element = document.createElement("div");
  element.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  return element;
}

/** All text nodes below an element. */
function texts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

function mark(element: HTMLElement, query: string) {
  const searched = searchedNodes([element]);
  return markMatches(searched.nodes, findMatches(searched.where, query, 100));
}

test.each([
  ["<p>The mill and the mill</p>", "mill", [["mill"], ["mill"]]],
  ["<p>The old <em>mi</em><b>ll</b> house</p>", "old mill h", [["old ", "mi", "ll", " h"]]],
  ["<p>one<br>two</p>", "one two", [["one", "two"]]],
  ["<p>one</p><p>two</p>", "one two", []],
  ["<p>naïve <a href='#'>café</a></p>", "cafe", [["café"]]],
  ["<p>a<span class='unseen'>b</span>c</p>", "ac", [["a", "c"]]],
  ["<p>mill</p>", "mill", [["mill"]]],
  ["<p class='picture-failed'><span>Not loaded</span> · Ice load</p>", "load", [["load"]]],
])("in %s, %j marks %j, and all is as before", (markup, query, words) => {
  const element = article(markup);
  const before = element.innerHTML;
  const nodes = texts(element);
  const marks = mark(element, query);
  expect(marks.map((one) => one.map((piece) => piece.textContent))).toEqual(words);
  expect(element.querySelectorAll("mark")).toHaveLength(words.flat().length);
  unmark(marks.flat());
  expect(element.innerHTML).toBe(before);
  // The very nodes: what draws them may go on using them.
  expect(texts(element)).toEqual(nodes);
  expect(texts(element).every((node, index) => node === nodes[index])).toBe(true);
});

test("a text that was marked and cleared is not made ready a second time, one that changed is", () => {
  const element = article("<p>The mill and <b>the</b> mill</p><p>mill<br>house</p>");
  const first = searchedNodes([element]);
  unmark(markMatches(first.nodes, findMatches(first.where, "mill", 100)).flat());
  const again = searchedNodes([element], first);
  expect(again.where).toBe(first.where);
  const marks = markMatches(again.nodes, findMatches(again.where, "mill house", 100));
  expect(marks.map((one) => one.map((piece) => piece.textContent))).toEqual([["mill", "house"]]);
  unmark(marks.flat());
  element.querySelector("b")?.replaceChildren("no");
  const changed = searchedNodes([element], again);
  expect(findMatches(changed.where, "no mill", 100)).toHaveLength(1);
  element.querySelector("p")?.remove();
  expect(findMatches(searchedNodes([element], changed).where, "mill", 100)).toHaveLength(1);
});

test("a thousand matches in one text are marked at once", () => {
  const element = article(`<p>${"mill and ".repeat(100_000)}</p>`);
  const searched = searchedNodes([element]);
  const begin = cpuTime();
  const marks = markMatches(searched.nodes, findMatches(searched.where, "mill", 1000));
  unmark(marks.flat());
  expect(marks).toHaveLength(1000);
  expect(cpuTime() - begin).toBeLessThan(2000);
});
