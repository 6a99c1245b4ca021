import { assignAnchors } from "./anchors";
import type { ArticleHeading } from "./article";
import { copyPage } from "./copy";
import { type Metadata, readMetadata } from "./metadata";
import { showNoscript } from "./noscript";

/** A page that was copied, with what it says of itself, which is read before anything is cut. */
export interface CopiedPage {
  page: Document;
  /** Its elements by anchor. */
  pageAnchors: ReadonlyMap<string, Element>;
  metadata: Metadata;
  url: string;
}

/**
 * Copies a page and reads its head: all that can be read before the words of its language are there.
 *
 * Synchronous; `doc` stays as it was, and is not looked at again.
 */
export function takeCopy(doc: Document, url: string): CopiedPage {
  const page = copyPage(doc);
  showNoscript(page);
  const pageAnchors = assignAnchors(page);
  return { page, pageAnchors, metadata: readMetadata(page, url), url };
}

/** What the page is called, which its head alone can tell. */
export function headingOf({ metadata }: CopiedPage): ArticleHeading {
  const { headline, section, publisher, lang, dir } = metadata;
  return { headline, section, publisher, lang, dir };
}
