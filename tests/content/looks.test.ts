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

  test("looks again after a change, and not before a second has passed", async () => {
    const look = vi.fn(() => false);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(500);
    change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test("each change doubles the time to the next look", async () => {
    const times: number[] = [];
    const look = vi.fn(() => {
      times.push(Date.now());
      return false;
    });
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    const ticker = setInterval(change, 50);
    await vi.advanceTimersByTimeAsync(70_000);
    clearInterval(ticker);
    const pauses = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(pauses.map((pause) => Math.round(pause / 1_000))).toEqual([1, 2, 4, 8, 16, 32]);
  });

  test("a page that changes long after it was loaded is looked at", async () => {
    const look = vi.fn(() => false);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledTimes(1);
    change();
    await vi.advanceTimersByTimeAsync(1_010);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test("once it is sure, no change within the page makes it look", async () => {
    const look = vi.fn(() => true);
    const { window, change } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10);
    change();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).toHaveBeenCalledOnce();
  });

  test("even when it is sure, it looks at a page that takes the place of the old one", async () => {
    const look = vi.fn(() => true);
    const { window } = page();
    scheduleLooks(window, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10);
    const { document } = window;
    // As `document.open()` and `document.write()` do.
    document.documentElement.replaceWith(document.createElement("html"));
    await vi.advanceTimersByTimeAsync(1_010);
    expect(look).toHaveBeenCalledTimes(2);
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

  test("a navigation does not wait for the end of a long pause, and starts with a short one", async () => {
    const look = vi.fn(() => false);
    const { window, change } = page();
    const restart = scheduleLooks(window, look, new AbortController().signal);
    for (const pause of [1_010, 2_010, 4_010]) {
      await vi.advanceTimersByTimeAsync(10);
      change();
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(look).toHaveBeenCalledTimes(4);
    change();
    await vi.advanceTimersByTimeAsync(10);
    restart();
    await vi.advanceTimersByTimeAsync(10);
    expect(look).toHaveBeenCalledTimes(5);
    change();
    await vi.advanceTimersByTimeAsync(1_010);
    expect(look).toHaveBeenCalledTimes(6);
    // The look that was planned before the navigation does not come on top.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(6);
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

  test("its signal ends it between two looks too", async () => {
    const look = vi.fn(() => false);
    const ended = new AbortController();
    const { window, change } = page();
    scheduleLooks(window, look, ended.signal);
    await vi.advanceTimersByTimeAsync(10);
    change();
    await vi.advanceTimersByTimeAsync(10);
    ended.abort();
    change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledOnce();
  });
});
