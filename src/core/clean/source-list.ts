import { isSourcesTitle } from "../sources/references";
import { fold, isLonger, startOf } from "../text";
import { hintsOf } from "./names";

/** Longest list of sources that is kept as a whole, in characters. */
const LONGEST = 2_500;
/** Characters that are read of a line: a title has fewer. */
const LINE = 60;
/** Where a list of such a name leads around the site. */
const ELSEWHERE = "nav, aside, form, footer";

/**
 * Whether a part is the article's own list of sources: its title, the list right below that, or the
 * box of both. Its links make it look like a list of other stories.
 */
export function isSourceList(element: Element, url: string): boolean {
  const [title, list] = titleOf(element);
  return (
    (isSourcesTitle(lineOf(title), list, url) || isNumbered(element)) &&
    !isLonger(element, LONGEST) &&
    !element.closest(ELSEWHERE) &&
    !isNamedOtherwise(element)
  );
}

/** Whether it is entries counted from one on, each with a link after its words: notes below a text. */
function isNumbered(element: Element): boolean {
  const entries = Array.from(element.children);
  return (
    entries.length >= FEWEST &&
    entries.every((entry, index) => {
      const [link, another] = entry.querySelectorAll("a[href^='http']");
      const line = fold(entry.textContent);
      const own = fold(link?.textContent).length;
      return !another && own > 0 && own * 2 < line.length && line.startsWith(`${index + 1}. `);
    })
  );
}

/** Fewest entries that are counted. */
const FEWEST = 3;

/** What would be the title, if the element were one, a list below one, or a box with one on top. */
function titleOf(element: Element): [title: Element | null, list: Element | null] {
  const list = listIn(element);
  if (list) return [element.previousElementSibling, list];
  const title = Array.from(element.children).find((child) => lineOf(child) !== "") ?? element;
  return [title, listIn(title.nextElementSibling ?? element.nextElementSibling)];
}

/** The list that an element is, or holds and nothing besides: wikis put a box or two around it. */
function listIn(element: Element | null): Element | null {
  let at = element;
  for (let level = 0; at && level < BOXES && !at.matches(LIST); level += 1)
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  return at?.matches(LIST) ? at : null;
}

const LIST = "ul, ol";
const BOXES = 2;

/** As much of an element's text as tells whether it is a title. */
function lineOf(element: Element | null): string {
  return element === null ? "" : fold(startOf(element, LINE));
}

/**
 * Whether the element or the box around it is named for something else: related stories, a share bar.
 * An article's foot, which is named like a page's, is where its list stands.
 */
function isNamedOtherwise(element: Element): boolean {
  return [element, element.parentElement].some(
    (each) => each !== null && hintsOf(each).some((hint) => hint !== "navigation"),
  );
}
