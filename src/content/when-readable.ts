import { detectPage } from "../core/detect";
import { whenParsed } from "./when-parsed";

/** How long the page's markup is waited for at most, in milliseconds. */
const PATIENCE = 10_000;

/** How often, and how many times, a page is looked at that has no article yet. */
const PAUSE = 250;
const LOOKS = 12;

/**
 * Waits until a page that a link has led to has an article, or has had the time to get one: many
 * render theirs late, and some only lead on to the next page.
 */
export async function whenReadable(window: Window): Promise<void> {
  await whenParsed(window, new AbortController().signal, PATIENCE);
  for (let left = LOOKS; left > 0; left--) {
    if (detectPage(window.document, window.location.href).kind !== "none") return;
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE));
  }
}
