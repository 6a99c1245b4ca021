import { describe, expect, test, vi } from "vitest";
import { keyFence } from "../../src/content/key-fence";

/** A window whose events count as typed by hand, which no script can make in a real one. */
function fakeWindow() {
  const listeners = new Map<string, (event: Event) => void>();
  const target = {
    addEventListener: (type: string, listener: (event: Event) => void) =>
      void listeners.set(type, listener),
    removeEventListener: () => {},
    dispatchEvent: () => true,
  };
  /** @returns whether the page gets the event */
  const type = (type: string, code = "KeyA", isTrusted = true, repeat = false): boolean => {
    let reachesPage = true;
    const event = {
      type,
      code,
      isTrusted,
      repeat,
      stopImmediatePropagation: () => {
        reachesPage = false;
      },
    };
    listeners.get(type)?.(event as unknown as Event);
    return reachesPage;
  };
  return { target, type };
}

describe("keyFence", () => {
  test("does nothing until it is closed", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    const handler = vi.fn();
    fence.onTyped(handler);
    expect(type("keydown")).toBe(true);
    expect(type("input")).toBe(true);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each(["keydown", "keypress", "keyup", "beforeinput", "input", "compositionend", "paste"])(
    "keeps %s from the page while it is closed",
    (name) => {
      const { target, type } = fakeWindow();
      const fence = keyFence(target, new AbortController().signal);
      fence.close();
      expect(type(name)).toBe(false);
      expect(type(name, "KeyA", false)).toBe(true);
      fence.open();
      type("keyup");
      expect(type(name)).toBe(true);
    },
  );

  test("hands over what is typed until the handler is taken off", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    const handler = vi.fn();
    const end = fence.onTyped(handler);
    fence.close();
    type("keydown", "KeyJ");
    type("input");
    expect(handler.mock.calls.map(([event]) => event)).toMatchObject([
      { type: "keydown", code: "KeyJ" },
      { type: "input" },
    ]);
    end();
    type("keydown", "KeyJ");
    expect(handler).toHaveBeenCalledTimes(2);
  });

  test("the end of the press that opened the fence stays away from the page, once", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    fence.close();
    fence.onTyped(fence.open);
    expect(type("keydown", "Escape")).toBe(false);
    expect(type("keyup", "Escape")).toBe(false);
    expect(type("keydown", "Escape")).toBe(true);
    expect(type("keyup", "Escape")).toBe(true);
  });

  test("a key that is still held when the fence opens stays away from the page until it comes up", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    fence.close();
    type("keydown", "Escape");
    fence.open();
    expect(type("keydown", "Escape", true, true)).toBe(false);
    expect(type("keyup", "Escape")).toBe(false);
    expect(type("keyup", "Escape")).toBe(true);
  });

  test("a press whose end went to another window does not take the end of a later one", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    fence.close();
    type("keydown", "KeyJ");
    fence.open();
    expect(type("keydown", "KeyJ")).toBe(true);
    expect(type("keyup", "KeyJ")).toBe(true);
  });

  test("a key that the page saw go down comes up for it, though it was held through the overlay", () => {
    const { target, type } = fakeWindow();
    const fence = keyFence(target, new AbortController().signal);
    type("keydown", "KeyJ");
    fence.close();
    expect(type("keydown", "KeyJ", true, true)).toBe(false);
    fence.open();
    expect(type("keyup", "KeyJ")).toBe(true);
  });
});
