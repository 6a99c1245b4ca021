import { expect, test, vi } from "vitest";
import { watchNavigation } from "../../src/content/navigation";

function page(url: string) {
  const window = { location: new URL(url), navigation: new EventTarget() };
  const go = (to: string, navigationType = "push") => {
    window.location = new URL(to, window.location);
    const event = Object.assign(new Event("currententrychange"), { navigationType });
    window.navigation.dispatchEvent(event);
  };
  return { window, go };
}

test.each([
  ["/b", "push", 1],
  ["/b", "replace", 1],
  ["/b", "traverse", 1],
  ["/a?page=2", "push", 1],
  ["/a#part", "push", 0],
  ["/a", "reload", 0],
  // A campaign parameter is stripped.
  ["/a", "replace", 0],
  ["/a?x=1", "replace", 0],
])("going to %s by %s is told %i times", (to, type, times) => {
  const { window, go } = page("https://www.courier.example/a");
  const onNavigate = vi.fn();
  watchNavigation(window, onNavigate, new AbortController().signal);
  go(to, type);
  expect(onNavigate).toHaveBeenCalledTimes(times);
});

test("ends with its signal", () => {
  const { window, go } = page("https://www.courier.example/a");
  const onNavigate = vi.fn();
  const ended = new AbortController();
  watchNavigation(window, onNavigate, ended.signal);
  ended.abort();
  go("/b");
  expect(onNavigate).not.toHaveBeenCalled();
});
