import { expect, it } from "vitest";
import { acronymsIn, spelledOut } from "../../../src/core/sources/acronym";

it.each([
  ["said the Press Trust of India ", "(PTI)", "Press Trust of India"],
  ["the Australian Federal Police", "AFP", "Australian Federal Police"],
  ["von der Deutschen Presse-Agentur ", "(dpa)", "Deutschen Presse-Agentur"],
  ["the river stays. ", "(rs)", null],
  ["said Tom Ash ", "(AP)", null],
  ["Ash ", "(A)", null],
])("tells the words that make letters: %s%s", (before, acronym, words) =>
  expect(spelledOut(before, acronym)).toBe(words),
);

it("finds every abbreviation that a text explains", () =>
  expect(
    acronymsIn("The Press Trust of India (PTI) and the United News of India (UNI) met Ash (AP)."),
  ).toEqual([
    ["PTI", "Press Trust of India"],
    ["UNI", "United News of India"],
  ]));
