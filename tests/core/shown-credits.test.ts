import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/core/read";

const PROSE =
  "<p>The town council of Elm Hollow met on Monday evening to speak about the old bridge, which has been closed for three years, and about the money that its repair will cost.</p>";

/** Reads an article whose text holds `html` in its middle. */
function read(html: string, lead = "") {
  const page = `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><main><article><h1>Bridge closed</h1>${lead}${PROSE.repeat(4)}${html}${PROSE.repeat(4)}</article></main></body></html>`;
  const doc = new DOMParser().parseFromString(page, "text/html");
  const article = readArticle(doc, "https://www.morgenbote.example/bridge");
  if (!article) throw new Error("No article");
  const body = new DOMParser().parseFromString(article.content, "text/html");
  const credits = article.sources.imageCredits.map(({ credit, evidence }) => ({
    credit,
    /** The words that a jump leads to. */
    shown: evidence.anchor && body.getElementById(evidence.anchor)?.textContent,
    origin: evidence.origin,
  }));
  const own = PROSE.replace(/<[^>]+>/g, "");
  /** The shown text without the paragraphs that every one of these articles has. */
  const text = article.textContent.split(own).join("").trim();
  return { credits, leadImage: article.leadImage, text, body };
}

const caption = (credit: string, shown: string | null) => ({ credit, shown, origin: "caption" });

describe("each credit under a picture has its place in the shown text", () => {
  it.each([
    [
      "a label that is not shown",
      '<figure><img src="/a.jpg" width="900"><figcaption>Two cats. Foto: Ada Roe/dpa</figcaption></figure>',
      [caption("Ada Roe/dpa", "Two cats. Ada Roe/dpa")],
    ],
    [
      "a box that is no figure",
      '<div class="image"><div><img src="/a.jpg" width="900"></div><div class="caption">Two cats. <small>Photo: Ada Roe</small></div></div>',
      [caption("Ada Roe", "Two cats. Ada Roe")],
    ],
    [
      "a credit beside the caption",
      '<figure><img src="/a.jpg" width="900"><div class="copyright">Ada Roe</div><figcaption>Two cats</figcaption></figure>',
      [caption("Ada Roe", "Two cats Ada Roe")],
    ],
    [
      "a credit in the description alone",
      '<figure><img src="/a.jpg" width="900" alt="Two cats. Photo: Ada Roe"></figure>',
      [caption("Ada Roe", "Ada Roe")],
    ],
    [
      "two pictures of one agency",
      '<figure><img src="/a.jpg" width="900"><figcaption>One cat. Foto: AFP</figcaption></figure><figure><img src="/b.jpg" width="900"><figcaption>Two cats. Foto: AFP</figcaption></figure>',
      [caption("AFP", "One cat. AFP"), caption("AFP", "Two cats. AFP")],
    ],
  ])("%s", (_, html, credits) => expect(read(html).credits).toEqual(credits));

  it("the lead picture keeps its credit, which is no credit of another", () => {
    const lead =
      '<figure><img src="/lead.jpg" width="900"><figcaption>The bridge. Foto: AFP</figcaption></figure>';
    const other =
      '<figure><img src="/b.jpg" width="900"><figcaption>Two cats. Foto: AFP</figcaption></figure>';
    const { credits, leadImage } = read(other, lead);
    expect(leadImage?.credit).toBe("AFP");
    expect(credits).toEqual([caption("AFP", null), caption("AFP", "Two cats. AFP")]);
  });

  it("what only the page's data state is not put under a picture", () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","image":{"@type":"ImageObject","url":"https://www.morgenbote.example/a.jpg","creditText":"Ada Roe"}}</script><figure><img src="/a.jpg" width="900"><figcaption>Two cats sleep in the sun.</figcaption></figure>';
    expect(read(html).credits).toEqual([{ credit: "Ada Roe", shown: null, origin: "json-ld" }]);
  });

  it("a caption without a credit gets none", () => {
    const html =
      '<figure><img src="/a.jpg" width="900"><figcaption>Two cats sleep in the sun.</figcaption></figure>';
    expect(read(html).credits).toEqual([]);
  });
});

describe("a paragraph that is a credit is told and leaves the text", () => {
  it.each([
    ["Titelbild: Ada Roe on Unsplash", "Ada Roe on Unsplash"],
    ["Bildnachweis: Hafenverwaltung", "Hafenverwaltung"],
    ["Foto: (c) Ada Roe", "Ada Roe"],
    ["Photo: iStock", "iStock"],
    ["(Photo: Ada Roe / Reuters)", "Ada Roe / Reuters"],
    ["Featured image: Ada Roe via Unsplash", "Ada Roe via Unsplash"],
    ["写真：共同", "共同"],
  ])("%s", (line, credit) => {
    const { credits, text } = read(`<p>${line}</p>`);
    expect(credits).toEqual([caption(credit, null)]);
    expect(text).toBe("");
  });

  it.each([
    "Image: upload one of yours",
    "Bild: so sieht sie heute aus",
    "Source: Harbour Office",
    "© 2024 Ada Roe",
    "Credit: a card with a limit",
  ])("but not “%s”, which may be anything", (line) => {
    expect(read(`<p>${line}</p>`).text).toBe(line);
  });

  it.each([
    "BILD: Kommen wir zum Geld.",
    "Crédito rural bate recorde em maio.",
    "Courtesy of Mayor Ada Roe, the hall stays open.",
    "Photo: “I was there,” she says.",
    "Grafik: Umsatz steigt seit Mai",
    "Images: AP, Reuters and AFP were allowed in.",
    "Titelbild: Blick auf Lindhaven",
    "Lead photo: Workers clear snow in Oslo",
    "Symbolbild: Eine Frau füllt einen Antrag aus.",
  ])("nor “%s” below a picture, which is a sentence or tells what is shown", (line) => {
    const { credits, text } = read(`<p><img src="/a.jpg" width="900"></p><p>${line}</p>`);
    expect(credits).toEqual([]);
    expect(text).toBe(line);
  });

  it("stands under the picture above it", () => {
    const html =
      '<p><img src="/a.jpg" width="900"></p><p><em>Credit: Harbour Tours</em></p>' +
      '<p><img src="/b.jpg" width="900"><br><em>(Credit: Harbour Tours)</em></p>';
    const { credits, body, text } = read(html);
    expect(text).toBe("Harbour Tours Harbour Tours");
    expect(Array.from(body.querySelectorAll("figure"), (figure) => figure.textContent)).toEqual([
      "Harbour Tours",
      "Harbour Tours",
    ]);
    expect(credits).toEqual([
      caption("Harbour Tours", "Harbour Tours"),
      caption("Harbour Tours", "Harbour Tours"),
    ]);
  });

  it("but not as an entry of a list or the heading of a section", () => {
    const html = `<ul><li>A pen</li><li>Photo: Ada Roe</li></ul><h2>Foto: Ada Roe</h2>${PROSE}`;
    expect(read(html).text).toContain("Photo: Ada Roe");
    expect(read(html).text).toContain("Foto: Ada Roe");
  });

  it("leaves the paragraphs of the box that it stands loose in", () => {
    const { credits, text } = read(
      `<div><p>She sails again.</p>Foto: Ada Roe<p>At noon.</p></div>`,
    );
    expect(credits).toMatchObject([{ credit: "Ada Roe" }]);
    expect(text).toBe("She sails again. At noon.");
  });
});

describe("what stands beside a picture in a box of its own", () => {
  const words =
    '<div class="w-full"><p>The bridge in the morning mist</p><p>© Ada Roe/Reuters</p></div>';

  it("is the caption of the lead picture, which is shown above the text", () => {
    const head = '<meta property="og:image" content="https://www.morgenbote.example/lead.jpg">';
    const lead = `${head}<div><div><img src="/lead.jpg" width="900"></div>${words}</div>`;
    const { leadImage, text } = read("", lead);
    expect(leadImage).toMatchObject({
      caption: "The bridge in the morning mist",
      credit: "Ada Roe/Reuters",
    });
    expect(text).toBe("");
  });

  it("is the caption of the picture in the text", () => {
    const { body, credits, text } = read(
      `<div><div><img src="/a.jpg" width="900"></div>${words}</div>`,
    );
    const shown = "The bridge in the morning mist Ada Roe/Reuters";
    expect(text).toBe(shown);
    expect(body.querySelector("figcaption")?.textContent).toBe(shown);
    expect(credits).toEqual([caption("Ada Roe/Reuters", shown)]);
  });

  it("stays in the text where the picture has another caption", () => {
    const figure =
      '<figure><img src="/a.jpg" width="900"><figcaption>A barge</figcaption></figure>';
    const { text } = read(
      `<div>${figure}<div>The barge at the quay in May. Photo: Ada Roe/AP</div></div>`,
    );
    expect(text).toContain("The barge at the quay in May.");
  });

  it("stays where a part of it is a paragraph", () => {
    const tale =
      "<p>The ferry sails at noon, at three and at six, and on Sundays it does not sail at all.</p>";
    const { text } = read(
      `<div><img src="/a.jpg" width="900">${tale}<p>Photo: Ada Roe/Reuters</p></div>`,
    );
    expect(text).toContain("The ferry sails at noon");
    expect(text).not.toContain("Ada Roe");
  });
});

it("tells no credit of what is left out for being another story's", () => {
  const image = '<img src="/b.jpg" width="900"><div class="credit">Foto: Ida Roth/dpa</div>';
  const related = `<div class="related-stories"><div>${image}</div><h4><a href="/b">A bridge elsewhere is closed</a></h4><a href="/c">The tale of another bridge</a></div>`;
  expect(read(related).credits).toEqual([]);
  expect(read(`<div>${image}</div>`).credits).toMatchObject([{ credit: "Ida Roth/dpa" }]);
});

it("tells no credit of a portrait whose box is left out in part", () => {
  const bio =
    '<div class="bio"><p>Ida Roth has built bridges for twenty years and writes about them. She lives in Elm Hollow. Foto: Ada Roe</p></div>';
  const portrait = (more: string) =>
    read(
      `<div><div><img src="/ida.jpg" width="200"${more}></div><h5>Ida Roth</h5>${bio}</div>`,
      '<p class="byline">By Ida Roth</p>',
    );
  expect(portrait(' class="avatar"').credits).toEqual([]);
  expect(portrait("").credits).toMatchObject([{ credit: "Ada Roe" }]);
});
