import { expect, test } from "vitest";
import { awaitedTabs, PATIENCE } from "../../src/background/awaited";
import { memoryArea } from "../shared/memory-area";

test("a tab is awaited until it is removed", async () => {
  const tabs = awaitedTabs(memoryArea(), () => 0);
  expect(await tabs.has(7)).toBe(false);
  await tabs.add(7);
  expect(await tabs.has(7)).toBe(true);
  expect(await tabs.has(8)).toBe(false);
  await tabs.remove(7);
  expect(await tabs.has(7)).toBe(false);
});

test("what is awaited survives the script, and is a number of a tab and a time", async () => {
  const session = memoryArea();
  await awaitedTabs(session, () => 1_000).add(7);
  expect(await awaitedTabs(session, () => 2_000).has(7)).toBe(true);
  expect(session.items).toEqual({ "awaited-7": 1_000 + PATIENCE });
});

test("no tab is awaited for ever", async () => {
  let now = 0;
  const session = memoryArea();
  const tabs = awaitedTabs(session, () => now);
  await tabs.add(7);
  now = PATIENCE;
  expect(await tabs.has(7)).toBe(false);
  expect(session.items).toEqual({});
});

test("storage that fails awaits nothing", async () => {
  const session = memoryArea();
  session.get.mockRejectedValue(new Error("gone"));
  expect(await awaitedTabs(session, () => 0).has(7)).toBe(false);
});
