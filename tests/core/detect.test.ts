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
    expect(verdict.reasons).toContain("marked as NewsArticle");
  });

  it("tells a front page, even with a teaser marked as NewsArticle", () => {
    const verdict = detectPage(parse(FRONT), "https://www.lindhaven-courier.example/");
    expect(verdict.kind).toBe("none");
    expect(verdict.reasons).toContain("a front page");
  });

  it("tells a shop's page", () => {
    expect(detectPage(parse(SHOP), "https://coats.example/product/rain-coat").kind).toBe("none");
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
