import { expect, test, vi } from "vitest";
import { loadGroups } from "../../src/content/page-words";
import { ALL } from "../../src/core/words/all";
import { GROUP_NAMES, type GroupName } from "../../src/core/words/groups";

const page = (lang: string) =>
  new DOMParser().parseFromString(`<html lang="${lang}"><body></body></html>`, "text/html");
const load = vi.fn(async (name: GroupName) => ALL[name]);

test("loads the words of the page's languages besides English", async () => {
  const groups = await loadGroups(page("sr"), load);
  expect(load.mock.calls.map(([name]) => name)).toEqual(["south-slavic", "south-cyrillic"]);
  expect(groups).toEqual([ALL["south-slavic"], ALL["south-cyrillic"]]);
});

test("reads with what could be loaded", async () => {
  const groups = await loadGroups(page("sr"), async (name) => {
    if (name === "south-cyrillic") throw new Error("gone");
    return ALL[name];
  });
  expect(groups).toEqual([ALL["south-slavic"]]);
});

test("loads all for a page that can't be asked", async () => {
  const groups = await loadGroups({} as Document, load);
  expect(groups).toHaveLength(GROUP_NAMES.length);
});
