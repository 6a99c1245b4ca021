import { expect, it } from "vitest";
import { isOtherStory } from "../../../src/core/clean/teasers";
import { boxOf } from "../markup";

const URL = "https://harbour.example/world/ferry";

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
  expect(isOtherStory(first(markup), URL)).toBe(true);
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
])("%s is none", (_name, markup) => expect(isOtherStory(first(markup), URL)).toBe(false));
