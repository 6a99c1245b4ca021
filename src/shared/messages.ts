import type { PageVerdict } from "../core/article";

/**
 * The call maps are the contract between contexts: one interface per direction, every call
 * documented. A call is sent as `{ call: name, ...payload }` and answered with its result.
 */

/** How the reader asked for the overlay. */
export type Trigger = "action" | "command" | "menu";

/** What became of a press. */
export type ToggleAnswer =
  | { outcome: "opened" }
  | { outcome: "closed" }
  /** The page cannot be read; `reason` is a key in `_locales`. */
  | { outcome: "refused"; reason: string };

/** Calls from the background to the detector of a tab. */
export interface TabCalls {
  /** Opens the overlay, or closes it if it is open or opening. */
  toggleReader: { payload: { trigger: Trigger }; result: ToggleAnswer };
}

/** Calls from the content scripts to the background. */
export interface BackgroundCalls {
  /** The detector has looked at the page, or looked again. */
  reportVerdict: { payload: { verdict: PageVerdict }; result: undefined };
  /** Opens the options page. */
  openOptions: { payload: Record<never, never>; result: undefined };
}
