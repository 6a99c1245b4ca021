import { expect, test, vi } from "vitest";
import { awaitedTabs } from "../../src/background/awaited";
import { openAwaited } from "../../src/background/open-awaited";
import type { ToggleAnswer } from "../../src/shared/messages";
import { memoryArea } from "../shared/memory-area";

const OPENED = { outcome: "opened" } as const;
const PLAIN_TEXT = { outcome: "refused", reason: "refusedText" } as const;

/** A tab that is awaited, and what its pages answer one after the other; an error means nobody. */
async function awaitedTab(...answers: (ToggleAnswer | Error)[]) {
  const tabs = awaitedTabs(memoryArea(), () => 0);
  await tabs.add(7);
  const ask = vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const reach = { ask, isComplete: vi.fn(async () => true), hasAccess: vi.fn(async () => true) };
  return {
    reach,
    open: (isLoaded: boolean) => openAwaited(7, isLoaded, tabs, reach),
    isAwaited: () => tabs.has(7),
  };
}

const NOBODY = new Error("Receiving end does not exist");

test("a tab is awaited until the reader has opened there", async () => {
  const tab = await awaitedTab(NOBODY, OPENED);
  expect(await tab.open(false)).toBeNull();
  expect(await tab.isAwaited()).toBe(true);
  expect(await tab.open(false)).toEqual(OPENED);
  expect(await tab.isAwaited()).toBe(false);
  expect(await tab.open(true)).toBeNull();
  expect(tab.reach.ask).toHaveBeenCalledTimes(2);
});

test.each([
  ["that no script reaches", NOBODY, { outcome: "refused", reason: "refusedHere" }],
  ["that is no page", PLAIN_TEXT, PLAIN_TEXT],
])("a document %s ends it once it is loaded", async (_, answer, told) => {
  const tab = await awaitedTab(answer);
  tab.reach.isComplete.mockResolvedValueOnce(answer instanceof Error);
  await tab.open(false);
  expect(await tab.isAwaited()).toBe(true);
  expect(await tab.open(true)).toEqual(told);
  expect(await tab.isAwaited()).toBe(false);
});

test("access that was taken back is named", async () => {
  const tab = await awaitedTab(NOBODY);
  tab.reach.hasAccess.mockResolvedValue(false);
  expect(await tab.open(true)).toEqual({ outcome: "refused", reason: "refusedAccess" });
});

test("a refusal that comes once the page is loaded ends it, whatever it was asked for by", async () => {
  const tab = await awaitedTab(PLAIN_TEXT);
  expect(await tab.open(false)).toEqual(PLAIN_TEXT);
  expect(await tab.isAwaited()).toBe(false);
});

test("the empty page before the link's ends nothing", async () => {
  const tab = await awaitedTab(NOBODY, OPENED);
  tab.reach.isComplete.mockResolvedValueOnce(false);
  expect(await tab.open(true)).toBeNull();
  expect(await tab.isAwaited()).toBe(true);
  expect(await tab.open(true)).toEqual(OPENED);
});

test("a page that has led on to another, which answers at once, ends nothing", async () => {
  const tab = await awaitedTab(NOBODY, { outcome: "unchanged" });
  expect(await tab.open(true)).toBeNull();
  expect(await tab.isAwaited()).toBe(true);
});

test("a reader who has gone elsewhere ends it", async () => {
  const tab = await awaitedTab({ outcome: "closed" });
  await tab.open(false);
  expect(await tab.isAwaited()).toBe(false);
});
