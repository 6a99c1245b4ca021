import { describe, expect, it } from "vitest";
import { printedBylines } from "../../src/core/byline-lines";
import { splitNames } from "../../src/core/byline-text";
import { documentOf } from "./markup";

const PROSE =
  "<p>The council voted on Tuesday to close the old bridge for two years, which surprised many in the town and beyond.</p>";

/** The names in the lines that are found where one stands between the headline and the text. */
function namesIn(line: string, tag = "p"): string[] {
  const doc = documentOf(
    `<article><h1>The bridge</h1><${tag}>${line}</${tag}>${PROSE.repeat(4)}</article>`,
  );
  const lines = printedBylines(doc.querySelector("h1"), doc);
  return [...new Set(lines.flatMap(({ text }) => splitNames(text)))];
}

describe("a line between the headline and the text", () => {
  it.each([
    ["Written by: Ada Roe", "Ada Roe"],
    ["Analysis by Ada Roe", "Ada Roe"],
    ["Ein Kommentar von Ada Roth", "Ada Roth"],
    ["Aus Elmstadt berichtet Ada Roth", "Ada Roth"],
    ["Blog Beitrag von Ada Roth", "Ada Roth"],
    ["Ein Interview von Ada Roth mit Tom Beck.", "Ada Roth"],
    ["Propos recueillis par Ada Roux", "Ada Roux"],
    ["Por Ada Rojas y Luis Moral", "Ada Rojas, Luis Moral"],
    ["Escrito por Ada Rojas", "Ada Rojas"],
    ["di Ada Rossi", "Ada Rossi"],
    ["A cura di Ada Rossi", "Ada Rossi"],
    ["dal nostro inviato Luca Moro", "Luca Moro"],
    ["Van onze correspondent Ada Roos", "Ada Roos"],
    ["Av Ada Roos", "Ada Roos"],
    ["Skrevet av Ada Roos", "Ada Roos"],
    ["Journalist: Ada Roos", "Ada Roos"],
    ["Af Ada Roos", "Ada Roos"],
    ["Teksti Ada Roos", "Ada Roos"],
    ["Toimittaja: Ada Roos", "Ada Roos"],
    ["Opracowała: Ada Rosa", "Ada Rosa"],
    ["Rozmawiała Ada Rosa", "Ada Rosa"],
    ["Napsala Ada Rosová", "Ada Rosová"],
    ["Írta: Rózsa Ada", "Rózsa Ada"],
    ["Scris de Ada Rosu", "Ada Rosu"],
    ["Piše Ada Rosić", "Ada Rosić"],
    ["Avtor: Ada Rosič", "Ada Rosič"],
    ["Пише: Ада Росић", "Ада Росић"],
    ["Текст: Ада Росина", "Ада Росина"],
    ["От Ада Росева", "Ада Росева"],
    ["Της Άντας Ρόζου", "Άντας Ρόζου"],
    ["Γράφει η Άντα Ρόζου", "Άντα Ρόζου"],
    ["Haber: Ada Roz", "Ada Roz"],
    ["كتبت: آدا رزق", "آدا رزق"],
    ["نویسنده: آدا رزاقی", "آدا رزاقی"],
    ["文・山田花子", "山田花子"],
    ["기자 김하나", "김하나"],
    ["김하나 기자 hana@courier.example", "김하나"],
    ["文/李明", "李明"],
    ["本报记者 李明", "李明"],
    ["Penulis: Ada Rosa", "Ada Rosa"],
    ["Tác giả: Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
    ["लेखक: आदा रोज़", "आदा रोज़"],
  ])("is read as a byline: %s", (line, names) => {
    expect(namesIn(line).join(", ")).toBe(names);
    expect(namesIn(line, "div").join(", ")).toBe(names);
  });

  it.each([
    "Por fin, Ada Rojas vuelve.",
    "Av Ada Roos minns de flesta bara bron.",
    "Di Ada Rossi si sa poco",
    "Por Ada Rojas, que no vota",
    "Ada Roe",
  ])("is no byline where more than names follow, or no word leads to them: %s", (line) => {
    expect(namesIn(line)).toEqual([]);
  });

  it("is no byline as a subhead, where it is sure by nothing but a short word", () => {
    expect(namesIn("Por Ada Rojas", "h3")).toEqual([]);
  });
});

describe("a name alone below the text", () => {
  const signed = (end: string) => {
    const doc = documentOf(`<article><h1>The bridge</h1>${PROSE.repeat(4)}${end}</article>`);
    return printedBylines(doc.querySelector("h1"), doc).map(({ text }) => text);
  };

  it.each([
    '<p align="right">Ada Roe</p>',
    '<p style="text-align: right">Ada Roe</p>',
    '<p align="right"><em>Ada Roe</em></p><p>(1) As the council said on Monday, before anybody had seen the plans for the bridge and for its ferry.</p>',
  ])("signs it where it is set apart: %s", (end) => {
    expect(signed(end)).toEqual(["Ada Roe"]);
  });

  it.each([
    "<p>Ada Roe</p>",
    "<p><strong>Further Reading</strong></p>",
    "<p><em>Let’s Thrive Together!</em></p>",
    `<p align="right">Ada Roe</p>${PROSE}`,
    "<p><em>Happy New Year</em></p>",
    `<blockquote>${PROSE}<p align="right">Ada Roe</p></blockquote>`,
    `<p align="right">Ada Roe</p>${PROSE}<p align="right">Tom Beck</p>`,
    "<p>Those who spoke:</p><p><em>Ada Roe</em></p>",
    '<p align="right">The River</p>',
  ])("signs nothing else: %s", (end) => {
    expect(signed(end)).toEqual([]);
  });
});
