import { describe, expect, it } from "vitest";
import { readJsonLd } from "../../src/core/json-ld";
import { readMetaTags } from "../../src/core/meta-tags";
import { readPublisher } from "../../src/core/publisher";
import { documentOf } from "./markup";

const URL = "https://www.courier.example/ferry";
const ID = "https://www.courier.example/#org";

function publisherOf(nodes: unknown[], head = "") {
  const json = JSON.stringify({ "@graph": nodes });
  const doc = documentOf(`<script type="application/ld+json">${json}</script>${head}`);
  const jsonLd = readJsonLd(doc);
  const article = jsonLd.find((node) => node["@type"] === "NewsArticle") ?? null;
  return readPublisher({ meta: readMetaTags(doc), jsonLd, article, url: URL, base: URL });
}

describe("the publisher", () => {
  it("is the one that the article refers to", () => {
    const { name, url } = publisherOf([
      { "@type": "Organization", name: "An ad network" },
      { "@type": "NewsArticle", publisher: { "@id": ID } },
      { "@type": "NewsMediaOrganization", "@id": ID, name: "The Courier", url: "/home" },
    ]);
    expect([name, url]).toEqual(["The Courier", "https://www.courier.example/home"]);
  });

  it("goes by the paper's name that its data for libraries state", () => {
    const node = { "@type": "NewsArticle", publisher: "Courier Publishing Group UK" };
    const head = '<meta name="prism.publicationName" content="The Courier">';
    expect(publisherOf([node], head).name).toBe("The Courier");
  });

  it("may be stated as a bare name", () => {
    expect(publisherOf([{ "@type": "NewsArticle", publisher: "The Courier" }]).name).toBe(
      "The Courier",
    );
  });

  it.each([
    ["The Courier |", "The Courier"],
    ["/", null],
    ['"The Courier"', "The Courier"],
  ])("has no marks around its name: %s", (stated, name) => {
    expect(publisherOf([{ "@type": "NewsArticle", publisher: stated }]).name).toBe(name);
  });

  it("is the site where nothing else is stated", () => {
    const { name, url, policies } = publisherOf(
      [],
      '<meta property="og:site_name" content="The Courier">',
    );
    expect([name, url, policies]).toEqual(["The Courier", "https://www.courier.example", []]);
  });
});

it.each([
  ["https://www.courier.example/", "courier.example"],
  ["http://courier.example/home", "courier.example"],
  ["courier.example", "courier.example"],
])("is a host, where it calls itself %s", (stated, name) =>
  expect(publisherOf([], `<meta property="og:site_name" content="${stated}">`).name).toBe(name),
);

describe("an organisation that is not the publisher", () => {
  const COURIER = { "@type": "WebSite", name: "The Courier", url: "https://www.courier.example/" };
  const agency = { "@type": "Organization", "@id": "#agency", name: "Reuters" };

  it.each([
    ["holds the rights", [{ "@type": "NewsArticle", copyrightHolder: agency }]],
    ["is the author", [{ "@type": "NewsArticle", author: [agency] }]],
    [
      "is the author, by reference",
      [{ "@type": "NewsArticle", author: { "@id": "#agency" } }, agency],
    ],
    ["made a picture", [{ "@type": "ImageObject", creator: agency }]],
    ["is what the text is about", [{ "@type": "NewsArticle", about: agency }]],
    ["has its home elsewhere", [{ ...agency, url: "https://agency.example/" }]],
  ])("%s", (_, nodes) => {
    expect(publisherOf(nodes).name).toBeNull();
    expect(publisherOf([...nodes, COURIER]).name).toBe("The Courier");
  });

  it("stands back behind the site, but not alone", () => {
    const organisation = { "@type": "Organization", name: "Courier Press Ltd" };
    expect(publisherOf([organisation]).name).toBe("Courier Press Ltd");
    expect(publisherOf([{ ...COURIER, publisher: organisation }]).name).toBe("The Courier");
  });
});

describe("policies", () => {
  it("are read from the article, its publisher and the publisher's own node, each kind once", () => {
    const { policies } = publisherOf([
      {
        "@type": "NewsArticle",
        publishingPrinciples: "https://www.courier.example/principles",
        publisher: {
          "@type": "Organization",
          name: "The Courier",
          correctionsPolicy: ["/corrections", "/corrections-2"],
        },
      },
      {
        "@type": "NewsMediaOrganization",
        name: "The Courier",
        publishingPrinciples: "/other-principles",
        ownershipFundingInfo: { "@type": "AboutPage", url: "/owners" },
        ethicsPolicy: { "@id": "/ethics" },
      },
    ]);
    expect(policies).toEqual([
      { kind: "publishingPrinciples", url: "https://www.courier.example/principles" },
      { kind: "ethicsPolicy", url: "https://www.courier.example/ethics" },
      { kind: "correctionsPolicy", url: "https://www.courier.example/corrections" },
      { kind: "ownershipFundingInfo", url: "https://www.courier.example/owners" },
    ]);
  });

  it("are web addresses, and none of another organisation", () => {
    const { policies } = publisherOf([
      {
        "@type": "NewsArticle",
        publisher: {
          name: "The Courier",
          ethicsPolicy: "javascript:alert(1)",
          masthead: "We are a small team.",
        },
      },
      { "@type": "Organization", name: "An ad network", correctionsPolicy: "https://ads.example/" },
    ]);
    expect(policies).toEqual([]);
  });
});
