import { isBlock } from "./blocks";

/**
 * Anchors tie what is shown to where it stood: every block of the copied page gets a number
 * before anything is cut, so a paragraph can be followed through extraction, a removal can be
 * put back, and evidence can point at the words.
 */

/** The attribute that carries an anchor while the copy is worked on; `id` in `Article.content`. */
export const ANCHOR_ATTRIBUTE = "data-byline-anchor";

/** What an anchor looks like, so that the sanitizer lets no other `id` through. */
export const ANCHOR_PATTERN = /^b\d+$/;

/**
 * Numbers the blocks and pictures of `doc` in document order. Changes `doc`, so give it a copy.
 * @returns the elements by their anchors
 */
export function assignAnchors(doc: Document): Map<string, Element> {
  const index = new Map<string, Element>();
  // A page may have anchors of its own, which would stand for others or break a selector.
  for (const element of doc.querySelectorAll(`[${ANCHOR_ATTRIBUTE}]`))
    element.removeAttribute(ANCHOR_ATTRIBUTE);
  // Not by "body *", which asks each element what stands around it, nor by `getElementsByTagName`,
  // whose list jsdom looks up anew for each element.
  for (const element of doc.body?.querySelectorAll("*") ?? []) {
    const name = element.tagName;
    if (!isBlock(element) && name !== "IMG" && name !== "TIME") continue;
    const anchor = `b${index.size + 1}`;
    element.setAttribute(ANCHOR_ATTRIBUTE, anchor);
    index.set(anchor, element);
  }
  return index;
}

/** The number in an anchor, in document order from 1 on; 0 where there is none. */
export function anchorNumber(anchor: string | null): number {
  return anchor === null ? 0 : Number(anchor.slice(1));
}

/** The elements below `root` by their anchors. */
export function indexAnchors(root: ParentNode): Map<string, Element> {
  const index = new Map<string, Element>();
  for (const element of root.querySelectorAll(`[${ANCHOR_ATTRIBUTE}]`)) {
    index.set(element.getAttribute(ANCHOR_ATTRIBUTE) ?? "", element);
  }
  return index;
}

/** The anchor of the nearest block around `node`, itself included, or null outside any. */
export function anchorOf(node: Node): string | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(`[${ANCHOR_ATTRIBUTE}]`)?.getAttribute(ANCHOR_ATTRIBUTE) ?? null;
}

/** Where `node`, of another copy, stands in this one: its nearest block below `root`, or null. */
export function findTwin(root: ParentNode, node: Node): Element | null {
  const anchor = anchorOf(node);
  return anchor === null ? null : root.querySelector(`[${ANCHOR_ATTRIBUTE}="${anchor}"]`);
}
