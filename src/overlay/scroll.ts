/**
 * Scrolls `scroller` until `element` stands at a share of its height below the top.
 *
 * `scrollIntoView` would scroll the page under the overlay as well.
 * @param share 0 is the top, 0.3 about where a reader looks
 */
export function scrollWithin(scroller: HTMLElement, element: Element, share: number): void {
  const view = scroller.ownerDocument.defaultView;
  const still = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
  const offset = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const toolbar = scroller.querySelector(".toolbar")?.getBoundingClientRect().height ?? 0;
  const wanted = Math.max(toolbar + 12, scroller.clientHeight * share);
  const top = scroller.scrollTop + offset - wanted;
  // A glide over many screens only takes time.
  const isNear = Math.abs(top - scroller.scrollTop) < scroller.clientHeight * 2;
  scroller.scrollTo({ top, behavior: still || !isNear ? "instant" : "smooth" });
}
