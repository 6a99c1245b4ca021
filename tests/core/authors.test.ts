import { describe, expect, it } from "vitest";
import { isOrganisation, readAuthors, splitNames } from "../../src/core/authors";
import { ownArticleNode, readJsonLd } from "../../src/core/json-ld";
import { documentOf } from "./markup";

function authorsOf(markup: string, publisherName: string | null = null) {
  const doc = documentOf(`<title>Ferry</title>${markup}`);
  const jsonLd = readJsonLd(doc);
  const article = ownArticleNode(jsonLd, "https://www.courier.example/a", "Ferry");
  const headline = doc.querySelector("h1");
  return readAuthors({ doc, article, jsonLd, publisherName, headline }).map(
    ({ name, type, evidence }) => [name, type, evidence.origin],
  );
}

function jsonLd(author: unknown): string {
  const article = { "@type": "NewsArticle", headline: "Ferry", author };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

describe("authors", () => {
  it.each<[string, string, unknown[]]>([
    [
      "JSON-LD: a person and an agency",
      jsonLd([
        { "@type": "Person", name: "Ana Gil" },
        { "@type": "Organization", name: "Reuters" },
      ]),
      [
        ["Ana Gil", "Person", "json-ld"],
        ["Reuters", "Organization", "json-ld"],
      ],
    ],
    ["JSON-LD: a plain name", jsonLd("Ana Gil"), [["Ana Gil", "Person", "json-ld"]]],
    [
      "the byline, where the data names the house alone",
      `${jsonLd({ "@type": "Organization", name: "Courier" })}<article><h1>Ferry</h1><p class="byline">By Ana Gil and Bo Ek</p></article>`,
      [
        ["Ana Gil", "Person", "byline"],
        ["Bo Ek", "Person", "byline"],
      ],
    ],
    [
      "a link to the author",
      '<article><h1>Ferry</h1><a rel="author" href="/ana">Ana Gil</a></article>',
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a printed line",
      "<article><h1>Ferry</h1><p>Von Ana Gil</p></article>",
      [["Ana Gil", "Person", "byline"]],
    ],
    ["meta", '<meta name="author" content="Ana Gil">', [["Ana Gil", "Person", "meta"]]],
    [
      "none of a teaser",
      '<article><h1>Ferry</h1></article><aside><span class="author">Ana Gil</span></aside>',
      [],
    ],
  ])("%s", (_name, markup, authors) => expect(authorsOf(markup)).toEqual(authors));
});

it.each([
  ["By Ana Gil and Bo Ek", ["Ana Gil", "Bo Ek"]],
  ["Von Ana Gil und Bo Ek, dpa", ["Ana Gil", "Bo Ek", "dpa"]],
  ["Par Ana Gil (à Lindhaven)", ["Ana Gil"]],
  ["Ana Gil, Political Correspondent", ["Ana Gil"]],
  ["Text: Ana Gil", ["Ana Gil"]],
  ["Ana Gil | 6 May 2026", ["Ana Gil"]],
  ["記者 山田花子", ["山田花子"]],
])("splits %s", (line, names) => expect(splitNames(line)).toEqual(names));

it.each([
  ["Ana Gil", false],
  ["dpa", true],
  ["AFP", true],
  ["The Harbour News", true],
  ["新华社通讯社", true],
])("tells %s from a person: %s", (name, organisation) =>
  expect(isOrganisation(name)).toBe(organisation),
);
