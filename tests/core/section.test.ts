import { expect, it } from "vitest";
import { readMetaTags } from "../../src/core/meta-tags";
import { readSection } from "../../src/core/section";
import { documentOf } from "./markup";

const TRAIL = {
  "@type": "BreadcrumbList",
  itemListElement: [{ name: "Home" }, { name: "Islands" }, { item: { name: "The ferry sails" } }],
};

function sectionOf(articleSection: unknown, meta = "", jsonLd: object[] = []): string | null {
  const article = { "@type": "NewsArticle", headline: "The ferry sails", articleSection };
  return readSection({
    meta: readMetaTags(documentOf(meta)),
    jsonLd: [...jsonLd, article] as Record<string, unknown>[],
    article,
    url: "https://www.courier.example/islands/ferry?from=home",
    siteName: "The Courier",
  });
}

it.each([
  ["Islands", "Islands"],
  [["Islands", "Transport"], "Islands"],
  ["Islands, Transport,News", "Islands"],
  ["Arts, Culture & Media", "Arts, Culture & Media"],
  ["Film/TV", "Film/TV"],
  ["პოლიტიკა", "პოლიტიკა"],
  ["public-service", "Public service"],
  ["sport", "Sport"],
  ["culture_culture-lifestyle", null],
  ["5928990", null],
  ["/news/islands", null],
  ["The Courier", null],
  ["Islands, Transport, ", "Islands"],
  ["/ Islands", "Islands"],
  ["XY-Life/HARBOURS", null],
  ["Sci-Fi/Fantasy", "Sci-Fi/Fantasy"],
  ["Uncategorized", null],
  ["Allgemein", null],
  ["desk@courier.example", null],
  ["#", null],
  ["3 comments", null],
  ["2 Worlds", "2 Worlds"],
  ["E", null],
  ["国際", "国際"],
  ["A section with a name that is as long as a headline", null],
  [undefined, null],
])("%j is told as %j", (stated, section) => expect(sectionOf(stated)).toBe(section));

it("is what Open Graph says, where the article says nothing that can be read", () => {
  const meta = '<meta property="article:section" content="Islands">';
  expect(sectionOf("4711", meta)).toBe("Islands");
});

it("is a better one, where the first names none", () => {
  expect(sectionOf(["Blog", "Islands"])).toBe("Islands");
  expect(sectionOf("Articles", "", [TRAIL])).toBe("Islands");
});

it("is the last step on the way to the page, but for the page itself and home", () => {
  expect(sectionOf(undefined, "", [TRAIL])).toBe("Islands");
  const [start, islands] = TRAIL.itemListElement;
  for (const last of [
    { name: "The ferry is back" },
    { name: "The ferry is back", item: "https://www.courier.example/islands/ferry" },
  ]) {
    const trail = { ...TRAIL, itemListElement: [start, { ...islands, item: "/islands" }, last] };
    expect(sectionOf(undefined, "", [trail])).toBe("Islands");
  }
  const home = { ...TRAIL, itemListElement: TRAIL.itemListElement.slice(0, 1) };
  expect(sectionOf(undefined, "", [home])).toBeNull();
});
