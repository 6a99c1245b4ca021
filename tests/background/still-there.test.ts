import { expect, test, vi } from "vitest";
import { isStillThere } from "../../src/background/still-there";

test("a document that takes a message is still there", async () => {
  const reach = vi.fn(async () => undefined);
  expect(await isStillThere("4711", reach)).toBe(true);
  expect(reach.mock.calls).toEqual([["4711"]]);
});

test("a document that takes none is gone", async () => {
  const reach = async () => Promise.reject(new Error("Receiving end does not exist"));
  expect(await isStillThere("4711", reach)).toBe(false);
});

test("a document without an id is believed", async () => {
  const reach = vi.fn(async () => undefined);
  expect(await isStillThere(undefined, reach)).toBe(true);
  expect(reach).not.toHaveBeenCalled();
});
