import { expect, test } from "vitest";
import { forLanguage } from "../../src/core/own-language";

const TABLE = { en: "English", no: "Norwegian", sr: "Serbian", hr: "Croatian", he: "Hebrew" };

test.each([
  ["en", ["English"]],
  ["en-GB", ["English"]],
  ["NO", ["Norwegian", "English"]],
  ["nb-NO", ["Norwegian", "English"]],
  ["bs", ["Croatian", "English"]],
  ["sr-Latn", ["Serbian", "Croatian", "English"]],
  ["iw", ["Hebrew", "English"]],
])("%s is read with %j", (lang, words) => expect(forLanguage(lang, TABLE)).toEqual(words));

test.each([null, "", "xx", "constructor"])("%j is read with everything", (lang) => {
  expect(forLanguage(lang, TABLE)).toEqual(Object.values(TABLE));
});

test("a table without English gives the page's language alone", () => {
  expect(forLanguage("no", { no: "Norwegian", da: "Danish" })).toEqual(["Norwegian"]);
});
