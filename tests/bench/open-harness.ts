import { readText } from "../../src/core/read";
import { wordsFor } from "../../src/core/words/all";

/** The half of the opening benchmark that runs in the page that is opened. */

const URGENT = { priority: "user-blocking" } as const;

/** Since when something stands on the screen: milliseconds since 1970, or null if it never came. */
export interface ShownTimes {
  headline: number | null;
  text: number | null;
}

/**
 * Waits until the overlay's headline stands on the screen, and its text.
 * @param patience longest wait for each, in milliseconds
 */
export async function timeShown(patience: number): Promise<ShownTimes> {
  const headline = await shown(".masthead h1", patience);
  // Its byline and dates come with the text, and so does what is told in the place of both.
  return { headline, text: headline && (await shown(".masthead .facts", patience)) };
}

/** When what a selector finds in the overlay is on the screen. */
function shown(selector: string, patience: number): Promise<number | null> {
  const start = performance.now();
  return new Promise((resolve) => {
    const now = () => performance.timeOrigin + performance.now();
    const look = () => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const box = root?.querySelector(selector)?.getBoundingClientRect();
      // The frame is painted by the task that this runs in; the next one of highest priority follows.
      if (box?.height) void scheduler.postTask(() => resolve(now()), URGENT);
      else if (performance.now() - start > patience) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** How long the reading of a page takes, in milliseconds. */
export interface ReadingTime {
  /** Of its text, which is shown first. */
  textMs: number;
  /** Of its sources, which follow. */
  sourcesMs: number;
}

/** Reads the page by itself. */
export function timeReading(): ReadingTime {
  const start = performance.now();
  const reading = readText(wordsFor(document), document, location.href);
  const between = performance.now();
  reading?.whole();
  return { textMs: between - start, sourcesMs: performance.now() - between };
}
