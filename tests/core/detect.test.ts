import { describe, expect, it } from "vitest";
import { detectPage } from "../../src/core/detect";

const PROSE =
  "The council of Lindhaven voted on Tuesday to close the old bridge for trucks, because two of its bearings have rusted through. ".repeat(
    6,
  );

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

const NEWS = `<html><head><title>Council closes the old bridge of Lindhaven for trucks | Lindhaven Courier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Lindhaven Courier">
<meta property="article:published_time" content="2026-11-20T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council closes the old bridge of Lindhaven for trucks","datePublished":"2026-11-20"}</script>
</head><body><article><h1>Council closes the old bridge of Lindhaven for trucks</h1>
${`<p>${PROSE}</p>`.repeat(4)}</article></body></html>`;

const FRONT = `<html><head><title>Lindhaven Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Teaser of another story"}</script></head><body><main>
${'<article><h2><a href="/world/story-1">A teaser of a story</a></h2><p>Short.</p></article>'.repeat(40)}</main></body></html>`;

const SHOP = `<html><head><title>Rain coat, yellow</title><meta property="og:type" content="product">
<script type="application/ld+json">{"@type":"Product","name":"Rain coat","offers":{"@type":"Offer","price":"89"}}</script>
</head><body><h1>Rain coat</h1><p>Warm and dry.</p><button>Add to cart</button></body></html>`;

describe("detectPage", () => {
  it("tells a news article, and says why", () => {
    const verdict = detectPage(
      parse(NEWS),
      "https://www.lindhaven-courier.example/politics/2026/11/20/council-closes-the-old-bridge",
    );
    expect(verdict.kind).toBe("news");
    expect(verdict.reasons).toContain("type");
  });

  it("tells a front page, even with a teaser marked as NewsArticle", () => {
    const verdict = detectPage(parse(FRONT), "https://www.lindhaven-courier.example/");
    expect(verdict.kind).toBe("none");
    expect(verdict.reasons).toContain("front 40");
  });

  it("tells a shop's page", () => {
    expect(detectPage(parse(SHOP), "https://coats.example/product/rain-coat").kind).toBe("none");
  });

  it("tells news that has no markup, by what stands around its headline", () => {
    const page = `<title>Council closes the old bridge of Lindhaven for trucks</title><main>
<h1>Council closes the old bridge of Lindhaven for trucks</h1><p>By Marit Solberg</p><p>20 November 2026</p>
<figure><img src="bridge.jpg"><figcaption>The bridge</figcaption></figure>
${`<p>${PROSE}</p>`.repeat(4)}</main>`;
    const verdict = detectPage(
      parse(page),
      "https://www.lindhaven-courier.example/politics/council-closes-the-old-bridge-for-trucks",
    );
    expect(verdict.kind).toBe("news");
    expect(verdict.reasons).toEqual(expect.arrayContaining(["date", "byline"]));
  });

  it.each([
    ["microdata", 'itemscope itemtype="https://schema.org/NewsArticle"'],
    ["RDFa", 'typeof="schema:NewsArticle"'],
  ])("reads the type from %s", (_name, attributes) => {
    const page = NEWS.replace(/<script.*<\/script>/, "").replace(
      "<article>",
      `<article ${attributes}>`,
    );
    const verdict = detectPage(parse(page), "https://www.lindhaven.example/a/council-closes");
    expect(verdict.kind).toBe("news");
    expect(verdict.reasons).toContain("type");
  });

  it("reads graphs, arrays and broken JSON", () => {
    const types = (json: string) =>
      detectPage(
        parse(NEWS.replace(/(<script[^>]*>).*(?=<\/script>)/, `$1${json}`)),
        "https://www.lindhaven.example/a/council-closes",
      ).reasons;
    const headline = '"headline":"Council closes the old bridge of Lindhaven for trucks"';
    expect(types(`{"@graph":[{"@type":["Thing","NewsArticle"],${headline}}]}`)).toContain("type");
    expect(types(`[{"@type":"LiveBlogPosting",${headline},`)).toContain("type");
  });

  it("reads a paywall", () => {
    const page = NEWS.replace('"datePublished"', '"isAccessibleForFree":false,"datePublished"');
    const verdict = detectPage(parse(page), "https://www.lindhaven-courier.example/politics/a-b");
    expect(verdict.kind).toBe("news");
    expect(verdict.reasons).toContain("paid");
  });

  const HEAD = `<title>Week in pictures | Lindhaven Courier</title><meta property="og:type" content="article">
<meta property="og:site_name" content="Lindhaven Courier">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A teaser of some other story"}</script>`;
  const TEASERS =
    '<article><h2><a href="/world/story-1">A teaser of a story</a></h2><p>What it is about, in one line that is long enough to be taken for a paragraph.</p></article>'.repeat(
      25,
    );
  it.each([
    ["a section page", "/world/", `<h1>World</h1>${TEASERS}`],
    ["a tag page", "/tag/bridges", `<h1>Bridges</h1>${TEASERS}`],
    ["a search page", "/search?q=bridge", `<h1>25 results for bridge</h1>${TEASERS}`],
    [
      "a video page",
      "/video/the-old-bridge-is-closed-1234567",
      "<h1>The old bridge is closed for trucks</h1><video></video><p>Watch the closing of the old bridge.</p>",
    ],
    [
      "a photo page",
      "/photos/the-week-in-pictures-1234567",
      `<h1>The week in pictures from Lindhaven and around</h1>${"<figure><img><figcaption>A ship in the harbour</figcaption></figure>".repeat(12)}`,
    ],
    [
      "a weather page",
      "/weather/lindhaven",
      `<h1>Weather in Lindhaven</h1><table>${"<tr><td>Monday</td><td>12 °C</td></tr>".repeat(7)}</table>`,
    ],
    [
      "a ticker page",
      "/markets/ticker",
      `<h1>Markets at a glance</h1><ul>${"<li>10:31 Lindhaven Shipping 12.40 +0.3 %</li>".repeat(40)}</ul>`,
    ],
  ])("tells %s of a news site as none, with a teaser's NewsArticle in it", (_name, path, body) => {
    const page = parse(`<html><head>${HEAD}</head><body>${body}</body></html>`);
    expect(detectPage(page, `https://www.lindhaven-courier.example${path}`).kind).toBe("none");
  });

  it.each([
    [
      "a forum's thread",
      "https://forum.boats.example/t/which-anchor/123",
      `<h1>Which anchor for mud?</h1>${`<div class="post"><p>${PROSE.slice(0, 300)}</p></div>`.repeat(6)}`,
    ],
    [
      "a manual",
      "https://docs.tool.example/docs/install",
      `<h1>Install</h1>${`<p>${PROSE.slice(0, 200)}</p><pre><code>run</code></pre>`.repeat(12)}`,
    ],
    [
      "an application",
      "https://app.tool.example/board/7",
      `<h1>Board</h1>${"<button>Move</button><div>Card</div>".repeat(40)}`,
    ],
  ])("tells %s as none", (_name, address, body) => {
    expect(detectPage(parse(body), address).kind).toBe("none");
  });

  it("tells an essay on a blog as an article, not as news", () => {
    const page = `<title>How to mend a sail in ten steps</title><meta property="og:type" content="article">
<h1>How to mend a sail in ten steps</h1><p>By Ole Brandt</p><h2>What you need</h2><h2>Why thread matters</h2>${`<p>${PROSE}</p>`.repeat(4)}`;
    expect(detectPage(parse(page), "https://sails.example/blog/how-to-mend-a-sail").kind).toBe(
      "article",
    );
  });

  it("tells a video page without text as none, though it is marked as NewsArticle itself", () => {
    const page = NEWS.replace(/<p>.*<\/p>/s, "<video></video><p>Watch the trucks turn back.</p>");
    const verdict = detectPage(
      parse(page),
      "https://www.lindhaven-courier.example/politics/2026/11/20/council-closes-the-old-bridge",
    );
    expect(verdict).toMatchObject({ kind: "none", reasons: ["brief"] });
  });

  it("leaves the page as it was", () => {
    const doc = parse(NEWS);
    const before = doc.documentElement.outerHTML;
    detectPage(doc, "https://www.lindhaven-courier.example/politics/a-b-c-d");
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ["an empty page", ""],
    ["broken data", '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    [
      "names that shadow the document",
      '<img name="querySelector"><form name="body"><input name="children"></form>',
    ],
    ["frames", "<frameset><frame></frameset>"],
  ])("answers on %s", (_name, html) => {
    expect(detectPage(parse(html), "no address").kind).toBe("none");
  });

  it("answers on a document without a root", () => {
    const doc = document.implementation.createDocument(null, null);
    expect(detectPage(doc, "https://x.example/").kind).toBe("none");
  });
});
