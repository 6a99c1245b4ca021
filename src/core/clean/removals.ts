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
 * @param isShown whether an anchor stands in the shown text
 */
export function toRemovals(
  taken: readonly Taken[],
  isShown: (anchor: string) => boolean,
): Removal[] {
  return taken
    .map(({ step, reasons, element, after }) => ({
      step,
      reasons,
      text: fold(element.textContent).slice(0, MAX_TEXT),
      html: element.outerHTML.length > MAX_HTML ? "" : sanitizeHtml(element.outerHTML),
      anchor: after !== null && isShown(after) ? after : null,
    }))
    .filter((removal) => removal.text !== "");
}
