import { expect, it } from "vitest";
import { boldSubheads } from "../../src/core/bold-subheads";
import { readArticle } from "../../src/core/read";
import { boxOf, documentOf } from "./markup";

const P = `<p>${"The ferry sails again, and the island is glad of it. ".repeat(3)}</p>`;

/** The lines that are taken for subheads. */
function headsOf(markup: string): string[] {
  return boldSubheads(boxOf(markup)).map((head) => head.textContent ?? "");
}

const bold = (...lines: string[]) => P + lines.map((line) => `<p><b>${line}</b></p>${P}`).join("");

it("are the bold lines between paragraphs", () => {
  expect(
    headsOf(`${bold("A new pier", "新しい桟橋")}<div><strong>Who pays</strong><br></div>${P}`),
  ).toEqual(["A new pier", "新しい桟橋", "Who pays"]);
});

it("are those above a list or a line, too, where others stand above prose", () => {
  const short =
    "<p><b>In short</b></p><p>It sails.</p><p><b>Ports</b></p><ul><li>Norrvik</li></ul>";
  expect(headsOf(bold("A new pier", "Who pays") + short)).toEqual([
    "A new pier",
    "Who pays",
    "In short",
    "Ports",
  ]);
});

it("become headings with the anchors of their lines, also where breaks part them", () => {
  const text = "The ferry sails again, and the island is glad of it. ".repeat(4);
  const article = readArticle(
    documentOf(
      `<body><article><h1>The ferry</h1>${P.repeat(3)}<p><b>A new pier</b></p>${P}<div>${text}<br><br><b>Who pays</b><br><br>${text}</div></article></body>`,
    ),
    "https://www.courier.example/ferry",
  );
  const heads = [...documentOf(article?.content ?? "").querySelectorAll("h2")];
  expect(heads.map((head) => head.textContent)).toEqual(["A new pier", "Who pays"]);
  expect(heads[0]?.id).toMatch(/^b\d+$/);
});

it.each([
  ["one line alone", bold("A new pier")],
  [
    "lines among which one is a question",
    bold("Who pays for it?", "And when does it sail", "In May"),
  ],
  ["Japanese questions", bold("冬はどうでしたか", "春はどうでしたか", "夏の船")],
  ["sentences", bold("The pier is new.", "The town has paid.")],
  ["labels", bold("Ida Roth:", "Jon Berg:")],
  ["what somebody says", bold("– Was it cold out there", "“We never gave up”")],
  ["speakers, who come again", bold("Ida Roth", "Jon Berg", "Ida Roth", "Jon Berg")],
  ["links", bold('<a href="/1">A new pier</a>', '<a href="/2">Who pays</a>')],
  ["numbers", bold("1", "2024")],
  ["what is too long", bold("The pier ".repeat(12), "The town ".repeat(12))],
  ["lines with other words", `${P}<p><b>A new</b> pier</p>${P}<p><b>Who</b> pays</p>${P}`],
  ["lines without a paragraph below", `${P}<p><b>A new pier</b></p><p><b>Who pays</b></p>`],
  ["entries", `${P}<ul><li><p><b>A pier</b></p>${P}</li><li><p><b>Who pays</b></p>${P}</li></ul>`],
  ["quotations", `${P}<blockquote><p><b>A pier</b></p>${P}<p><b>Who pays</b></p>${P}</blockquote>`],
  [
    "captions",
    `${P}<figure><img></figure><p><b>Ida at the helm</b></p>${P}<p><img></p><p><b>Jon ashore</b></p>${P}`,
  ],
  ["a text with headings", `${bold("A new pier", "Who pays")}<h3>The town</h3>${P}`],
])("are not %s", (_what, markup) => expect(headsOf(markup)).toEqual([]));
