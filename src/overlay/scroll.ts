/** Space kept between the toolbar and what is scrolled to, in CSS pixels. */
const AIR = 12;

/**
 * Scrolls `scroller` until `element` stands at a share of its height below the top. Sources beside
 * the text have a scroll bar of their own, and are scrolled first.
 *
 * `scrollIntoView` would scroll the page under the overlay as well.
 * @param share 0 is the top, 0.3 about where a reader looks; with more than 0, nothing is scrolled
 *   when all of the element is in sight
 */
export function scrollWithin(scroller: HTMLElement, element: Element, share: number): void {
  const toolbar = scroller.querySelector(".toolbar")?.getBoundingClientRect().height ?? 0;
  const panel = element.closest<HTMLElement>(".sources");
  if (panel) {
    scrollBox(panel, element, share, 0);
    if (isBeside(scroller, panel)) return;
  }
  scrollBox(scroller, element, share, toolbar);
}

/** Whether the sources stand beside the text, where they are in sight as it is, and not below it. */
export function isBeside(scroller: HTMLElement, sources: HTMLElement): boolean {
  return sources.offsetLeft !== scroller.querySelector("article")?.offsetLeft;
}

/** Scrolls to an element as `scrollWithin` does. Focus goes along, so that reading on and Tab start there. */
export function moveTo(scroller: HTMLElement, element: HTMLElement, share: number): void {
  takeFocus(element);
  scrollWithin(scroller, element, share);
}

/** Puts the focus on an element of the text, where it is. */
export function takeFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Scrolls a box by so many CSS pixels: at once for readers who want no motion, and over many screens,
 * where a glide only takes time.
 */
export function glide(box: Element, way: number, isAtOnce = false): void {
  const view = box.ownerDocument.defaultView;
  const still = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
  const glides = !isAtOnce && !still && Math.abs(way) < box.clientHeight * 2;
  box.scrollTo({ top: box.scrollTop + way, behavior: glides ? "smooth" : "instant" });
}

/**
 * Makes a change of how the text looks, and keeps what is being read where it is on the screen.
 * Chromium does so by itself, Firefox does not when the size of the letters changes.
 */
export function holdPlace(scroller: HTMLElement, change: () => void): void {
  const edge = scroller.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
  const blocks = scroller.scrollTop > 0 ? scroller.querySelectorAll(".text :is(p, li, h2)") : [];
  const read = [...blocks].find((block) => block.getBoundingClientRect().bottom > edge);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  if (read) scroller.scrollTop += read.getBoundingClientRect().top - before;
}

function scrollBox(box: Element, element: Element, share: number, covered: number): void {
  const boxTop = box.getBoundingClientRect().top;
  const { top, bottom } = element.getBoundingClientRect();
  if (share > 0 && top - boxTop >= covered && bottom - boxTop <= box.clientHeight) return;
  const way = top - boxTop - Math.max(covered + AIR, box.clientHeight * share);
  // What is asked for by name is wanted at once. A glide within the sources would still be on its way
  // when the text is scrolled.
  glide(box, way, share === 0 || covered === 0);
}
