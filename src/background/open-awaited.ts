import type { ToggleAnswer } from "../shared/messages";
import type { AwaitedTabs } from "./awaited";

/** How an awaited tab is reached. */
export interface AwaitedReach {
  /** Asks the tab's page to open the reader. @throws if nobody listens there, or the page is left */
  ask(): Promise<ToggleAnswer | undefined>;
  /** Whether the tab has nothing more to load. @throws if it is gone */
  isComplete(): Promise<boolean>;
  /** Whether the extension may go onto pages by itself. */
  hasAccess(): Promise<boolean>;
}

/**
 * Opens the reader in a tab that a link has led to. Asked for whenever something happens in the tab,
 * since a page that only leads on to the next one takes its answer along. The tab is awaited no more
 * once the reader has opened there, or can't: what the reader goes to next was not asked for.
 * @param isLoaded whether a page that can be read would have answered
 * @returns what is to be shown, null where there is nothing new
 */
export async function openAwaited(
  tabId: number,
  isLoaded: boolean,
  tabs: AwaitedTabs,
  reach: AwaitedReach,
): Promise<ToggleAnswer | null> {
  if (!(await tabs.has(tabId))) return null;
  // The first page of a tab is an empty one, after which the link's is still loading.
  const isComplete = () => reach.isComplete().catch(() => false);
  let answer: ToggleAnswer | null | undefined = await reach.ask().catch(() => null);
  if (answer === null) {
    if (!isLoaded || !(await isComplete())) return null;
    // A page that was left without an answer may have led on to one that can be read.
    answer = await reach.ask().catch(() => nobody(reach));
  }
  if (!answer || answer.outcome === "unchanged") return null;
  if (answer.outcome !== "refused" || (await isComplete())) await tabs.remove(tabId);
  return answer;
}

/** The answer where no script of the extension is on the page. */
async function nobody(reach: AwaitedReach): Promise<ToggleAnswer> {
  const hasAccess = await reach.hasAccess().catch(() => true);
  return { outcome: "refused", reason: hasAccess ? "refusedHere" : "refusedAccess" };
}
