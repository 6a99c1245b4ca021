import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedFontList } from "../../src/overlay/font-list";

test("keeps plain names, in quotes, and keywords as they are", () => {
  expect(checkedFontList('Guardian Text, "Noto Serif", Georgia, serif')).toBe(
    '"Guardian Text", "Noto Serif", "Georgia", serif',
  );
  expect(checkedFontList('"明朝体", -apple-system')).toBe('"明朝体", -apple-system');
});

test("drops what is no name of a font", () => {
  expect(checkedFontList('"a;b", url(//ads.example), var(--x), expression(1)')).toBeNull();
  expect(checkedFontList('"a\\22 ; color: red", Georgia')).toBe('"Georgia"');
  expect(checkedFontList("")).toBeNull();
});

test("keeps eight names at most, and looks at no endless list", () => {
  expect(checkedFontList("A, B, C, D, E, F, G, H, I, J")?.split(", ")).toHaveLength(8);
  expect(checkedFontList("a".repeat(100_000))).toBeNull();
  expect(checkedFontList(" ".repeat(100_000))).toBeNull();
});

test("whatever a page states, the list can't leave its declaration", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const list = checkedFontList(text) ?? "";
      expect(list.replace(/"[^"]*"/g, "")).toMatch(/^[a-zA-Z, -]*$/);
      expect(list).not.toMatch(/[\\;{}()\n\r]/);
    }),
  );
});
