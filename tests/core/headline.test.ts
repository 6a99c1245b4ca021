import { describe, expect, it } from "vitest";
import { cutSiteName, readHeadline } from "../../src/core/headline";
import { documentOf } from "./markup";

function headlineOf(markup: string, stated: string | null = null, siteName: string | null = null) {
  const { text, element } = readHeadline({ doc: documentOf(markup), stated, siteName });
  return [text, element?.localName ?? null];
}

describe("the headline", () => {
  it.each<[string, Parameters<typeof headlineOf>, unknown[]]>([
    [
      "is the heading that the title repeats",
      [
        "<title>Ferry sails again – Courier</title><h1>Courier</h1><h2>Ferry sails again</h2>",
        null,
        "Courier",
      ],
      ["Ferry sails again", "h2"],
    ],
    [
      "is the printed one, where the data has other words",
      [
        "<title>Ferry Lindhaven news</title><article><h1>The ferry sails again</h1></article>",
        "The ferry is back",
      ],
      ["The ferry sails again", "h1"],
    ],
    [
      "is never one of a sidebar",
      [
        "<title>Ferry sails again</title><aside><h1>Most read</h1></aside><h1>Ferry sails again</h1>",
      ],
      ["Ferry sails again", "h1"],
    ],
    [
      "is cut from the title, where no heading prints it",
      ["<title>Ferry sails again | Courier</title><p>Text</p>", null, "Courier"],
      ["Ferry sails again", null],
    ],
    [
      "has a space where it breaks the line",
      ["<title>Ferry sails again</title><h1>Ferry<br>sails again</h1>"],
      ["Ferry sails again", "h1"],
    ],
  ])("%s", (_name, input, headline) => expect(headlineOf(...input)).toEqual(headline));
});

describe("the site's name in a title", () => {
  it.each([
    ["Ferry sails again | The Courier", "The Courier", "Ferry sails again"],
    ["The Courier: Ferry sails again", "The Courier", "The Courier: Ferry sails again"],
    ["The Courier - Ferry sails again", "The Courier", "Ferry sails again"],
    ["Ferry – a love story – Courier", "Courier", "Ferry – a love story"],
    ["A long headline about the ferry | News", null, "A long headline about the ferry"],
    ["Ferry sails again", "The Courier", "Ferry sails again"],
    ["夜行フェリー再開｜北浜新報", "北浜新報", "夜行フェリー再開"],
  ])("%s", (title, site, headline) => expect(cutSiteName(title, site)).toBe(headline));
});
