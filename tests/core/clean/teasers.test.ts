import { expect, it } from "vitest";
import { isLinkedSentence, isOtherStory, storyReasons } from "../../../src/core/clean/teasers";
import { boxOf } from "../markup";

const URL = "https://harbour.example/world/ferry";

const AT = { url: URL, base: URL };

const first = (markup: string) => boxOf(markup).firstElementChild as Element;

it.each([
  ["an article", '<article><h3><a href="/bridge">The bridge is closed</a></h3></article>'],
  [
    "a link around its heading",
    '<article><a href="/bridge"><h3>The bridge is closed for good</h3></a></article>',
  ],
  [
    "what is marked up as a posting",
    '<div itemtype="https://schema.org/BlogPosting"><h3><a href="/b">The bridge is closed for good</a></h3></div>',
  ],
])("%s whose heading leads to another page of the site is another story", (_name, markup) => {
  expect(isOtherStory(first(markup), AT)).toBe(true);
});

it.each([
  [
    "a box that is no article",
    '<div><h3><a href="/bridge">The bridge is closed for good</a></h3></div>',
  ],
  [
    "the story itself",
    '<article><h3><a href="/world/ferry#a">The ferry sails once again</a></h3></article>',
  ],
  [
    "an entry with a place",
    '<article><h3><a href="#entry-2">The ferry sails once again</a></h3></article>',
  ],
  [
    "one on another site",
    '<article><h3><a href="https://shop.example/a">The boats of this season</a></h3></article>',
  ],
  [
    "a post of a thread",
    '<article><h4><a href="/members/ada">Ada Roe</a></h4><p>Me too.</p></article>',
  ],
  [
    "a heading with a link",
    '<article><h3>How <a href="/a">Ada Roe</a> sailed around it</h3></article>',
  ],
  [
    "one without a heading",
    '<article><p><a href="/bridge">The bridge is closed for good</a></p></article>',
  ],
])("%s is none", (_name, markup) => expect(isOtherStory(first(markup), AT)).toBe(false));

it("reads where a heading leads by the base of the page's addresses", () => {
  const story = (href: string) =>
    isOtherStory(
      first(`<article><h3><a href="${href}">The ferry sails once again</a></h3></article>`),
      { url: URL, base: "https://harbour.example/" },
    );
  expect(story("ferry")).toBe(true);
  expect(story("world/ferry")).toBe(false);
  // A place on the page is meant, whatever the base makes of it.
  expect(story("#entry-2")).toBe(false);
});

const CARD =
  '<div class="card"><h3><a href="/bridge">The bridge is closed for good</a></h3><p>It is too old.</p></div>';

/** Weight of the reasons to take the first part of its class in a text. */
function weightOf(markup: string, selector: string, isBelow = false): number {
  const root = boxOf(markup);
  const element = root.querySelector(selector) as Element;
  const place = { root, at: AT, isUnlike: true, isBelow, isAbove: () => true };
  return storyReasons(element, place).reduce((sum, { weight }) => sum + weight, 0);
}

const TEXT = "<p>The ferry sails on Monday.</p>";

it.each([
  ["paragraphs", `${TEXT}${CARD}${TEXT}`],
  ["boxes of paragraphs", `<div>${TEXT}</div>${CARD}<div>${TEXT}</div>`],
])("a heading that leads elsewhere, with a sentence, is another story between %s", (_name, text) =>
  expect(weightOf(text, ".card")).toBe(1.7),
);

it.each([
  ["no paragraph beside it", CARD],
  ["many like it", `${TEXT}${CARD.repeat(4)}`],
  ["a long text", `${TEXT}${CARD.replace("It is too old.", "It is too old. ".repeat(40))}`],
  ["a list", `${TEXT}${CARD.replace("<p>", "<ul><li>One</li></ul><p>")}`],
  ["a heading alone", `${TEXT}${CARD.replace("<p>It is too old.</p>", "")}`],
  ["a counted heading", `${TEXT}${CARD.replace("The bridge", "2. The bridge")}`],
  ["a heading that leads nowhere", `${TEXT}${CARD.replace(/<.?a[^>]*>/g, "")}`],
])("but not with %s", (_name, text) => expect(weightOf(text, ".card")).toBe(0));

it("headings below the text that lead elsewhere are other stories, below a label at most", () => {
  const list = (label: string) =>
    `<section><h2>${label}</h2><ul><li><a href="/b"><h3>The bridge is closed for good</h3></a><p>It is too old.</p></li></ul></section>`;
  expect(weightOf(list("Go deeper"), "section", true)).toBe(1.7);
  expect(weightOf(list("Go deeper"), "section")).toBe(0);
  const two = list("One").replace("</section>", "<h3>What is next</h3></section>");
  expect(weightOf(two, "section", true)).toBe(0);
});

it.each([
  ["The minister has told the chamber so twice already this year.", true],
  ["A new law is to keep the ferries out of the hands of the EFTA.", true],
  ["وقال الوزير أمام المجلس إن العبارات ستعود إلى العمل في الصيف.", true],
  ["मंत्री ने सदन को बताया कि नावें गर्मियों में फिर चलने लगेंगी।", true],
  ["Minister tells the chamber that the ferries will stay in the U.S.", false],
  ["Get the FREE timetable of all the ferries of the harbour HERE!", false],
  ["Minister: ferries will stay in the hands of the county", false],
])("tells a sentence that is a link from a headline: %s", (text, is) => {
  expect(isLinkedSentence(text)).toBe(is);
});
