import { expect, test, vi } from "vitest";
import { selectedView } from "../../src/content/selection";
import type { Article } from "../../src/core/article";
import { readArticle } from "../../src/core/read";
import type { OverlayView } from "../../src/overlay/view";
import { HEADLINE, newsPage } from "../browser/pages";
import { allWords } from "../core/words/all-words";

const URL = "https://www.courier.example/world/ferry";
const FIRST = "The night ferry between Lindhaven and Skarholm";

/** A page on which a paragraph is selected, as the page tells it. */
function page(selector: string | null, change: object = {}) {
  const document = new DOMParser().parseFromString(newsPage(), "text/html");
  const article = readArticle(document, URL);
  const range = document.createRange();
  const selected = selector === null ? null : document.querySelector(selector);
  if (selected) range.selectNodeContents(selected);
  const getComposedRanges = vi.fn((_: { shadowRoots: ShadowRoot[] }) => [range]);
  const selection = {
    rangeCount: 1,
    getRangeAt: () => range,
    getComposedRanges,
    toString: () => range.toString(),
    ...change,
  };
  const window = {
    document,
    location: { href: URL },
    getSelection: () => selection,
  } as unknown as Window;
  const whole: OverlayView = {
    state: "article",
    article: article as Article,
    verdict: { kind: "news", score: 1, reasons: [] },
  };
  return { window, document, whole, getComposedRanges };
}

test("shows the selection of the page, and keeps the whole", () => {
  const { window, whole } = page("article p + p");
  const view = selectedView(window, FIRST, whole, allWords());
  expect(view).toMatchObject({ state: "selection", isPlain: false, whole });
  const { article } = view as Extract<OverlayView, { state: "selection" }>;
  expect(article.textContent).toMatch(/^The night ferry between .* the link to return\.$/);
});

test.each([
  ["the whole page", "body", "The Courier World Night ferry to Skarholm"],
  ["an article from its headline on", "article", HEADLINE],
  ["the headline alone", "h1", HEADLINE],
])("keeps the form of %s", (_, selector, told) => {
  const { window, whole } = page(selector);
  const view = selectedView(window, told, whole, allWords());
  expect(view).toMatchObject({ state: "selection", isPlain: false });
});

test("knows a selection in a shadow root by what was read of it", () => {
  const { window, whole } = page("article p + p", { toString: () => "" });
  expect(selectedView(window, FIRST, whole, allWords())).toMatchObject({ isPlain: false });
  expect(selectedView(window, "In a frame", whole, allWords())).toMatchObject({ isPlain: true });
});

test("asks for selections in open shadow roots, in others too", () => {
  const { window, whole, document, getComposedRanges } = page("article p + p");
  const outer = document.body.appendChild(document.createElement("div"));
  const shadow = outer.attachShadow({ mode: "open" });
  const inner = shadow.appendChild(document.createElement("div"));
  const deep = inner.attachShadow({ mode: "open" });
  selectedView(window, FIRST, whole, allWords());
  expect(getComposedRanges).toHaveBeenCalledWith({ shadowRoots: [shadow, deep] });
});

test("shows bare words where the selection is not the page's, as in a frame or a field", () => {
  const { window, whole } = page("article p + p");
  const view = selectedView(window, "Words in a frame", whole, allWords());
  expect(view).toMatchObject({
    state: "selection",
    isPlain: true,
    article: {
      content: "<p>Words in a frame</p>",
      headline: expect.stringMatching(/^Night ferry/),
    },
  });
});

test("shows bare words where nothing is selected on the page, or it can't be read", () => {
  const none = page(null);
  expect(selectedView(none.window, FIRST, none.whole, allWords())).toMatchObject({ isPlain: true });
  const broken = page("article p + p", {
    getComposedRanges: () => {
      throw new Error("unknown");
    },
  });
  expect(selectedView(broken.window, FIRST, broken.whole, allWords())).toMatchObject({
    isPlain: true,
  });
});

test("takes every range that is picked", () => {
  const { document, window, whole } = page(null);
  const ranges = [...document.querySelectorAll("article > p")].slice(1, 3).map((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range;
  });
  const selection = {
    rangeCount: 2,
    getRangeAt: (index: number) => ranges[index],
    toString: () => ranges.join(" "),
  };
  const view = selectedView(
    { ...window, getSelection: () => selection } as unknown as Window,
    FIRST,
    whole,
    allWords(),
  );
  expect(view).toMatchObject({ isPlain: false });
  const { article } = view as Extract<OverlayView, { state: "selection" }>;
  expect(article.textContent).toContain("The new ship runs on batteries");
});

test("shows bare words from a frame or a field where the page has no text of its own", () => {
  const document = new DOMParser().parseFromString(
    "<html lang=he dir=rtl><title>A frame</title><iframe></iframe>",
    "text/html",
  );
  const window = { document, location: { href: URL }, getSelection: () => null };
  const verdict = { kind: "none", score: 0, reasons: [] } as const;
  const none: OverlayView = {
    state: "no-article",
    article: null,
    verdict: { ...verdict, reasons: [] },
  };
  const view = selectedView(window as unknown as Window, "Words in it", none, allWords());
  expect(view).toMatchObject({
    state: "selection",
    isPlain: true,
    whole: none,
    article: { headline: "A frame", content: "<p>Words in it</p>", lang: "he", dir: "rtl" },
  });
});

test("shows the whole page where it can't be read, or nothing at all", () => {
  const { window, whole } = page(null);
  const failed: OverlayView = { state: "failed", reason: "failedRead" };
  expect(selectedView(window, FIRST, failed, allWords())).toBe(failed);
  expect(selectedView(window, " ", whole, allWords())).toBe(whole);
});
