import "./browser-gaps";
import { expect, test, vi } from "vitest";
import { minutesLeft, watchProgress } from "../../src/overlay/progress";

/** A scroller of 500 pixels with a text that ends 1500 pixels below its beginning. */
function scrollerAt(top: number, end = 1500) {
  const scroller = document.createElement("div");
  const text = document.createElement("div");
  Object.defineProperty(scroller, "clientHeight", { value: 500 });
  scroller.scrollTop = top;
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 100, 500);
  text.getBoundingClientRect = () => new DOMRect(0, 0, 100, end - scroller.scrollTop);
  return { scroller, text };
}

test.each([
  [0, 1500, 0],
  [500, 1500, 0.5],
  [1000, 1500, 1],
  [1400, 1500, 1],
  [0, 400, 1],
])("at %i of a text that ends at %i it is %d", (top, end, share) => {
  const { scroller, text } = scrollerAt(top, end);
  const onChange = vi.fn();
  watchProgress(scroller, text, onChange, new AbortController().signal);
  expect(onChange).toHaveBeenCalledWith(share);
});

test("scrolling is told once a frame, and not after the end", async () => {
  const { scroller, text } = scrollerAt(0);
  const onChange = vi.fn();
  const ending = new AbortController();
  watchProgress(scroller, text, onChange, ending.signal);
  scroller.scrollTop = 250;
  for (let count = 0; count < 5; count += 1) scroller.dispatchEvent(new Event("scroll"));
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(0.25));
  expect(onChange).toHaveBeenCalledTimes(2);
  scroller.dispatchEvent(new Event("scroll"));
  ending.abort();
  await new Promise((done) => requestAnimationFrame(done));
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("minutes that are left are whole, one at least, and none at the end", () => {
  expect(minutesLeft(10, 0)).toBe(10);
  expect(minutesLeft(10, 0.52)).toBe(5);
  expect(minutesLeft(1, 0.9)).toBe(1);
  expect(minutesLeft(10, 1)).toBe(0);
});
