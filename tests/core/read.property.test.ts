import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article";
import { textBlocks } from "../../src/core/blocks";
import { readArticle } from "../../src/core/read";

/**
 * What must hold for every page, however it is made: the reader answers, leaves the page alone,
 * and shows no word that the page does not have.
 */

const URL_OF_PAGE = "https://www.courier.example/world/2026/05/06/ferry";

function parse(markup: string, type: DOMParserSupportedType = "text/html"): Document {
  return new DOMParser().parseFromString(markup, type);
}

function outerHtml(doc: Document): string {
  return doc.documentElement?.outerHTML ?? "";
}

/** Reads `doc` and asserts all that holds for every page. */
function readSafely(doc: Document) {
  const before = outerHtml(doc);
  const article = readArticle(doc, URL_OF_PAGE);
  expect(outerHtml(doc)).toBe(before);
  if (article) expect(strangeWords(article, doc)).toEqual({});
  return article;
}

/** Words that are returned and do not stand on the page, by the field that has them. */
function strangeWords(article: Article, doc: Document): Record<string, string[]> {
  const text = doc.documentElement?.textContent ?? "";
  // A headline and a caption may be stated where no reader sees them.
  const stated = `${text} ${attributesOf(doc).join(" ")}`;
  const pieces: [field: string, text: string, source: string][] = [
    ["textContent", article.textContent, text],
    ["content", shownText(article.content), stated],
    ["headline", article.headline, stated],
    ["standfirst", article.standfirst ?? "", stated],
    ...article.removals.flatMap((removal): [string, string, string][] => [
      ["removals.text", removal.text, text],
      ["removals.html", shownText(removal.html), stated],
    ]),
  ];
  const strange = pieces.map(([field, piece, source]) => {
    const words = piece.match(/[\p{L}\p{N}]+/gu) ?? [];
    return [field, words.filter((word) => !source.includes(word))] as const;
  });
  return Object.fromEntries(strange.filter(([, words]) => words.length > 0));
}

function attributesOf(doc: Document): string[] {
  return Array.from(doc.querySelectorAll("*")).flatMap((element) =>
    Array.from(element.attributes, ({ value }) => value),
  );
}

/** Text of markup, block by block; the labels of our own cards are none of the page's. */
function shownText(html: string): string {
  const { body } = parse(html);
  for (const label of body.querySelectorAll("[class^='byline-']")) label.remove();
  return textBlocks(body)
    .map((block) => block.text)
    .join(" ");
}

const SENTENCES = [
  "The night ferry sails again, two years after the harbour authority had withdrawn the old vessel for safety reasons.",
  "About three hundred passengers went aboard on Monday evening, many of them islanders who had waited for the link.",
  "Der Landkreis zahlt die Linie bis zum Ende des Jahrzehnts, sagte eine Sprecherin am Dienstag der Zeitung.",
  "フェリーは二年ぶりに運航を再開し、月曜日の夜に約三百人の乗客が乗り込んだ。",
  "عادت العبّارة الليلية إلى الإبحار بعد عامين من سحب السفينة القديمة لأسباب تتعلق بالسلامة.",
];
const LINES = [
  "Advertisement",
  "Read more",
  "Skip next section",
  "By Marit Solberg",
  "rs/msh (dpa, Reuters, AFP)",
  "6 May 2024, 21:30",
  "Photo: Ada Roe/dpa",
  "Mehr zum Thema",
  "3 min read",
  "What we know so far",
  "Follow us on Telegram",
];

// With spaces around, so that words of two neighbours can't become one.
const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
    { weight: 2, arbitrary: fc.constantFrom(...LINES) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  )
  .map((words) => ` ${words.replace(/[<&\0]/g, "")} `);

const TAGS = (
  "p p p div div span article section main header footer aside nav h1 h2 ul ol li dl dt dd table tr td " +
  "figure figcaption blockquote a em strong b small time form button label details summary pre code " +
  "noscript template svg math video iframe object dialog amp-img x-card font center br hr"
).split(" ");
const ATTRIBUTES = [
  "",
  'class="byline"',
  'class="related teaser"',
  'class="article-body"',
  'class="share-bar newsletter ad"',
  'id="main"',
  'id="comments"',
  'href="#main"',
  'href="#main%"',
  'href="https://[bad/"',
  'href="javascript:alert(1)"',
  "hidden",
  'aria-hidden="true"',
  'style="display:none"',
  'style="background-image:url(&quot;a.jpg"',
  'itemprop="articleBody author datePublished"',
  'datetime="2024-99-99T99:99"',
  'role="navigation"',
  'role="main"',
  'name="children"',
  'name="querySelectorAll"',
  'id="parentNode"',
  'lang="!!"',
  'dir="rtl"',
  'data-byline-anchor="b1"',
];
const IMAGES = [
  "<img>",
  '<img src="a.jpg" alt="A boat" width="600">',
  '<img name="querySelector" src="a.jpg">',
  '<img name="body" data-src="b.jpg" srcset=", ,x 2w,,  b.jpg 90000000w">',
  '<picture><source srcset="a.avif 1x" type="image/avif"><img src="data:,"></picture>',
  '<noscript><img src="a.jpg></noscript>',
];

const { node } = fc.letrec<{ node: string; branch: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.constantFrom(...IMAGES),
    tie("branch"),
  ),
  branch: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom(...ATTRIBUTES),
      fc.constantFrom(...ATTRIBUTES),
      fc.array(tie("node"), { maxLength: 6 }),
    )
    .map(([tag, one, other, inner]) => `<${tag} ${one} ${other}>${inner.join("")}</${tag}>`),
}));

const jsonLdValue = fc.oneof(
  fc.constantFrom(
    '{"@type":"NewsArticle","headline":7,"author":[null,{"name":["A",3]},"Marit Solberg"]}',
    '{"@type":["NewsArticle",null],"headline":"Ferry","datePublished":{},"articleBody":[1]}',
    '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@id":"#a","name":"Bo Ek"}]}',
    '{"@type":"NewsArticle","mainEntityOfPage":{"@id":"::"},"image":[[]],"publisher":[],}',
    '{"@type":"NewsArticle","headline":"a\nb","url":"//["} trailing',
    "[[[[",
    "null",
    "<!-- {} -->",
  ),
  fc.json({ maxDepth: 4 }).map((json) => json.replace(/<\/script/gi, "")),
);

const page = fc
  .record({
    head: fc.array(
      fc.oneof(
        jsonLdValue.map((json) => `<script type="application/ld+json">${json}</script>`),
        fc.constantFrom(
          "<title>Ferry | </title>",
          '<base href="//[">',
          '<meta property="og:title" content="">',
          '<meta name="date" content="yesterday">',
          '<meta property="article:published_time" content="2024-05-06T21:30">',
          '<link rel="canonical" href="http://">',
        ),
      ),
      { maxLength: 3 },
    ),
    lang: fc.constantFrom("", ' lang="en"', ' lang="x"', ' lang="ar" dir="auto"'),
    body: fc.array(node, { maxLength: 12 }),
  })
  .map(
    ({ head, lang, body }) =>
      `<html${lang}><head>${head.join("")}</head><body>${body.join("")}</body></html>`,
  );

describe("any document", () => {
  it("is answered, unchanged, and by its own words", () => {
    fc.assert(
      fc.property(page, (markup) => {
        readSafely(parse(markup));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

const STORY = SENTENCES.map((words) => `<p>${words}</p>`).join("");

/** Pages that are known for breaking readers. */
const HOSTILE: Record<string, string> = {
  "members of elements shadowed by a form": `<form><input name="children"><input name="parentNode"><input name="attributes"><input name="textContent"><input name="remove"><div id="closest">${STORY}</div></form>`,
  "members of the document shadowed by pictures": `<img name="querySelector"><img name="querySelectorAll"><img name="body"><img name="cloneNode"><img name="createElement"><img name="documentElement"><article>${STORY}</article>`,
  "members of the document shadowed by forms": `<form name="body"><input name="children"></form><form name="createTreeWalker"></form><embed name="title"><object id="getElementById"></object>${STORY}`,
  "hundreds of boxes in each other": `${"<div>".repeat(300)}<p>${SENTENCES[0]}</p>`,
  "hundreds of inline elements in each other": `<p>${"<b>".repeat(300)}${SENTENCES[0]}`,
  "a table in a table in a table": `${"<table><tr><td>".repeat(20)}${STORY}`,
  "one paragraph of thousands of words": `<p>${"harbour ".repeat(5000)}</p>`,
  "ids that no selector can hold": `<a href="#a'b\\&quot;]">Skip to story</a><div id="a'b\\&quot;]">${STORY}</div>`,
  "anchors of its own": `<p data-byline-anchor="b3">${SENTENCES[0]}</p><p data-byline-anchor="b3">${SENTENCES[1]}</p>${STORY}`,
};

describe("hostile documents", () => {
  // The longest that any page may take; jsdom needs many times as long as a browser.
  it.each(Object.entries(HOSTILE))("%s", { timeout: 30_000 }, (_name, body) => {
    const article = readSafely(parse(`<!doctype html><title>Ferry</title><body>${body}`));
    expect(article?.wordCount).toBeGreaterThan(10);
  });

  it("XHTML", () => {
    const article = readSafely(
      parse(
        `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Ferry</title></head><body><h1>Ferry</h1>${STORY}<br/></body></html>`,
        "application/xhtml+xml",
      ),
    );
    expect(article?.textContent).toContain(SENTENCES[0]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["a frameset", '<frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset>'],
    [
      "code alone",
      "<script>var text = 'The ferry sails.';</script><style>p { color: red }</style>",
    ],
  ])("without text: %s", (_name, markup) => expect(readSafely(parse(markup))).toBeNull());

  it("without a body", () => {
    const doc = parse("<p>The ferry sails.</p>");
    doc.body.remove();
    expect(readSafely(doc)).toBeNull();
  });

  it("without a document element", () => {
    const doc = parse("");
    doc.documentElement.remove();
    expect(readSafely(doc)).toBeNull();
  });

  it.each(["image/svg+xml", "text/xml"] as const)("not a page but %s", (type) => {
    const doc = parse('<svg xmlns="http://www.w3.org/2000/svg"><text>A map</text></svg>', type);
    expect(() => readSafely(doc)).not.toThrow();
  });
});
