import { beforeEach, expect, test, vi } from "vitest";
import { takeOver } from "../../src/content/takeover";

beforeEach(() => {
  globalThis.bylineDetector = undefined;
});

function detector(isAlive: boolean) {
  const ended = new AbortController();
  const self = { isAlive: () => isAlive, stop: vi.fn(() => ended.abort()) };
  return { self, signal: ended.signal };
}

test("the first one starts", () => {
  const { self, signal } = detector(true);
  expect(takeOver(window, self, signal)).toBe(true);
  expect(self.stop).not.toHaveBeenCalled();
});

test("a second one leaves the place to the living", () => {
  const first = detector(true);
  const second = detector(true);
  takeOver(window, first.self, first.signal);
  expect(takeOver(window, second.self, second.signal)).toBe(false);
  expect(first.self.stop).not.toHaveBeenCalled();
});

test("one that was cut off is ended", () => {
  const first = detector(false);
  const second = detector(true);
  takeOver(window, first.self, first.signal);
  expect(takeOver(window, second.self, second.signal)).toBe(true);
  expect(first.self.stop).toHaveBeenCalled();
});

test("one that was cut off in a world of its own is ended too, and no living one", () => {
  const cutOff = detector(false);
  takeOver(window, cutOff.self, cutOff.signal);
  globalThis.bylineDetector = undefined;
  const living = detector(true);
  takeOver(window, living.self, living.signal);
  expect(cutOff.self.stop).toHaveBeenCalledOnce();

  window.dispatchEvent(new Event("byline-takeover"));
  expect(living.self.stop).not.toHaveBeenCalled();
});
