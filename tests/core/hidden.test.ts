import { describe, expect, it } from "vitest";
import {
  HIDDEN,
  isClosedDialog,
  isHidden,
  isHiddenByClass,
  isHiddenByStyle,
} from "../../src/core/hidden";
import { UNSHOWN_ATTRIBUTE } from "../../src/core/unshown";
import { documentOf } from "./markup";

/** The first element of a body. */
function first(html: string): Element {
  const element = documentOf(html).body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

it.each([
  ["display: none", true],
  ["display:none!important", true],
  ["color: red; DISPLAY :  NONE", true],
  ["visibility: hidden", true],
  ["display: block", false],
  ["overflow: hidden", false],
  ["visibility: visible", false],
])("a style hides: %s → %s", (style, hides) =>
  expect(isHiddenByStyle(first(`<p style="${style}">A</p>`))).toBe(hides),
);

it.each([
  ["hidden", true],
  ["story d-none", true],
  ["hidden md:block", false],
  ["d-none d-lg-flex", false],
  ["hidden-gems", false],
])("a class hides on every screen: %s → %s", (name, hides) =>
  expect(isHiddenByClass(first(`<p class="${name}">A</p>`))).toBe(hides),
);

it("tells a dialog that nobody has opened", () => {
  expect(isClosedDialog(first("<dialog>A</dialog>"))).toBe(true);
  expect(isClosedDialog(first("<dialog open>A</dialog>"))).toBe(false);
});

describe("an element is hidden", () => {
  it.each([
    ["by its attribute", "<p hidden>A</p>", true],
    ["until it is searched for", '<p hidden="until-found">A</p>', true],
    ["from screen readers", '<p aria-hidden="true">A</p>', true],
    ["by its style, with a blank before the colon", '<p style="display :none">A</p>', true],
    ["by its class", '<p class="is-hidden">A</p>', true],
    ["as it is not drawn", `<p ${UNSHOWN_ATTRIBUTE}="label">A</p>`, true],
    ["in a closed dialog", "<dialog id='a'>A</dialog>", true],
    ["not in an open dialog", "<dialog open>A</dialog>", false],
    ["not by itself", "<p class='story'>A</p>", false],
  ])("%s", (_name, html, hidden) => expect(isHidden(first(html))).toBe(hidden));

  it("with what it stands in, and what was found out is kept", () => {
    const box = first("<div hidden><p><b>A</b></p></div>");
    const known = new Map<Element, boolean>();
    const [line, word] = [box.querySelector("p"), box.querySelector("b")] as [Element, Element];
    expect(isHidden(line, known)).toBe(true);
    box.removeAttribute("hidden");
    expect(isHidden(word, known)).toBe(true);
    expect(isHidden(word)).toBe(false);
  });
});

it("is said by attributes of what readers or screen readers are spared", () => {
  expect(first("<p hidden>A</p>").matches(HIDDEN)).toBe(true);
  expect(first('<p aria-hidden="true">A</p>').matches(HIDDEN)).toBe(true);
  expect(first('<p aria-hidden="false">A</p>').matches(HIDDEN)).toBe(false);
});
