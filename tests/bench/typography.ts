/**
 * Typography that annotators level out: quotation marks, dashes, dots, spaces and what is never
 * seen. Snippets are compared with and without it, since a straightened one stands on no page.
 */

/** Soft hyphens, joiners and marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SINGLE_QUOTES = /[‘’‚‛′´`ʼ‹›]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]|''/g;
const DASHES = /[‐‑‒–—―−]/g;

/** The text with one kind of each: straight quotation marks, hyphens, single spaces. */
export function levelTypography(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replaceAll("…", "...")
    .replace(/\s+/g, " ");
}
