import { ANCHOR_ATTRIBUTE, anchorNumber } from "../anchors";
import type { Removal } from "../article";
import { textBlocks } from "../blocks";
import { sanitizeAll } from "../sanitize";
import type { Taken } from "./ledger";

/** Longest text and markup kept of one removal, in characters; a whole comment section is enough. */
const MAX_TEXT = 4000;
const MAX_HTML = 15_000;

/**
 * What was taken, as plain values. Their markup is made when somebody first asks for it: most
 * readers never do, and cleaning it takes longer than cleaning the text.
 * @param taken in the order of taking; the elements are not changed before the markup is made
 * @param placeOf finds the shown element after which something stood, by its anchor
 * @param finish readies an element for showing, in place
 */
export function toRemovals(
  taken: readonly Taken[],
  placeOf: (anchor: string) => string | null,
  finish: (element: Element) => void,
): Removal[] {
  let markup: string[] | null = null;
  const markupOf = (index: number): string => {
    markup ??= sanitizeAll(taken.map(({ element }) => markupToKeep(element, finish)));
    return markup[index] ?? "";
  };
  return taken
    .map(({ step, reasons, element, anchor }, index) => ({
      step,
      reasons,
      // Block by block, since what stands on lines of its own would run together.
      text: textBlocks(element)
        .map((block) => block.text)
        .join(" ")
        .slice(0, MAX_TEXT),
      get html() {
        return markupOf(index);
      },
      anchor: anchor === null ? null : placeOf(anchor),
    }))
    .filter((removal) => removal.text !== "");
}

function markupToKeep(element: Element, finish: (element: Element) => void): string {
  finish(element);
  const { outerHTML } = element;
  return outerHTML.length > MAX_HTML ? "" : outerHTML;
}

/**
 * @param page the elements of the untouched copy by their anchors
 * @param shown the elements of the finished text by their anchors
 * @returns a function from the anchor of something taken to the anchor of the largest shown
 *   element that ends before it, or null where nothing is shown before it
 */
export function placeFinder(
  page: ReadonlyMap<string, Element>,
  shown: ReadonlyMap<string, Element>,
): (anchor: string) => string | null {
  const numbers = Array.from(shown.keys(), anchorNumber).sort((a, b) => a - b);
  const holds = (outer: string, own: Element | undefined) =>
    own === undefined || (page.get(outer)?.contains(own) ?? true);
  return (anchor) => {
    const own = page.get(anchor);
    const number = numbers.findLast(
      (each) => each < anchorNumber(anchor) && !holds(`b${each}`, own),
    );
    let place = number === undefined ? null : `b${number}`;
    let at = place === null ? null : (shown.get(place)?.parentElement ?? null);
    for (; at; at = at.parentElement) {
      const outer = at.getAttribute(ANCHOR_ATTRIBUTE);
      if (outer === null || !shown.has(outer) || holds(outer, own)) break;
      place = outer;
    }
    return place;
  };
}
