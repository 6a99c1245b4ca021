import { UNSHOWN_ATTRIBUTE } from "./unshown";
import { attributeHas } from "./where";

/**
 * What a page hides by its markup: by attributes, the style of an element's own, or the usual names of
 * classes. What its style sheets hide, only a page that is drawn can tell: see `unshown.ts`.
 */

/** What attributes hide from all readers, or from those who have the page read out. */
export const HIDDEN = "[hidden], [aria-hidden='true']";

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const HIDING_CLASS =
  /(?:^|\s)(?:hidden|hide|is-hidden|d-none|u-hidden|invisible|display-none)(?=\s|$)/i;
/** Utility classes that show on larger screens what `hidden` hides on small ones. */
const SHOWING_CLASS = /(?:^|\s)(?:[\w-]+:|d-[a-z]{2}-)(?:block|flex|grid|inline|contents)/i;

/** Elements that are never seen. */
const UNSEEN = /^(?:template|noscript|select)$/;

/** Whether an element's own style hides it. */
export function isHiddenByStyle(element: Element): boolean {
  return attributeHas(element, "style", HIDING_STYLE);
}

/** Whether the usual utility classes hide the element on every screen. */
export function isHiddenByClass(element: Element): boolean {
  const name = element.getAttribute("class") ?? "";
  return HIDING_CLASS.test(name) && !SHOWING_CLASS.test(name);
}

/** Whether an element is a dialog that nobody has opened. */
export function isClosedDialog(element: Element): boolean {
  return element.localName === "dialog" && !element.hasAttribute("open");
}

/**
 * Whether the markup, or the mark of what the page does not draw, says that no reader sees the element.
 * @param known answers that were found before, for elements that share ancestors
 */
export function isHidden(element: Element, known = new Map<Element, boolean>()): boolean {
  const asked: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    asked.push(at);
    if (at.attributes.length > 0 && hides(at)) {
      answer = true;
      break;
    }
  }
  for (const each of asked) known.set(each, answer);
  return answer;
}

/** Whether an element hides itself and all that it holds. */
function hides(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.hasAttribute(UNSHOWN_ATTRIBUTE) ||
    element.getAttribute("aria-hidden") === "true" ||
    UNSEEN.test(element.localName) ||
    isClosedDialog(element) ||
    isHiddenByStyle(element) ||
    isHiddenByClass(element)
  );
}
