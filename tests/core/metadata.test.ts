import { describe, expect, it } from "vitest";
import { completeMetadata, type Metadata } from "../../src/core/metadata";
import { readPageHead } from "../../src/core/page-head";

const URL = "https://news.example/2026/11/22/harbour";

function read(head: string, body = ""): Metadata {
  const html = `<html><head>${head}</head><body><article><h1>Harbour reopens</h1>${body}</article></body></html>`;
  const doc = new DOMParser().parseFromString(html, "text/html");
  return completeMetadata(doc, readPageHead(doc, URL));
}

function jsonLd(fields: Record<string, unknown>): string {
  const node = { "@type": "NewsArticle", headline: "Harbour reopens", ...fields };
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}

describe("an author's address", () => {
  it("is made absolute", () => {
    const { authors } = read(
      jsonLd({ author: { "@type": "Person", name: "Ana Gil", url: "/a/gil" } }),
    );
    expect(authors.map(({ name, url }) => [name, url])).toEqual([
      ["Ana Gil", "https://news.example/a/gil"],
    ]);
  });

  it("is resolved as the page's links are", () => {
    const base = '<base href="/en/">';
    const link = '<link rel="canonical" href="harbour"><meta property="og:image" content="p.jpg">';
    const publisher = {
      "@type": "Organization",
      name: "Harbour News",
      url: ".",
      ethicsPolicy: "ethics",
    };
    const author = { "@type": "Person", name: "Ana Gil", url: "gil" };
    const metadata = read(base + link + jsonLd({ author, publisher }));
    expect(metadata.authors[0]?.url).toBe("https://news.example/en/gil");
    expect(metadata.canonicalUrl).toBe("https://news.example/en/harbour");
    expect(metadata.image).toBe("https://news.example/en/p.jpg");
    expect(metadata.publisher.url).toBe("https://news.example/en/");
    expect(metadata.publisher.policies[0]?.url).toBe("https://news.example/en/ethics");
  });

  it("is dropped where it would run code, in data and in print", () => {
    const url = "javascript:void(window.pwn=1)";
    const stated = read(jsonLd({ author: { "@type": "Person", name: "Ana Gil", url } }));
    const printed = read("", `<p class="byline">By <a rel="author" href="${url}">Ana Gil</a></p>`);
    const marked = read(
      "",
      `<p itemprop="author"><a href=" java\nscript:alert(1)"><b itemprop="name">Ana Gil</b></a></p>`,
    );
    for (const { authors } of [stated, printed, marked]) {
      expect(authors.map((author) => [author.name, author.url])).toEqual([["Ana Gil", null]]);
    }
  });
});

describe("an author's name", () => {
  it("is read without the markup that stands in it", () => {
    const { authors } = read(jsonLd({ author: "Eve <b>Mallory</b>" }));
    expect(authors.map(({ name }) => name)).toEqual(["Eve Mallory"]);
  });

  it("is no label, clock time or reading time", () => {
    const { authors } = read("", '<p class="byline"><span>By</span> <span>05:00</span></p>');
    expect(authors).toEqual([]);
  });
});

describe("the publisher", () => {
  it("is not the first thing in the data that has a name and no id", () => {
    const { publisher } = read(
      jsonLd({
        author: { "@type": "Person", name: "Ana Gil" },
        publisher: { "@type": "Organization", name: "Harbour News" },
      }),
    );
    expect(publisher.name).toBe("Harbour News");
  });
});
