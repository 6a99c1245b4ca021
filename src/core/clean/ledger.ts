import { anchorOf } from "../anchors";
import type { RemovalReason } from "../reason-list";

/** One thing taken out of the working copy, before it is made safe to show. */
export interface Taken {
  /** Name of the step that took it. */
  step: string;
  /** Why, in short English words. */
  reasons: RemovalReason[];
  /** The element itself, out of the tree. */
  element: Element;
  /** Anchor of the element, or of the nearest one around it. */
  anchor: string | null;
  /** What it was taken out of. */
  from: Element | null;
}

/** Everything taken out of one working copy, in the order of taking. */
export class Ledger {
  readonly taken: Taken[] = [];

  /** Takes `element` out of its tree and writes down why. */
  take(element: Element, step: string, reasons: RemovalReason[]): void {
    const from = element.parentElement;
    this.taken.push({ step, reasons, element, anchor: anchorOf(element), from });
    element.remove();
  }
}
