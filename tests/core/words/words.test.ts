import { expect, test } from "vitest";
import { primaryLanguage } from "../../../src/core/language";
import { ALL, wordsFor } from "../../../src/core/words/all";
import { GROUP_NAMES, groupsOf } from "../../../src/core/words/groups";
import { perWords, wordsOf } from "../../../src/core/words/words";
import { allWords } from "./all-words";

test.each(GROUP_NAMES)("every pattern of the group %s can be made", (name) => {
  const { labels = {}, prompts = {}, truncation = {}, citing = {}, notices = {} } = ALL[name];
  const nested = [prompts, truncation, notices].flatMap((tables) => Object.values(tables));
  const tables = [labels, citing, notices, ...nested.filter((table) => !isText(table))];
  const sources = tables.flatMap((table) => Object.values(table ?? {}).filter(isText));
  for (const source of sources) {
    expect(source).not.toBe("");
    expect(() => new RegExp(`(?:${source})`)).not.toThrow();
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
