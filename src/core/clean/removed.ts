import { ANCHOR_ATTRIBUTE } from "../anchors";

/** One thing taken out of the working copy, before it is made safe to show. */
export interface Taken {
  /** Name of the step that took it. */
  step: string;
  /** Why, in short English words. */
  reasons: string[];
  /** The element itself, out of the tree. */
  element: Element;
  /** Anchor of the nearest block before it, for putting it back; null at the start. */
  after: string | null;
}

/** Everything taken out of one working copy, in the order of taking. */
export class Ledger {
  readonly taken: Taken[] = [];

  /** Takes `element` out of its tree and writes down why. */
  take(element: Element, step: string, reasons: string[]): void {
    this.taken.push({ step, reasons, element, after: anchorBefore(element) });
    element.remove();
  }
}

function anchorBefore(element: Element): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const anchor = before.getAttribute(ANCHOR_ATTRIBUTE);
      if (anchor !== null) return anchor;
    }
  }
  return null;
}
