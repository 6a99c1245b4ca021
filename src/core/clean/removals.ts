import { ANCHOR_ATTRIBUTE, byAnchor } from "../anchors";
import type { Removal } from "../article";
import { sanitizeHtml } from "../sanitize";
import { fold } from "../text";
import type { Taken } from "./removed";

/** Longest text and markup kept of one removal, in characters; a whole comment section is enough. */
const MAX_TEXT = 4000;
const MAX_HTML = 40_000;

/**
 * What was taken, as plain values.
 * @param taken in the order of taking
 * @param placeOf finds the shown element after which something stood, by its anchor
 */
export function toRemovals(
  taken: readonly Taken[],
  placeOf: (anchor: string) => string | null,
): Removal[] {
  return taken
    .map(({ step, reasons, element, anchor }) => ({
      step,
      reasons,
      text: fold(element.textContent).slice(0, MAX_TEXT),
      html: element.outerHTML.length > MAX_HTML ? "" : sanitizeHtml(element.outerHTML),
      anchor: anchor === null ? null : placeOf(anchor),
    }))
    .filter((removal) => removal.text !== "");
}

/**
 * @param page the untouched copy
 * @param root the finished text, whose elements carry their anchors
 * @returns a function from the anchor of something taken to the anchor of the largest shown
 *   element that ends before it, or null where nothing is shown before it
 */
export function placeFinder(page: Document, root: Element): (anchor: string) => string | null {
  const shown = Array.from(root.querySelectorAll(`[${ANCHOR_ATTRIBUTE}]`), (element) => ({
    element,
    number: numberOf(element.getAttribute(ANCHOR_ATTRIBUTE)),
  })).sort((a, b) => a.number - b.number);
  return (anchor) => {
    const own = byAnchor(page, anchor);
    const before = shown.findLast(({ element, number }) => {
      if (number >= numberOf(anchor)) return false;
      const twin = byAnchor(page, element.getAttribute(ANCHOR_ATTRIBUTE));
      return !twin || !own || !twin.contains(own);
    });
    let place = before?.element ?? null;
    for (let at = place?.parentElement; at && at !== root; at = at.parentElement) {
      const twin = byAnchor(page, at.getAttribute(ANCHOR_ATTRIBUTE));
      if (!twin || !own || twin.contains(own)) break;
      place = at;
    }
    return place?.getAttribute(ANCHOR_ATTRIBUTE) ?? null;
  };
}

/** Anchors are numbered in document order. */
function numberOf(anchor: string | null): number {
  return Number(anchor?.slice(1) ?? 0);
}
