import { browser } from "./browser";

/** Name of the command in the manifest that toggles the reader. */
export const TOGGLE_READER = "toggle-reader";

/** The key that toggles the reader, as the browser prints it; empty when there is none. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === TOGGLE_READER)?.shortcut ?? "";
}

/** Opens the browser's page of shortcuts; rejects when there is none. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it. Chromium has an address, which no link may lead to.
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
