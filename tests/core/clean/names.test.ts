import { expect, it } from "vitest";
import { hintsOf, nameOf } from "../../../src/core/clean/names";
import { boxOf } from "../markup";

function element(markup: string): Element {
  return boxOf(markup).firstElementChild as Element;
}

it("gathers what the page calls a part, camel case as words", () => {
  expect(nameOf(element('<div class="moreStories" id="x" aria-label="Related"></div>'))).toBe(
    " more-Stories x Related",
  );
});

it.each([
  ["related-articles", "related"],
  ["socialShare", "share"],
  ["article-actions", "share"],
  ["newsletter-signup", "newsletter"],
  ["ad-slot", "ads"],
  ["cookie-notice", "consent"],
  ["cmp-overlay", "consent"],
  ["my-cmp-banner", "consent"],
  ["comments", "comments"],
  ["author-bio", "author-box"],
  ["post-tags", "tags"],
  ["breadcrumb", "navigation"],
  ["poll", "feedback"],
  ["video-player", "player"],
  ["paywall-prompt", "paywall"],
  ["reading-time", "byline"],
  ["post-meta", "byline"],
])("reads %s as %s", (name, kind) => {
  expect(hintsOf(element(`<div class="${name}"></div>`))).toContain(kind);
});

it.each([
  "article-body",
  // A publishing system begins the names of all its components so.
  "cmp-text__paragraph",
  "lead-paragraph",
  "shared-content",
  "paywall",
  "commentary",
  "advice",
  "header-image",
  "class-actions",
  "text",
])("reads nothing into %s", (name) => {
  expect(hintsOf(element(`<div class="${name}"></div>`))).toEqual([]);
});

it("leaves words aside that tell nothing on the page, and ids that are made of a heading's words", () => {
  const box = element('<div class="builder-widget widget_head"></div>');
  expect(hintsOf(box)).toEqual(["navigation"]);
  expect(hintsOf(box, new Set(["widget"]))).toEqual([]);
  const heading = element('<h3><span id="Prices_and_Menu">Prices and menu</span></h3>');
  expect(hintsOf(heading.firstElementChild as Element)).toEqual([]);
});

it.each([
  ["facts of a recipe", '<div class="recipe-meta times"></div>'],
  ["facts of an event", '<div class="event-meta"></div>'],
  ["a subtitle", '<h2 class="meta-title"></h2>'],
])("reads no byline in %s", (_name, markup) => {
  expect(hintsOf(element(markup))).not.toContain("byline");
});
