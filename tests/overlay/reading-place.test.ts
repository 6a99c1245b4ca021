import "./browser-gaps";
import { expect, test } from "vitest";
import { rememberReading } from "../../src/overlay/reading-place";

/** A scroller with paragraphs of 100 pixels each, which stand as far up as it is scrolled. */
function scrollerOf(words: readonly string[], gap = 0): HTMLElement {
  const scroller = document.createElement("div");
  const text = document.createElement("div");
  text.className = "text";
  scroller.append(text);
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 100, 500);
  words.forEach((word, index) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = word;
    paragraph.getBoundingClientRect = () =>
      new DOMRect(0, gap + index * 100 - scroller.scrollTop, 100, 100);
    text.append(paragraph);
  });
  return scroller;
}

/** Opens and reads up to a place. @returns ends it */
function read(url: string, scroller: HTMLElement, top: number): () => void {
  const ending = new AbortController();
  rememberReading(url, scroller, ending.signal);
  scroller.scrollTop = top;
  scroller.dispatchEvent(new Event("scrollend"));
  return () => ending.abort();
}

const STORY = ["one", "two", "three", "four"];

test("the place is found again by its block, wherever that is now", () => {
  read("https://a.example/1", scrollerOf(STORY), 230)();
  const again = scrollerOf(STORY, 50);
  rememberReading("https://a.example/1", again, AbortSignal.abort());
  expect(again.scrollTop).toBe(280);
});

test("each page has a place of its own", () => {
  read("https://a.example/2", scrollerOf(STORY), 230)();
  const other = scrollerOf(STORY);
  rememberReading("https://a.example/3", other, AbortSignal.abort());
  expect(other.scrollTop).toBe(0);
});

test("an article that has changed begins at its beginning", () => {
  read("https://a.example/4", scrollerOf(STORY), 230)();
  const changed = scrollerOf(["new", ...STORY]);
  rememberReading("https://a.example/4", changed, AbortSignal.abort());
  expect(changed.scrollTop).toBe(0);
});

test("whoever went back to the top begins there", () => {
  read("https://a.example/5", scrollerOf(STORY), 230)();
  read("https://a.example/5", scrollerOf(STORY), 0)();
  const again = scrollerOf(STORY);
  rememberReading("https://a.example/5", again, AbortSignal.abort());
  expect(again.scrollTop).toBe(0);
});

test("nothing is noted once it has ended", () => {
  const scroller = scrollerOf(STORY);
  read("https://a.example/6", scroller, 230)();
  scroller.scrollTop = 0;
  scroller.dispatchEvent(new Event("scrollend"));
  const again = scrollerOf(STORY);
  rememberReading("https://a.example/6", again, AbortSignal.abort());
  expect(again.scrollTop).toBe(230);
});

test("whoever closes while the text still glides is found where that was", () => {
  const ending = new AbortController();
  const scroller = scrollerOf(STORY);
  rememberReading("https://a.example/6", scroller, ending.signal);
  scroller.scrollTop = 230;
  scroller.dispatchEvent(new Event("scroll"));
  ending.abort();
  const again = scrollerOf(STORY);
  rememberReading("https://a.example/6", again, AbortSignal.abort());
  expect(again.scrollTop).toBe(230);
});
