/** Longest wait, in milliseconds: a tab in the background paints nothing. */
const PATIENCE = 200;

/** Waits until what was just drawn is on the screen. */
export function afterPaint(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, PATIENCE);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      // A frame's callbacks run before it is painted.
      window.setTimeout(resolve);
    });
  });
}
