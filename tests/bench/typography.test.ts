import { expect, it } from "vitest";
import { levelTypography } from "./typography";

it.each([
  ["quotation marks", "‘a’ “b” „c“ «d» ''e''", `'a' "b" "c" "d" "e"`],
  ["dashes", "1990–2000 — a‑b", "1990-2000 - a-b"],
  ["dots and spaces", "on\u00a0Monday …\n", "on Monday ... "],
  ["what is never seen", "har\u00adbour\u200b", "harbour"],
])("levels %s", (_name, text, level) => expect(levelTypography(text)).toBe(level));

it("leaves words apart and letters as they are", () => {
  expect(levelTypography("Über Ærø, 5 % of it")).toBe("Über Ærø, 5 % of it");
});
