/** The detector of this page, as another copy of it sees it. */
interface Detector {
  /** Whether the browser still runs its extension. */
  isAlive(): boolean;
  /** Ends it, and takes its overlay off the page. */
  stop(): void;
}

declare global {
  var bylineDetector: Detector | undefined;
}

/** Sent over the document: after an update the old script may live in a world of its own. */
const TAKEOVER = "byline-takeover";

/**
 * Sees to it that a page has one living detector. An update of the extension leaves the old script
 * on the page, cut off from the extension: that one has to go. A page can send the same event, so
 * only a script that is cut off obeys it.
 *
 * @param self the detector that wants to start
 * @param signal ends what this sets up
 * @returns false if there is a living one already
 */
export function takeOver(window: Window, self: Detector, signal: AbortSignal): boolean {
  if (globalThis.bylineDetector?.isAlive()) return false;
  globalThis.bylineDetector?.stop();
  window.dispatchEvent(new Event(TAKEOVER));
  globalThis.bylineDetector = self;
  const obey = () => {
    if (!self.isAlive()) self.stop();
  };
  window.addEventListener(TAKEOVER, obey, { signal });
  return true;
}
