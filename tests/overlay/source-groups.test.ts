import { expect, test } from "vitest";
import ja from "../../src/_locales/ja/messages.json";
import {
  type GroupId,
  LEAD_PICTURE,
  originKey,
  quoteOf,
  sourceGroups,
} from "../../src/overlay/source-groups";
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

test("a picture's credit tells the photographer from the agency, and is marked without its label", () => {
  const quote = "The pier. Foto: Ada Roe/dpa";
  const credit = {
    credit: "Ada Roe/dpa",
    photographers: ["Ada Roe"],
    agencies: ["dpa", "Katzenbild"],
    caption: "The pier.",
    src: null,
    evidence: evidence(quote, { origin: "caption", anchor: "b7" }),
  };
  const stated = {
    ...credit,
    credit: "Ada Roe",
    photographers: [],
    agencies: [],
    evidence: evidence("Ada Roe", { origin: "json-ld" }),
  };
  const sources = { ...NO_SOURCES, imageCredits: [credit, stated] };
  const { blocks } = groupOf(sampleArticle({ sources }), "imageCredits");
  expect(blocks.map(({ entries, marked }) => [entries[0].detail, marked[0]])).toEqual([
    [
      "Photographer: Ada Roe · Agency: dpa (Deutsche Presse-Agentur, Germany), Katzenbild",
      "Ada Roe/dpa",
    ],
    ["The pier.", "Ada Roe"],
  ]);
  expect(blocks[0]?.evidence?.anchor).toBe("b7");
});

test("a name that is all of a picture's credit is not said twice", () => {
  const imageCredits = [
    { credit: "Ada Roe", photographers: ["Ada Roe"], agencies: [] },
    { credit: "Reuters", photographers: [], agencies: ["Reuters"] },
    { credit: "AFP", photographers: [], agencies: ["AFP"] },
    { credit: "Katzenbild", photographers: [], agencies: ["Katzenbild"] },
  ].map((credit) => ({
    ...credit,
    caption: null,
    src: null,
    evidence: evidence(credit.credit, { origin: "caption" }),
  }));
  const { blocks } = groupOf(
    sampleArticle({ sources: { ...NO_SOURCES, imageCredits } }),
    "imageCredits",
  );
  expect(blocks.map(({ entries }) => entries[0].detail)).toEqual([
    "Photographer",
    "Agency · United Kingdom",
    "Agency · Agence France-Presse, France",
    "Agency",
  ]);
});

test("initials have the name that the page itself gives for them, and no other", () => {
  const { blocks } = groupOf(sampleArticle(), "initials");
  const named = blocks.flatMap(({ entries }) =>
    entries.map(({ label, detail }) => [label, detail]),
  );
  expect(named).toEqual([
    ["im", "Ines Marek"],
    ["pv", null],
  ]);
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
    ["references", 0],
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
    ["byline-links-0", "council.example", "Document or institution"],
    ["byline-links-1", "harbour.example", "Same site"],
  ]);
});

test("the list of sources is kept, and the publisher's policies are named", () => {
  const references = [
    {
      text: "Annual report",
      url: "https://council.example/r",
      evidence: evidence("Annual report"),
    },
    { text: "Talks with crews", url: null, evidence: evidence("Talks with crews") },
  ];
  const article = sampleArticle({
    sources: { ...NO_SOURCES, references },
    publisher: {
      name: "Harbour Courier",
      url: "https://harbour.example/",
      policies: [{ kind: "correctionsPolicy", url: "https://www.harbour.example/errors" }],
    },
  });
  const entriesOf = (id: "references" | "publisher") =>
    groupOf(article, id).blocks.map(({ entries }) => [entries[0].label, entries[0].detail]);
  expect(entriesOf("references")).toEqual([
    ["Annual report", "council.example"],
    ["Talks with crews", null],
  ]);
  expect(entriesOf("publisher")).toEqual([
    ["Harbour Courier", null],
    ["Corrections policy", "harbour.example"],
  ]);
});

test("of agencies that share a name, the page's country tells which is cited", () => {
  const detailIn = (url: string) => {
    const citedOutlets = [{ name: "KNA", isOwn: false, evidence: evidence("KNA reported it.") }];
    const article = sampleArticle({ url, sources: { ...NO_SOURCES, citedOutlets } });
    return groupOf(article, "citedOutlets").blocks[0]?.entries[0].detail;
  };
  expect(detailIn("https://www.harbour.ke/a")).toBe("Kenya News Agency, Kenya");
  expect(detailIn("https://www.harbour.de/a")).toBe("Katholische Nachrichten-Agentur, Germany");
});

test("the publisher is no cited outlet of its own", () => {
  const citedOutlets = [
    { name: "Courier", isOwn: true, evidence: evidence("She told the Courier.") },
    { name: "Echo", isOwn: false, evidence: evidence("Echo reported it.") },
  ];
  const { count, blocks } = groupOf(
    sampleArticle({ sources: { ...NO_SOURCES, citedOutlets } }),
    "citedOutlets",
  );
  expect([count, blocks[0]?.entries[0].label]).toEqual([1, "Echo"]);
});

test("a name in the text tells what it is, and an agency its full name and country", () => {
  const abouts = ["dpa", "Lindhaven Gazette"].map((name) => {
    const citedOutlets = [{ name, isOwn: false, evidence: evidence(`${name} reported it.`) }];
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

test("what is told of an agency has the marks of the interface language", () => {
  const japanese = createUiLanguage(translator(ja), ["ja"]);
  const [agencies] = sourceGroups(sampleArticle(), japanese);
  const [{ detail, about } = { detail: "", about: "" }] = agencies?.blocks[0]?.entries ?? [];
  expect(detail).toBe("Deutsche Presse-Agentur、ドイツ");
  expect(about).toBe("通信社：Deutsche Presse-Agentur、ドイツ");
});

test("a stamp made for machines is not quoted beside the date that it says", () => {
  const iso = "2024-03-05T09:20:41+00:00";
  const dates = [{ kind: "published" as const, iso, evidence: evidence(iso, { origin: "meta" }) }];
  const article = sampleArticle({ datePublished: iso, sources: { ...NO_SOURCES, dates } });
  const [block] = groupOf(article, "dates").blocks;
  expect(block && quoteOf(block)).toBe("");
  expect(block?.entries[0].iso).toBe(iso);
});

test("a notice that begins with what it is called does not say so twice", () => {
  const quoted = evidence("CORRECTION: There are three ships.");
  const notices = [{ kind: "correction" as const, evidence: quoted }];
  const [block] = groupOf(sampleArticle({ sources: { ...NO_SOURCES, notices } }), "notices").blocks;
  expect(block && quoteOf(block)).toBe("There are three ships.");
  expect(block?.marked).toEqual(["There are three ships."]);
});

test("the line that a date stands in is not called the author's", () => {
  const quoted = evidence("Ada Roe | 07.06.2024", { origin: "byline" });
  const dates = [{ kind: "published" as const, iso: "2024-06-07", evidence: quoted }];
  const [block] = groupOf(sampleArticle({ sources: { ...NO_SOURCES, dates } }), "dates").blocks;
  expect(block && originKey(block)).toBe("overlayOriginDate");
  const [author] = groupOf(sampleArticle(), "authors").blocks;
  expect(author && originKey(author)).toBe("overlayOriginByline");
});

test("an update of the same minute is none", () => {
  const dated = (updated: string) =>
    groupOf(
      sampleArticle({
        datePublished: "2024-06-07T18:30:00Z",
        sources: {
          ...NO_SOURCES,
          dates: [
            { kind: "published", iso: "2024-06-07T18:30:00Z", evidence: evidence("18:30") },
            { kind: "modified", iso: updated, evidence: evidence(updated) },
          ],
        },
      }),
      "dates",
    ).count;
  expect(dated("2024-06-07T20:30:40+02:00")).toBe(1);
  expect(dated("2024-06-07T18:31:00Z")).toBe(2);
});

test("pictures of one credit are told once, with their number", () => {
  const credit = (caption: string, name: string) => ({
    credit: name,
    photographers: [],
    agencies: [],
    caption,
    src: null,
    evidence: evidence(`${caption} Foto: ${name}`, { origin: "caption" }),
  });
  const imageCredits = [
    credit("The pier.", "Privat"),
    credit("The quay.", "Ada Roe"),
    credit("The tug.", "Privat"),
  ];
  const { count, blocks } = groupOf(
    sampleArticle({ sources: { ...NO_SOURCES, imageCredits } }),
    "imageCredits",
  );
  expect(count).toBe(2);
  expect(blocks.map(({ entries, evidence }) => [entries[0].detail, evidence?.quote])).toEqual([
    ["2\u00a0×", "The pier. Foto: Privat"],
    [null, "The quay. Foto: Ada Roe"],
  ]);
});

test("policies are no publishers", () => {
  const url = "https://harbour.example/errors";
  const publisher = { name: "Courier", url: null, policies: [{ kind: "masthead" as const, url }] };
  const { count, blocks } = groupOf(sampleArticle({ publisher }), "publisher");
  expect([count, blocks.length]).toEqual([1, 2]);
});
