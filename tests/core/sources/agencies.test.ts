import { describe, expect, it } from "vitest";
import { AGENCIES } from "../../../src/core/sources/agencies";
import { agencyOf, countryOf } from "../../../src/core/sources/agency-names";
import { gather, type PageParts, PROSE } from "./page";

function found(parts: Partial<PageParts>) {
  return gather({ body: PROSE, ...parts }).agencies.map(({ id, evidence }) => [
    id,
    evidence.origin,
  ]);
}

function jsonLd(fields: object): string {
  const article = { "@type": "NewsArticle", headline: "Bridge closed", ...fields };
  return `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
}

it.each([
  ['<p class="byline">来源：新华社</p>', "xinhua"],
  ['<p class="source">المصدر: رويترز</p>', "reuters"],
])("reads the agency of %s", (before, id) => {
  expect(found({ before }).map(([agency]) => agency)).toEqual([id]);
});

describe("the registry", () => {
  it("holds the world's agencies once each, with a name, a country and a home page", () => {
    expect(AGENCIES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(AGENCIES.map(({ id }) => id)).size).toBe(AGENCIES.length);
    for (const { id, name, country, url, printed } of AGENCIES) {
      expect(id).toMatch(/^[a-z\d-]+$/);
      expect(name.length).toBeGreaterThan(2);
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(new URL(url).hostname).toMatch(/^[a-z\d.-]+\.[a-z]{2,}$/);
      expect(printed.every(({ text }) => text === text.trim() && text !== "")).toBe(true);
    }
  });

  it("tells agencies of one abbreviation by the page's country", () => {
    expect(agencyOf("KNA", "KE")?.agency.id).toBe("kna-ke");
    expect(agencyOf("KNA", "DE")?.agency.id).toBe("kna");
    expect(agencyOf("KNA")?.agency.id).toBe("kna");
  });

  it("knows names in their own and in other scripts", () => {
    const names = [
      "The Associated Press",
      "新华社",
      "رويترز",
      "Интерфакс",
      "연합뉴스",
      "共同通信",
      "ΑΠΕ-ΜΠΕ",
    ];
    expect(names.map((name) => agencyOf(name)?.agency.id)).toEqual([
      "ap",
      "xinhua",
      "reuters",
      "interfax",
      "yonhap",
      "kyodo",
      "ana-mpa",
    ]);
  });
});

describe("agencies credited with the text", () => {
  it.each<[string, Partial<PageParts>, [string, string][]]>([
    [
      "a sign-off after the text",
      { after: "<footer>rs/msh (dpa, AFP)</footer>" },
      [
        ["dpa", "footer"],
        ["afp", "footer"],
      ],
    ],
    [
      "a sign-off as the last paragraph",
      { body: `${PROSE}<p>(Quelle: APA/sda)</p>` },
      [
        ["apa", "signoff"],
        ["keystone-sda", "signoff"],
      ],
    ],
    [
      "the end of the last paragraph",
      { body: `${PROSE}<p>The bridge stays closed. (Reuters)</p>` },
      [["reuters", "signoff"]],
    ],
    [
      "a dateline",
      { body: `<p>ELM HOLLOW (AP) — The bridge stays closed.</p>${PROSE}` },
      [["ap", "dateline"]],
    ],
    ["a byline", { before: '<p class="byline">By Associated Press</p>' }, [["ap", "byline"]]],
    [
      "a byline with a person",
      { before: '<p class="byline">Von Ida Roth, dpa</p>' },
      [["dpa", "byline"]],
    ],
    [
      "a byline with the agency's town",
      { before: '<p class="byline">EFE Madrid</p>' },
      [["efe", "byline"]],
    ],
    [
      "a byline of the newsroom with an agency",
      { before: "<p>Da Redação, com Agência Brasil</p>", lang: "pt" },
      [["agencia-brasil", "byline"]],
    ],
    ["an agency's reporter", { before: "<p>By Reuters' Ida Roth</p>" }, [["reuters", "byline"]]],
    ["an agency's staff", { before: "<p>By Reuters Staff</p>" }, [["reuters", "byline"]]],
    [
      "a byline with labels in it",
      { before: "<p>来源：新华网 作者：王小明</p>", lang: "zh" },
      [["xinhua", "byline"]],
    ],
    ["a line that is only the name", { before: "<div><p>AFP</p></div>" }, [["afp", "byline"]]],
    [
      "a credit line",
      { body: `${PROSE}<p>The Associated Press contributed to this report.</p>` },
      [["ap", "signoff"]],
    ],
    [
      "a credit line in German",
      { body: `${PROSE}<p>Dieser Bericht enthält Material von dpa.</p>`, lang: "de" },
      [["dpa", "signoff"]],
    ],
    [
      "an entry of the list of sources",
      {
        body: `${PROSE}<h3>Verwendete Quellen</h3><ul><li>Nachrichtenagentur dpa</li><li>Stadtarchiv</li></ul>`,
        lang: "de",
      },
      [["dpa", "signoff"]],
    ],
    [
      "small letters beside the editors' mark under the headline",
      { before: '<p class="byline">apa, red</p>', lang: "de" },
      [["apa", "byline"]],
    ],
    [
      "the agency of the page's country in a dateline",
      { body: `<p>Nairobi, May 3 (KNA) - Rain fell.</p>${PROSE}`, url: "https://www.elm.co.ke/a" },
      [["kna-ke", "dateline"]],
    ],
    [
      "a credit line that begins with the name",
      { body: `${PROSE}<p>(Reuters: reporting by Ida Roth; editing by Bo Ek)</p>` },
      [["reuters", "signoff"]],
    ],
    [
      "the same at the end of a paragraph",
      { body: `${PROSE}<p>It stays closed. (Reuters: reporting by Ida Roth)</p>` },
      [["reuters", "signoff"]],
    ],
    [
      "a text that is taken over",
      { body: `${PROSE}<p>Übernahme von Reuters</p>` },
      [["reuters", "signoff"]],
    ],
    [
      "initials alone in brackets",
      { body: `${PROSE}<p>The bridge stays closed. (PA)</p>`, lang: "en-GB" },
      [["pa", "signoff"]],
    ],
    [
      "initials without brackets in their own country",
      { body: `${PROSE}<p>/TT</p>`, lang: "sv" },
      [["tt", "signoff"]],
    ],
    ["initials after “By”", { before: '<p class="byline">By PA</p>' }, [["pa", "byline"]]],
    [
      "JSON-LD",
      { head: jsonLd({ author: { "@type": "Organization", name: "AFP" } }) },
      [["afp", "json-ld"]],
    ],
    [
      "a source organisation",
      { head: jsonLd({ sourceOrganization: { name: "Reuters" } }) },
      [["reuters", "json-ld"]],
    ],
    ["meta", { head: '<meta name="author" content="Ida Roth, dpa">' }, [["dpa", "meta"]]],
  ])("%s", (_, parts, expected) => expect(found(parts)).toEqual(expected));

  it.each<[string, Partial<PageParts>]>([
    [
      "an agency that the text only mentions",
      { body: `${PROSE}<p>Reuters was founded in 1851 in London and is old.</p>` },
    ],
    [
      "an agency that is cited",
      { body: `${PROSE}<p>“It is closed,” the mayor told AFP on Monday.</p>` },
    ],
    [
      "words that look like abbreviations",
      { body: `${PROSE}<p>She took AP Physics, heard the PA system and saw the TT races.</p>` },
    ],
    [
      "a picture's agency",
      {
        before:
          "<figure><img src='a.jpg'><figcaption>The bridge. Photo: Reuters</figcaption></figure>",
      },
    ],
    [
      "a picture's agency without a figure",
      { before: "<div class='media'><img src='a.jpg'><span>AFP</span></div>" },
    ],
    ["initials without brackets elsewhere", { body: `${PROSE}<p>TT</p>`, lang: "de" }],
    [
      "initials that head a part in the middle",
      { body: `${PROSE}${PROSE}<p>TT</p>${PROSE}${PROSE}${PROSE}`, lang: "sv" },
    ],
    ["initials after “By”, far from their country", { before: "<p class='byline'>By AA</p>" }],
    ["a person's initials in a byline", { before: "<p class='byline'>AA</p>" }],
    [
      "initials in running text",
      { body: `<p>The mayor (ap) and the clerk (tt) came in by the door.</p>${PROSE}` },
    ],
    ["menus and the site's footer", {}],
    ...[
      "Two were held by the Elm Federal Police (AFP).",
      "She joined the party Elm Tehreek-e-Hollow (PTI).",
      "So says the “Alder Psychological Association” (APA).",
      "So says the Alder Psychological Association <em>(APA)</em>.",
      "Der Antrag kommt vom Auswärtigen Amt (AA).",
      "She lives in Harrow Mills (PA).",
      "Ida Roth (idea)",
      "Contact: Ada Roe (AP)",
      "Source: Elm County (PA)",
      "The report by the council, read on Monday, contains material from dpa.",
      "The report contains material from dpa.",
      "AP Physics",
      "AP reported that the bridge was closed.",
      "Der Bericht der Kommission enthält Material von dpa.",
    ].map((text): [string, Partial<PageParts>] => [text, { body: `${PROSE}<p>${text}</p>` }]),
    ...[
      "<table><tr><td>SDA</td></tr></table>",
      "<h2>AP</h2>",
      "<h2>(AP)</h2>",
      "<ul><li>Reuters</li></ul>",
      "<blockquote>— AP</blockquote>",
      "<blockquote><p>— AP</p></blockquote>",
      "<dl><dt>AFP</dt><dd>dpa</dd></dl>",
      '<div class="comments"><p>(dpa)</p></div>',
      '<div><span class="tags">AP</span></div>',
    ].flatMap((markup): [string, Partial<PageParts>][] => [
      [`${markup} before the text`, { before: markup }],
      [`${markup} at the end`, { body: `${PROSE}${markup}` }],
      [`${markup} after the text`, { after: markup }],
    ]),
    [
      "a name that heads a part in the middle",
      { body: `${PROSE}${PROSE}<p>Reuters</p>${PROSE}${PROSE}${PROSE}` },
    ],
    ["a state after a town", { body: `<p>GROVE CITY (PA) — It rained.</p>${PROSE}` }],
    [
      "initials after “Source”",
      { body: `${PROSE}<p>Source: AA</p>`, url: "https://www.elm.co.uk/a" },
    ],
    [
      "initials after “Quelle”",
      { body: `${PROSE}<p>Quelle: AA</p>`, lang: "de", url: "https://www.elm.de/a" },
    ],
    ["weak initials abroad", { body: `${PROSE}<p>(AA)</p>`, lang: "de-DE" }],
  ])("are not found in %s", (_, parts) => expect(found(parts)).toEqual([]));

  it("leaves an agency's own site aside", () => {
    const head = jsonLd({ publisher: { name: "Reuters" }, author: { name: "Reuters" } });
    expect(
      found({ head: head.replace("Morgenbote", "Reuters"), url: "https://www.reuters.com/a" }),
    ).toEqual([]);
  });

  it("tells where the words stand", () => {
    const [credit] = gather({ body: `${PROSE}<p>cjz/dpa</p>` }).agencies;
    expect(credit).toMatchObject({ id: "dpa", name: "Deutsche Presse-Agentur", printed: "dpa" });
    expect(credit?.evidence.quote).toBe("cjz/dpa");
    expect(credit?.evidence.anchor).toMatch(/^b\d+$/);
  });
});

it.each([
  ["a list in brackets without a stop", "<p>The bridge stays closed (rs/msh, dpa)</p>"],
  ["a bracket in an element of its own", "<p>The bridge stays closed <em>(dpa)</em></p>"],
  ["the end of the last item", "<ul><li>The bridge stays closed. (dpa)</li></ul>"],
  ["an item with a label", "<ul><li>Quelle: dpa</li></ul>"],
])("a sign-off may be %s", (_, end) =>
  expect(found({ body: `${PROSE}${end}` })).toEqual([["dpa", "signoff"]]),
);

it("the page's country decides between agencies of one name", () => {
  const url = "https://www.elmhollow.co.ke/bridge";
  expect(found({ body: `${PROSE}<p>The bridge stays closed. (KNA)</p>`, url })).toEqual([
    ["kna-ke", "signoff"],
  ]);
});

it("a byline of agencies without a name is told, beside named ones too", () => {
  const noticesOf = (line: string) =>
    gather({ before: `<p>${line}</p>`, body: PROSE }).notices.map(({ kind }) => kind);
  expect(noticesOf("By Agencies")).toEqual(["agency-material"]);
  expect(noticesOf("By Reuters and agencies")).toEqual(["agency-material"]);
  expect(noticesOf("Von Agenturen")).toEqual(["agency-material"]);
  for (const line of [
    "By Ida Roth with agencies",
    "By Ida Roth and agencies",
    "Von Ida Roth mit Agenturen",
    "Par Ida Roth avec agences",
    "Par La rédaction avec agences",
    "Da redação, com agências",
  ])
    expect(noticesOf(line)).toEqual(["agency-material"]);
  const marked = { before: '<p class="byline">Ida Roth / Agencias</p>', body: PROSE };
  expect(gather(marked).notices.map(({ kind }) => kind)).toEqual(["agency-material"]);
  expect(noticesOf("By Ida Roth and travel agencies")).toEqual([]);
  expect(noticesOf("She works with agencies")).toEqual([]);
  expect(noticesOf("By Ida Roth")).toEqual([]);
  expect(noticesOf("Agencies")).toEqual([]);
});

describe("initials", () => {
  it.each([
    [`${PROSE}<p>cjz/dpa</p>`, ["cjz"]],
    [`${PROSE}<p>Admission is free. (kas)</p>`, ["kas"]],
    [`<p>Admission is free. <em>(nz)</em></p>${PROSE}${PROSE}${PROSE}${PROSE}`, ["nz"]],
    [`<p>The mayor (ap) and the clerk (tt) came in by the door.</p>${PROSE}`, []],
    [`${PROSE}<p>The bridge is long (see map)</p>`, []],
    [`${PROSE}<p>Das sagt die Abgeordnete Ida Roth (fdp).</p>`, []],
    [`${PROSE}<p>Das sagt die Abgeordnete Ida Roth (spd)</p>`, []],
    [`${PROSE}<p>Admission is free<br>(kas)</p>`, ["kas"]],
  ])("in %s", (body, initials) => expect(gather({ body }).initials).toEqual(initials));
});

describe("the names behind initials", () => {
  const BOTH = `${PROSE}<p>rs/msh (dpa)</p>`;

  it.each<[string, Partial<PageParts>, Record<string, string>]>([
    ["a byline", { before: '<p class="byline">Von Rita Schmidt (rs)</p>' }, { rs: "Rita Schmidt" }],
    [
      "a list of abbreviations",
      { after: "<p>rs = Rita Schmidt, msh = Mila Shah</p>" },
      { rs: "Rita Schmidt", msh: "Mila Shah" },
    ],
    [
      "markup",
      { after: '<p>Kürzel: <abbr title="Rita Schmidt">rs</abbr></p>' },
      { rs: "Rita Schmidt" },
    ],
    ["a definition", { after: "<dl><dt>msh</dt><dd>Mila Shah</dd></dl>" }, { msh: "Mila Shah" }],
    [
      "the page's data",
      {
        head: jsonLd({ author: { "@type": "Person", name: "Rita Schmidt", alternateName: "rs" } }),
      },
      { rs: "Rita Schmidt" },
    ],
    ["no byline that lacks them", { before: '<p class="byline">Von Rita Schmidt</p>' }, {}],
    ["no other initials", { before: '<p class="byline">Von Rita Schmidt (rsc)</p>' }, {}],
    ["nothing but a name", { after: "<p>Die Kurzform (rs)</p><p>rs = Radsport</p>" }, {}],
  ])("are read from %s", (_, parts, names) =>
    expect(gather({ body: BOTH, ...parts }).initialsNames).toEqual(names),
  );
});

it("never changes the page and never throws on odd ones", () => {
  for (const body of [
    "",
    "<p></p>",
    "<table><tr><td>(dpa)</td></tr></table>",
    "<p>(</p><p>©</p><p>/</p>",
  ]) {
    expect(
      gather({ body, head: jsonLd({ author: [null, 3, { name: [] }], correction: [null, 7] }) })
        .changed,
    ).toBe(false);
  }
  expect(() => gather({ body: PROSE, url: "about:blank" })).not.toThrow();
});

describe("a sign-off that is not in the last paragraphs", () => {
  const signed = (tail: string) => PROSE.replace("</p>", ` ${tail}</p>`);
  const clutter = "<p>More on bridges</p>".repeat(4);
  const found = (body: string) => gather({ body }).agencies.map(({ id }) => id);

  it("is read where only short lines follow", () =>
    expect(found(PROSE + signed("(dpa)") + clutter)).toEqual(["dpa"]));
  it("is read anywhere where it is a list", () =>
    expect(found(signed("(dpa/rs)") + PROSE.repeat(4))).toEqual(["dpa"]));
  it("is none in the midst of a text where it is a remark", () =>
    expect(found(signed("(dpa)") + PROSE.repeat(4))).toEqual([]));
});

it.each([
  ["en-gb", "GB"],
  ["pt-BR", "BR"],
  ["DE-at", "AT"],
  ["zh-Hant-TW", "TW"],
  ["uk", "UA"],
  ["es-419", null],
  ["en", null],
  ["{lang}", null],
  [null, null],
])("the language tag %j names the country %j", (lang, country) =>
  expect(countryOf("https://harbour.example.com/", lang)).toBe(country),
);
