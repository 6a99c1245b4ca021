import type { ToggleAnswer } from "../shared/messages";

/**
 * Waits before the detector is put on a page once more, in milliseconds. A press lets the extension onto
 * the page, but Chromium tells that to the page's process apart from the script, which may come first and
 * is refused then: on a busy machine one of some thirty first presses, let in 50 ms later.
 */
const PAUSES = [50, 250];

/** How a press reaches a tab. */
export interface TabReach {
  /** Asks the detector; undefined when it has no answer. @throws if there is no detector */
  toggle(tabId: number): Promise<ToggleAnswer | undefined>;
  /** Puts the detector on the page. @throws where the browser lets no extension in */
  inject(tabId: number): Promise<void>;
  /** Lets some milliseconds pass. */
  wait(milliseconds: number): Promise<void>;
}

/**
 * Passes a press on to the tab. A page that has no living detector, since it was opened before the
 * extension came or was updated, gets one, and then the same message. Never rejects.
 */
export async function press(tabId: number, reach: TabReach): Promise<ToggleAnswer> {
  const answer = await ask(tabId, reach);
  if (answer) return answer;
  if (!(await injects(tabId, reach))) return { outcome: "refused", reason: "refusedHere" };
  return (await ask(tabId, reach)) ?? { outcome: "refused", reason: "refusedFailed" };
}

async function ask(tabId: number, reach: TabReach): Promise<ToggleAnswer | undefined> {
  try {
    return await reach.toggle(tabId);
  } catch {
    return undefined;
  }
}

async function injects(tabId: number, reach: TabReach): Promise<boolean> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await reach.wait(pause);
    try {
      await reach.inject(tabId);
      return true;
    } catch {
      // Where no script may run at all, the last attempt fails as well.
    }
  }
  return false;
}
