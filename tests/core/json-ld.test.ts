import { describe, expect, it } from "vitest";
import {
  asText,
  decodeEntities,
  ownArticleNode,
  readJsonLd,
  typesOf,
} from "../../src/core/json-ld";
import { documentOf } from "./markup";

function typesIn(...blocks: string[]): string[] {
  const scripts = blocks.map((json) => `<script type="application/ld+json">${json}</script>`);
  return readJsonLd(documentOf(scripts.join(""))).flatMap(typesOf);
}

describe("blocks of JSON-LD", () => {
  it.each<[string, string, string[]]>([
    ["one object", '{"@type":"NewsArticle"}', ["NewsArticle"]],
    ["a list", '[{"@type":"A"},{"@type":"B"}]', ["A", "B"]],
    ["a graph, outer ones first", '{"@type":"A","@graph":[{"@type":"B"}]}', ["A", "B"]],
    ["types with a namespace", '{"@type":"https://schema.org/Article"}', ["Article"]],
    ["a raw line break", '{"@type":"A","name":"a\nb"}', ["A"]],
    ["a trailing comma", '{"@type":"A",}', ["A"]],
    ["a CDATA wrapper", '//<![CDATA[\n{"@type":"A"}\n//]]>', ["A"]],
    ["nothing of what can't be read", '{"@type":"A"', []],
    ["nothing of other values", '["a", 1, null]', []],
  ])("%s", (_name, json, types) => expect(typesIn(json)).toEqual(types));

  it("are read one by one, so that a broken one harms no other", () => {
    expect(typesIn("{", '{"@type":"A"}')).toEqual(["A"]);
  });

  it("end at a depth that no page needs", () => {
    expect(typesIn(`${'{"@type":"A","a":'.repeat(500)}1${"}".repeat(500)}`).length).toBeLessThan(
      20,
    );
  });
});

describe("the page's own article", () => {
  const own = { "@type": "NewsArticle", headline: "Ferry", url: "https://a.example/ferry" };
  const other = { "@type": "NewsArticle", headline: "Bridge", url: "https://a.example/bridge" };
  it("is told from others by its address", () => {
    expect(ownArticleNode([other, own], "https://a.example/ferry/", "")).toBe(own);
  });
  it("is told from others by its headline", () => {
    expect(ownArticleNode([other, own], "https://a.example/x", "Ferry | A")).toBe(own);
  });
  it("is none of a list of teasers", () => {
    expect(ownArticleNode([other, other, other], "https://a.example/", "A")).toBeNull();
  });
  it("is no other type", () => {
    expect(ownArticleNode([{ "@type": "WebPage" }], "https://a.example/", "A")).toBeNull();
  });
});

it.each<[unknown, string | null]>([
  ["a", "a"],
  [[" ", "b"], "b"],
  [{ name: "c" }, "c"],
  [{ "@value": "d" }, "d"],
  ["Fish &amp; chips", "Fish & chips"],
  [7, null],
  [null, null],
])("reads %j as text", (value, text) => expect(asText(value)).toBe(text));

it.each([
  ["&#228;&#xE4;&auml;", "ää&auml;"],
  ["&#9999999;", "&#9999999;"],
])("decodes %s", (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
