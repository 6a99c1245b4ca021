/** How long after the start or a navigation a page may still be arriving, in milliseconds. */
const ARRIVING = 10_000;
/** Least time between two looks, and most time to wait for an idle moment, in milliseconds. */
const PAUSE = 1_000;

/** What is used of a page's window. */
type LookedAt = Pick<Window, "document" | "performance" | "requestIdleCallback"> & {
  setTimeout(work: () => void, milliseconds: number): unknown;
};

/**
 * Looks at a page when it is idle, and again when it changes while it is still arriving.
 * There is no polling: a page that stands still is looked at once.
 *
 * @param window the page's window, whose clock is used
 * @param look looks once; returns true when nothing that still arrives can change the answer
 * @param signal ends it
 * @returns starts over, as for another page
 */
export function scheduleLooks(
  window: LookedAt,
  look: () => boolean,
  signal: AbortSignal,
): () => void {
  let deadline = 0;
  let isPlanned = false;
  // After a navigation the old text may still stand, so that no answer is final.
  let hasNavigated = false;

  const observer = new MutationObserver(() => plan(PAUSE));

  function plan(delay: number): void {
    if (isPlanned) return;
    isPlanned = true;
    window.setTimeout(() => window.requestIdleCallback(run, { timeout: PAUSE }), delay);
  }

  function run(): void {
    isPlanned = false;
    if (signal.aborted) return;
    const isSure = look() && !hasNavigated;
    if (isSure || window.performance.now() > deadline) observer.disconnect();
  }

  function start(): void {
    deadline = window.performance.now() + ARRIVING;
    observer.observe(window.document, { childList: true, subtree: true });
    plan(0);
  }

  signal.addEventListener("abort", () => observer.disconnect());
  start();
  return () => {
    hasNavigated = true;
    start();
  };
}
