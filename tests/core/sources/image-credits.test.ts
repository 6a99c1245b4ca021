import { describe, expect, it } from "vitest";
import { gather, PROSE } from "./page";

function credits(html: string) {
  return gather({ body: `${PROSE}${html}${PROSE}` }).imageCredits.map(({ credit, caption }) => [
    credit,
    caption,
  ]);
}

describe("picture credits", () => {
  it.each([
    [
      "<figure><img src='a.jpg'><figcaption>Two cats.<small>Bild: Ada Roe/dpa</small></figcaption></figure>",
      "Ada Roe/dpa",
      "Two cats.",
    ],
    [
      "<figure><img src='a.jpg'><footer><span class='copyright'>Ada Roe</span></footer><figcaption>Two cats</figcaption></figure>",
      "Ada Roe",
      "Two cats",
    ],
    [
      "<div class='pic'><img src='a.jpg'><span>Two cats. Bild: Ada Roe/Archiv</span></div>",
      "Ada Roe/Archiv",
      "Two cats.",
    ],
    [
      "<picture><img src='a.jpg'></picture><figcaption>Two cats, Foto: Ada Roe</figcaption>",
      "Ada Roe",
      "Two cats",
    ],
    [
      "<figure><img src='a.jpg'><p>Two cats</p><figcaption>Photo: Ada Roe</figcaption></figure>",
      "Ada Roe",
      "Two cats",
    ],
    ["<figure><img src='a.jpg' alt='Two cats © Foto: Ada Roe'></figure>", "Ada Roe", "Two cats"],
    ["<div><img src='a.jpg'><div>AFP</div></div>", "AFP", null],
    [
      "<div><a href='/gallery'><img src='a.jpg'><span>enlarge</span> <span class='picture-source'>(Photo: Ada Roe)</span></a></div>",
      "Ada Roe",
      null,
    ],
    [
      "<figure><div><img src='a.jpg' alt='Nordbild A boat at the quay'><span>Nordbild</span></div><div><figcaption>The boat in May</figcaption></div></figure>",
      "Nordbild",
      "The boat in May",
    ],
    [
      "<figure><div><img src='a.jpg' alt='A boat'><span>Elm Hollow Police</span></div><div><figcaption>The boat in May</figcaption></div></figure>",
      "Elm Hollow Police",
      "The boat in May",
    ],
    [
      "<figure><img src='a.jpg'><figcaption>[1/5]Two cats. NORDBILD/Ada Roe <a href='/buy'>Purchase Licensing Rights<span>, opens new tab</span></a></figcaption></figure>",
      "NORDBILD/Ada Roe",
      "Two cats.",
    ],
    [
      "<figure><img src='a.jpg'><figcaption><span>Foto: Ada Roe, Elm</span><p>Two cats at the quay</p></figcaption></figure>",
      "Ada Roe, Elm",
      "Two cats at the quay",
    ],
    [
      "<div><span>Foto: Ada Roe</span><img src='a.jpg'><div>Two cats in the sun</div></div>",
      "Ada Roe",
      "Two cats in the sun",
    ],
    [
      "<div><img src='a.jpg'><div class='caption'><p><span>Two cats in the sun.</span> <span>(Court of Elm, District of New Hollow)</span></p></div></div>",
      "Court of Elm, District of New Hollow",
      "Two cats in the sun.",
    ],
    [
      "<div><img src='a.jpg'><div class='caption'><span class='source'>Katzenbild</span><span>Two cats</span></div></div>",
      "Katzenbild",
      "Two cats",
    ],
    [
      "<button><div><figure><img src='a.jpg'></figure></div><figcaption>Two cats<cite>(Image: Ada Roe)</cite></figcaption></button>",
      "Ada Roe",
      "Two cats",
    ],
    [
      `<article class='premium'>${PROSE.repeat(3)}<figure><img src='a.jpg'><figcaption>Two cats. <span class='credit'>ADA ROE / AFP</span></figcaption></figure></article>`,
      "ADA ROE/AFP",
      "Two cats.",
    ],
  ])("%s", (html, credit, caption) => expect(credits(html)).toEqual([[credit, caption]]));

  it("are of one picture where its caption and credit stand apart, in either order", () => {
    const words = "<figcaption>Two cats.</figcaption>";
    const credit = "<figcaption>Photo: Ada Roe</figcaption>";
    for (const captions of [words + credit, credit + words])
      expect(credits(`<figure><img src="a.jpg">${captions}</figure>`)).toEqual([
        ["Ada Roe", "Two cats."],
      ]);
  });

  it("are of each picture of a figure, with its own caption", () => {
    const html =
      "<figure><img src='a.jpg'><figcaption>A cat. Photo: Ada Roe</figcaption><img src='b.jpg'><figcaption>A dog. Photo: Bo Ek</figcaption></figure>";
    const { imageCredits } = gather({ body: `${PROSE}${html}${PROSE}` });
    expect(imageCredits.map(({ credit, caption, src }) => [credit, caption, src])).toEqual([
      ["Ada Roe", "A cat.", "https://www.morgenbote.example/news/a.jpg"],
      ["Bo Ek", "A dog.", "https://www.morgenbote.example/news/b.jpg"],
    ]);
  });

  it.each([
    [
      "a quotation in a figure",
      "<div><figure><blockquote><p>It is closed.</p></blockquote></figure><figcaption>Ada Roe</figcaption></div>",
    ],
    [
      "a quotation beside its speaker",
      "<figure><img src='a.jpg'><blockquote><p>It is closed.</p></blockquote><figcaption><cite>Ada Roe</cite> Head of Bridges</figcaption></figure>",
    ],
    [
      "a teaser whose heading stands further away",
      `<section><div><a href='/x'><img src='a.jpg'><small class='copyright'>Katzenbild</small></a></div>${PROSE}<h3><a href='/x'>A dog</a></h3></section>`,
    ],
    ["an author's portrait", "<div><img src='a.jpg'><address>Von Ada Roe</address></div>"],
    [
      "a teaser",
      "<div><a href='/x'><img src='a.jpg' alt='A dog. Foto: Ada Roe'></a><h3><a href='/x'>A dog</a></h3></div>",
    ],
    [
      "a picture without a credit",
      "<figure><img src='a.jpg'><figcaption>Two cats sleep in the sun.</figcaption></figure>",
    ],
    ["a button", "<div><img src='a.jpg'><span>Show more</span></div>"],
  ])("are not found in %s", (_, html) => expect(credits(html)).toEqual([]));

  it("are read from JSON-LD where nobody prints them", () => {
    const stated = (image: unknown) => {
      const article = { "@type": "NewsArticle", headline: "Bridge closed", image };
      const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
      const body = `${PROSE}<figure><img src='b.jpg'><figcaption>A dog. Foto: Ida Roth/dpa</figcaption></figure>`;
      return gather({ body, head }).imageCredits.slice(1);
    };
    const image = { "@type": "ImageObject", url: "https://m.example/a.jpg" };
    expect(stated({ ...image, creditText: "Photo: Ada Roe/AFP", caption: "Two cats" })).toEqual([
      {
        credit: "Ada Roe/AFP",
        photographers: ["Ada Roe"],
        agencies: ["AFP"],
        caption: "Two cats",
        src: "https://m.example/a.jpg",
        evidence: { quote: "Photo: Ada Roe/AFP", origin: "json-ld", anchor: null },
      },
    ]);
    const holder = { "@type": "Organization", name: "AFP" };
    const by = stated([{ ...image, author: { name: "Ada Roe" }, copyrightHolder: holder }]);
    expect(by.map(({ credit }) => credit)).toEqual(["Ada Roe / AFP"]);
    // Printed already, the house's own name, or no name at all.
    expect(stated({ ...image, creditText: "Ida Roth" })).toEqual([]);
    expect(stated({ ...image, copyrightHolder: { name: "Morgenbote" } })).toEqual([]);
    expect(stated({ ...image, author: "https://m.example/about" })).toEqual([]);
    expect(stated("https://m.example/a.jpg")).toEqual([]);
  });

  it("tell agencies from photographers", () => {
    const html =
      "<figure><img src='a.jpg'><figcaption>Foto: picture alliance/dpa/A. Roe</figcaption></figure>";
    const [credit] = gather({ body: `${PROSE}${html}${PROSE}` }).imageCredits;
    expect(credit?.agencies).toEqual(["picture alliance", "dpa"]);
    expect(credit?.photographers).toEqual(["A. Roe"]);
    expect(credit?.src).toBe("https://www.morgenbote.example/news/a.jpg");
    expect(credit?.evidence).toMatchObject({
      quote: "Foto: picture alliance/dpa/A. Roe",
      origin: "caption",
    });
  });
});

it("takes the picture itself for the credit's, not what holds its place", () => {
  const [credit] = gather({
    body: `${PROSE}<figure><img src="/grey-placeholder.png"><img src="/quay.jpg" alt="Nordbild A boat"><span>Nordbild</span></figure>${PROSE}`,
  }).imageCredits;
  expect(credit?.src).toMatch(/\/quay\.jpg$/);
});

describe("no credit is", () => {
  const creditsOf = (html: string) =>
    gather({ body: `${PROSE}${html}${PROSE}` }).imageCredits.map(({ credit }) => credit);

  it("what a picture shows, though its description begins with a label", () => {
    expect(creditsOf('<p><img src="a.jpg" alt="Bild: ein alter Hut"></p>')).toEqual([]);
    expect(creditsOf('<p><img src="a.jpg" alt="Ein Hut | Bildquelle: dpa"></p>')).toEqual(["dpa"]);
  });

  it.each(["Watch Live", "Read More", "the boat in May", "2:03"])(
    "what else stands at a picture: %s",
    (words) => {
      const figure = `<figure><div><img src='a.jpg'><span>${words}</span></div><div><figcaption>The boat in May</figcaption></div></figure>`;
      expect(credits(figure)).toEqual([]);
    },
  );

  it("who is shown, as the description says", () => {
    const named = '<div class="credit-box"><p class="caption">Ida Roth</p></div>';
    expect(creditsOf(`<div><img src="a.jpg" alt="Ida Roth.">${named}</div>`)).toEqual([]);
  });

  it("the box to tick in a notice", () => {
    const box = "<label><input type='checkbox'><small>Always load Ada Roe</small></label>";
    const notice = `<div class="caption"><p>Do you want to load the map?</p>${box}</div>`;
    expect(creditsOf(`<div><img src="a.jpg" alt="">${notice}</div>`)).toEqual([]);
  });
});

it("takes the credit beside the caption of a figure", () => {
  const [credit] = gather({
    body: `${PROSE}<figure><div><img src="a.jpg"><span>Foto: Nordbild Lindhaven</span></div><figcaption>Two cats sleep.</figcaption></figure>${PROSE}`,
  }).imageCredits;
  expect(credit).toMatchObject({ credit: "Nordbild Lindhaven", caption: "Two cats sleep." });
});

it("takes a caption below its credit, without the words beside another picture above", () => {
  const badge = '<div>from <a href="https://shop.example/"><img src="badge.png"></a></div>';
  const [credit] = gather({
    body: `${PROSE}<div>${badge}<img src="a.jpg"><span class="credit">Ada Roe/AFP</span><p class="caption">Two cats at the quay</p></div>${PROSE}`,
  }).imageCredits;
  expect(credit).toMatchObject({
    credit: "Ada Roe/AFP",
    caption: "Two cats at the quay",
    evidence: { quote: "Ada Roe/AFP Two cats at the quay" },
  });
});

it("quotes a credit once that stands there for two sizes of screens", () => {
  const part = '<footer class="credit" aria-hidden="true">APA/Ada Roe</footer>';
  const [credit] = gather({
    body: `${PROSE}<figure><img src="a.jpg">${part}${part}</figure>${PROSE}`,
  }).imageCredits;
  expect(credit).toMatchObject({ credit: "APA/Ada Roe", evidence: { quote: "APA/Ada Roe" } });
});
