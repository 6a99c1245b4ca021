import type { PageVerdict } from "./article";

/**
 * Tells whether a page is a news article, another article, or neither.
 *
 * Reads `doc` and changes nothing.
 * @param doc the page, live or made by `DOMParser`
 * @param url the page's address
 */
export function detectPage(doc: Document, url: string): PageVerdict {
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute("content");
  const path = new URL(url).pathname;
  const isArticle = type === "article" && path !== "/";
  return {
    kind: isArticle ? "news" : "none",
    score: isArticle ? 1 : 0,
    reasons: isArticle ? ["marked as an article"] : [],
  };
}
