import type { Runtime } from "webextension-polyfill";

/** What is done when the extension came, or came anew. */
export interface InstallSteps {
  /** Puts our item into the context menu, instead of the one that is there. */
  makeMenu(): Promise<void>;
  /** Opens the page that says how to begin. */
  openFirstRun(): Promise<void>;
}

/**
 * The browser has installed or updated the extension, or itself. The first page opens when the
 * reader has just installed us, and never again.
 */
export async function installed(
  reason: Runtime.OnInstalledReason,
  { makeMenu, openFirstRun }: InstallSteps,
): Promise<void> {
  const opening = reason === "install" ? openFirstRun() : null;
  await makeMenu();
  await opening;
}
