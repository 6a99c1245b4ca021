/**
 * Least time between the first two looks, and most time to wait for an idle moment, in milliseconds.
 * Each change doubles the time to the next look, so that a page that never rests is soon left in peace.
 */
const PAUSE = 1_000;

/** What is used of a page's window. */
type LookedAt = Pick<Window, "document" | "requestIdleCallback"> & {
  setTimeout(work: () => void, milliseconds: number): unknown;
};

/**
 * Looks at a page when it is idle, and again after it has changed, until it is sure.
 * There is no polling: a page that stands still is looked at once.
 *
 * @param window the page's window
 * @param look looks once; returns true when nothing that still arrives can change the answer
 * @param signal ends it
 * @returns starts over, as for another page
 */
export function scheduleLooks(
  window: LookedAt,
  look: () => boolean,
  signal: AbortSignal,
): () => void {
  let pause = PAUSE;
  let planned = 0;
  // After a navigation the old text may still stand, so that no answer is final.
  let hasNavigated = false;

  const observer = new MutationObserver(() => {
    plan(pause);
    pause *= 2;
  });

  function plan(delay: number): void {
    // What changes until then is looked at then.
    observer.disconnect();
    const plan = ++planned;
    const run = () => {
      // The last plan counts: a navigation does not wait for the end of a long pause.
      if (signal.aborted || plan !== planned) return;
      const isSure = look() && !hasNavigated;
      // With `document.open()` a page that was sure becomes another one: the document itself changes.
      observer.observe(window.document, { childList: true, subtree: !isSure });
    };
    window.setTimeout(() => window.requestIdleCallback(run, { timeout: PAUSE }), delay);
  }

  signal.addEventListener("abort", () => observer.disconnect());
  plan(0);
  return () => {
    hasNavigated = true;
    pause = PAUSE;
    plan(0);
  };
}
