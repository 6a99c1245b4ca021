import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST, sentencesOf, spokenLength } from "../../../src/overlay/speech/sentences";

const split = (text: string, lang: string | null) =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    "en",
    [
      "Dr. Lind met J. R. Falk of the U.S. Coast Guard at 9 a.m. on Jan. 6.",
      "“Is it open?” she asked.",
      "It was, vs. all odds, said St. Aldhelm’s pastor.",
      "See No. 5 for more.",
    ],
  ],
  ["en", ["He lives in the U.S.", "The others left at 5 p.m.", "They came back."]],
  ["en", ["He said no.", "She left."]],
  ["en", ["So do I.", "Then it rained."]],
  [
    "de",
    [
      "Am 3. März kam Dr. Grün, z. B. mit dem Bus, bzw. Frau Prof. Eck.",
      "Rund 5 Mio. Euro kostet es, ca. 20 Prozent mehr.",
      "Er wurde 1990 geboren.",
      "Und das war’s!",
      "»Ist es offen?« fragte sie.",
      "„Ja.“",
      "Das war alles.",
    ],
  ],
  [
    "fr",
    [
      "M. Petit et Mme. Roux sont arrivés av. midi, cf. p. 12.",
      "« Est-ce ouvert ? » demanda-t-elle.",
      "« Non ! »",
      "Oui !",
    ],
  ],
  ["es", ["El Sr. Ríos y la Dra. Vega llegaron tarde.", "¿Por qué?", "Nadie lo sabe."]],
  ["ar", ["وصل الوزير إلى المدينة.", "هل فتح السد؟", "نعم، فتح السد!"]],
  ["he", ["השר הגיע לעיר.", "האם הסכר נפתח?", "כן."]],
  ["ja", ["水車が動いた。", "「もう一度。」と粉屋は話した。", "本当か？", "本当だ！"]],
  ["zh", ["水磨又转了。", "“真的吗？”她问。", "是的！"]],
  ["hi", ["चक्की फिर चली।", "क्या यह सच है?", "हाँ।"]],
  ["ru", ["В 1990 г. Иванов приехал на ул. Мира.", "Он сказал: да.", "Правда?"]],
  ["pl", ["Prof. Zając, tzw. Król, mieszka przy ul. Lipowej.", "Dnia 3. Maja padało.", "Tak."]],
  ["nl", ["Mevr. de Wit en dr. Kok kwamen, bijv. met de trein.", "Waarom?"]],
  ["tr", ["Prof. Dr. Ak 3. Cadde’de oturuyor.", "Neden?"]],
  [null, ["One is here.", "Two are there."]],
  ["not a tag!", ["One is here.", "Two are there."]],
] as const)("in %s, sentences are parted where they end", (lang, sentences) => {
  const between = lang === "ja" || lang === "zh" ? "" : " ";
  expect(split(sentences.join(between), lang)).toEqual(sentences);
});

test("Thai, which ends sentences with a space at most, is parted at spaces", () => {
  const clause = "กังหันน้ำเหนือเมืองหมุนอีกครั้งเป็นครั้งแรกในรอบสามสิบปี";
  const pieces = split(Array.from({ length: 8 }, () => clause).join(" "), "th");
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    expect(spokenLength(piece)).toBeLessThanOrEqual(LONGEST);
    expect(piece.replaceAll(clause, "").trim()).toBe("");
  }
});

test("Thai without any space is parted between words", () => {
  const text = "แมวกินปลาในบ้านของคุณยาย".repeat(15);
  const words = [...new Intl.Segmenter("th", { granularity: "word" }).segment(text)];
  const begins = words.map(({ index }) => index);
  const pieces = sentencesOf(text, "th");
  expect(pieces.length).toBeGreaterThan(1);
  for (const { start } of pieces) expect(begins).toContain(start);
});

test("a long sentence is parted where a clause ends, and a number stays whole", () => {
  const text =
    "The society rebuilt the wheel, the sluice and the two pairs of stones with 1,250,000 crowns from the county; " +
    "the flour is sold at the market, in bags that the school has printed, and its price is twice that of the supermarket.";
  expect(split(text, "en")).toEqual([
    "The society rebuilt the wheel, the sluice and the two pairs of stones with 1,250,000 crowns from the county;",
    "the flour is sold at the market, in bags that the school has printed, and its price is twice that of the supermarket.",
  ]);
});

test("a long Japanese sentence is parted at its commas", () => {
  const clause = "水車と水門と二組の石臼を四十人のボランティアが三年かけて作り直し、";
  const pieces = split(`${clause.repeat(5)}動いた。`, "ja");
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces.slice(0, -1)) expect(piece.endsWith("、")).toBe(true);
});

test("marks alone are no sentence", () => {
  expect(split("…", "en")).toEqual([]);
  expect(split("Done. * * *", "en")).toEqual(["Done. * * *"]);
});

test("whatever the text, all its words are in the pieces, in order, and none is too long", () => {
  const letters = fc.constantFrom(..."ab Dr. z. B., 3. 水車。、「」»ไทย؟ “”— …!\u0301");
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 900 }).map((units) => units.join("").trim()),
      fc.constantFrom("en", "de", "ja", "th", "ar", null),
      (text, lang) => {
        const stretches = sentencesOf(text, lang);
        const words = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
        expect(words(stretches.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(
          words(text),
        );
        let last = 0;
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(spokenLength(text.slice(start, end))).toBeLessThanOrEqual(LONGEST);
          last = end;
        }
      },
    ),
    { numRuns: 200 },
  );
});
