import { isHiddenByClass } from "../hidden";
import { hintsOf } from "./names";

/** What other stories and tools have, and no part of a text. */
const FOREIGN = "h1, time, article, form";

/** Whether a box beside the text is for something else: named so, hidden, or with what only that has. */
export function isForeignBox(box: Element): boolean {
  return hintsOf(box).length > 0 || isHiddenByClass(box) || box.querySelector(FOREIGN) !== null;
}
