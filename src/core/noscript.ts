import { isProse, sizeOf, textBlocks } from "./blocks";
import { sanitizeToFragment } from "./sanitize";

/** Letters from which on a `<noscript>` holds more than a request to switch scripts on. */
const LONG = 1_000;

/** Most of its letters that prose may have elsewhere on a page whose scripts have drawn nothing. */
const ELSEWHERE = 0.1;

/**
 * Shows what stands in `<noscript>` where the page has next to no prose else: forums, blogs and
 * applications that scripts draw keep their text there, and where the scripts fail it is all there is.
 * @param page a copy of the page, which is changed
 */
export function showNoscript(page: Document): void {
  const long = Array.from(page.querySelectorAll("body noscript")).filter(
    (noscript) => (noscript.textContent ?? "").length >= LONG,
  );
  if (long.length === 0) return;
  const room = ELSEWHERE * long.reduce((sum, { textContent }) => sum + textContent.length, 0);
  const prose = textBlocks(page.body).filter(({ text, link }) => isProse(text, link));
  if (sizeOf(prose) > room) return;
  for (const noscript of long) {
    // Where scripts are on it holds its source, which nobody has parsed.
    const nodes = noscript.firstElementChild
      ? noscript.childNodes
      : [sanitizeToFragment(noscript.textContent ?? "", page)];
    noscript.replaceWith(...nodes);
  }
}
