import { assignAnchors } from "./anchors";
import type { ArticleHeading } from "./article";
import { copyPage } from "./copy";
import { showNoscript } from "./noscript";
import { type PageHead, readPageHead } from "./page-head";

/** A page that was copied, of which nothing is cut yet, with what its headline is shown with. */
export interface CopiedPage {
  page: Document;
  /** Its elements by anchor. */
  pageAnchors: ReadonlyMap<string, Element>;
  head: PageHead;
  url: string;
}

/**
 * Copies a page and reads what its headline is shown with, which takes no words of its language.
 *
 * Synchronous; `doc` stays as it was, and is not looked at again.
 */
export function takeCopy(doc: Document, url: string): CopiedPage {
  const page = copyPage(doc);
  showNoscript(page);
  const pageAnchors = assignAnchors(page);
  return { page, pageAnchors, head: readPageHead(page, url), url };
}

/** What the page is called, which its head alone can tell. */
export function headingOf({ head }: CopiedPage): ArticleHeading {
  const { headline, section, publisher, lang, dir } = head;
  return { headline, section, publisher, lang, dir };
}
