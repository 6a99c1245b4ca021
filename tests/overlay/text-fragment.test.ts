import { expect, test, vi } from "vitest";
import { textFragmentLink } from "../../src/overlay/text-fragment";

const PAGE = "https://courier.example/mill?id=7";
const fragment = (paragraph: string, text = paragraph, lang: string | null = "en") => {
  const link = textFragmentLink(`${PAGE}#old`, paragraph, text, lang);
  expect(link.startsWith(`${PAGE}#:~:text=`)).toBe(true);
  return link.slice(PAGE.length + "#:~:text=".length);
};
const decoded = (encoded: string) => encoded.split(",").map(decodeURIComponent);

test("a short paragraph is quoted whole", () => {
  expect(fragment("The mill\n turns again.")).toBe("The%20mill%20turns%20again.");
});

test("a long one by its first and its last words", () => {
  const words = "One two three four five six seven eight nine ten eleven twelve thirteen.";
  expect(decoded(fragment(words))).toEqual([
    "One two three four five",
    "nine ten eleven twelve thirteen.",
  ]);
});

test("signs with a meaning in fragments are encoded", () => {
  expect(fragment("A well-known mill, & more.")).toBe("A%20well%2Dknown%20mill%2C%20%26%20more.");
});

test("half a character does no harm", () => {
  expect(decoded(fragment("The mill \ud83d turns."))).toEqual(["The mill \ufffd turns."]);
});

test("the beginning is as long as it takes to be the only one", () => {
  const words = "He said on Monday that it was late in the day, and the others went home again.";
  const text = `He said on Monday that it was early. ${words}`;
  expect(decoded(fragment(words, text))[0]).toBe("He said on Monday that it was late");
});

test("languages without spaces are cut between words", () => {
  const words =
    "水車は四年前の冬に町の森で切り出した樫の木でできている。直径は五メートル、重さは三トンである。";
  const [start = "", end = ""] = decoded(fragment(words, words, "ja"));
  expect(words.startsWith(start)).toBe(true);
  expect(words.endsWith(end)).toBe(true);
  expect(start.length + end.length).toBeLessThan(words.length);
});

test("of a huge paragraph the ends alone are parted into words", () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
  const words = `One two three four five. ${"Water, mill and river. ".repeat(20_000)}Nine ten eleven twelve thirteen.`;
  expect(decoded(fragment(words))).toEqual([
    "One two three four five.",
    "Nine ten eleven twelve thirteen.",
  ]);
  const parted = segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  segment.mockRestore();
  expect(parted).toBeLessThanOrEqual(1000);
});

test("an unknown language tag does no harm", () => {
  expect(fragment("The mill.", "The mill.", "x_y z")).toBe("The%20mill.");
});
