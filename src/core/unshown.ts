import { hasText, isLonger } from "./text";

/**
 * What a page holds and its style sheets do not show: "Copied!" before anything is copied, what a form
 * answers, what explains a word that is pointed at. Only the page itself can tell, where a browser
 * draws it: a copy has no style.
 */

/** Marks such a part in a copy. */
export const UNSHOWN_ATTRIBUTE = "data-byline-unshown";

/** Longest such part, in characters: a longer one may be a part of the text that is folded away. */
const LONGEST = 200;
/** What is unfolded, opened or leafed through may hold a part of the text as well. */
const FOLDED = "details, dialog, [hidden], [role='tabpanel']";
const HOLDS_MORE = "img, picture, video, audio, iframe, table, ul, ol, dl, pre, math, figure";
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
export function unshownIn(page: Element, copy: Element): Set<Element> {
  const found = new Set<Element>();
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
  let isDrawn = true;
  while (isDrawn ? walker.nextNode() && twins.nextNode() : skip(walker) && skip(twins)) {
    const element = walker.currentNode as Element;
    // What has no box of its own may have boxes in it.
    isDrawn = checkVisibility.call(element) || view.getComputedStyle(element).display !== "none";
    if (!isDrawn) found.add(twins.currentNode as Element);
  }
  return found;
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
export function markUnshown(unshown: ReadonlySet<Element>): void {
  for (const element of unshown) {
    if (!hasText(element) || isLonger(element, LONGEST)) continue;
    if (element.closest(FOLDED) || element.querySelector(HOLDS_MORE)) continue;
    const isFolded = besides(element).some((other) =>
      unshown.has(other)
        ? isLonger(other, LONGEST)
        : other.tagName === element.tagName && other.className === element.className,
    );
    if (!isFolded) element.setAttribute(UNSHOWN_ATTRIBUTE, "");
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
