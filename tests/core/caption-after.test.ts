import { describe, expect, it } from "vitest";
import { arrangeFigures } from "../../src/core/figures";
import { boxOf } from "./markup";

const BASE = "https://www.courier.example/a";

/** The captions of the figures of `markup`, and the text beside them. */
function arranged(markup: string): { captions: string[]; text: string } {
  const box = boxOf(markup);
  arrangeFigures(box, BASE);
  const captions = Array.from(box.querySelectorAll("figcaption"), (each) => each.textContent ?? "");
  for (const figure of box.querySelectorAll("figure")) figure.remove();
  return { captions, text: (box.textContent ?? "").replace(/\s+/g, " ").trim() };
}

const IMG = '<img src="/boat.jpg" alt="" width="900">';
/** Longer than what a box of a picture may hold beside its caption. */
const TEXT =
  "The ferry sails at noon, at three and at six, and on Sundays it does not sail at all.";
const ALT = "A boat waits at the old quay of Lindhaven";

describe("what stands right below a picture is its caption", () => {
  it.each([
    ["where it is called so", `${IMG}<p class="imagecaption">A boat at the quay</p>`],
    [
      "in a box of its own",
      `<div>${IMG}</div><div class="legend"><h6>A boat at the quay</h6></div>`,
    ],
    [
      "as the caption of no figure",
      `<a href="/boat.jpg">${IMG}</a><figcaption>A boat at the quay</figcaption>`,
    ],
  ])("%s", (_, markup) => {
    const { captions, text } = arranged(`<div>${markup}<p>${TEXT}</p></div>`);
    expect(captions).toEqual(["A boat at the quay"]);
    expect(text).toBe(TEXT);
  });

  it("where the picture's description has the same words", () => {
    const img = `<img src="/boat.jpg" alt="${ALT}" width="900">`;
    const line = `<br><b><i>${ALT}</i><br><br>The ferry</b><br>It sails at noon.`;
    expect(arranged(`<div><div>${img}</div>${line}</div>`)).toEqual({
      captions: [ALT],
      text: "The ferryIt sails at noon.",
    });
    const linked = `<a href="/boat.jpg" data-caption="${ALT} – Photo: Ada Roe">${IMG}</a>`;
    expect(arranged(`<div>${linked}<p>${ALT}</p></div>`).captions).toEqual([ALT]);
  });

  it("where it ends with a credit", () => {
    const { captions, text } = arranged(
      `<p>At noon.</p><p>${IMG}</p><p>The boat at the quay. © Nordbild / Ada Roe</p><p>At six.</p>`,
    );
    expect(captions).toEqual(["The boat at the quay. Nordbild/Ada Roe"]);
    expect(text).toBe("At noon.At six.");
  });
});

it("is its caption where it ends with an agency's picture", () => {
  const line = "The mayor at the quay (AP photo)";
  const { captions, text } = arranged(`<div>${IMG}</div><div>${line}</div><p>${TEXT}</p>`);
  expect(captions).toEqual(["The mayor at the quay AP photo"]);
  expect(text).toBe(TEXT);
});

it("is text where it only ends with an agency", () => {
  const { captions, text } = arranged(`<div>${IMG}</div><p>${TEXT} (AP)</p>`);
  expect(captions).toEqual([]);
  expect(text).toBe(`${TEXT} (AP)`);
});

describe("but not", () => {
  it.each([
    ["the paragraph of the text", "<p>The ferry sails at noon.</p>"],
    ["a heading", `<h2>${ALT}</h2>`],
    [
      "a line on rights to the page",
      '<p class="credit">Copyright 2024 Courier. All rights reserved.</p>',
    ],
    ["a sentence with what looks like a label", "<p>Photo: “I was there,” she says.</p>"],
    ["what leads away", '<p class="caption"><a href="/other">Another boat at another quay</a></p>'],
    [
      "several paragraphs",
      '<div class="caption-box"><p>The ferry sails.</p><p>It is new.</p><p>It is red.</p></div>',
    ],
    ["a list", '<ul class="caption"><li>A boat</li></ul>'],
  ])("%s", (_, markup) => {
    const img = IMG.replace('alt=""', `alt="${ALT}"`);
    const { captions, text } = arranged(`<div>${img}${markup}<p>${TEXT}</p></div>`);
    expect(captions).toEqual([]);
    expect(text).not.toBe(TEXT);
  });

  it("what follows the picture of a teaser", () => {
    const { captions } = arranged(
      `<div><a href="/other"><img src="/boat.jpg" alt="${ALT}" width="900"></a><p>${ALT}</p></div>`,
    );
    expect(captions).toEqual([]);
  });

  it("what stands in another entry", () => {
    const entries = `<li>${IMG}</li><li class="caption">A boat at the quay</li>`;
    expect(arranged(`<ul>${entries}<li>${TEXT}</li></ul>`).captions).toEqual([]);
  });
});

describe("the title of a teaser is no caption", () => {
  const title = "Why the harbour of Lindhaven is growing";

  it.each([
    ["around the picture", `<a class="image" href="/other">${IMG}<span>${title}</span></a>`],
    ["beside it", `<div class="image">${IMG}<a class="caption" href="/other">${title}</a></div>`],
  ])("as a link %s", (_, markup) => {
    const { captions, text } = arranged(`<div>${markup}<p>Text</p></div>`);
    expect(captions).toEqual([]);
    expect(text).toContain(title);
  });

  it("but a link to who took the picture is in one", () => {
    const credit = '<a href="https://photos.example/ada-roe">Ada Roe of Nordbild in Lindhaven</a>';
    const { captions } = arranged(
      `<div class="image">${IMG}<p class="caption">Photo: ${credit}</p></div>`,
    );
    expect(captions).toEqual(["Ada Roe of Nordbild in Lindhaven"]);
  });
});

describe("a paragraph of the text is no caption", () => {
  const prose =
    "The harbour stood for a century and was closed in a night, and those who saw it still talk of it.";
  const img = IMG.replace('alt=""', `alt="${ALT}"`);

  it.each([
    [
      "a word of its class alone",
      `<p class="txt-legend">${prose}</p><p class="txt-legend">At six.`,
    ],
    ["a word amid others in its class", `<div class="legend-of-the-lake"><p>${prose}</p></div>`],
    ["such a word before others", `<p class="license-plate-story">${prose}</p>`],
    ["a name of two words", `<p class="credits-and-debts">${prose}</p>`],
    ["a part of a longer word", '<p class="accredited">The boat at noon</p>'],
    ["the words of the description", `<p>${ALT} and nobody knows for whom it does so.</p>`],
    ["such words and a sentence", `<p>${ALT}. Nobody knows for whom.</p>`],
    [
      "what looks like a label",
      "<p>He says he never sold an image. Illustration: his life and his work.</p>",
    ],
  ])("for %s", (_, markup) => {
    const { captions, text } = arranged(`<div>${img}${markup}<p>${TEXT}</p></div>`);
    expect(captions).toEqual([]);
    expect(text.length).toBeGreaterThan(TEXT.length + 15);
  });

  it.each([
    ["is set otherwise", `<p class="wp-caption-text">${prose}</p>`],
    ["is set otherwise in a box", `<div class="image__caption"><p>${prose}</p></div>`],
    ["has a credit", `<p class="photoCaption">${prose} Photo: Ada Roe</p>`],
    [
      "has words of the description",
      `<p class="caption">At the old quay of Lindhaven: ${prose} A boat.</p>`,
    ],
  ])("but one that is called so and %s", (_, markup) => {
    const { captions, text } = arranged(`<div>${img}${markup}<p>${TEXT}</p></div>`);
    expect(captions).toHaveLength(1);
    expect(text).toBe(TEXT);
  });

  it.each([". Ada Roe/Nordbild", " (Ada Roe)", " – Photo: Ada Roe", ". Ada Roe"])(
    "but the description with a credit: %s",
    (credit) => {
      const { text } = arranged(`<div>${img}<p>${ALT}${credit}</p><p>${TEXT}</p></div>`);
      expect(text).toBe(TEXT);
    },
  );
});
