import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/core/read";
import { gather } from "./page";

function links(html: string) {
  return gather({ body: `<p>The council met and spoke at length about the bridge: ${html}</p>` })
    .links;
}

it.each(["/tag/bridges", "/themen/bruecken/", "/topics/bridges-21", "/suche?q=bridge"])(
  "a link to the site's own list of stories is no source: %s",
  (path) => {
    expect(links(`<a href="https://morgenbote.example${path}">bridges</a>`)).toEqual([]);
    expect(links(`<a href="https://gazette.example${path}">bridges</a>`)).toHaveLength(1);
  },
);

it.each([
  "/bridges",
  "/latest/bridge",
  "/themes/bridges--per1234/",
  "/en/bridges/t-5678",
  "/bridges/index.html",
])("nor is what names a subject and no more: %s", (path) =>
  expect(links(`<a href="${path}">Bridges</a> and so on`)).toEqual([]),
);

it.each(["/bridges/ferry-is-back", "/news/old-bridges", "/p/123"])(
  "a story in a section of the link's name is one: %s",
  (path) => expect(links(`<a href="${path}">Bridges</a> and so on`)).toHaveLength(1),
);

it.each([
  ["/2024/05/03/council-approves-new-budget/", "Council approves new budget"],
  [
    "/news/ferry-sails-again-after-the-storm-captain-says",
    "Ferry sails again after the storm, captain says",
  ],
  ["/interviews/roth-2024/transcript/", "transcript"],
  ["/documents/2024/letter/", "letter"],
  ["/documents/letter", "letter"],
  ["/2024/open-letter", "open letter"],
  ["/open-letter", "open letter"],
  ["/about/methodology", "Methodology"],
  ["/publications/budget-2024", "Budget 2024"],
  ["/statements/here", "here"],
  ["/documents/8371", "Законопроект №8371"],
  ["/docs/2030", "Брест 2030"],
  ["/hakusho/2023", "2023年版白書"],
  ["/articles/covid-19", "COVID-19について"],
  ["/latest/covid", "COVIDについて"],
  ["/p/123", "123"],
])("a story or a document at %s is one, though its words say as much", (path, words) =>
  expect(links(`<a href="${path}">${words}</a> and so on`)).toHaveLength(1),
);

it("reads an address of many hyphens at once", () => {
  const start = performance.now();
  expect(links(`<a href="/${"-".repeat(4000)}/a/b">Bridges</a> and so on`)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(1000);
});

it("a story below a subject is told by its number", () => {
  const story = "https://morgenbote.example/themen/islands/ferry-is-back-123456.html";
  expect(links(`<a href="${story}">the ferry</a>`)).toHaveLength(1);
});

it("a link belongs to the innermost block that it stands in", () => {
  const list =
    '<ul><li>The plan <ul><li>It is <a href="https://a.example/">here</a>.</li></ul></li></ul>';
  expect(gather({ body: list }).links.map(({ evidence }) => evidence.quote)).toEqual([
    "It is here.",
  ]);
});

it("a quoted post is one source, whatever its words link", () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The bridge is closed <a href="https://twitter.com/hashtag/elm?src=hash">#elm</a> <a href="https://twitter.com/mayor">@mayor</a> <a href="https://t.co/AbCdEf">pic.twitter.com/AbCdEf</a></p>— Ida Roth (@idaroth) <a href="https://twitter.com/idaroth/status/1783610777993138196?ref_src=x">May 3, 2024</a></blockquote>';
  const { links: found } = gather({ body: `<p>The council met.</p>${post}` });
  expect(found.map(({ url, text, kind }) => [url, text, kind])).toEqual([
    [
      expect.stringMatching(/idaroth\/status\/1783610777993138196$/),
      "Ida Roth (@idaroth)",
      "social",
    ],
  ]);
  expect(found[0]?.evidence.quote).toContain("The bridge is closed");
});

it("a post's other links, and those of a quotation within a blog's post, are sources", () => {
  const mastodon =
    '<blockquote class="mastodon-embed"><p>The <a href="https://doi.org/10.1000/xyz">study</a> is out.</p>— Ida Roth <a href="https://mastodon.social/@ida/112233445566">May 3</a></blockquote>';
  expect(gather({ body: mastodon }).links.map(({ text, kind }) => [text, kind])).toEqual([
    ["Ida Roth", "social"],
    ["study", "document"],
  ]);
  const own =
    '<div class="post-content"><blockquote><p>The ministry\'s <a href="https://ministry.gov.example/r.pdf">report</a> says so, and the minister <a href="https://twitter.com/min/status/1783610777993138196">posted it</a>.</p></blockquote></div>';
  expect(gather({ body: own }).links.map(({ text }) => text)).toEqual(["report", "posted it"]);
  const bare =
    '<blockquote class="twitter-tweet">The bridge is closed. <a href="https://twitter.com/min/status/1783610777993138196">May 3</a></blockquote>';
  expect(gather({ body: bare }).links.map(({ text }) => text)).toEqual(["May 3"]);
});

it("a quotation that is no post keeps its links", () => {
  const quote =
    '<blockquote><p>It is <a href="https://a.example/x">closed</a> and <a href="https://b.example/y">unsafe</a>.</p></blockquote>';
  expect(gather({ body: quote }).links).toHaveLength(2);
});

describe("links of the body", () => {
  it.each([
    ["https://files.town.example/plan.pdf", "document"],
    ["https://doi.org/10.1000/182", "document"],
    ["https://www.transport.gov/bridges", "document"],
    ["https://www.legislation.gov.uk/id/12", "document"],
    ["https://www.verwaltungsgericht-elm.example/urteil", "document"],
    ["https://social.example/@mayor/112233445566", "social"],
    ["https://social.example/mayor/status/1122334455", "social"],
    ["https://gazette.example/2024/05/03/bridge", "outlet"],
    ["https://gazette.example/the-old-bridge-is-closed-again", "outlet"],
    ["https://morgenbote.example/older", "same-site"],
    ["https://builders.example/", "other"],
    ["https://www.lemonde.example/", "outlet"],
    ["https://la-croix.example/", "outlet"],
    ["https://liberation.example/", "outlet"],
    ["https://theguardian.example/", "outlet"],
    ["https://guardian.example/", "other"],
    ["https://arxiv.org/abs/2401.01234", "document"],
    ["https://journal.example/article?id=10.1371/journal.pone.0123456", "document"],
    ["https://nature.example/articles/s41586-024-01234-5", "document"],
    ["https://data.town.example/bridges", "document"],
    ["https://town.example/datasets/bridges", "document"],
    ["https://ministry.example.gouv.fr/rapport", "document"],
    ["https://www.camara.leg.br/projeto", "document"],
    ["https://www.mofa.go.jp/page", "document"],
    ["https://eur-lex.europa.eu/x", "document"],
    ["https://www.riksdagen.se/sv/fraga", "document"],
    ["https://builder.example/investors/annual-report-2023", "document"],
    ["https://web.archive.org/web/20240503101500/https://www.transport.gov/bridges", "document"],
    ["https://www.bundesliga.example/tabelle", "other"],
    ["https://shop.example/product/the-very-long-bridge-model-kit", "other"],
    ["https://films.example/tv/the_bridges_of_elm/", "other"],
    ["https://gazette.example/articles/c79je4vldq5o", "outlet"],
    ["https://www.destatis.de/DE/Themen/preise", "document"],
    ["https://www.boe.es/diario_boe/txt.php?id=BOE-A-1", "document"],
    ["https://www.insee.fr/fr/accueil", "document"],
    ["https://www.fedlex.admin.ch/eli/cc/1", "document"],
    ["https://lovdata.no/dokument/1", "document"],
    ["https://www.legifrance.gouv.fr/loda", "document"],
    ["https://www.un.org/en/", "document"],
    ["https://www.tweedekamer.nl/kamerstukken", "document"],
    ["https://stats.oecd.org/", "document"],
    ["https://youtu.be/abcdefghijk", "social"],
    ["https://www.instagram.com/p/CxYzAbCdEfG/", "social"],
    ["https://t.me/elmhollow", "social"],
    ["https://bsky.app/profile/mayor.example/post/3k", "social"],
    ["https://www.tiktok.com/@mayor/video/7123456789012345678", "social"],
    ["https://m.facebook.com/elmhollow", "social"],
    ["https://help.instagram.com/519522125107875", "other"],
    ["https://www.reuters.com/", "outlet"],
    ["https://apnews.com/hub/bridges", "outlet"],
    ["https://edition.cnn.com/", "outlet"],
    ["https://www.elmtalerzeitung.de/", "outlet"],
    // The end of a name is not the name.
    ["https://notreuters.com/", "other"],
    ["https://mybox.com/", "other"],
    ["https://sometimes.com/", "other"],
  ])("%s is %s", (url, kind) => {
    expect(links(`<a href="${url}">see here</a> for more.`).map((link) => link.kind)).toEqual([
      kind,
    ]);
  });

  it("lose tracking parameters and stand once", () => {
    const found = links(
      '<a href="https://a.example/x?utm_source=m&id=7">one</a> and <a href="https://a.example/x?id=7">two</a>.',
    );
    expect(found.map(({ url, text }) => [url, text])).toEqual([
      ["https://a.example/x?id=7", "one"],
    ]);
  });

  it.each([
    ["https://a.example/x?CMP=share_btn&s=7", "https://a.example/x?s=7"],
    ["https://x.com/mayor/status/1122334455?s=20&t=AbC", "https://x.com/mayor/status/1122334455"],
    [
      "https://www.youtube.com/watch?v=abcdefghijk&t=42s&si=Qx",
      "https://www.youtube.com/watch?v=abcdefghijk&t=42s",
    ],
    [
      "https://www.instagram.com/p/CxYzAbCdEfG/?igsh=MQ&hl=en",
      "https://www.instagram.com/p/CxYzAbCdEfG/",
    ],
    [
      "https://a.example/x?ito=1&ns_mchannel=rss&smid=tw&wtmc=a.b&wt_zmc=c&mc_cid=d&gclid=e&fbclid=f",
      "https://a.example/x",
    ],
    ["https://a.example/x?ref=home&cid=newsletter", "https://a.example/x"],
    ["https://a.example/x?cid=7654321&ref=12", "https://a.example/x?cid=7654321&ref=12"],
    ["https://a.example/x?t=3&q=bridge", "https://a.example/x?t=3&q=bridge"],
    ["https://a.example/x?id=7#:~:text=the%20bridge", "https://a.example/x?id=7"],
    ["https://go.shop.example/?id=1&url=https%3A%2F%2Fa.example%2Fx", "https://a.example/x"],
    [
      "https://a.example/x?url=https%3A%2F%2Fb.example",
      "https://a.example/x?url=https%3A%2F%2Fb.example",
    ],
  ])("%s is written as %s", (stated, written) => {
    expect(links(`<a href="${stated.replace(/&/g, "&amp;")}">see here</a>.`)[0]?.url).toBe(written);
  });

  it("stand once for a page, whatever part of it they lead to", () => {
    const found = links(
      [
        "https://a.example/x#c1",
        "https://a.example/x#c2",
        "http://www.a.example/x/",
        "https://a.example/#/one",
        "https://a.example/#/two",
      ]
        .map((url, index) => `<a href="${url}">place ${index}</a>`)
        .join(" and "),
    );
    expect(found.map(({ url }) => url)).toEqual([
      "https://a.example/x#c1",
      "https://a.example/#/one",
      "https://a.example/#/two",
    ]);
  });

  it("lead where a redirect leads", () => {
    const [link] = links(
      '<a href="https://social.example/l.php?u=https%3A%2F%2Ftown.example%2Fa%3Fid%3D7%26fbclid%3Dx&h=1">this</a> for more.',
    );
    expect(link?.url).toBe("https://town.example/a?id=7");
  });

  it("come with the sentence that they stand in", () => {
    const far = "The council met for hours on this and on that. ".repeat(8);
    const { links: found } = gather({
      body: `<p>${far}It said so in <a href="https://a.example/x">this</a> report. Rain fell.</p>`,
    });
    expect(found[0]?.evidence.quote).toBe("It said so in this report.");
    expect(found[0]?.evidence.anchor).toMatch(/^b\d+$/);
  });

  it("leave out what somebody pays for", () => {
    expect(
      links('<a rel="nofollow sponsored" href="https://shop.example/x">buy it</a> now'),
    ).toEqual([]);
  });

  it.each([
    "https://social.example/sharer/sharer.php?u=https%3A%2F%2Fa.example",
    "https://social.example/intent/tweet?text=x",
    "https://social.example/share/url?url=https://a.example/b",
    "https://social.example/shareArticle?mini=true&url=x",
    "https://wa.me/?text=x",
  ])("leave out what shares the page: %s", (url) =>
    expect(links(`<a href="${url.replace(/&/g, "&amp;")}">Share</a> this now`)).toEqual([]),
  );

  it("keep a page whose address only sounds so", () => {
    const url = "https://town.example/share/report.html";
    expect(links(`<a href="${url}">the report</a> says`)[0]?.url).toBe(url);
  });

  it("leave out the page itself, mail and scripts", () => {
    expect(
      links(
        '<a href="#top">up</a> <a href="mailto:a@b.example">mail</a> <a href="javascript:void 0">go</a> x',
      ),
    ).toEqual([]);
  });

  it("leave out lines that only lead on to the same site", () => {
    const { links: found } = gather({
      body: '<p>Rain fell on the bridge.</p><p><a href="/more">Read more about rain</a></p>',
    });
    expect(found).toEqual([]);
  });
});

describe("as the text is shown", () => {
  const read = (html: string, head = "") => {
    const prose = `<p>${"The council met and spoke at length about the bridge, and the ferry. ".repeat(3)}</p>`;
    const page = `<html lang="en"><head><title>Bridge closed</title>${head}</head><body><article><h1>Bridge closed</h1>${prose}${html}${prose}</article></body></html>`;
    const doc = new DOMParser().parseFromString(page, "text/html");
    const links = readArticle(doc, "https://www.morgenbote.example/a/bridge")?.sources.links;
    return links?.map(({ text, url }) => [text, url]);
  };
  const report = '<a href="https://town.example/report-1">the report</a>';

  it("a link is told by the words that are left of it", () => {
    const note = `<span hidden><a href="https://town.example/report-1">Read all</a></span>`;
    const text = (inside: string) =>
      `<p>The mayor read ${inside} to the council, and nobody had anything to say about it.</p>`;
    expect(read(text(note))).toEqual([]);
    expect(read(text(note + report))).toEqual([["the report", "https://town.example/report-1"]]);
  });

  it("its address is that of the page's own base", () => {
    const text = `<p>The mayor read <a href="plan-for-the-bridge-2.pdf">the plan</a> to the council, and left.</p>`;
    expect(read(text, '<base href="https://town.example/files/">')).toEqual([
      ["the plan", "https://town.example/files/plan-for-the-bridge-2.pdf"],
    ]);
  });
});

it("a link whose words have a character beyond the first 65,536 is one", () => {
  expect(links('<a href="/p/123">the 𠮷野家 report</a> and so on')).toHaveLength(1);
});

it("a link to the page itself is none, however its address is written", () => {
  const page = "morgenbote.example/news/bridge-closed";
  for (const own of ["", "#top", `http://www.${page}/`, `https://${page}?utm_source=mail`])
    expect(links(`<a href="${own}">the bridge</a> and so on`)).toEqual([]);
});
