import { webAddress } from "./address";
import type { Author, DateCredit } from "./article";
import { readAuthors } from "./authors";
import { readDates } from "./dates";
import type { PageHead } from "./page-head";

/** What the page says of itself, from JSON-LD, Open Graph, meta, microdata and print. */
export interface Metadata extends PageHead {
  authors: Author[];
  dates: DateCredit[];
}

/**
 * Reads what can wait until the headline is shown.
 * @param doc what the head was read from; stays as it was
 */
export function completeMetadata(doc: Document, head: PageHead): Metadata {
  const { url, base, meta, article, jsonLd, lang, publisher } = head;
  const about = { doc, url, meta, article, jsonLd, headline: head.headlineElement, lang };
  const site = { name: publisher.name, url };
  return {
    ...head,
    authors: readAuthors({ ...about, site }).map((author) => ({
      ...author,
      url: webAddress(author.url, base),
    })),
    dates: readDates(about),
  };
}
