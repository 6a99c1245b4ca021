import { describe, expect, it, vi } from "vitest";
import {
  asText,
  followReference,
  type JsonLdNode,
  ownArticleNode,
  readJsonLd,
  typesOf,
} from "../../src/core/json-ld";
import { documentOf } from "./markup";

/** Deeper than any stack. */
const DEEP = 100_000;

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
    const lists = "[".repeat(DEEP) + "]".repeat(DEEP);
    expect(typesIn(lists, '{"@type":"A"}')).toEqual(["A"]);
  });

  it("are mended only where they are broken", () => {
    const sound = '{"@type":"A"}';
    const replace = vi.spyOn(String.prototype, "replace");
    const types = typesIn(sound);
    const replaced = replace.mock.contexts.map(String);
    replace.mockRestore();
    expect(types).toEqual(["A"]);
    expect(replaced).not.toContain(sound);
  });
});

describe("a reference to another node", () => {
  const bare = { "@id": "#a" };
  const typed = { "@type": "Person", "@id": "#a" };
  const partial = { "@type": "Person", "@id": "#a", url: "/ana" };
  const named = { "@id": "#a", name: "Ana Gil" };
  it.each<[string, unknown, object[], unknown]>([
    ["is followed past other references", bare, [bare, typed, named], named],
    ["may have a type", typed, [bare, typed, partial], partial],
    ["leads to a name before all else", bare, [partial, named], named],
    ["is what lacks only the name", partial, [bare, partial, named], named],
    ["is not what has its own name", named, [{ ...named, name: "Bo Ek" }], named],
    ["is not what says something, where no other has a name", partial, [{ ...partial }], partial],
    ["stands for itself where its node is missing", bare, [bare, { "@id": "#b", name: "B" }], bare],
    ["is no text", "#a", [named], "#a"],
    ["is no list", [bare], [named], [bare]],
  ])("%s", (_name, value, nodes, node) =>
    expect(followReference(value, nodes as JsonLdNode[])).toEqual(node),
  );
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
  it.each([
    ["by its address", { url: "https://a.example/news/bridge" }],
    ["by its id", { "@id": "https://a.example/news/bridge#article" }],
    ["by its page", { mainEntityOfPage: { "@id": "https://a.example/news/bridge" } }],
  ])("is none that is another page's %s", (_name, place) => {
    const strange = { "@type": "NewsArticle", headline: "Bridge opens", ...place, author: "AFP" };
    expect(ownArticleNode([strange], "https://a.example/ferry", "Ferry sails | A")).toBeNull();
    expect(ownArticleNode([strange, own], "https://a.example/ferry", "Ferry | A")).toBe(own);
  });
  it.each([
    ["without an address", {}],
    ["with its address", { url: "https://a.example/ferry" }],
    ["with its address in short", { url: "/ferry/" }],
    ["with its address as the page", { mainEntityOfPage: "https://a.example/ferry" }],
    ["with the site's address", { mainEntityOfPage: "https://a.example/" }],
    ["with an id on the page", { "@id": "#article" }],
    ["with the address that the page states", { url: "https://a.example/2024/ferry" }],
  ])("may be worded for search engines %s", (_name, place) => {
    const worded = { "@type": "NewsArticle", headline: "All you need to know", ...place };
    const stated = ["https://a.example/2024/ferry"];
    expect(ownArticleNode([worded], "https://a.example/ferry", "Ferry | A", stated)).toBe(worded);
  });
  it("may have an old address and most of the same words", () => {
    const moved = { ...own, url: "https://a.example/old", headline: "Ferry sails on Monday" };
    const title = "Ferry sails again on Tuesday";
    expect(ownArticleNode([moved], "https://a.example/x", title)).toBe(moved);
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

it("reads no text from names in names without an end", () => {
  const deep: unknown = JSON.parse(`${'{"name":'.repeat(DEEP)}"x"${"}".repeat(DEEP)}`);
  expect(asText(deep)).toBeNull();
});
