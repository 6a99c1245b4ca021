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
    ["<figure><img src='a.jpg' alt='Two cats © Foto: Ada Roe'></figure>", "Ada Roe", "Two cats"],
    ["<div><img src='a.jpg'><div>AFP</div></div>", "AFP", null],
  ])("%s", (html, credit, caption) => expect(credits(html)).toEqual([[credit, caption]]));

  it.each([
    [
      "a quotation in a figure",
      "<div><figure><blockquote><p>It is closed.</p></blockquote></figure><figcaption>Ada Roe</figcaption></div>",
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

  it("tell agencies from photographers", () => {
    const html =
      "<figure><img src='a.jpg'><figcaption>Foto: picture alliance/dpa/A. Roe</figcaption></figure>";
    const [credit] = gather({ body: `${PROSE}${html}${PROSE}` }).imageCredits;
    expect(credit?.agencies).toEqual(["picture alliance", "dpa"]);
    expect(credit?.src).toBe("https://www.morgenbote.example/news/a.jpg");
    expect(credit?.evidence).toMatchObject({
      quote: "Foto: picture alliance/dpa/A. Roe",
      origin: "caption",
    });
  });
});
