import { anchorOf } from "../anchors";
import { endsSentence, isBlock } from "../blocks";
import type { RemovalReason } from "../reason-list";
import { fold } from "../text";

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
    if (isBlock(element)) keepApart(element);
    element.remove();
  }
}

/**
 * What stood between two stretches of loose text parted them: sentences stay paragraphs of their own,
 * and words apart.
 */
function keepApart(element: Element): void {
  const before = besideIt(element, (node) => node.previousSibling);
  const after = besideIt(element, (node) => node.nextSibling);
  if (!before || !after || !isLoose(before) || !isLoose(after)) return;
  const doc = element.ownerDocument;
  if (!endsSentence(fold(before.textContent))) element.before(" ");
  else element.before(doc.createElement("br"), doc.createElement("br"));
}

/** The nearest sibling on one side that is an element or a text with words in it. */
function besideIt(element: Element, step: (node: Node) => Node | null): Node | null {
  let at = step(element);
  while (at && at.nodeType !== 1 && !(isText(at) && fold(at.nodeValue) !== "")) at = step(at);
  return at;
}

/** Words in the line, which stand in no block of their own. */
function isLoose(node: Node): boolean {
  return isText(node) || (!isBlock(node as Element) && fold(node.textContent) !== "");
}

function isText(node: Node): boolean {
  return node.nodeType === 3;
}
