import { ANCHOR_ATTRIBUTE, assignAnchors, byAnchor } from "./anchors";
import type { Article, Sources } from "./article";
import { prepare } from "./clean/prepare";
import { prune } from "./clean/prune";
import { Ledger } from "./clean/removed";
import { takeSkipLinks } from "./clean/skip-links";
import { copyPage } from "./copy";
import { extract } from "./extract";
import { readMetadata } from "./metadata";
import { sanitizeHtml } from "./sanitize";
import { countWords, fold } from "./text";

/**
 * Reads the article and its sources out of a page.
 *
 * Synchronous; `doc` stays as it was.
 * @param doc the page, live or made by `DOMParser`
 * @param url the page's address; relative links are resolved against it
 * @returns null only where the page holds no text at all
 */
export function readArticle(doc: Document, url: string): Article | null {
  const untouched = copyPage(doc);
  assignAnchors(untouched);
  const metadata = readMetadata(untouched, url);
  const work = untouched.cloneNode(true) as Document;
  const ledger = new Ledger();
  prepare(work);
  takeSkipLinks(work, ledger);
  const extraction = extract(work, metadata);
  if (!extraction) return null;
  prune(extraction, ledger);
  const { root } = extraction;
  const headline = byAnchor(root, metadata.headlineElement?.getAttribute(ANCHOR_ATTRIBUTE) ?? null);
  headline?.remove();
  const content = sanitizeHtml(root.innerHTML);
  const textContent = fold(root.textContent);
  const sources: Sources = {
    agencies: [],
    initials: [],
    initialsEvidence: null,
    imageCredits: [],
    citedOutlets: [],
    links: [],
    notices: [],
    dates: metadata.dates,
  };
  const dateOf = (kind: string) => metadata.dates.find((date) => date.kind === kind)?.iso ?? null;
  return {
    url,
    canonicalUrl: metadata.canonicalUrl,
    headline: metadata.headline,
    standfirst: null,
    section: metadata.section,
    authors: metadata.authors,
    datePublished: dateOf("published"),
    dateModified: dateOf("modified"),
    publisher: metadata.publisher,
    lang: metadata.lang,
    dir: metadata.dir,
    leadImage: null,
    content,
    textContent,
    wordCount: countWords(textContent, metadata.lang),
    sources,
    removals: [],
    completeness: { truncated: false, reasons: [] },
  };
}
