import type { ArticleText } from "../core/article";
import { SILENT } from "../core/blocks";
import { SHOW_TEXT } from "../core/node-kinds";
import { withoutSoftHyphens } from "../core/soft-hyphens";
import { checkedFontList } from "../overlay/font-list";

/** Letters that a stretch of text has to have: less may be a button or a caption. */
const STRETCH = 60;

/** Most nodes of the page that are looked at. */
const MOST = 5_000;

/** Characters at the article's beginning in which a stretch is looked for, one after the other. */
const BEGINNING = 10_000;

/**
 * Tells the font in which the page shows the beginning of the article's text. The page is searched
 * the first time that it is asked for, since few readers choose that font.
 * @param doc the page; it is only looked at
 * @returns gives a list that is safe in a style sheet, or null where the text is not on the page
 */
export function pageFont(doc: Document, article: ArticleText): () => string | null {
  let found: string | null | undefined;
  return () => {
    if (found === undefined) found = findFont(doc, article.textContent.slice(0, BEGINNING));
    return found;
  };
}

function findFont(doc: Document, beginning: string): string | null {
  const view = doc.defaultView;
  if (!view || !doc.body) return null;
  const nodes = doc.createTreeWalker(doc.body, SHOW_TEXT);
  for (let looked = 0; looked < MOST && nodes.nextNode(); looked += 1) {
    const holder = nodes.currentNode.parentElement;
    // A script may hold the words too, as data.
    if (!holder || SILENT.has(holder.tagName)) continue;
    const text = withoutSoftHyphens(nodes.currentNode.nodeValue ?? "").trim();
    if (text.length < STRETCH) continue;
    // The first words do: the rest may be folded in another way.
    if (!beginning.includes(text.slice(0, STRETCH / 2))) continue;
    return checkedFontList(view.getComputedStyle(holder).fontFamily);
  }
  return null;
}
