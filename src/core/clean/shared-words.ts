import type { TextBlock } from "../blocks";

/** Share of the text that must stand in boxes that are called so. */
const MOST = 0.5;

/** What builders of pages call every box that they set, of the words that hint at clutter elsewhere. */
const BUILT = new Set(["widget", "widgets"]);

/**
 * Words that hint at clutter in the names of boxes that most of the text stands in. They tell nothing
 * of other boxes: where a page is put together of "widgets", so is its text.
 * @param text the blocks of the text
 * @param root the article's root, whose own names are left out
 */
export function sharedWords(text: readonly TextBlock[], root: Element): Set<string> {
  const sizes = new Map<string, number>();
  const known = new Map<Element, ReadonlySet<string>>([[root, new Set()]]);
  let total = 0;
  for (const { element, text: words } of text) {
    total += words.length;
    for (const word of wordsAround(element, known))
      sizes.set(word, (sizes.get(word) ?? 0) + words.length);
  }
  const shared = Array.from(sizes).filter(([, size]) => size > total * MOST);
  return new Set(shared.map(([word]) => word));
}

/** The words of an element's classes and of those around it, up to an element that is known. */
function wordsAround(
  element: Element,
  known: Map<Element, ReadonlySet<string>>,
): ReadonlySet<string> {
  const path: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    path.push(at);
    at = at.parentElement;
  }
  let words = (at && known.get(at)) || new Set<string>();
  for (const box of path.reverse()) {
    const own = (box.getAttribute("class") ?? "")
      .split(/[\s_-]+/)
      .filter((word) => BUILT.has(word));
    if (own.length > 0) words = new Set([...words, ...own]);
    known.set(box, words);
  }
  return words;
}
