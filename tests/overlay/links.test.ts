import { expect, test } from "vitest";
import { inPageTarget } from "../../src/overlay/links";

const PAGE = "https://harbour.example/ferry";

function clickOn(href: string, init: MouseEventInit = {}): HTMLElement | null {
  const target = document.createElement("p");
  const link = document.createElement("a");
  link.setAttribute("href", href);
  const inner = document.createElement("em");
  link.append(inner);
  let found: HTMLElement | null = null;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    found = inPageTarget(event, PAGE, (anchor) => (anchor === "b5" ? target : null));
  });
  inner.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
  return found;
}

test("a link into the article scrolls there", () => {
  expect(clickOn("#b5")).not.toBeNull();
  expect(clickOn(`${PAGE}#b5`)).not.toBeNull();
});

test("any other link is the browser's", () => {
  expect(clickOn("https://council.example/r.pdf#b5")).toBeNull();
  expect(clickOn(`${PAGE}#elsewhere`)).toBeNull();
  expect(clickOn(PAGE)).toBeNull();
});

test("a click with a modifier or another button is the browser's", () => {
  expect(clickOn("#b5", { ctrlKey: true })).toBeNull();
  expect(clickOn("#b5", { metaKey: true })).toBeNull();
  expect(clickOn("#b5", { shiftKey: true })).toBeNull();
  expect(clickOn("#b5", { button: 1 })).toBeNull();
});
