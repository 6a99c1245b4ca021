import { SHOW_ELEMENT } from "./node-kinds";
import { fold, hasText, isLonger } from "./text";

/**
 * What a page holds and its style sheets do not show: "Copied!" before anything is copied, what a form
 * answers, what explains a word that is pointed at; and words that only screen readers get. The page
 * itself alone can tell, where a browser draws it: a copy has no style.
 */

/** Marks such a part in a copy, and tells how it is kept from readers' eyes; no page can set it. */
export const UNSHOWN_ATTRIBUTE = "data-byline-unshown";

/**
 * How it is kept from them: drawn in a pixel, as pages write for screen readers alone; a label or a
 * message that is not drawn; or what is not drawn either, and may be a part of the text.
 */
export type Unshown = "unseen" | "label" | "folded";

/** Longest label or message, in characters: a longer part may be one of the text. */
const LONGEST = 200;
/** Longest label for screen readers, in characters. */
const LABEL = 80;
/** What is unfolded, opened or leafed through may hold a part of the text as well. */
const FOLDED = "details, dialog, [hidden], [role='tabpanel'], blockquote";
const HOLDS_MORE = "img, picture, video, audio, iframe, table, ul, ol, dl, pre, math, figure";
/** A label says nothing in full sentences, and continues none. */
const SAYS_MORE = /^\s*[,;]|[\p{L}\p{N}"”»’)][.。।]["”»’)\]]*(?:\s|$)/u;
/**
 * Share of a page's text from which on a hidden part is the page itself: it may be hidden until all of it
 * is there, or has been paid for.
 */
export const PAGE_SHARE = 0.4;
/** A link to jump over something, for screen readers, tells what it jumps over. */
const LINK = "a[href]";
/** Parts looked at on either side of one. */
const NEAR = 3;

/** What a page does not show, by whether it is drawn, and is only too small to be seen. */
export type UnshownParts = ReadonlyMap<Element, "undrawn" | "tiny">;

/**
 * Finds what is not drawn of a page, none of it in another; nothing of a page that no browser draws.
 * @param page the root of the page
 * @param copy its copy, whose body has the same shape
 * @returns the elements of the copy
 */
export function unshownIn(page: Element, copy: Element): UnshownParts {
  const found = new Map<Element, "undrawn" | "tiny">();
  // Through the prototypes: a page can shadow members of its document and its forms by names.
  const { checkVisibility, querySelector } = Element.prototype;
  const doc = page.ownerDocument;
  const view = Object.getOwnPropertyDescriptor(Document.prototype, "defaultView")?.get?.call(doc);
  const body = querySelector.call(page, "body");
  const twin = copy.querySelector("body");
  if (!view || !body || !twin || !checkVisibility?.call(body)) return found;
  const walk = (root: Element): TreeWalker =>
    Document.prototype.createTreeWalker.call(root.ownerDocument, root, SHOW_ELEMENT);
  const walker = walk(body);
  const twins = walk(twin);
  let how: ReturnType<typeof howUnshown> = null;
  while (how === null ? walker.nextNode() && twins.nextNode() : skip(walker) && skip(twins)) {
    how = howUnshown(walker.currentNode as Element, view);
    if (how !== null) found.set(twins.currentNode as Element, how);
  }
  return found;
}

function howUnshown(element: Element, view: Window): "undrawn" | "tiny" | null {
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  if (!checkVisibility.call(element)) {
    // With `display: contents` an element has no box, but what it holds may have some.
    return view.getComputedStyle(element).display === "none" ? "undrawn" : null;
  }
  // Words for screen readers stand in an element of their own, and measuring all elements takes long.
  if (element.firstElementChild) return null;
  const { width, height } = getBoundingClientRect.call(element);
  if (width > 1 || height > 1) return null;
  // Within the flow, it may only not have grown yet; and where nothing is cut off, what it holds may
  // stick out of it.
  const { position, overflow } = view.getComputedStyle(element);
  return position === "absolute" && /hidden|clip/.test(overflow) ? "tiny" : null;
}

/** Goes on behind the current element and all below it. */
function skip(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/**
 * Marks what readers do not see of a copy.
 * @param copy its root
 * @param unshown all that the page does not show
 */
export function markUnshown(copy: Element, unshown: UnshownParts): void {
  for (const own of copy.querySelectorAll(`[${UNSHOWN_ATTRIBUTE}]`))
    own.removeAttribute(UNSHOWN_ATTRIBUTE);
  const most = (copy.textContent ?? "").length * PAGE_SHARE;
  for (const [element, how] of unshown) {
    if (!hasText(element) || isLonger(element, Math.max(most, LONGEST))) continue;
    const kind = how === "undrawn" ? kindOfUndrawn(element, unshown) : kindOfTiny(element);
    if (kind) element.setAttribute(UNSHOWN_ATTRIBUTE, kind);
  }
}

/** Whether a part of a copy is marked as kept from readers' eyes, in that way. */
export function isUnshown(element: Element, how: Unshown): boolean {
  return element.getAttribute(UNSHOWN_ATTRIBUTE) === how;
}

function kindOfTiny(element: Element): Unshown | null {
  if (isLonger(element, LABEL) || element.closest(LINK) || element.querySelector(LINK)) return null;
  // Punctuation alone stays: it parts a kicker from the headline.
  return /\p{L}/u.test(element.textContent ?? "") ? "unseen" : null;
}

/**
 * Short parts without sentences, lists, tables or pictures are labels, but not below a heading, amid a
 * sentence, beside a longer part that is not drawn, or beside one set alike that is: a reader unfolds
 * these.
 */
function kindOfUndrawn(element: Element, unshown: UnshownParts): Unshown {
  const { previousSibling: before, previousElementSibling: above, parentElement: line } = element;
  const isMore =
    isLonger(element, LONGEST) ||
    SAYS_MORE.test(element.textContent ?? "") ||
    above?.matches("h2, h3, h4, dt") ||
    // Right after text it is amid a sentence; right after an element it explains what stands in that.
    (line?.matches("p, li, td, dd") && before !== above && fold(before?.nodeValue) !== "") ||
    element.closest(FOLDED) !== null ||
    element.querySelector(HOLDS_MORE) !== null ||
    besides(element).some((other) =>
      unshown.has(other)
        ? isLonger(other, LONGEST)
        : other.tagName === element.tagName && isSetAlike(other, element),
    );
  return isMore ? "folded" : "label";
}

/** Whether two elements share a class, or have none. */
function isSetAlike(one: Element, other: Element): boolean {
  return (
    one.className === other.className ||
    Array.from(one.classList).some((name) => other.classList.contains(name))
  );
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
