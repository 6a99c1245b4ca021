/**
 * Elements by what their attributes hold, by tests written out: selectors that leave case aside, and
 * long lists of them, take several times as long, in browsers and most of all in jsdom.
 */

/** A question about one element. */
export type ElementTest = (element: Element) => boolean;

/** The elements below `root` that pass a test, in document order. */
export function elementsWhere(root: ParentNode, test: ElementTest): Element[] {
  return Array.from(root.querySelectorAll("*")).filter(test);
}

/** The first element below `root` that passes a test; looks no further. */
export function firstWhere(root: Element, test: ElementTest): Element | null {
  let at = root.firstElementChild;
  while (at) {
    if (test(at)) return at;
    let next = at.firstElementChild;
    while (!next && at && at !== root) {
      next = at.nextElementSibling;
      at = at.parentElement;
    }
    at = next;
  }
  return null;
}

/** The nearest element that passes a test: `element` itself, or one around it. */
export function closestWhere(element: Element | null, test: ElementTest): Element | null {
  let at = element;
  while (at && !test(at)) at = at.parentElement;
  return at;
}

/** Whether a pattern finds something in an attribute. */
export function attributeHas(element: Element, attribute: string, pattern: RegExp): boolean {
  const value = element.getAttribute(attribute);
  return value !== null && pattern.test(value);
}

/** Whether one of the words of an attribute is this one, in whatever case. */
export function hasToken(element: Element, attribute: string, token: string): boolean {
  const value = element.getAttribute(attribute);
  // Most often the attribute is not there, or is that word alone.
  if (value === null || value === token) return value !== null;
  return value.toLowerCase().split(/\s+/).includes(token.toLowerCase());
}
