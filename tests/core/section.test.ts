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
  const doc = documentOf(meta);
  return readSection({
    doc,
    meta: readMetaTags(doc),
    jsonLd: [...jsonLd, article] as Record<string, unknown>[],
    article,
    url: "https://www.courier.example/islands/ferry?from=home",
    base: "https://www.courier.example/islands/ferry?from=home",
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

it("is the last step as the page prints them, where its data say nothing", () => {
  const step = (name: string, address: string) => `<li><a href="${address}">${name}</a></li>`;
  const steps = `${step("Home", "/")}${step("World", "/world")}${step("Islands", "/islands")}`;
  const own = step("The ferry sails", "/islands/ferry");
  for (const box of [
    `<nav aria-label="Breadcrumb"><ol>${steps}${own}</ol></nav>`,
    `<ul class="article-breadcrumbs">${step("‹ Back", "/back")}${steps}<li>The ferry sails</li></ul>`,
    `<ol itemscope itemtype="https://schema.org/BreadcrumbList">${steps}</ol>`,
    `<div class="breadcrumb"></div><div id="breadcrumbs">${steps}</div>`,
  ]) {
    expect(sectionOf(undefined, box)).toBe("Islands");
  }
  expect(sectionOf("Transport", `<ul class="breadcrumb">${steps}</ul>`)).toBe("Transport");
});

it.each([
  ["the home page alone", '<a href="https://www.courier.example/">The Courier online</a>'],
  ["the site's address", '<a href="/start">courier.example</a>'],
  ["the page itself", '<a href="/islands/ferry">The ferry sails</a>'],
  ["a menu", '<a href="/islands">Islands</a>'.repeat(9)],
  ["no links", "Islands"],
])("is none of the way that has %s", (_what, markup) => {
  expect(sectionOf(undefined, `<div class="breadcrumb">${markup}</div>`)).toBeNull();
});
