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
  return { credits, leadImage: article.leadImage };
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
