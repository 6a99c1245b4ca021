import { readArticle } from "../../src/core/read";

/** The half of the opening benchmark that runs in the page that is opened. */

/**
 * Waits until the overlay's headline stands on the screen.
 * @param patience longest wait, in milliseconds
 * @returns the time in milliseconds since 1970, or null if it never came
 */
export function headlineShown(patience: number): Promise<number | null> {
  const start = performance.now();
  return new Promise((resolve) => {
    const now = () => performance.timeOrigin + performance.now();
    const look = () => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const headline = root?.querySelector(".masthead h1")?.getBoundingClientRect();
      // The next frame comes once this one is on the screen.
      if (headline?.height) requestAnimationFrame(() => resolve(now()));
      else if (performance.now() - start > patience) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Reads the page by itself. @returns how long that took, in milliseconds */
export function timeReading(): number {
  const start = performance.now();
  readArticle(document, location.href);
  return performance.now() - start;
}
