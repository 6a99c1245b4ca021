import { sizeOf, textBlocks } from "./blocks";
import { sanitizeToFragment } from "./sanitize";
import { takeSoftHyphens } from "./soft-hyphens";

/** Letters from which on a `<noscript>` holds more than a request to switch scripts on. */
const LONG = 1_000;

/** Most of its letters that may stand elsewhere on a page whose scripts have drawn nothing. */
const ELSEWHERE = 0.1;

/** What is marked as the article's text. */
const BODY = "[itemprop~='articleBody']";

/**
 * Shows what stands in `<noscript>` where the page, or what is marked as its article's text, has next to
 * nothing else: forums, blogs and applications that scripts draw keep their text there, and where the
 * scripts fail it is all there is.
 * @param page a copy of the page, which is changed
 */
export function showNoscript(page: Document): void {
  const long = Array.from(page.querySelectorAll("body noscript")).filter(
    (noscript) => lettersOf(noscript) >= LONG,
  );
  if (long.length === 0) return;
  const shown = [page.body, ...page.querySelectorAll(BODY)].flatMap((box) => {
    const inBox = long.filter((noscript) => box.contains(noscript));
    const room = ELSEWHERE * inBox.reduce((sum, noscript) => sum + lettersOf(noscript), 0);
    return inBox.length > 0 && sizeOf(textBlocks(box)) <= room ? inBox : [];
  });
  for (const noscript of new Set(shown)) {
    // Where scripts are on it holds its source, which nobody has parsed.
    const nodes = noscript.firstElementChild
      ? noscript.childNodes
      : [sanitizeToFragment(noscript.textContent ?? "", page)];
    noscript.replaceWith(...nodes);
  }
  if (shown.length > 0) takeSoftHyphens(page.body);
}

/** Letters of what it holds. Where scripts are on that is source, whose tags are none. */
function lettersOf(noscript: Element): number {
  const text = noscript.textContent ?? "";
  return noscript.firstElementChild ? text.length : text.replace(/<[^<>]*>/g, "").length;
}
