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
  "With reports from Reuters",
  "With reports from the Morgenbote",
  "With reports from Independent Age",
  "With reports from Ida Roth in Sun City",
  "The time that people contributed to this story is theirs.",
  "The Guardian wrote about this report.",
])("is not told: %s", (line) => expect(isOfAnotherOutlet(line, OWN)).toBe(false));
