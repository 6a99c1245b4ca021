import { expect, test } from "vitest";
import { inSmallLetters, replaceWords, withoutWords } from "../../src/core/small-letters";

test("every letter stays where it stood", () => {
  const text = "İLGİLİ KONULAR: ÉTÉ, ÜBER, ЖУРНАЛ";
  expect(inSmallLetters(text)).toBe("ilgili konular: été, über, журнал");
  expect(inSmallLetters(text)).toHaveLength(text.length);
});

test("words are found in whatever case, and what is left keeps its own", () => {
  expect(withoutWords("FOTO: Ana Gil", /^foto:\s*/)).toBe("Ana Gil");
  expect(withoutWords("İzmir Muhabiri Ana Gil", /muhabiri\s/)).toBe("İzmir Ana Gil");
  expect(withoutWords("Ana Gil", /foto/)).toBe("Ana Gil");
});

test("a global pattern finds all, another one the first", () => {
  expect(replaceWords("A By B BY C", /\sby\s/g, " | ")).toBe("A | B | C");
  expect(replaceWords("A By B BY C", /\sby\s/, " | ")).toBe("A | B BY C");
});
