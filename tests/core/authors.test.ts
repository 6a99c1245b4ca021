import { describe, expect, it } from "vitest";
import { readAuthors } from "../../src/core/authors";
import { ownArticleNode, readJsonLd } from "../../src/core/json-ld";
import { readMetaTags } from "../../src/core/meta-tags";
import { documentOf } from "./markup";

const URL = "https://www.courier.example/a";

function read(markup: string) {
  const doc = documentOf(`<title>Ferry</title>${markup}`);
  const jsonLd = readJsonLd(doc);
  const article = ownArticleNode(jsonLd, URL, "Ferry");
  const headline = doc.querySelector("h1");
  const site = { name: "The Courier", url: URL };
  return readAuthors({ doc, meta: readMetaTags(doc), article, jsonLd, site, headline });
}

function authorsOf(markup: string) {
  return read(markup).map(({ name, type, evidence }) => [name, type, evidence.origin]);
}

function rolesOf(markup: string) {
  return read(markup).map(({ name, role }) => [name, role]);
}

const PARAGRAPHS = "<p>The ferry sails again.</p>".repeat(4);

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
      "the data, where names in print may be a place",
      `${jsonLd({ "@type": "Person", name: "Ana Gil" })}<article><h1>Ferry</h1><p>Por Castilla La Mancha</p></article>`,
      [["Ana Gil", "Person", "json-ld"]],
    ],
    [
      "the data, where somebody else signs a quotation",
      `<meta name="author" content="Ana Gil"><article><h1>Ferry</h1>${"<p>The ferry sails again, and the harbour master says that she will be on time from now on for all of us.</p>".repeat(3)}<p align="right">Mark Wynn</p></article>`,
      [["Ana Gil", "Person", "meta"]],
    ],
    [
      "a link to the author in a line that ends with an hour",
      '<article><h1>Ferry</h1><div class="meta"><a href="/author/ana-gil">Ana Gil</a> May 6, 2026 10:00 a.m.</div></article>',
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a link to the author beside a post and a full stop",
      '<article><h1>Ferry</h1><p><a href="/author/ana-gil">Ana Gil</a>, Chief Harbour Reporter.</p></article>',
      [["Ana Gil", "Person", "byline"]],
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
      "meta: the people, not the house",
      '<meta name="author" content="The Courier"><meta name="author" content="Ana Gil">',
      [["Ana Gil", "Person", "meta"]],
    ],
    [
      "meta: what link previews are labelled with",
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Gil"><meta name="twitter:label2" content="Reading time"><meta name="twitter:data2" content="3 minutes">',
      [["Ana Gil", "Person", "meta"]],
    ],
    [
      "print before a user's handle in the data",
      `${jsonLd({ "@type": "Person", name: "ana.gil" })}<article><h1>Ferry</h1><p class="byline">Ana Gil</p></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "an agency in meta, where the data names the house alone",
      `${jsonLd({ "@type": "Organization", name: "The Courier" })}<meta name="author" content="Reuters">`,
      [["Reuters", "Organization", "meta"]],
    ],
    [
      "the name alone of a box about the author",
      `<article><h1>Ferry</h1>${PARAGRAPHS}<div class="author-box"><h4>Ana Gil</h4><p>${"Ana has written about harbours and ferries since she was nine. ".repeat(4)}</p></div></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "the name, not the function, the date or the place beside it",
      '<article><h1>Ferry</h1><div class="author-info"><a href="/author/gil">Ana Gil</a><span>Harbour Correspondent</span><p>Lindhaven</p><p>6 May 2026, 21:30</p></div></article>',
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "no initials and no nameless agencies",
      '<article><h1>Ferry</h1><p class="byline">red, Reuters/Agenturen</p></article>',
      [["Reuters", "Organization", "byline"]],
    ],
    [
      "an agency alone under the headline",
      `<article><h1>Ferry</h1><div><p>Reuters</p></div>${PARAGRAPHS}</article>`,
      [["Reuters", "Organization", "byline"]],
    ],
    [
      "an agency in the byline beside the data's person",
      `${jsonLd("Ana Gil")}<article><h1>Ferry</h1><p class="byline">Von Ana Gil, dpa</p>${PARAGRAPHS}</article>`,
      [
        ["Ana Gil", "Person", "json-ld"],
        ["dpa", "Organization", "byline"],
      ],
    ],
    [
      "an agency and its town alone under the headline",
      `<article><h1>Ferry</h1><div><p>EFE / Madrid</p></div>${PARAGRAPHS}</article>`,
      [["EFE", "Organization", "byline"]],
    ],
    [
      "no source beside the headline as an author",
      `<article><h1>Ferry</h1><div><p>Bron: BELGA</p></div>${PARAGRAPHS}</article>`,
      [],
    ],
    [
      "a name and an agency in one link",
      `<article><h1>Ferry</h1><p class="byline"><a href="/ana">Ana Gil (AFP)</a></p>${PARAGRAPHS}</article>`,
      [
        ["Ana Gil", "Person", "byline"],
        ["AFP", "Organization", "byline"],
      ],
    ],
    [
      "the name in a link that holds more",
      `<article><h1>Ferry</h1><p class="byline"><a href="/ana">By <span class="name">Ana Gil</span> Harbour desk</a></p>${PARAGRAPHS}</article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a Korean line that ends in the word for a reporter",
      `<article><h1>Ferry</h1><p>연합뉴스 김바다 기자</p>${PARAGRAPHS}</article>`,
      [
        ["김바다", "Person", "byline"],
        ["연합뉴스", "Organization", "byline"],
      ],
    ],
    [
      "an agency once, whatever its names",
      `${jsonLd({ "@type": "Organization", name: "Deutsche Presse-Agentur" })}<article><h1>Ferry</h1><p class="byline">dpa</p>${PARAGRAPHS}</article>`,
      [["Deutsche Presse-Agentur", "Organization", "json-ld"]],
    ],
    [
      "no agency of a picture, a tag or a link",
      `<article><h1>Ferry</h1><div><img src="a.jpg" alt=""><span>Reuters</span></div><ul><li>AFP</li></ul><a href="/ap">AP</a>${PARAGRAPHS}</article>`,
      [],
    ],
    [
      "no photographer of a picture",
      '<article><h1>Ferry</h1><figure><span class="author">Cy Day</span></figure><p class="author">Foto: Cy Day</p></article>',
      [],
    ],
    [
      "no sentence that begins like a byline",
      "<article><h1>Ferry</h1><p>Von Lindhaven nach Ostby fährt sie nun täglich.</p></article>",
      [],
    ],
    [
      "none of another story's box, but of one around the headline",
      '<div class="teaser-page"><h1>Ferry</h1><p class="author">Ana Gil</p><div class="teaser"><p class="author">Bo Ek</p></div></div>',
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a line at the end of the story",
      `<article><h1>Ferry</h1>${PARAGRAPHS}<p>Von Ana Gil</p></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a line whose words have elements of their own",
      `<article><h1>Ferry</h1><div><p>Written by</p><p>Ana Gil</p></div>${PARAGRAPHS}</article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "the name under a heading at the end",
      `<article><h1>Ferry</h1>${PARAGRAPHS.repeat(3)}<h2>Article written by:</h2><div><img src="a.jpg" alt=""><h3>Ana Gil, MD, FRSX</h3><p>Ana takes the ferry.</p></div></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a line that begins with the date",
      `<article><h1>Ferry</h1><div><time>05/06/2026</time> by Ana Gil, Representative to the Ferry Council</div>${PARAGRAPHS}</article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "the name after a box without one",
      `<article><h1>Ferry</h1><div class="author-wrapper">6 May 2026</div><section><div><div><div>${PARAGRAPHS}</div></div></div></section><div class="author-box">Ana Gil</div></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "a sentence in a box about the author",
      `<article><h1>Ferry</h1>${PARAGRAPHS}<div class="author-bio">This post was written by Ana Gil, Head of Harbours</div></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "no way to the page and no subject in the same line",
      '<article><h1>Ferry</h1><div class="byline">Von Ana Gil <ul class="breadcrumbs"><li><a href="/f">Lindhaven Ferries</a></li></ul><a rel="tag" href="/t">Elm Harbour</a></div></article>',
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "nobody who praises a product, or answers questions",
      `<article><h1>Ferry</h1>${PARAGRAPHS}<div class="testimonial-author">Ana Gil</div><li><b>Contact:</b> <a href="/authors/bo-ek">Bo Ek</a></li></article>`,
      [],
    ],
    [
      "none of another story's card",
      `<article><h1>Ferry</h1><p>By <a rel="author" href="/ana">Ana Gil</a></p>${PARAGRAPHS.repeat(3)}<div><div><h3><a href="/bridge">A bridge for Ostby</a></h3><p>By <a rel="author" href="/bo">Bo Ek</a></p></div></div></article>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "none of a story amid the text, whose heading leads to it",
      `<main><h1>Ferry</h1><p>The ferry sails again.</p><article><h2><a href="/b">The old harbour</a></h2><span>By Bo Ek</span></article>${PARAGRAPHS}</main>`,
      [],
    ],
    [
      "no agency in the box about the author",
      `<h1>Ferry</h1><p class="byline">By Ana Gil</p><div>The ferry sails again.</div><div data-testid="AuthorBio"><p>Reuters</p></div>`,
      [["Ana Gil", "Person", "byline"]],
    ],
    ...["post tag-ana-rubio", "category-bio-energia"].map((name): [string, string, string[][]] => [
      `an agency in a page of the subject ${name}`,
      `<article class="${name}"><h1>Ferry</h1><span>Reuters</span>${PARAGRAPHS}</article>`,
      [["Reuters", "Organization", "byline"]],
    ]),
    [
      "a line that runs into a date and a button",
      `<h1>Ferry</h1><div class="info"><div>By <span>Ana Gil</span></div><div>Published On 7 May 2026</div><button>Share</button></div>${PARAGRAPHS}`,
      [["Ana Gil", "Person", "byline"]],
    ],
    [
      "nobody of whom a sentence tells",
      `${jsonLd({ "@type": "Organization", name: "Courier" })}<article><h1>Ferry</h1>${PARAGRAPHS}<p>Our correspondent <a href="/authors/ana-gil">Ana Gil</a> was on board when she left.</p></article>`,
      [["Courier", "Organization", "json-ld"]],
    ],
    [
      "a person in the data, without the place beside the name",
      jsonLd("Ana Gil, Lindhaven"),
      [["Ana Gil", "Person", "json-ld"]],
    ],
    [
      "none of a teaser",
      '<article><h1>Ferry</h1></article><aside><span class="author">Ana Gil</span></aside>',
      [],
    ],
  ])("%s", (_name, markup, authors) => expect(authorsOf(markup)).toEqual(authors));
});

describe("what somebody did", () => {
  it("is read from a line of credits", () => {
    const markup = `${jsonLd("Ana Gil")}<article><h1>Ferry</h1>${PARAGRAPHS}<p>(Reporting by Ana Gil in Lindhaven; Editing by Bo Ek and Cy Day)</p></article>`;
    expect(rolesOf(markup)).toEqual([
      ["Ana Gil", "Reporting"],
      ["Bo Ek", "Editing"],
      ["Cy Day", "Editing"],
    ]);
  });

  it.each([
    ["Photographs by Cy Day", "Photographs"],
    ["Fotos: Cy Day", "Fotos"],
    ["Illustration by Cy Day", "Illustration"],
    ["Translated by Cy Day", "Translated"],
    ["Aus dem Englischen von Cy Day", "Aus dem Englischen"],
    ["Traduit de l’anglais par Cy Day", "Traduit de l’anglais"],
    ["Fotografías de Cy Day", "Fotografías"],
    ["Tradotto da Cy Day", "Tradotto"],
    ["Foto's: Cy Day", "Foto's"],
    ["Foto och text: Cy Day", "Foto och text"],
    ["Mitarbeit: Cy Day", "Mitarbeit"],
    ["Photographs by Cy Day for The Courier", "Photographs"],
  ])("is read from a line of its own: %s", (line, role) => {
    const above = `<article><h1>Ferry</h1><p class="byline">By Ana Gil</p><p>${line}</p>${PARAGRAPHS.repeat(3)}</article>`;
    const below = `<article><h1>Ferry</h1><p class="byline">By Ana Gil</p>${PARAGRAPHS.repeat(3)}<p>${line}</p></article>`;
    const credits = [
      ["Ana Gil", null],
      ["Cy Day", role],
    ];
    expect(rolesOf(above)).toEqual(credits);
    expect(rolesOf(below)).toEqual(credits);
  });

  it.each([
    "<p>Foto: Cy Day</p>",
    "<p>Fotos: Getty Images</p>",
    "<p>Illustration: Cy Day</p>",
    "<p>Illustrations by Cy Day/The Harbour</p>",
    "<p>Fotos: Ana Gil</p>",
    "<div>Words: Cy Day<div>Category: Ferries</div></div>",
    "<figure><img src='a.jpg' alt=''><p>Photographs by Cy Day</p></figure>",
    "<div><img src='a.jpg' alt=''><span>Illustration: Cy Day</span></div>",
    "<p>Photographs by the sea are on show.</p>",
    "<aside><p>Translated by Cy Day</p></aside>",
  ])("is not read from %s", (line) =>
    expect(
      rolesOf(
        `<article><h1>Ferry</h1><p class="byline">By Ana Gil</p>${line}${PARAGRAPHS}</article>`,
      ),
    ).toEqual([["Ana Gil", null]]),
  );

  it("is read from the byline", () => {
    const line = "Von Ana Gil, Übersetzung: Bo Ek, Fotos: Cy Day";
    const markup = `<article><h1>Ferry</h1><p class="byline">${line}</p></article>`;
    expect(rolesOf(markup)).toEqual([
      ["Ana Gil", null],
      ["Bo Ek", "Übersetzung"],
      ["Cy Day", "Fotos"],
    ]);
  });
});

describe("a name that nobody prints", () => {
  const meta = (name: string) => `<meta name="author" content="${name}">`;
  const story = (line: string) => `<article><h1>Ferry</h1>${line}${PARAGRAPHS}</article>`;

  it.each([
    ["the agency that built the page", meta("Elmweb GmbH")],
    ["an address", meta("elmweb.example")],
    ["a user", meta("ferry_team")],
    ["a user in the data", jsonLd({ "@type": "Person", name: "ana.gil" })],
    ["where the house is", meta("Elm Press GmbH, Lindhaven, Norway")],
  ])("is no author: %s", (_name, markup) => expect(authorsOf(markup + story(""))).toEqual([]));

  it("is one in full, or where it is an agency's", () => {
    const page = (name: string) => authorsOf(meta(name) + story("")).map(([found]) => found);
    expect(page("Ana Gil")).toEqual(["Ana Gil"]);
    expect(page("Reuters")).toEqual(["Reuters"]);
    expect(page("Elm Press GmbH, Ana Gil")).toEqual(["Ana Gil"]);
  });

  it("gives way to the printed byline", () => {
    const byline = "<p>By Bo Ek and Cy Day</p>";
    const names = (markup: string) => authorsOf(markup).map(([name]) => name);
    expect(names(jsonLd("Ana Gil") + story(byline))).toEqual(["Bo Ek", "Cy Day"]);
    expect(names(jsonLd("Bo M. EK") + story(byline))).toEqual(["Bo M. EK"]);
    expect(names(jsonLd("Ana Gil") + story(`${byline}<p>Ana Gil put it online.</p>`))).toEqual([
      "Ana Gil",
    ]);
  });
});

describe("data that name a part of the authors", () => {
  const story = '<article><h1>Ferry</h1><p class="byline">By Ana Gil @anagil Bo Ek</p></article>';
  const meta = (names: string) => `<meta name="author" content="${names}">`;
  const namesOf = (author: unknown, more = story) =>
    authorsOf(jsonLd(author) + more).map(([name]) => name);

  it("are completed by other data", () =>
    expect(namesOf("Ana Gil", meta("Ana Gil, Bo Ek"))).toEqual(["Ana Gil", "Bo Ek"]));
  it.each(["Ana Gil, Harbour Desk", "Bo Ek, Cy Day"])("are not by %s", (names) =>
    expect(namesOf("Ana Gil", meta(names))).toEqual(["Ana Gil"]),
  );
  it("give way where they have a first name alone", () =>
    expect(namesOf("Ana")).toEqual(["Ana Gil", "Bo Ek"]));
});

describe("where a byline stands", () => {
  const long =
    "<p>The ferry sails again on Monday, and the islanders have waited for it.</p>".repeat(4);
  it.each<[string, string, string[]]>([
    ["in its own element", `<byline>Von Ana Gil, dpa</byline>${long}`, ["Ana Gil", "dpa"]],
    [
      "among labelled lines",
      `${long}<div class="author-date-block"><b>Date:</b> 6 May 2026<br><b>Author:</b> Ana Gil<br><b>Source:</b> Harbour</div>`,
      ["Ana Gil"],
    ],
    [
      "in a card",
      `${long}<span class="post-author vcard">Entered by <span class="fn">the Miller</span></span>`,
      ["the Miller"],
    ],
    [
      "after a label for screen readers",
      `<div><span>Autor, </span><span>Ana Gil</span></div>${long}`,
      ["Ana Gil"],
    ],
    [
      "whole, and then in its parts",
      `<div class="author"><span itemprop="author">Ana Ruiz Gil</span></div><div class="author">Ana Ruiz</div>${long}`,
      ["Ana Ruiz Gil"],
    ],
    [
      "above a link to what is told of the author",
      `${long}<div class="author-box"><h4>Sobre la firma</h4><p>Ana Gil</p><a href="/ana">Bio completa</a></div>`,
      ["Ana Gil"],
    ],
    ["after a label alone", `<p><b>By</b></p><p class="full">Ana Gil</p>${long}`, ["Ana Gil"]],
    [
      "above what is told of the author",
      `${long}<div class="m-author"><p>Ana Gil</p><p>${"She sails and writes of ferries. ".repeat(5)}<a href="https://elm.example/">Elm Harbour</a></p></div>`,
      ["Ana Gil"],
    ],
    [
      "not under a photo's label",
      `<div><b>Foto:</b> <p class="author">Ana Gil</p></div>${long}`,
      [],
    ],
    ["not as a video's credit", `<span class="credit video-credit">By Ana Gil</span>${long}`, []],
    [
      "not in a quotation",
      `${long}<blockquote><p>We sail.</p><a rel="author" href="/ana">Ana Gil</a></blockquote>`,
      [],
    ],
    [
      "not by a picture's licence",
      `<div class="license-info"><span class="author-name">Ana Gil</span></div>${long}`,
      [],
    ],
    [
      "by the text's own licence",
      `<div class="cc-license"><span class="author">Ana Gil</span></div>${long}`,
      ["Ana Gil"],
    ],
    [
      "in the text's own copyright",
      `${long}<p class="copyright">© The Courier. <span class="author">Ana Gil</span></p>`,
      ["Ana Gil"],
    ],
    ["not as a subject", `<span class="author">#Harbours in Elm and Norway</span>${long}`, []],
    ["not in a sentence", `${long}<p>Para Ana Gil, the ferry sails on Monday.</p>`, []],
    [
      "not in a long sentence",
      `${long}<p>By Ana Gil, the last of the harbour's own pilots, no ship was ever lost.</p>`,
      [],
    ],
    [
      "with a post that is none of the names",
      `${long}<p>Autorin: Ana Gil, Projektleiterin der Elmer Werft</p>`,
      ["Ana Gil"],
    ],
  ])("%s", (_name, markup, names) =>
    expect(authorsOf(`<article><h1>Ferry</h1>${markup}</article>`).map(([name]) => name)).toEqual(
      names,
    ),
  );
});

it("takes a source under the text for no author", () => {
  const story = `<article><h1>Ferry</h1>${PARAGRAPHS}`;
  expect(authorsOf(`${story}<p>المصدر: رويترز، أ ف ب</p></article>`)).toEqual([]);
  expect(authorsOf(`${story}<p>作者：王小明</p></article>`)).toEqual([
    ["王小明", "Person", "byline"],
  ]);
});

describe("an author of the site's own name", () => {
  const typesOf = (author: string, more = "") =>
    authorsOf(`<meta name="author" content="${author}">${more}<p>© ${author}</p>`).map(
      ([name, type]) => [name, type],
    );

  it.each([
    "The Courier",
    "TheCourier",
    "Courier",
    "Courier Ferries GmbH",
    "Harbour Friends e. V.",
  ])("is an organisation: %s", (name) => expect(typesOf(name)).toEqual([[name, "Organization"]]));

  it("is a person where the data call a person the publisher", () => {
    const blog = {
      "@type": "WebSite",
      publisher: { "@id": "https://www.courier.example/#/person/1" },
    };
    const data = `<script type="application/ld+json">${JSON.stringify(blog)}</script>`;
    expect(typesOf("Courier", data)).toEqual([["Courier", "Person"]]);
  });

  it("is told from others: Ana Gil", () => {
    expect(typesOf("Ana Gil")).toEqual([["Ana Gil", "Person"]]);
  });
});

it("reads names that the data put into quotation marks once more", () => {
  expect(authorsOf(jsonLd({ "@type": "Person", name: '"Ana Gil"' }))).toEqual([
    ["Ana Gil", "Person", "json-ld"],
  ]);
});

it("believes a printed byline before a name that nobody prints", () => {
  const meta = '<meta name="author" content="Bo Ek">';
  const story = (more: string) =>
    `${meta}<article><h1>Ferry</h1><p class="byline">Harbour Staff</p>${PARAGRAPHS}${more}</article>`;
  expect(authorsOf(story(""))).toEqual([["Harbour Staff", "Organization", "byline"]]);
  expect(authorsOf(story("<p>Bo Ek took the first ferry.</p>"))).toEqual([
    ["Bo Ek", "Person", "meta"],
  ]);
});

describe("a stated author whom nobody prints", () => {
  const stated = jsonLd({ "@type": "Person", name: "Ana Gil" });
  const long = `<p>${"The ferry sails again after the long storm, and the island cheers. ".repeat(3)}</p>`;
  const page = (head: string, inText = "") =>
    authorsOf(
      `${stated}<article><h1>Ferry</h1>${head}<div class="text">${long}${inText}${long}${long}</div></article>`,
    ).map(([name]) => name);

  it.each([
    ["an editor", '<div class="byline">Edited by Bo Ek</div>', ""],
    ["a reviewer", '<div class="author">Medically reviewed by Bo Ek</div>', ""],
    [
      "a reviewer in a link",
      '<div class="meta">Medically reviewed by <a rel="author" href="/author/bo">Bo Ek</a></div>',
      "",
    ],
    ["a translator", '<div class="byline">Translated by Bo Ek</div>', ""],
    [
      "somebody quoted",
      "",
      '<div class="quote"><p>It sails.</p><p class="quote-author">Bo Ek</p></div>',
    ],
    ["the author of a book", "", '<div class="book"><p class="author">Bo Ek</p></div>'],
    ["a guest", "", '<div class="cite"><p>It sails.</p><span class="author">Bo Ek</span></div>'],
  ])("does not give way to %s", (_name, head, inText) =>
    expect(page(head, inText)[0]).toBe("Ana Gil"),
  );

  it("is named beside an editor", () =>
    expect(page('<div class="byline">Edited by Bo Ek</div>')).toEqual(["Ana Gil", "Bo Ek"]));

  it("gives way to a byline over the text, under a standfirst as well", () => {
    const byline = '<p class="byline">By Bo Ek</p>';
    expect(page(byline)).toEqual(["Bo Ek"]);
    expect(page(`${long}${byline}`)).toEqual(["Bo Ek"]);
  });
});

describe("a long line under the text", () => {
  const story = (line: string) =>
    authorsOf(`<article><h1>Ferry</h1>${PARAGRAPHS}<p>${line}</p></article>`).map(([name]) => name);

  it("credits those whom it names", () => {
    expect(
      story("By Ana Gil in Elmtown and Bo Ek in Lindhaven; additional reporting by Cy Day."),
    ).toEqual(["Ana Gil", "Bo Ek", "Cy Day"]);
    expect(
      story("Von Ana Gil in Elmstadt und Bo Ek, mit Material der Agentur dpa in Lindenhafen."),
    ).toEqual(expect.arrayContaining(["Ana Gil", "Bo Ek"]));
  });

  it.each([
    "By the river, the ferry had waited for an hour, and nobody came to the quay.",
    "By Elm Street, the ferry had waited for an hour before anybody came to it.",
  ])("is a sentence: %s", (line) => expect(story(line)).toEqual([]));
});

it("tells nameless staff where a byline names nobody else", () => {
  const story = (byline: string, head = "") =>
    authorsOf(`${head}<article><h1>Ferry</h1><div>${byline}</div>${PARAGRAPHS}</article>`);
  expect(story("By Staff Writer")).toEqual([["Staff Writer", "Organization", "byline"]]);
  expect(story("Staff Writer")).toEqual([]);
  expect(story("By Staff Writer", jsonLd({ "@type": "Person", name: "Ana Gil" }))).toEqual([
    ["Ana Gil", "Person", "json-ld"],
  ]);
});

it("gives the link of a byline to the one of several names that it is around", () => {
  const names = read(`<h1>Ferry</h1><p class="author"><a href="/ana">Ana Gil</a>, Bo Ek</p>`);
  expect(names.map(({ name, url }) => [name, url])).toEqual([
    ["Ana Gil", "/ana"],
    ["Bo Ek", null],
  ]);
});

it("gives the link of a byline to a later name that it is around", () => {
  const names = read(`<h1>Ferry</h1><p class="author">By Cy Day and <a href="/bo">Bo Ek</a></p>`);
  expect(names.map(({ name, url }) => [name, url])).toEqual([
    ["Cy Day", null],
    ["Bo Ek", "/bo"],
  ]);
});
