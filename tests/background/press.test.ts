import { expect, test, vi } from "vitest";
import { press } from "../../src/background/press";
import type { ToggleAnswer } from "../../src/shared/messages";

const opened: ToggleAnswer = { outcome: "opened" };

/** A tab with or without a detector; `injectable` says whether the browser lets one in. */
function tab(state: { detector: boolean; injectable: boolean; answers?: boolean }) {
  return {
    toggle: vi.fn(async (): Promise<ToggleAnswer | undefined> => {
      if (!state.detector) throw new Error("Receiving end does not exist");
      return state.answers === false ? undefined : opened;
    }),
    inject: vi.fn(async () => {
      if (!state.injectable) throw new Error("Cannot access contents of the page");
      state.detector = true;
    }),
  };
}

test("a page with a detector gets one message", async () => {
  const reach = tab({ detector: true, injectable: true });
  expect(await press(7, reach)).toEqual(opened);
  expect(reach.toggle.mock.calls).toEqual([[7]]);
  expect(reach.inject).not.toHaveBeenCalled();
});

test("a page without one gets it, and the same message again", async () => {
  const reach = tab({ detector: false, injectable: true });
  expect(await press(7, reach)).toEqual(opened);
  expect(reach.inject.mock.calls).toEqual([[7]]);
  expect(reach.toggle).toHaveBeenCalledTimes(2);
});

test("where no script may run, the answer says so", async () => {
  const reach = tab({ detector: false, injectable: false });
  expect(await press(7, reach)).toEqual({ outcome: "refused", reason: "refusedHere" });
});

test("a detector that never answers is told as a failure", async () => {
  const reach = tab({ detector: true, injectable: true, answers: false });
  expect(await press(7, reach)).toEqual({ outcome: "refused", reason: "refusedFailed" });
});
