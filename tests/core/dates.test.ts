import { describe, expect, it } from "vitest";
import { readDates } from "../../src/core/dates";
import { toIso } from "../../src/core/iso-date";
import { readMetaTags } from "../../src/core/meta-tags";
import { documentOf } from "./markup";

describe("a date for machines", () => {
  it.each([
    ["2026-05-06T21:30:15+02:00", "2026-05-06T21:30:15+02:00"],
    ["2026-05-06T21:30:15.123Z", "2026-05-06T21:30:15Z"],
    ["2026-05-06 21:30", "2026-05-06T21:30:00"],
    ["2026-05-06T21:30:00+0200", "2026-05-06T21:30:00+02:00"],
    ["2026-5-6", "2026-05-06"],
    ["20260506", "2026-05-06"],
    ["1778095800", "2026-05-06T19:30:00.000Z"],
    ["Wed, 06 May 2026 21:30:00 +0200", "2026-05-06T19:30:00.000Z"],
    ["Wed May 06 21:30:15 CEST 2026", "2026-05-06T21:30:15"],
    ["2026-13-45", null],
    ["Tue, May 5, 2026", null],
    ["yesterday", null],
    ["", null],
    ["2026-02-31", null],
    ["20260231", null],
    ["2026-05-06T99:99:00", null],
    ["2026-05-06T08:15:00+99:99", null],
    ["2026-05-06 24:00", "2026-05-06T24:00:00"],
  ])("%s", (text, iso) => expect(toIso(text)).toBe(iso));
});

function datesOf(markup: string, url = "https://www.courier.example/a", lang = "en") {
  const doc = documentOf(markup);
  const headline = doc.querySelector("h1");
  const dates = readDates({
    doc,
    url,
    meta: readMetaTags(doc),
    article: null,
    jsonLd: [],
    headline,
    lang,
  });
  return dates.map(({ kind, iso, evidence }) => [kind, iso, evidence.origin]);
}

it("leaves out an update before the publication", () => {
  const meta = (modified: string) =>
    `<meta property="article:published_time" content="2026-05-06T21:30Z"><meta property="article:modified_time" content="${modified}">`;
  expect(datesOf(meta("2026-05-06T21:29:50Z"))).toHaveLength(1);
  expect(datesOf(meta("2026-05-06T21:30:10Z"))).toHaveLength(2);
  expect(datesOf(meta("2026-05-06T20:00:00-05:00"))).toHaveLength(2);
});

describe("where dates stand", () => {
  it.each<[string, string, unknown[]]>([
    [
      "meta",
      '<meta property="article:published_time" content="2026-05-06T21:30Z"><meta property="article:modified_time" content="2026-05-07">',
      [
        ["published", "2026-05-06T21:30:00Z", "meta"],
        ["modified", "2026-05-07", "meta"],
      ],
    ],
    [
      "microdata",
      '<p itemprop="datePublished" content="2026-05-06">today</p>',
      [["published", "2026-05-06", "meta"]],
    ],
    [
      "time elements, told apart by the words beside them",
      '<article><h1>Ferry</h1><p><time datetime="2026-05-06">6 May</time></p><p>Updated <time datetime="2026-05-07">7 May</time></p></article>',
      [
        ["published", "2026-05-06", "byline"],
        ["modified", "2026-05-07", "byline"],
      ],
    ],
    [
      "print",
      "<article><h1>Ferry</h1><p>Lindhaven, 6 May 2026</p></article>",
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "print in one line with the update",
      "<article><h1>Ferry</h1><p>Published 6 May 2026, updated 7 May 2026</p></article>",
      [
        ["published", "2026-05-06", "byline"],
        ["modified", "2026-05-07", "byline"],
      ],
    ],
    [
      "print that tells of an update alone",
      "<article><h1>Ferry</h1><p>Last updated: 7 May 2026</p></article>",
      [["modified", "2026-05-07", "byline"]],
    ],
    [
      "microdata in words",
      '<p itemprop="datePublished">6 May 2026</p>',
      [["published", "2026-05-06", "meta"]],
    ],
    [
      "RDFa, and the date of creation where there is no other",
      '<article><h1>Ferry</h1><span property="schema:dateCreated" content="2026-05-06T10:00:00+02:00"></span></article>',
      [["published", "2026-05-06T10:00:00+02:00", "meta"]],
    ],
    [
      "a time element before a loose name in meta",
      '<meta name="date" content="2026-05-09"><article><h1>Ferry</h1><time datetime="2026-05-06">6 May</time></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "words in meta",
      '<meta name="date" content="May 6, 2026">',
      [["published", "2026-05-06", "meta"]],
    ],
    [
      "a box at the end that is named for it",
      `<article><h1>Ferry</h1>${"<p>Text</p>".repeat(120)}<p class="post-date">6 May 2026</p></article>`,
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "an article's own footer",
      '<article><h1>Ferry</h1><footer><time datetime="2026-05-06">6 May</time></footer></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "no numbers in meta that may be the month or the day",
      '<meta name="date" content="05/06/2026 12:43:42">',
      [],
    ],
    [
      "print whose update comes first",
      "<article><h1>Ferry</h1><p>Actualizado: 7 mayo 2026 | Publicado: 6 mayo 2026</p></article>",
      [
        ["modified", "2026-05-07", "byline"],
        ["published", "2026-05-06", "byline"],
      ].reverse(),
    ],
    [
      "an update that is told after its date",
      "<article><h1>Ferry</h1><p>2026年5月7日14時05分 更新</p></article>",
      [["modified", "2026-05-07T14:05:00", "byline"]],
    ],
    [
      "a label at the end, not the dates in linked headings",
      `<article><h1>Ferry</h1>${"<p>Text</p>".repeat(120)}<h2>Storm <span class="date">01.05.2026</span></h2><ul><li><strong>Datum</strong> 06.05.2026</li></ul></article>`,
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "a name in meta with colons",
      '<meta property="article:published:time" content="2026-05-06T21:30Z">',
      [["published", "2026-05-06T21:30:00Z", "meta"]],
    ],
    [
      "no date of a picture's words",
      '<article><h1>Ferry</h1><div><a href="#"><img src="a.jpg" alt="The old ferry, 6 May 2026"></a><p>The old ferry, 6 May 2026</p></div></article>',
      [],
    ],
    [
      "no date under a picture that is described in other words",
      '<article><h1>Ferry</h1><div><a href="#"><img src="a.jpg" alt="A ship"></a><p>The old ferry at the pier of Lindhaven harbour, 6 May 2026</p></div></article>',
      [],
    ],
    [
      "an article inside the story's own, without a title",
      '<article><h1>Ferry</h1><article><time datetime="2026-05-06">6 May</time><p>Text</p></article></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "a line with icons that is named for it",
      '<article><h1>Ferry</h1><div class="post_meta">6 May 2026 <img src="m.gif" alt="Mail"> Send this to a friend or print it out</div></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "a byline under a portrait",
      '<article><h1>Ferry</h1><div><img src="a.jpg" alt="Ana Gil"><p>By Ana Gil, correspondent in Lindhaven harbour, 6 May 2026</p></div></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    [
      "print in a heading that is named for it",
      '<article><h1>Ferry</h1><h4 class="author">Posted by <time datetime="2026-05-06">6 May</time></h4></article>',
      [["published", "2026-05-06", "byline"]],
    ],
    ...[
      '<section><h2>3 Comments</h2><div><span class="date">9 May 2026</span><p>Fine.</p></div></section>',
      '<ul><li><span class="date">9 May 2026</span><p>A fine ferry it is, and the harbour has waited for it so very long, thank you all.</p></li></ul>',
      '<div class="discussion"><time datetime="2026-05-09">9 May</time></div>',
      '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2026-05-09"></div>',
      '<article><h3>Storm</h3><time datetime="2026-05-09">9 May</time></article>',
    ].map((other): [string, string, unknown[]] => [
      `no date of a comment or another story: ${other}`,
      `<article><h1>Ferry</h1><p>Text</p>${other}</article>`,
      [],
    ]),
    [
      "no date of which either number may be the month",
      "<article><h1>Ferry</h1><p>Published 05/06/2026</p></article>",
      [],
    ],
    [
      "no date in a sentence of the text",
      "<article><h1>Ferry</h1><p>The harbour's own ferry had last left the old pier of Lindhaven on 6 May 2026 with nine people on board.</p></article>",
      [],
    ],
    [
      "no date of a teaser",
      '<article><h1>Ferry</h1></article><aside><time datetime="2026-05-06">6 May</time></aside>',
      [],
    ],
  ])("%s", (_name, markup, dates) => expect(datesOf(markup)).toEqual(dates));

  it("no microdata of another story's card", () => {
    const card = (date: string) =>
      `<div><h3><a href="/b">A bridge</a></h3><span itemprop="datePublished" content="${date}"></span></div>`;
    expect(datesOf(`${card("2026-05-08")}<main><h1>Ferry</h1><p>May 6, 2026</p></main>`)).toEqual([
      ["published", "2026-05-06", "byline"],
    ]);
  });

  it("a date and a dash before the first sentence, where nothing else tells one", () => {
    const story = (head: string) =>
      `${head}<main><h1>Ferry</h1><p>6.5.2026 – ${"The ferry sails again after the storm. ".repeat(4)}</p><p>It left at nine.</p><p>All came.</p></main>`;
    expect(datesOf(story(""), undefined, "de")).toEqual([["published", "2026-05-06", "dateline"]]);
    expect(datesOf(story('<meta name="date" content="2026-05-07">'), undefined, "de")).toEqual([
      ["published", "2026-05-07", "meta"],
    ]);
  });

  it("the page's address, before a line of another day", () => {
    const url = "https://www.courier.example/2026/05/06/ferry";
    const line = (text: string) => `<article><h1>Ferry</h1><p>${text}</p></article>`;
    expect(datesOf(line("Lindhaven, 9 May 2026"), url)).toEqual([
      ["published", "2026-05-06", "meta"],
    ]);
    expect(datesOf(line("Lindhaven, 6 May 2026, 21:30"), url)).toEqual([
      ["published", "2026-05-06T21:30:00", "byline"],
    ]);
  });

  it.each([
    ["https://www.courier.us/a", "2026-05-06"],
    ["https://www.courier.co.uk/a", "2026-06-05"],
    ["https://www.courier.com.co/a", "2026-06-05"],
  ])("numbers in the order of the page's country: %s", (url, iso) =>
    expect(datesOf("<article><h1>Ferry</h1><p>05/06/2026</p></article>", url)).toEqual([
      ["published", iso, "byline"],
    ]),
  );

  it.each(["https://courier.io/a", "https://www.courier.tv/a", "https://courier.eu/a"])(
    "no numbers of which the address does not tell the order: %s",
    (url) => expect(datesOf("<article><h1>Ferry</h1><p>05/06/2026</p></article>", url)).toEqual([]),
  );

  it("the page's address", () => {
    expect(datesOf("<h1>Ferry</h1>", "https://www.courier.example/2026/05/06/ferry")).toEqual([
      ["published", "2026-05-06", "meta"],
    ]);
  });

  it.each([
    "He was born on July 3, 1911.",
    "The bridge was built on July 3, 1911.",
    "The report was published on July 3, 2019, and the council read it.",
    "Le rapport publié le 3 juillet 2019 a été lu au conseil.",
  ])("no sentence of the story: %s", (sentence) =>
    expect(datesOf(`<article><h1>Ferry</h1><p>${sentence}</p></article>`)).toEqual([]),
  );

  it.each([
    ["Last updated on May 4, 2026.", "modified", "2026-05-04"],
    ["Published May 4, 2026.", "published", "2026-05-04"],
    ["Zuletzt aktualisiert am 4. Mai 2026.", "modified", "2026-05-04"],
    ["6. Mai 2026.", "published", "2026-05-06"],
  ])("a date line that ends like a sentence: %s", (line, kind, iso) =>
    expect(datesOf(`<article><h1>Ferry</h1><p>${line}</p></article>`)).toEqual([
      [kind, iso, "byline"],
    ]),
  );

  it("no update from before the publication", () => {
    const head = "<meta property='article:published_time' content='2026-05-06T10:00:00Z'>";
    expect(
      datesOf(`${head}<article><h1>Ferry</h1><p>Last updated on May 4, 2020</p></article>`),
    ).toEqual([["published", "2026-05-06T10:00:00Z", "meta"]]);
  });
});

describe("a day of something else", () => {
  const long = "The ferry sails again on Monday, and the islanders have waited for it. ".repeat(3);
  const story = (head: string, end = "") =>
    datesOf(
      `<main><article><h1>Ferry</h1>${head}<p>${long}</p><p>${long}</p>${end}</article></main>`,
    );

  it.each<[string, string, string?]>([
    [
      "an example in a list",
      "<ul><li>Days have no blank between day and month, such as 6.5.2026</li></ul>",
    ],
    [
      "a link to a post",
      '<a href="/b">The bridge that opened on 6 May 2026 and fell in the autumn</a>',
    ],
    ["an address", "<p>https://elm.example/2026/05/06/ferry</p>"],
    ["an item in the text", "", "<div>The boat club met on 6 May 2026</div>"],
    ["a membership", "<dl><dd>Registered: 6 May 2026</dd></dl>"],
    ["a birth", "<ul><li>6 May 1975, Elmtown</li></ul>"],
    ["a file", "<div><time datetime='2026-05-06'>6 May 2026</time><p>PDF</p><p>1.27 MB</p></div>"],
    [
      "a review",
      "",
      "<div itemprop='review'><meta itemprop='datePublished' content='2026-05-06'></div>",
    ],
  ])("is not the story's: %s", (_name, head, end) => expect(story(head, end)).toEqual([]));

  it("is that of a card beside the story's article", () => {
    const card =
      "<article><a href='/b'><h1>Bridge</h1><time datetime='2026-05-06'>9:30</time></a></article>";
    expect(datesOf(`<article><h1>Ferry</h1><p>${long}</p></article>${card}`)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["a short item", "<ul><li>6 May 2026</li><li>Ana Gil</li></ul>", "2026-05-06"],
    ["a link to its day", '<a href="/2026/05">6 May 2026</a>', "2026-05-06"],
    ["a review around the story", "<time datetime='2026-05-06'></time>", "2026-05-06"],
    [
      "parts in elements of their own",
      "<div class='date'><b>May</b><b>06</b><b>2026</b></div>",
      "2026-05-06",
    ],
  ])("is the story's in %s", (_name, head, iso) =>
    expect(story(head).map(([, found]) => found)).toEqual([iso]),
  );

  it("is the story's beside a line that tells a file's size", () =>
    expect(story("<div><p>6 May 2026</p><p>Video 12 MB</p></div>").map(([, iso]) => iso)).toEqual([
      "2026-05-06",
    ]));

  it("is in the article with the text, where the headline has one of its own", () => {
    const text = `<time datetime="2026-05-06">today</time><h2>Part one</h2><p>${long}</p>`;
    const head = '<article class="head"><h1>Ferry</h1></article>';
    const body = `<article class="body">${text}${`<p>${long}</p>`.repeat(5)}</article>`;
    expect(datesOf(head + body)).toEqual([["published", "2026-05-06", "byline"]]);
  });

  it("is that of the figures, where it says how these stood", () => {
    const prose = `<p>${long} ${long}</p>`.repeat(3);
    const page = (text: string) => datesOf(`<main><h1>Ferry</h1>${text}</main>`, undefined, "de");
    const line = "<p>Stand 31. Dezember 2011</p>";
    expect(page(`${prose}<p>Inseln: 12</p>${line}${prose}`)).toEqual([]);
    expect(page(`${prose}<ul><li>Inseln: 12</li><li>Stand 31. Dezember 2011</li></ul>`)).toEqual(
      [],
    );
    for (const text of [line + prose, prose + line])
      expect(page(text).map(([, iso]) => iso)).toEqual(["2011-12-31"]);
  });

  it.each(["Erstellt am: 6.5.2026", "Posted: 6 May 2026"])(
    "is the story's with a label, wherever it stands: %s",
    (line) => expect(story("", `<p>${line}</p>`).map(([, found]) => found)).toEqual(["2026-05-06"]),
  );

  it("goes before a loose statement where it says how things stand", () => {
    const meta = '<meta name="date" content="2026-05-09">';
    const page = (line: string) =>
      datesOf(`${meta}<article><h1>Ferry</h1><p>${line}</p><p>${long}</p></article>`);
    expect(page("Stand: 6.5.2026, 18:00 Uhr")).toEqual([
      ["published", "2026-05-06T18:00:00", "byline"],
    ]);
    expect(page("Elmtown, 6.5.2026")).toEqual([["published", "2026-05-09", "meta"]]);
  });
});

describe("the day that a text itself tells", () => {
  const long = "The ferry sails again, and the islanders have waited for it.";
  const story = (text: string) => datesOf(`<div><h1>Ferry</h1>${text}</div>`);
  const day = [["published", "2026-05-06", "dateline"]];

  it.each([
    `<div>Elmtown, (6.5.2026). ${long}</div>`,
    `<section><p>${long}</p></section><div><p>Elmtown, 6 May 2026 – ${long}</p><p>${long}</p></div>`,
    `<div>Elm/Lindhaven, 6 May 2026 – ${long}</div>`,
    `<div>${long}<br>${long}<br>Elmtown, den 06. Mai 2026<br>${long}</div>`,
  ])("%s", (text) => expect(story(text)).toEqual(day));

  it.each([
    `<div>On Monday, 6 May 2026 the ferry sails. ${long}</div>`,
    `<div>${long}<br>Elmtown, 6 May 2026<br>Lindhaven, 7 May 2026<br>${long}</div>`,
    `<p>Elmtown, 6 May 2026. ${long}</p><p>${long}</p>`,
    `<p>Elmtown, 6 May 2026: ${long}</p><p>${long}</p>`,
    `<p>Berlin, 9 November 1989 – ${long}</p><p>${long}</p>`,
    `<p>13 February 1945 – ${long}</p><p>${long}</p>`,
    `<p>${long}</p><p>Elmtown, 6 May 2026 – ${long}</p><p>${long}</p>`,
  ])("is none in %s", (text) => expect(story(text)).toEqual([]));
});

it("is stated of a recipe, too", () => {
  const doc = documentOf("<h1>Soup</h1>");
  const jsonLd = [{ "@type": "Recipe", datePublished: "2026-05-06" }];
  const about = { doc, url: "https://www.courier.example/a", meta: readMetaTags(doc), lang: "en" };
  expect(readDates({ ...about, article: null, jsonLd, headline: null })).toMatchObject([
    { iso: "2026-05-06" },
  ]);
});

it("takes a time that is marked as the publication's for nothing else", () => {
  const time =
    '<time class="updated" datetime="2026-05-06T08:00:48+00:00" pubdate>6 May 2026</time>';
  expect(datesOf(`<article><h1>Ferry</h1><p>${time}</p></article>`)).toEqual([
    ["published", "2026-05-06T08:00:48+00:00", "byline"],
  ]);
});

it("takes the day that opens a text below a picture's caption", () => {
  const prose = "The ferry sails again between the two banks, as it did for many years.";
  const page = `<article><h1>Ferry</h1><figure><img src="/a.jpg"><figcaption>${prose}</figcaption></figure><p>${prose}</p><div><p>6.5.2026 – ${prose}</p></div></article>`;
  expect(datesOf(page, undefined, "de")).toEqual([["published", "2026-05-06", "dateline"]]);
});
