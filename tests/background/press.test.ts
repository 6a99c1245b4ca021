import { expect, test, vi } from "vitest";
import { press } from "../../src/background/press";
import type { ToggleAnswer } from "../../src/shared/messages";

const opened: ToggleAnswer = { outcome: "opened" };

/** A tab with or without a detector; `injectableAt` is the attempt at which the browser lets one in. */
function tab(state: { detector: boolean; injectableAt: number; answers?: boolean }) {
  let attempts = 0;
  return {
    toggle: vi.fn(async (): Promise<ToggleAnswer | undefined> => {
      if (!state.detector) throw new Error("Receiving end does not exist");
      return state.answers === false ? undefined : opened;
    }),
    inject: vi.fn(async () => {
      attempts += 1;
      if (attempts < state.injectableAt) {
        throw new Error("Cannot access contents of the page");
      }
      state.detector = true;
    }),
    wait: vi.fn(async () => {}),
  };
}

test("a page with a detector gets one message", async () => {
  const reach = tab({ detector: true, injectableAt: 1 });
  expect(await press(7, reach)).toEqual(opened);
  expect(reach.toggle.mock.calls).toEqual([[7]]);
  expect(reach.inject).not.toHaveBeenCalled();
});

test("a page without one gets it, and the same message again", async () => {
  const reach = tab({ detector: false, injectableAt: 1 });
  expect(await press(7, reach)).toEqual(opened);
  expect(reach.inject.mock.calls).toEqual([[7]]);
  expect(reach.toggle).toHaveBeenCalledTimes(2);
});

test("where no script may run, the answer says so after three attempts", async () => {
  const reach = tab({ detector: false, injectableAt: Infinity });
  expect(await press(7, reach)).toEqual({ outcome: "refused", reason: "refusedHere" });
  expect(reach.inject).toHaveBeenCalledTimes(3);
  expect(reach.wait.mock.calls).toEqual([[50], [250]]);
});

test("a page that lets the detector in a moment after the press gets it", async () => {
  const reach = tab({ detector: false, injectableAt: 3 });
  expect(await press(7, reach)).toEqual(opened);
  expect(reach.inject).toHaveBeenCalledTimes(3);
});

test("a detector that never answers is told as a failure", async () => {
  const reach = tab({ detector: true, injectableAt: 1, answers: false });
  expect(await press(7, reach)).toEqual({ outcome: "refused", reason: "refusedFailed" });
});
