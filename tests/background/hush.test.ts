import { expect, test, vi } from "vitest";
import { hushOthers } from "../../src/background/hush";

test("every tab but the one that speaks is hushed, and one where nobody listens stops no other", async () => {
  const hush = vi.fn(async (id: number) => {
    if (id === 3) throw new Error("Receiving end does not exist");
  });
  const all = async () => [{ id: 1 }, { id: 2 }, { id: undefined }, { id: 3 }, { id: 4 }];
  await hushOthers(2, { all, hush });
  expect(hush.mock.calls.flat()).toEqual([1, 3, 4]);
});
