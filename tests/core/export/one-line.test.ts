import { expect, test } from "vitest";
import { oneLine, seenText } from "../../../src/core/export/one-line";

test.each([
  ["a\u0000b\nc", "a b c"],
  ["pay\u202egnp", "paygnp"],
  ["fer\u200bry\u{e0041}\u3164", "ferry"],
  ["\u05de\u200f 12", "\u05de\u200f 12"],
  ["\u0645\u06cc\u200c\u0631\u0648\u062f", "\u0645\u06cc\u200c\u0631\u0648\u062f"],
])("%j on one line is %j", (text, line) => expect(oneLine(text)).toBe(line));

test("lines stay lines, and what is not seen goes", () => {
  expect(seenText("one\n\ttwo\u0007\u202e\u2060")).toBe("one\n\ttwo");
});
