import { expect, it } from "vitest";
import { isSourceList } from "../../../src/core/clean/source-list";
import { boxOf } from "../markup";

const LIST =
  '<ul><li><a href="https://town.example/plan">The plan</a></li><li>Own research</li></ul>';

/** Three entries that are counted, each a name and a link to where it stands. */
const counted = (name: string) =>
  [1, 2, 3]
    .map((n) => `<div>${n}. ${name} <a href="https://town.example/${n}">Town ${n}</a></div>`)
    .join("");

/** Whether the element with the id "x" is one. */
const isList = (markup: string) =>
  isSourceList(boxOf(markup).querySelector("#x") as Element, "https://www.harbour.example/a");

const OWN =
  '<ul><li><a href="https://www.harbour.example/b">Ferry</a></li><li><a href="/c">Bridge</a></li></ul>';

const listOf = (...addresses: string[]) =>
  `<ul>${addresses.map((address) => `<li><a href="${address}">Follow</a></li>`).join("")}</ul>`;
const PROFILES = listOf(
  "https://www.facebook.com/harbour",
  "//x.com/harbour",
  "https://www.instagram.com/harbour/",
);
const SHARING = listOf(
  "https://share.example/sharer.php?u=https://www.harbour.example/a",
  "https://other.example/share?url=https://www.harbour.example/a",
);

it.each([
  ["its title", `<h2 id="x">Quellen</h2>${LIST}`],
  ["a line that is its title", `<div id="x">Verwendete Quellen</div>${LIST}`],
  ["the list below the title", `<h2>Sources:</h2><ul id="x"><li>Own research</li></ul>`],
  ["one in boxes of a wiki", `<h2>References</h2><div id="x"><div>${LIST}</div></div>`],
  ["its title with a number", `<h2 id="x">4. References</h2>${LIST}`],
  ["links to other sites", `<h2 id="x"><span>Links:</span></h2>${LIST}`],
  ["a list of links to other sites", `<h2>Weblinks</h2><div id="x">${LIST}</div>`],
  ["a box of links to other sites", `<div id="x"><h2>Externe Links</h2>${LIST}</div>`],
  [
    "one at the foot of a story",
    `<div class="story-footer"><h2>Links:</h2><div id="x">${LIST}</div></div>`,
  ],
  ["links to other sites by any protocol", `<h2 id="x">Links:</h2>${LIST.replace("https:", "")}`],
  ["notes that are counted", `<div id="x">${counted("The plan of the harbour")}</div>`],
  ["the box of both", `<div id="x"><div>Sources</div>${LIST}</div>`],
])("%s is the article's list of sources", (_name, markup) => expect(isList(markup)).toBe(true));

it.each([
  ["a list of other stories", `<h2>More stories</h2><ul id="x"><li>Ferry</li></ul>`],
  ["a list of links to the same site", `<div id="x"><h2>Links:</h2>${OWN}</div>`],
  ["a list of a house's own profiles", `<h2 id="x">Links:</h2>${PROFILES}`],
  ["a list of buttons that share", `<h2 id="x">Links:</h2>${SHARING}`],
  ["a title with nothing below it", '<h2 id="x">Links:</h2>'],
  ["a paragraph that begins with the word", '<p id="x">Sources say that the ferry sails.</p>'],
  [
    "one in a box of related stories",
    `<div class="related-articles" id="x"><h3>Sources</h3>${LIST}</div>`,
  ],
  ["a box with more than a list", `<h2>Sources</h2><div id="x"><p>Ferry</p>${LIST}</div>`],
  ["a list of the most read", `<ol id="x">${counted("")}</ol>`],
  ["a menu", `<nav><div id="x"><div>Sources</div>${LIST}</div></nav>`],
  [
    "a whole text under the word",
    `<div id="x"><h2>Sources</h2><p>${"The river has many. ".repeat(200)}</p></div>`,
  ],
])("%s is not", (_name, markup) => expect(isList(markup)).toBe(false));
