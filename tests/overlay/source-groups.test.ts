import { expect, test } from "vitest";
import { type GroupId, LEAD_PICTURE, sourceGroups } from "../../src/overlay/source-groups";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { translator } from "./messages";
import { evidence, NO_SOURCES, sampleArticle } from "./sample";

const ui = createUiLanguage(translator(), ["en-GB"]);

function groupOf(article: Parameters<typeof sourceGroups>[0], id: GroupId) {
  const group = sourceGroups(article, ui).find((candidate) => candidate.id === id);
  if (!group) throw new Error(`No group ${id}`);
  return group;
}

test("names that rest on the same words share one quote", () => {
  const { count, blocks } = groupOf(sampleArticle(), "agencies");
  expect(count).toBe(2);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.entries.map(({ label, detail }) => [label, detail])).toEqual([
    ["dpa", "Deutsche Presse-Agentur, Germany"],
    ["Reuters", "United Kingdom"],
  ]);
  expect(blocks[0]?.evidence?.quote).toBe("im/pv (dpa, Reuters)");
});

test("a credit of the lead picture leads to that picture", () => {
  const { blocks } = groupOf(sampleArticle(), "imageCredits");
  expect(blocks[0]?.evidence?.anchor).toBe(LEAD_PICTURE);
});

test("every group is there when the page states nothing", () => {
  const article = sampleArticle({
    authors: [],
    sources: NO_SOURCES,
    publisher: { name: null, url: null, policies: [] },
  });
  expect(sourceGroups(article, ui).map(({ id, count }) => [id, count])).toEqual([
    ["agencies", 0],
    ["authors", 0],
    ["initials", 0],
    ["imageCredits", 0],
    ["citedOutlets", 0],
    ["links", 0],
    ["dates", 0],
    ["notices", 0],
    ["publisher", 0],
  ]);
});

test("documents come before links within the site, each with its domain and its kind", () => {
  const link = (url: string, kind: "document" | "same-site") => ({
    url,
    text: kind,
    kind,
    evidence: evidence(kind),
  });
  const links = [
    link("https://www.harbour.example/old", "same-site"),
    link("https://council.example/r.pdf", "document"),
  ];
  const { blocks } = groupOf(sampleArticle({ sources: { ...NO_SOURCES, links } }), "links");
  expect(blocks.map(({ entries, kind }) => [entries[0].id, entries[0].detail, kind])).toEqual([
    ["byline-links-0", "council.example", "Document"],
    ["byline-links-1", "harbour.example", "Same site"],
  ]);
});

test("a name in the text tells what it is, and an agency its full name and country", () => {
  const abouts = ["dpa", "Lindhaven Gazette"].map((name) => {
    const citedOutlets = [{ name, evidence: evidence(`${name} reported it.`) }];
    const { blocks } = groupOf(
      sampleArticle({ sources: { ...NO_SOURCES, citedOutlets } }),
      "citedOutlets",
    );
    return blocks[0]?.entries[0].about;
  });
  expect(abouts).toEqual(["Cited outlet: Deutsche Presse-Agentur, Germany", "Cited outlet"]);
  expect(groupOf(sampleArticle(), "agencies").blocks[0]?.entries[1]?.about).toBe(
    "News agency: Reuters, United Kingdom",
  );
});
