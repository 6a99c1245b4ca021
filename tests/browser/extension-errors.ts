import type { TestBrowser } from "./harness/browser";

/**
 * Errors that the extension has caused so far. Without the note that Firefox makes on every message
 * whose page was left before the answer came: no script can keep it from that.
 */
export async function extensionErrors(browser: TestBrowser): Promise<string[]> {
  const errors = await browser.extensionErrors();
  return errors.filter((error) => !error.includes("Promise rejected after context unloaded"));
}
