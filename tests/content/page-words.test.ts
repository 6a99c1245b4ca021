import { expect, test, vi } from "vitest";
import { loadWords } from "../../src/content/page-words";
import { ALL } from "../../src/core/words/all";
import { WORDS as ENGLISH } from "../../src/core/words/english";
import { GROUP_NAMES, type GroupName } from "../../src/core/words/groups";

const page = (lang: string) =>
  new DOMParser().parseFromString(`<html lang="${lang}"><body></body></html>`, "text/html");
const load = vi.fn(async (name: GroupName) => ALL[name]);

test("loads the words of the page's languages, after those of English", async () => {
  const words = await loadWords(page("sr"), load);
  expect(load.mock.calls.map(([name]) => name)).toEqual(["central-european", "cyrillic"]);
  expect(words.groups).toEqual([ENGLISH, ALL["central-european"], ALL.cyrillic]);
});

test("reads with what could be loaded", async () => {
  const words = await loadWords(page("sr"), async (name) => {
    if (name === "cyrillic") throw new Error("gone");
    return ALL[name];
  });
  expect(words.groups).toEqual([ENGLISH, ALL["central-european"]]);
});

test("loads all for a page that can't be asked", async () => {
  const words = await loadWords({} as Document, load);
  expect(words.groups).toHaveLength(GROUP_NAMES.length + 1);
});
