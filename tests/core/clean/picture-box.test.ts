import { expect, it } from "vitest";
import { holdsStoryPicture, isPictureBox } from "../../../src/core/clean/picture-box";
import { boxOf } from "../markup";

const CAPTION = "<figcaption>The ferry at the quay on the morning after the storm</figcaption>";
const FIGURE = `<figure><img src="ferry.jpg">${CAPTION}</figure>`;

const first = (markup: string) => boxOf(markup).firstElementChild as Element;

it.each([
  ["a picture with its caption", `<div>${FIGURE}</div>`],
  ["one with the number of comments", `<div><a href="#comments">5 comments</a>${FIGURE}</div>`],
  ["one with a button", `<div>${FIGURE}<button>Enlarge</button></div>`],
  [
    "one that a link enlarges",
    `<div><figure><a href="ferry-big.jpg"><img></a>${CAPTION}</figure></div>`,
  ],
  ["a gallery with its counters", `<div>1/2 ${FIGURE} 2/2 ${FIGURE}</div>`],
])("%s is the story's", (_name, markup) => {
  expect(holdsStoryPicture(first(markup), true)).toBe(true);
});

it.each([
  ["a teaser", `<div><a href="/other">${FIGURE}</a></div>`],
  [
    "a picture that leads to a story",
    `<div><figure><a href="/other"><img></a>${CAPTION}</figure></div>`,
  ],
  [
    "a caption that leads to one",
    '<div><figure><img><figcaption><a href="/o">The ferry was at the quay again</a></figcaption></figure></div>',
  ],
  [
    "a row with a link for each",
    `<div>${FIGURE}<a href="/a">A</a>${FIGURE}<a href="/b">B</a></div>`,
  ],
  ["a box of related stories with links", `<div>${FIGURE}<a href="/a">More</a></div>`],
  ["a box beside the text", `<aside>${FIGURE}</aside>`],
  ["what no screen shows", `<div class="hidden">${FIGURE}</div>`],
  [
    "a picture with a story under it",
    `<div>${FIGURE}<p>${"The crew has waited for weeks. ".repeat(4)}</p></div>`,
  ],
  [
    "a picture with no more than a name",
    "<div><figure><img><figcaption>Ada Roe</figcaption></figure></div>",
  ],
  ["a caption that lost its picture", `<div><figure>${CAPTION}</figure></div>`],
])("%s is not", (_name, markup) => {
  expect(holdsStoryPicture(first(markup), true)).toBe(false);
});

it("is the story's beside a link, where nothing calls it related", () => {
  const box = first(`<div>${FIGURE}<a href="/a">More</a></div>`);
  expect(holdsStoryPicture(box, false)).toBe(true);
});

it("knows a gallery however long", () => {
  expect(isPictureBox(first(`<div>${FIGURE.repeat(60)}</div>`))).toBe(true);
});

it("tells a box of nothing but pictures from one with words beside them", () => {
  expect(isPictureBox(first(`<div>${FIGURE}${FIGURE}</div>`))).toBe(true);
  expect(isPictureBox(first(`<div>${FIGURE}<p>Enlarge the picture</p></div>`))).toBe(false);
});
