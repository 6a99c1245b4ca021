import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenParsed } from "../../src/content/when-parsed";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page(readyState: DocumentReadyState) {
  const { setTimeout, clearTimeout } = globalThis;
  const window = Object.assign(new EventTarget(), {
    document: { readyState },
    setTimeout,
    clearTimeout,
  });
  return window as unknown as Window;
}

function settled(promise: Promise<void>) {
  const done = vi.fn();
  promise.then(done);
  return done;
}

test("a page that is there is not waited for", async () => {
  await whenParsed(page("interactive"), new AbortController().signal, 3_000);
});

test("waits for the end of the markup", async () => {
  const window = page("loading");
  const done = settled(whenParsed(window, new AbortController().signal, 3_000));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(done).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("DOMContentLoaded"));
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("waits no longer than its patience", async () => {
  const done = settled(whenParsed(page("loading"), new AbortController().signal, 3_000));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(done).toHaveBeenCalledOnce();
});

test("stops waiting with its signal", async () => {
  const ended = new AbortController();
  const done = settled(whenParsed(page("loading"), ended.signal, 3_000));
  ended.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
