import { setTimeout as delay } from "node:timers/promises";

/** Most milliseconds between two looks. */
const PAUSE = 50;

/**
 * Waits until `condition` gives a truthy value, and returns it.
 * @param what names the condition in the error
 * @param timeout in milliseconds
 * @throws if the deadline passes first
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  const start = Date.now();
  for (;;) {
    const value = await condition();
    if (value) return value;
    const waited = Date.now() - start;
    if (waited > timeout) throw new Error(`not within ${timeout} ms: ${what}`);
    // Most of what is waited for is there in a moment, and the tests wait some thousand times.
    await delay(Math.min(PAUSE, 5 + waited / 4));
  }
}
