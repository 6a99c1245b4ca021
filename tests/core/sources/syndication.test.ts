import { expect, it } from "vitest";
import { isOfAnotherOutlet } from "../../../src/core/sources/syndication";

const OWN = new Set(["morgenbote"]);

it.each([
  "With reports from The Guardian",
  "With reporting by the Independent and ITV.",
  "Compiled from reports by Elm Hollow Gazette",
  "Mit Inhalten der „Welt“",
  "© The Sun",
  "The Guardian contributed to this report.",
  "Politico also contributed reporting to this story.",
])("a text of others is told: %s", (line) => expect(isOfAnotherOutlet(line, OWN)).toBe(true));

it.each([
  ["© The Financial Times Limited 2024. All rights reserved.", true, true],
  ["© The Financial Times Limited 2024. All rights reserved.", false, false],
  ["© 2024 Morgenbote News. All rights reserved.", true, false],
])("a line of rights tells it in the text alone: %s (%s)", (line, inBody, told) =>
  expect(isOfAnotherOutlet(line, OWN, inBody)).toBe(told),
);

it.each([
  "With reports from Reuters",
  "With reports from the Morgenbote",
  "With reports from Independent Age",
  "With reports from Ida Roth in Sun City",
  "The time that people contributed to this story is theirs.",
  "The Guardian wrote about this report.",
])("is not told: %s", (line) => expect(isOfAnotherOutlet(line, OWN)).toBe(false));
