import { expect, it } from "vitest";
import { joinDropCaps } from "../../src/core/drop-caps";
import { documentOf } from "./markup";

function joined(paragraph: string): string | null {
  const doc = documentOf(`<body>${paragraph}</body>`);
  joinDropCaps(doc);
  return doc.body.textContent;
}

it.each([
  '<p><span class="initial-letter">N</span> <span>ever had it rained</span></p>',
  '<p><span><span class="big DropCap"> N </span></span> <span><a href="/a">ever</a> had it rained</span></p>',
  '<p><b class="lettrine">N</b> ever had it rained</p>',
  '<p><span class="drop-cap">N</span>ever had it rained</p>',
])("joins the letter with its word: %s", (paragraph) =>
  expect(joined(paragraph)).toBe("Never had it rained"),
);

it.each([
  [
    "a word of one letter",
    '<p><span class="drop-cap">A</span> boat is a boat</p>',
    "A boat is a boat",
  ],
  ["a letter that is no capital by name", "<p><b>B</b> vitamins help</p>", "B vitamins help"],
  ["a letter amid the text", '<p>Take <b class="drop-cap">D</b> in winter</p>', "Take D in winter"],
  ["who speaks", '<p><b class="speaker-initial">M</b> so it was</p>', "M so it was"],
  [
    "what a script has begun with",
    '<p><b class="tooltip initialized">D</b> in winter</p>',
    "D in winter",
  ],
  ["an initial before a name", '<p><span class="initial">J</span> Roe sails</p>', "J Roe sails"],
  ["a letter before another sentence", "<b>B</b><p>The ferry</p>", "BThe ferry"],
  ["a letter that other words part", "<b>N</b> or <p>ever</p>", "N or ever"],
  ["a letter alone", '<p><span class="drop-cap">N</span> </p>', "N "],
])("leaves %s", (_name, paragraph, text) => expect(joined(paragraph)).toBe(text));
