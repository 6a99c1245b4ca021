import { isSourcesTitle } from "../sources/references";
import { fold, isLonger } from "../text";

/** Longest list of sources that is kept as a whole, in characters. */
const LONGEST = 2_500;
/** Where a list of such a name leads around the site. */
const ELSEWHERE = "nav, aside, form, footer";

/**
 * Whether a part is the article's own list of sources: its title, the list right below that, or the
 * box of both. Its links make it look like a list of other stories.
 */
export function isSourceList(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return false;
  if (element.matches("ul, ol"))
    return isSourcesTitle(fold(element.previousElementSibling?.textContent));
  if (!element.firstElementChild) return isSourcesTitle(fold(element.textContent));
  const title = firstLine(element);
  return isSourcesTitle(title) && !isLonger(element, LONGEST);
}

/** The text of the first part of a box that has any. */
function firstLine(box: Element): string {
  const first = Array.from(box.children).find((child) => fold(child.textContent) !== "");
  return fold(first?.textContent);
}
