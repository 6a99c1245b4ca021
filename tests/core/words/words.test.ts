import { expect, test } from "vitest";
import { primaryLanguage } from "../../../src/core/language";
import { ALL, wordsFor } from "../../../src/core/words/all";
import { GROUP_NAMES, groupsOf } from "../../../src/core/words/groups";
import { perWords, wordsOf } from "../../../src/core/words/words";
import { allWords } from "./all-words";

/** The words about themselves that are looked for with the flag "u"; a pattern with it is slow to make. */
const WITH_UNICODE = new Set(
  "machine machineShort byRule translated made opening versionOf saysOfVersion speaksOfLabel".split(
    " ",
  ),
);

test.each(GROUP_NAMES)("every pattern of the group %s can be made", (name) => {
  const { labels = {}, prompts = {}, truncation = {}, citing = {}, notices = {} } = ALL[name];
  const nested = [prompts, truncation, notices].flatMap((tables) => Object.values(tables));
  const tables = [labels, citing, ...nested.filter((table) => !isText(table))];
  const others = tables.flatMap((table) => Object.values(table ?? {}).filter(isText));
  const ofNotices = Object.entries(notices).filter(([, value]) => isText(value));
  const sources = [
    ...others.map((source) => ({ source, flags: "" })),
    ...ofNotices.map(([key, source]) => ({ source, flags: WITH_UNICODE.has(key) ? "u" : "" })),
  ];
  for (const { source, flags } of sources) {
    expect(source).not.toBe("");
    expect(() => new RegExp(`(?:${source})`, flags)).not.toThrow();
    // Without the flag it is the letter "p" and what is in braces.
    if (flags === "") expect(source).not.toMatch(/\\p\{/i);
    // Texts are turned into small letters, so that a capital would fit nothing.
    expect(source.replace(/\\p\{\w+\}|\\./g, "")).not.toMatch(/\p{Lu}/u);
    // An empty alternative fits everything.
    expect(source).not.toMatch(/^\||\|$|\|\|/);
  }
  const { citations = [], media = "" } = ALL[name];
  for (const source of citations) {
    expect(() => new RegExp(source.replaceAll("<known>", media), "dgiu")).not.toThrow();
  }
});

test.each(GROUP_NAMES)("the languages of the group %s are read with it", (name) => {
  const languages = [
    ...Object.keys(ALL[name].prompts ?? {}),
    ...Object.keys(ALL[name].truncation ?? {}),
  ];
  for (const language of languages) expect(groupsOf(primaryLanguage(language))).toContain(name);
});

test("the words of several groups are put together, each pattern once", () => {
  const words = wordsOf([ALL.german, ALL.dutch]);
  expect(Object.keys(words.prompts)).toEqual(["de", "nl"]);
  let made = 0;
  const count = perWords(() => {
    made += 1;
    return made;
  });
  expect([count(words), count(words), count(wordsOf([ALL.german]))]).toEqual([1, 1, 2]);
});

test("pages in the same languages are read with the same words", () => {
  const page = () =>
    new DOMParser().parseFromString(
      '<html lang="nl"><body><p>Hallo</p></body></html>',
      "text/html",
    );
  expect(wordsFor(page())).toBe(wordsFor(page()));
  expect(wordsFor(page()).groups).toHaveLength(2);
  expect(allWords().groups).toHaveLength(GROUP_NAMES.length + 1);
});

function isText(value: unknown): value is string {
  return typeof value === "string";
}
