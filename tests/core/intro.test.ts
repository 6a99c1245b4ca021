import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const PARAGRAPHS = [
  "The old mill at Marl turns again, eleven years after its wheel came loose in a flood and was found two miles further down.",
  "A society of forty people has rebuilt it, most of them with no more knowledge of mills than can be had from a library.",
  "The miller is a teacher on leave, and learned the trade in a winter from the last man in the county who still knew it.",
  "The wheel is new, of oak and iron, and turns twelve times a minute when the brook is full and nine when it has not rained for a week.",
  "The stones are the old ones. They had served as a table in the yard of the inn, and the landlord gave them back for a sack of flour.",
  "Flour is ground on Saturdays and sold the same day, since the society has no room in which it could be kept dry.",
].map((text) => `<p>${text}</p>`);

function shown(above: string): string {
  const article = readArticle(
    documentOf(
      `<body><div><div class="top"><h1>The mill at Marl turns again</h1>${above}</div><div class="body">${PARAGRAPHS.join("")}</div></div></body>`,
    ),
    "https://www.marlgazette.example/news/mill",
  );
  return article?.textContent ?? "";
}

const OPENING =
  "Whoever walks by the brook on a Saturday hears it again: a knocking, slow and wooden, from behind the alders.";

it("takes in paragraphs in a box of their own above the text", () => {
  const second =
    "<p>Eleven years it had been still, and the alders and the nettles had grown over the path to it.</p>";
  expect(shown(`<div class="opening"><p>${OPENING}</p>${second}</div>`)).toContain(OPENING);
});

it.each(["newsletter-box", "cookie-notice", "image-caption", "author-bio"])(
  "leaves one in a box named %s",
  (name) => expect(shown(`<div class="${name}"><p>${OPENING}</p></div>`)).not.toContain(OPENING),
);

it("takes in a widget above a text that is a widget", () => {
  const page = documentOf(
    `<body><div><div class="top"><h1>The mill at Marl turns again</h1></div><div class="widget opening"><p>${OPENING}</p></div><div class="widget"><div class="body">${PARAGRAPHS.join("")}</div></div></div></body>`,
  );
  const article = readArticle(page, "https://www.marlgazette.example/news/mill");
  expect(article?.textContent).toContain(OPENING);
});

it("lets loose text be that stands in the box around the text", () => {
  const years = [1, 2, 3].flatMap((year) =>
    PARAGRAPHS.map((paragraph) => paragraph.replace("<p>", `<p>Year ${year}. `)),
  );
  const page = documentOf(
    `<body><div><h1>The mill at Marl turns again</h1></div>${OPENING}<div><article>${years.join("")}</article></div></body>`,
  );
  const article = readArticle(page, "https://www.marlgazette.example/news/mill");
  expect(article?.textContent).toContain("Year 3. The stones are the old ones.");
});

it("takes in a paragraph like the page's summary where another line is the standfirst", () => {
  const page = documentOf(
    `<head><meta name="description" content="${OPENING}"></head><body><div><div class="top"><h1>The mill at Marl turns again</h1><p class="subtitle">A society of forty people has rebuilt what a flood took away</p></div><div class="opening"><p><strong>${OPENING}</strong></p></div><div class="body">${PARAGRAPHS.join("")}</div></div></body>`,
  );
  const article = readArticle(page, "https://www.marlgazette.example/news/mill");
  expect(`${article?.standfirst} ${article?.textContent}`).toContain(OPENING);
});

it("takes in the first half of a text where it is set like the other", () => {
  const part = (number: number) =>
    `<p>第${number}の橋は川辺市の中心部と東岸地区を結び、一日に一万台の車が通ると市は説明している。</p>`;
  const text = (box: string) => {
    const first = `<div class="block"><div class="${box}">${[1, 2, 3, 4].map(part).join("")}</div></div>`;
    const second = `<div class="text">${[5, 6, 7, 8, 9].map(part).join("")}</div>`;
    const page = documentOf(`<body><div><h1>橋を通行止め</h1>${first}${second}</div></body>`);
    return readArticle(page, "https://www.marlgazette.example/news/mill")?.textContent;
  };
  expect(text("text")).toMatch(/第1の橋.*第9の橋/s);
  expect(text("other")).not.toContain("第1の橋");
});
