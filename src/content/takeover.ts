declare global {
  /** The detector of this page, as another copy of the script sees it. @returns whether it lives */
  var bylineDetector: (() => boolean) | undefined;
}

/** Sent over the document: after an update the old script may live in a world of its own. */
const TAKEOVER = "byline-takeover";

/**
 * Sees to it that a page has one living detector. An update of the extension leaves the old script
 * on the page, cut off from the extension: that one has to go. A page can send the same event, so
 * only a script that is cut off obeys it.
 *
 * @param isAlive whether the browser still runs the extension of the detector that wants to start
 * @param stop ends that detector, and takes its overlay off the page
 * @param signal ends what this sets up
 * @returns null if there is a living one already; else looks whether this one lives still, and stops it
 *   if not
 */
export function takeOver(
  window: Window,
  isAlive: () => boolean,
  stop: () => void,
  signal: AbortSignal,
): (() => boolean) | null {
  const live = () => {
    const lives = isAlive();
    if (!lives) stop();
    return lives;
  };
  if (globalThis.bylineDetector?.()) return null;
  window.dispatchEvent(new Event(TAKEOVER));
  globalThis.bylineDetector = live;
  window.addEventListener(TAKEOVER, live, { signal });
  return live;
}
