import { setTimeout as delay } from "node:timers/promises";

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
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`not within ${timeout} ms: ${what}`);
    await delay(50);
  }
}
