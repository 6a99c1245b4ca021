import type { PageVerdict } from "../core/article";
import { whenParsed } from "./when-parsed";

/** How long the page's markup is waited for at most, in milliseconds. */
const PATIENCE = 10_000;

/** How often, and how many times, a page is looked at that has no article yet. */
const PAUSE = 250;
const LOOKS = 12;

/**
 * Waits until a page that a link has led to has an article, or has had the time to get one: many
 * render theirs late, and some only lead on to the next page.
 * @param detect tells what the page is
 * @returns false where the reader has gone elsewhere meanwhile
 */
export async function whenReadable(window: Window, detect: () => PageVerdict): Promise<boolean> {
  const ended = new AbortController();
  const isLeft = new Promise<false>((resolve) => {
    const onNavigate = (event: Partial<NavigateEvent>) => {
      if (event.userInitiated && !event.hashChange) resolve(false);
    };
    window.navigation.addEventListener("navigate", onNavigate, { signal: ended.signal });
  });
  const isReadable = await Promise.race([hasArticle(window, detect, ended.signal), isLeft]);
  ended.abort();
  return isReadable;
}

async function hasArticle(
  window: Window,
  detect: () => PageVerdict,
  signal: AbortSignal,
): Promise<true> {
  await whenParsed(window, signal, PATIENCE);
  for (let left = LOOKS; left > 0 && !signal.aborted; left--) {
    if (detect().kind !== "none") break;
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE));
  }
  return true;
}
