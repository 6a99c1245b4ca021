import { hasText, isLonger } from "./text";

/**
 * What a page holds and its style sheets do not show: "Copied!" before anything is copied, what a form
 * answers, what explains a word that is pointed at; and words that only screen readers get. The page
 * itself alone can tell, where a browser draws it: a copy has no style.
 */

/** Marks such a part in a copy, and tells how it is kept from readers' eyes. */
export const UNSHOWN_ATTRIBUTE = "data-byline-unshown";

/** It is not drawn, or drawn in a pixel, which is how pages write for screen readers alone. */
export type Unshown = "undrawn" | "unseen";

/** Longest such part, in characters: a longer one may be a part of the text that is folded away. */
const LONGEST = 200;
/** What is unfolded, opened or leafed through may hold a part of the text as well. */
const FOLDED = "details, dialog, [hidden], [role='tabpanel']";
const HOLDS_MORE = "img, picture, video, audio, iframe, table, ul, ol, dl, pre, math, figure";
/** A link to jump over something, for screen readers, tells what it jumps over. */
const LINK = "a[href]";
/** Longest label for screen readers, in characters. */
const LABEL = 80;
/** Parts looked at on either side of one. */
const NEAR = 3;
/** `NodeFilter.SHOW_ELEMENT` */
const ELEMENTS = 1;

/**
 * Finds what is not drawn of a page, none of it in another; nothing of a page that no browser draws.
 * @param page the root of the page
 * @param copy its copy, whose body has the same shape
 * @returns the elements of the copy
 */
export function unshownIn(page: Element, copy: Element): Map<Element, Unshown> {
  const found = new Map<Element, Unshown>();
  // Through the prototypes: a page can shadow members of its document and its forms by names.
  const { checkVisibility, querySelector } = Element.prototype;
  const doc = page.ownerDocument;
  const view = Object.getOwnPropertyDescriptor(Document.prototype, "defaultView")?.get?.call(doc);
  const body = querySelector.call(page, "body");
  const twin = copy.querySelector("body");
  if (!view || !body || !twin || !checkVisibility?.call(body)) return found;
  const walk = (root: Element): TreeWalker =>
    Document.prototype.createTreeWalker.call(root.ownerDocument, root, ELEMENTS);
  const walker = walk(body);
  const twins = walk(twin);
  let how: Unshown | null = null;
  while (how === null ? walker.nextNode() && twins.nextNode() : skip(walker) && skip(twins)) {
    how = howUnshown(walker.currentNode as Element, view);
    if (how !== null) found.set(twins.currentNode as Element, how);
  }
  return found;
}

function howUnshown(element: Element, view: Window): Unshown | null {
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  if (!checkVisibility.call(element)) {
    // What has no box of its own may have boxes in it.
    return view.getComputedStyle(element).display === "none" ? "undrawn" : null;
  }
  const { width, height } = getBoundingClientRect.call(element);
  if (width > 1 || height > 1) return null;
  // Of an empty box without an edge, what is in it may stand beside it.
  return /hidden|clip/.test(view.getComputedStyle(element).overflow) ? "unseen" : null;
}

/** Goes on behind the current element and all below it. */
function skip(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/**
 * Marks what readers never see of a copy: short parts without lists, tables or pictures. Not what is
 * folded away of the text: what stands beside a longer part that is not shown, or beside one set alike
 * that is.
 * @param unshown all that the page does not show
 */
export function markUnshown(unshown: ReadonlyMap<Element, Unshown>): void {
  for (const [element, how] of unshown) {
    if (!hasText(element) || isLonger(element, how === "unseen" ? LABEL : LONGEST)) continue;
    if (element.closest(FOLDED) || element.querySelector(HOLDS_MORE)) continue;
    if (how === "unseen") {
      if (!element.closest(LINK) && !element.querySelector(LINK))
        element.setAttribute(UNSHOWN_ATTRIBUTE, how);
      continue;
    }
    const isFolded = besides(element).some((other) =>
      unshown.has(other)
        ? isLonger(other, LONGEST)
        : other.tagName === element.tagName && other.className === element.className,
    );
    if (!isFolded) element.setAttribute(UNSHOWN_ATTRIBUTE, how);
  }
}

/** The nearest elements beside one. */
function besides(element: Element): Element[] {
  const found: Element[] = [];
  for (const way of ["previousElementSibling", "nextElementSibling"] as const) {
    let at = element[way];
    for (let passed = 0; at && passed < NEAR; passed += 1, at = at[way]) found.push(at);
  }
  return found;
}
