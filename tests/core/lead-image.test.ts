import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const PROSE = [
  "The ferry to the northern islands leaves an hour earlier from Monday on, its company said.",
  "Most passengers had asked for it, because the last bus from the harbour leaves at seven.",
  "Tickets that were bought for the later hour stay valid, and nobody has to change them.",
  "The company wants to see in autumn whether the change has brought more people on board.",
]
  .map((text) => `<p>${text} ${text.replace("e", "a")}</p>`)
  .join("");

function leadOf(body: string, image = "/photos/ferry-at-the-northern-quay-1200x630.jpg") {
  const head = `<title>Ferry leaves earlier</title><meta property="og:image" content="${image}">`;
  const page = documentOf(`<head>${head}</head><body>${body}</body>`);
  return readArticle(page, "https://www.courier.example/ferry")?.leadImage ?? null;
}

const HEADLINE = "<h1>Ferry leaves earlier</h1>";
const QUAY = '<img src="/p/ferry-at-the-northern-quay-800x400.webp" alt="The quay">';

it("shows the page's own picture from a band over the headline", () => {
  const lead = leadOf(
    `<main><div class="band">${QUAY}</div>${HEADLINE}<article>${PROSE}</article></main>`,
  );
  expect(lead?.src).toBe("https://www.courier.example/p/ferry-at-the-northern-quay-800x400.webp");
  expect(lead?.alt).toBe("The quay");
});

it("shows it with its caption, whatever the box is called and holds", () => {
  const lead = leadOf(
    `<main>${HEADLINE}<div class="author-image-row"><figure>${QUAY}<svg><style>.a { fill: red; stroke: blue; opacity: 0.5; } .b { fill: blue; stroke: red; opacity: 0.5; }</style></svg><figcaption>The quay in the morning.</figcaption></figure></div><article>${PROSE}</article></main>`,
  );
  expect(lead?.caption).toBe("The quay in the morning.");
});

it("shows it as a background", () => {
  const lead = leadOf(
    `<main><figure><div style="background-image: url(/p/ferry-at-the-northern-quay.jpg)"></div></figure>${HEADLINE}<article>${PROSE}</article></main>`,
  );
  expect(lead?.src).toBe("https://www.courier.example/p/ferry-at-the-northern-quay.jpg");
});

it("goes past another picture above the text", () => {
  const lead = leadOf(
    `<main>${HEADLINE}<article><figure><img src="/p/face-of-somebody-12345.jpg"></figure><figure>${QUAY}</figure>${PROSE}</article></main>`,
  );
  expect(lead?.alt).toBe("The quay");
});

it("goes past none that has words of its own", () => {
  const lead = leadOf(
    `<main>${HEADLINE}<article><figure><img src="/p/boat-in-the-evening-12345.jpg"><figcaption>The boat in the evening of Sunday.</figcaption></figure><figure>${QUAY}</figure>${PROSE}</article></main>`,
  );
  expect(lead?.caption).toBe("The boat in the evening of Sunday.");
});

it("takes none of navigation or of a teaser", () => {
  const lead = leadOf(
    `<nav>${QUAY}</nav><div><a href="/another">${QUAY}</a></div><main>${HEADLINE}<article>${PROSE}</article></main>`,
  );
  expect(lead).toBeNull();
});

it("shows no decoration where the page's own picture stands in the text", () => {
  const paragraphs = PROSE.replaceAll("</p>", "</p>|").split("|");
  const text = `${paragraphs[0]}${paragraphs[1]}<figure>${QUAY}</figure>${paragraphs[2]}${paragraphs[3]}`;
  const lead = leadOf(
    `<header><div class="stage"><img src="/design/hill-in-the-evening-sun.jpg" alt=""></div>${HEADLINE}</header><main><article>${text}</article></main>`,
  );
  expect(lead).toBeNull();
});

it("takes a face beside the byline out of the text", () => {
  const face = '<figure><img src="/p/roe.jpg" alt="Picture of Ada Roe"></figure>';
  const author = '<meta name="author" content="Ada Roe">';
  const quay = `<figure>${QUAY}</figure>`;
  const page = documentOf(
    `<head><title>Ferry leaves earlier</title>${author}</head><body><article>${HEADLINE}${quay}${face}${PROSE}</article></body>`,
  );
  const article = readArticle(page, "https://www.courier.example/ferry");
  expect(article?.leadImage?.alt).toBe("The quay");
  expect(article?.content).not.toContain("roe.jpg");
});
