import type { Article } from "../core/article";
import { checkedFontList } from "../overlay/font-list";

/** Letters that a stretch of text has to have: less may be a button or a caption. */
const STRETCH = 60;

/** Most nodes of the page that are looked at. */
const MOST = 5_000;

/**
 * The font in which the page shows the article's text.
 * @param doc the page; it is only looked at
 * @returns a list that is safe in a style sheet, or null where the text is not found on the page
 */
export function pageFont(doc: Document, article: Article): string | null {
  const view = doc.defaultView;
  if (!view || !doc.body) return null;
  const nodes = doc.createTreeWalker(doc.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let looked = 0; looked < MOST && nodes.nextNode(); looked += 1) {
    const text = nodes.currentNode.nodeValue?.trim() ?? "";
    const holder = nodes.currentNode.parentElement;
    if (text.length < STRETCH || !holder) continue;
    // The first words do: the rest may be folded in another way.
    if (!article.textContent.includes(text.slice(0, STRETCH / 2))) continue;
    return checkedFontList(view.getComputedStyle(holder).fontFamily);
  }
  return null;
}
