import type { Article } from "./article";
import { takeCopy } from "./copied-page";
import { type Reading, readCopy } from "./read-copy";
import { wordsFor } from "./words/all";
import type { Words } from "./words/words";

/**
 * Reads the article and its sources out of a page.
 *
 * Synchronous; `doc` stays as it was.
 * @param doc the page, live or made by `DOMParser`
 * @param url the page's address; relative links are resolved against it
 * @returns null only where the page holds no text at all
 */
export function readArticle(doc: Document, url: string): Article | null {
  return readText(wordsFor(doc), doc, url)?.whole() ?? null;
}

/**
 * Reads the text alone. Synchronous; `doc` stays as it was.
 * @returns null only where the page holds no text at all
 */
export function readText(words: Words, doc: Document, url: string): Reading | null {
  return readCopy(takeCopy(doc, url), words);
}
