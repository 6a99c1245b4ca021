import type { ToggleAnswer } from "../shared/messages";

/** How a press reaches a tab. */
export interface TabReach {
  /** Asks the detector; undefined when it has no answer. @throws if there is no detector */
  toggle(tabId: number): Promise<ToggleAnswer | undefined>;
  /** Puts the detector on the page. @throws where the browser lets no extension in */
  inject(tabId: number): Promise<void>;
}

/**
 * Passes a press on to the tab. A page that has no living detector, since it was opened before the
 * extension came or was updated, gets one, and then the same message. Never rejects.
 */
export async function press(tabId: number, reach: TabReach): Promise<ToggleAnswer> {
  const answer = await ask(tabId, reach);
  if (answer) return answer;
  try {
    await reach.inject(tabId);
  } catch {
    return { outcome: "refused", reason: "refusedHere" };
  }
  return (await ask(tabId, reach)) ?? { outcome: "refused", reason: "refusedFailed" };
}

async function ask(tabId: number, reach: TabReach): Promise<ToggleAnswer | undefined> {
  try {
    return await reach.toggle(tabId);
  } catch {
    return undefined;
  }
}
