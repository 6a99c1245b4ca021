/**
 * Waits for the end of the page's markup.
 *
 * @param window the page's window
 * @param signal stops the waiting; the promise then stays pending
 * @param patience how long to wait at most, in milliseconds: a page may hang while it loads
 */
export function whenParsed(window: Window, signal: AbortSignal, patience?: number): Promise<void> {
  return new Promise((resolve) => {
    if (window.document.readyState !== "loading") {
      resolve();
      return;
    }
    const timer = patience === undefined ? undefined : window.setTimeout(resolve, patience);
    const stopTimer = () => window.clearTimeout(timer);
    const finish = () => {
      stopTimer();
      resolve();
    };
    window.addEventListener("DOMContentLoaded", finish, { once: true, signal });
    signal.addEventListener("abort", stopTimer);
  });
}
