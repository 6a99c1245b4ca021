import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { scheduleLooks } from "../../src/content/looks";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page() {
  const { document } = new JSDOM("<main></main>").window;
  const change = () => document.body.append(document.createElement("p"));
  const window = {
    document,
    performance,
    setTimeout: globalThis.setTimeout,
    requestIdleCallback: (work: () => void) => Number(setTimeout(work, 1)),
  };
  return { window: window as unknown as Parameters<typeof scheduleLooks>[0], change };
}

describe("scheduleLooks", () => {
  test("looks once at a page that stands still", async () => {
    const look = vi.fn(() => false);
    scheduleLooks(page().window, look, new AbortController().signal);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledOnce();
  });

  test("looks again when the page changes, at most once a second", async () => {
    const look = vi.fn(() => false);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10);
    for (let i = 0; i < 20; i++) {
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(look.mock.calls.length).toBeLessThanOrEqual(3);
  });

  test("stops once it is sure", async () => {
    const look = vi.fn(() => true);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10);
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledOnce();
  });

  test("stops when the page has had its time", async () => {
    const look = vi.fn(() => false);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(11_000);
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    const looks = look.mock.calls.length;
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledTimes(looks);
  });

  test("after a navigation the first answer is not final", async () => {
    const look = vi.fn(() => true);
    const { window, change } = page();
    const restart = scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(20_000);
    restart();
    await vi.advanceTimersByTimeAsync(10);
    change();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  test("ends with its signal", async () => {
    const look = vi.fn(() => false);
    const ended = new AbortController();
    const { window, change } = page();
    scheduleLooks(window, look, ended.signal);
    ended.abort();
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
  });
});
