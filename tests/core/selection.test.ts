import { describe, expect, test } from "vitest";
import type { Article } from "../../src/core/article";
import { readArticle } from "../../src/core/read";
import { plainSelection, readSelection } from "../../src/core/selection";
import { HEADLINE, newsPage } from "../browser/pages";
import { allWords } from "./words/all-words";

const URL = "https://www.courier.example/world/ferry";

const BODY = `<h2 id="timetable">The timetable</h2>
<ul><li id="one">One boat at <b>noon</b></li><li id="two">One boat at midnight</li></ul>
<blockquote id="words"><p>It was a long wait, said the <a href="/people/ola">islander</a>.</p></blockquote>
<figure><img src="/ferry.jpg" width="600" height="300" alt="The ferry"><figcaption>The ferry. Photo: Ola Berg/dpa</figcaption></figure>
<p id="last">The last boat sails <button>Share</button> at one.</p>
<div id="bare">A line of its own <script>var a = 1;</script> in a box.</div>`;

function page(body = BODY): Document {
  const markup = newsPage().replace("<p>ms/kt", `${body}<p>ms/kt`);
  return new DOMParser().parseFromString(markup, "text/html");
}

/** Selects from the beginning of one element, or a place in it, to the end of another. */
function range(doc: Document, from: string, to = from, at = 0): Range {
  const selected = doc.createRange();
  const [start, end] = [doc.querySelector(from), doc.querySelector(to)];
  if (!start || !end) throw new Error(`there is no ${from} or ${to}`);
  selected.setStart(start.firstChild ?? start, at);
  selected.setEnd(end, end.childNodes.length);
  return selected;
}

function read(doc: Document, ...ranges: AbstractRange[]): Article | null {
  const whole = readArticle(doc, URL);
  if (!whole) throw new Error("no article");
  return readSelection(allWords(), doc, URL, ranges, whole);
}

const contentOf = (article: Article | null) =>
  article?.content.replaceAll(/ id="b\d+"/g, "").trim();

describe("readSelection", () => {
  test("keeps what is selected in its blocks, and the page as it was", () => {
    const doc = page();
    const markup = doc.documentElement.outerHTML;
    const article = read(doc, range(doc, "#timetable", "#words"));
    expect(contentOf(article)).toBe(
      `<h2>The timetable</h2>
<ul><li>One boat at <b>noon</b></li><li>One boat at midnight</li></ul>
<blockquote><p>It was a long wait, said the <a href="https://www.courier.example/people/ola" rel="noopener">islander</a>.</p></blockquote>`,
    );
    expect(article?.textContent).toBe(
      "The timetable One boat at noon One boat at midnight It was a long wait, said the islander.",
    );
    expect(article?.wordCount).toBe(18);
    expect(doc.documentElement.outerHTML).toBe(markup);
  });

  test("a part of a line keeps the box that tells what it is", () => {
    const doc = page();
    expect(contentOf(read(doc, range(doc, "#two", "#two", 4)))).toBe(
      "<ul><li>boat at midnight</li></ul>",
    );
    expect(contentOf(read(doc, range(doc, "#words p", "#words p", 14)))).toContain(
      "<blockquote><p>wait, said",
    );
    expect(contentOf(read(doc, range(doc, "#timetable", "#timetable", 4)))).toBe(
      "<h2>timetable</h2>",
    );
    expect(contentOf(read(doc, range(doc, "#bare", "#bare", 7)))).toMatch(
      /^<p>of its own\s+in a box\.<\/p>$/,
    );
  });

  test("pictures in it stay, and buttons go", () => {
    const doc = page();
    const article = read(doc, range(doc, "figure", "#last"));
    expect(article?.content).toContain('src="https://www.courier.example/ferry.jpg"');
    expect(article?.content).toContain("<figcaption");
    expect(article?.textContent).not.toContain("Share");
    expect(article?.leadImage).toBeNull();
  });

  test("the whole article's headline and sources stay, with words that lead to what is shown", () => {
    const doc = page();
    const whole = readArticle(doc, URL);
    const article = read(doc, range(doc, "#words", "#words"));
    expect(article?.headline).toBe(whole?.headline);
    expect(article?.sources.agencies.map(({ name }) => name)).toEqual(
      whole?.sources.agencies.map(({ name }) => name),
    );
    const anchors = (each: Article | null) =>
      each?.sources.links.map(({ evidence }) => evidence.anchor) ?? [];
    expect(anchors(article)).toEqual(anchors(whole));
    const [anchor = ""] = anchors(article);
    expect(article?.content).toContain(`id="${anchor}"`);
    expect(anchors(read(doc, range(doc, "#last")))).toEqual([null]);
    expect(article?.removals).toEqual([]);
    expect(article?.completeness).toEqual({ truncated: false, reasons: [] });
  });

  test("ranges that are picked one by one follow each other", () => {
    const doc = page();
    const article = read(doc, range(doc, "#one"), range(doc, "#last"));
    expect(article?.textContent).toBe("One boat at noon The last boat sails at one.");
  });

  test("two ends in one text are both found", () => {
    const doc = page();
    const text = doc.querySelector("#two")?.firstChild;
    const selected = doc.createRange();
    if (!text) throw new Error("no text");
    selected.setStart(text, 4);
    selected.setEnd(text, 8);
    expect(read(doc, selected)?.textContent).toBe("boat");
  });

  test("the headline alone is what was selected", () => {
    const doc = page();
    expect(contentOf(read(doc, range(doc, "h1")))).toBe(`<h2>${HEADLINE}</h2>`);
  });

  test("the headline is not shown a second time", () => {
    const doc = page();
    const article = read(doc, range(doc, "article", "#timetable"));
    expect(article?.content).not.toContain(article?.headline);
    expect(article?.textContent).toContain("The night ferry between Lindhaven and Skarholm");
  });

  test("nothing selected, and nothing with a text, is nothing", () => {
    const doc = page();
    expect(read(doc)).toBeNull();
    const collapsed = range(doc, "#last");
    collapsed.collapse();
    expect(read(doc, collapsed)).toBeNull();
    expect(read(doc, range(doc, "button"))).toBeNull();
  });

  test("what lies around the article can be selected as well", () => {
    const doc = page();
    expect(read(doc, range(doc, "body > header"))?.textContent).toBe("The Courier World");
  });

  test("a selection in a shadow root is read, and one across its edge", () => {
    const doc = page('<div id="host"></div><p id="after">After it.</p>');
    const shadow = doc.querySelector("#host")?.attachShadow({ mode: "open" });
    if (!shadow) throw new Error("no host");
    const section = doc.createElement("section");
    for (const words of ["First in the shadow.", "Second in the shadow."]) {
      section.append(Object.assign(doc.createElement("p"), { textContent: words }));
    }
    shadow.append(section);
    const [first, second] = section.children;
    const inside = (start: Node, end: Node) =>
      ({
        startContainer: start,
        startOffset: 0,
        endContainer: end,
        endOffset: 1,
        collapsed: false,
      }) as StaticRange;
    if (!first || !second) throw new Error("no text");
    expect(read(doc, inside(first, first))?.textContent).toBe("First in the shadow.");
    const after = doc.querySelector("#after") as Element;
    expect(read(doc, inside(second, after))?.textContent).toBe("Second in the shadow. After it.");
  });

  test("hostile markup comes out harmless, and marks of the page's own lead nowhere", () => {
    const doc = page(
      `<data data-byline-edge="start"></data><p id="evil">Look <img src="x" onerror="alert(1)"><a href="javascript:alert(2)">here</a> <b onclick="alert(3)">now</b>.</p><data data-byline-edge="end"></data><p id="after">After it.</p>`,
    );
    const article = read(doc, range(doc, "#evil"));
    expect(article?.textContent).toBe("Look here now.");
    expect(article?.content).not.toMatch(/onerror|onclick|javascript|data-byline/);
    expect(contentOf(read(doc, range(doc, "#after")))).toBe("<p>After it.</p>");
  });
});

test.each([
  [
    "de",
    "Die Fähre fährt wieder",
    "Am Montag legte die Fähre ab, sagte die Behörde. Sie war zwei Jahre lang im Dock.",
    "Am Montag legte die Fähre ab",
    6,
  ],
  [
    "ar",
    "العبّارة تبحر من جديد",
    "أبحرت العبّارة مساء الاثنين، كما قالت سلطة الميناء. وكانت متوقفة منذ عامين.",
    "أبحرت العبّارة مساء الاثنين",
    4,
  ],
  [
    "ja",
    "フェリーが再び出航",
    "フェリーは月曜日の夜に出航したと港湾局は述べた。二年ぶりの運航となる。",
    "フェリーは月曜日の夜に出航した",
    8,
  ],
  [
    "ko",
    "배가 다시 떠났다",
    "배는 월요일 밤에 떠났다고 항만청이 밝혔다. 이 년 만이다.",
    "배는 월요일 밤에",
    3,
  ],
])("a part of a sentence in %s is read as it stands", (lang, headline, sentence, part, words) => {
  const doc = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>${headline}</title></head><body><main><article><h1>${headline}</h1>${`<p>${sentence}</p>`.repeat(4)}</article></main></body></html>`,
    "text/html",
  );
  const text = doc.querySelector("p")?.firstChild;
  const selected = doc.createRange();
  if (!text) throw new Error("no text");
  selected.setStart(text, 0);
  selected.setEnd(text, part.length);
  const article = read(doc, selected);
  expect(article).toMatchObject({
    headline,
    lang,
    textContent: part,
    dir: lang === "ar" ? "rtl" : "ltr",
  });
  expect(contentOf(article)).toBe(`<p>${part}</p>`);
  expect(article?.wordCount).toBe(words);
});

test("bare words become paragraphs, and no markup", () => {
  const doc = page();
  const whole = readArticle(doc, URL);
  if (!whole) throw new Error("no article");
  const article = plainSelection(doc, "One <b>boat</b> & more\n\n at noon ", whole);
  expect(article.content).toBe("<p>One &lt;b&gt;boat&lt;/b&gt; &amp; more</p><p>at noon</p>");
  expect(article.textContent).toBe("One <b>boat</b> & more at noon");
  expect(article.wordCount).toBe(7);
  expect(article.sources.agencies.every(({ evidence }) => evidence.anchor === null)).toBe(true);
});
