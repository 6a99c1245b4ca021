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

const start = ({ self, signal }: ReturnType<typeof detector>) =>
  takeOver(window, self.isAlive, self.stop, signal);

test("the first one starts", () => {
  const { self, signal } = detector(true);
  expect(start({ self, signal })?.()).toBe(true);
  expect(self.stop).not.toHaveBeenCalled();
});

test("a second one leaves the place to the living", () => {
  const first = detector(true);
  const second = detector(true);
  start(first);
  expect(start(second)).toBeNull();
  expect(first.self.stop).not.toHaveBeenCalled();
});

test("one that was cut off is ended", () => {
  const first = detector(false);
  const second = detector(true);
  start(first);
  expect(start(second)).not.toBeNull();
  expect(first.self.stop).toHaveBeenCalled();
});

test("one that was cut off in a world of its own is ended too, and no living one", () => {
  const cutOff = detector(false);
  start(cutOff);
  globalThis.bylineDetector = undefined;
  const living = detector(true);
  start(living);
  expect(cutOff.self.stop).toHaveBeenCalledOnce();

  window.dispatchEvent(new Event("byline-takeover"));
  expect(living.self.stop).not.toHaveBeenCalled();
});
