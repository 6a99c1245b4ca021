import type { TestBrowser } from "./harness/browser";

const NOTES = [
  "Promise rejected after context unloaded",
  "Promise resolved after context unloaded",
  "Promise resolved while context is inactive",
];

/**
 * Errors that the extension has caused so far. Without the notes that Firefox makes on every answer
 * that comes when its page was left, or lies in the back/forward cache: no script can keep it from
 * that.
 */
export async function extensionErrors(browser: TestBrowser): Promise<string[]> {
  const errors = await browser.extensionErrors();
  return errors.filter((error) => !NOTES.some((note) => error.includes(note)));
}
