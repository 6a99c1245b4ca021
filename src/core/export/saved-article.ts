import type { Article, ArticleText } from "../article";
import type { SourceList } from "./sources-text";

/** An article as it is written to a file: what the page gave, and our words in the reader's language. */
export interface SavedArticle {
  article: Article;
  /** The sanitised body with what the reader put back; not changed. */
  body: DocumentFragment;
  sources: SourceList;
  words: SavedWords;
  /** ISO 8601, when it is saved. */
  savedAt: string;
}

/** Our own words in what is saved. */
export interface SavedWords {
  /** Language and direction of these words. */
  lang: string;
  dir: "ltr" | "rtl";
  /** Of those who wrote it ("Ada Roe, dpa"), or null. */
  authors: string | null;
  /** Lines about the dates ("Published: 12 September 2024"). */
  dates: readonly string[];
  /** What is to be known of the text as a whole ("This may not be all of it"), or null. */
  warning: string | null;
  /** Heading and lines of what was left out, or null where nothing was. */
  leftOut: { title: string; steps: readonly string[] } | null;
  /** Heading of the pictures that a file could not take along. */
  missingPictures: string;
  /** Stands in the place of such a picture. */
  picture: string;
  /** When and from where it was saved. */
  origin: string;
}

/** The address under which an article is known. */
export function addressOf({ canonicalUrl, url }: ArticleText): string {
  return canonicalUrl ?? url;
}
