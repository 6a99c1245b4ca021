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
  ["/b", "push", [false]],
  ["/b", "replace", [false]],
  ["/b", "traverse", [false]],
  ["/b?x=1#!/c", "replace", [false]],
  ["/a?page=2", "push", [false]],
  ["/a?page=2", "traverse", [false]],
  // A campaign parameter is stripped, or another page takes the place of this one.
  ["/a", "replace", [true]],
  ["/a?x=1", "replace", [true]],
  // Paths of an application.
  ["/a?utm_source=mail#/world/ferry", "push", [false]],
  ["/a?utm_source=mail#!world/ferry", "push", [false]],
  ["/a?utm_source=mail#/world/ferry", "replace", [true]],
  // Places on the same page, and the same page once more.
  ["/a?utm_source=mail#part", "push", []],
  ["/a?utm_source=mail#part/2", "replace", []],
  ["/a?utm_source=mail#", "push", []],
  ["/a?utm_source=mail", "reload", []],
  ["/a?utm_source=mail", "replace", []],
])("going to %s by %s is told with %j", (to, type, told) => {
  const { window, go } = page("https://www.courier.example/a?utm_source=mail");
  const onNavigate = vi.fn();
  watchNavigation(window, onNavigate, new AbortController().signal);
  go(to, type);
  expect(onNavigate.mock.calls).toEqual(told.map((isMaybeSame) => [isMaybeSame]));
});

test("goes from one path of an application to another, and leaves it", () => {
  const { window, go } = page("https://www.courier.example/#/");
  const onNavigate = vi.fn();
  watchNavigation(window, onNavigate, new AbortController().signal);
  go("/#/world/ferry");
  go("/#/world/ferry");
  go("/#/");
  go("/#top");
  expect(onNavigate.mock.calls).toEqual([[false], [false], [false]]);
});

test("an event of a browser that does not say how the page went there is a navigation", () => {
  const { window } = page("https://www.courier.example/a");
  const onNavigate = vi.fn();
  watchNavigation(window, onNavigate, new AbortController().signal);
  window.location = new URL("https://www.courier.example/a?page=2");
  window.navigation.dispatchEvent(new Event("currententrychange"));
  expect(onNavigate.mock.calls).toEqual([[false]]);
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
