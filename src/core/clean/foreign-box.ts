import { isHiddenByClass } from "../hidden";
import { type Clutter, hintsOf } from "./names";

/** What other stories and tools have, and no part of a text. */
const FOREIGN = "h1, time, article, form";

/**
 * Whether a box beside the text is for something else: hidden, with what only other things have, or
 * named so.
 * @param own the box of the text that it is compared with
 */
export function isForeignBox(box: Element, own: Element): boolean {
  return (
    isNamedElse(box, hintsOf(own)) || isHiddenByClass(box) || box.querySelector(FOREIGN) !== null
  );
}

/**
 * Whether a box is named for something else than the text. What the boxes of the text are called as
 * well tells nothing: builders of pages call all a widget. Comments stay what others wrote.
 * @param own what the names of the boxes around the text hint at
 */
export function isNamedElse(box: Element, own: readonly Clutter[]): boolean {
  return hintsOf(box).some((hint) => hint === "comments" || !own.includes(hint));
}
