import { expect, test, vi } from "vitest";
import { installed } from "../../src/background/installed";

const steps = () => ({ makeMenu: vi.fn(async () => {}), openFirstRun: vi.fn(async () => {}) });

test("the first page opens when the reader has installed us", async () => {
  const done = steps();
  await installed("install", done);
  expect(done.openFirstRun).toHaveBeenCalledOnce();
  expect(done.makeMenu).toHaveBeenCalledOnce();
});

test.each(["update", "browser_update"] as const)("nothing opens on %s", async (reason) => {
  const done = steps();
  await installed(reason, done);
  expect(done.openFirstRun).not.toHaveBeenCalled();
  expect(done.makeMenu).toHaveBeenCalledOnce();
});
