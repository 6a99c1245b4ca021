import { expect, test } from "vitest";
import { emphasise } from "../../src/overlay/emphasis";

const strong = (quote: string, ...words: string[]) =>
  emphasise(quote, words)
    .map(({ text, strong }) => (strong ? `[${text}]` : text))
    .join("");

test("names stand out wherever they are whole words", () => {
  expect(strong("im/pv (dpa, AFP)", "dpa", "AFP")).toBe("im/pv ([dpa], [AFP])");
  expect(strong("PA said the PAnel met", "PA")).toBe("[PA] said the PAnel met");
});

test("the longer of two names wins", () => {
  expect(strong("dpa Berlin and dpa", "dpa", "dpa Berlin")).toBe("[dpa Berlin] and [dpa]");
});

test("a quote without the names stays whole", () => {
  expect(emphasise("no name", ["dpa", ""])).toEqual([{ text: "no name", strong: false, at: 0 }]);
});
