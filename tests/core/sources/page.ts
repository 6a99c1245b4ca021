import { assignAnchors } from "../../../src/core/anchors";
import type { Sources } from "../../../src/core/article";
import { completeMetadata } from "../../../src/core/metadata";
import { readPageHead } from "../../../src/core/page-head";
import { gatherSources } from "../../../src/core/sources";
import type { Words } from "../../../src/core/words/words";
import { allWords } from "../words/all-words";

/** A page of an invented outlet, as the other stages hand it on. */
export interface PageParts {
  headline?: string;
  /** What stands right over the headline. */
  above?: string;
  /** What stands between the headline and the text. */
  before?: string;
  /** The shown text. */
  body: string;
  /** What stands after the text, in the article. */
  after?: string;
  head?: string;
  lang?: string;
  url?: string;
  /** What it is read with; the words of all languages where they are not given. */
  words?: Words;
}

/** A paragraph long enough to be prose, so that a page has a body. */
export const PROSE =
  "<p>The town council of Elm Hollow met on Monday evening to speak about the old bridge, which has been closed for three years.</p>";

/** @returns what is gathered from a page, and the page's markup before and after */
export function gather(parts: PageParts): Sources & { changed: boolean } {
  const { above = "", before = "", body, after = "", head = "", lang = "en" } = parts;
  const { headline = "Bridge closed", words = allWords() } = parts;
  const url = parts.url ?? "https://www.morgenbote.example/news/bridge-closed";
  const doc = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>${headline}</title><meta property="og:site_name" content="Morgenbote">${head}</head><body>
    <nav><ul><li><a href="/dpa">dpa</a></li></ul></nav>
    <main><article>${above}<h1>${headline}</h1>${before}<div id="text">${body}</div>${after}</article></main>
    <footer><ul><li><a href="https://agency.example/">APA</a></li></ul><p>© 2024 Morgenbote</p></footer></body></html>`,
    "text/html",
  );
  assignAnchors(doc);
  const root = doc.querySelector("#text") as Element;
  const markup = doc.documentElement.outerHTML;
  const shown = [...root.querySelectorAll("p,h2,li,blockquote")];
  const metadata = completeMetadata(doc, readPageHead(doc, url));
  const gathered = gatherSources({ doc, url, metadata, root, body: shown, shown: root, words });
  const sources = { ...gathered.others(), imageCredits: gathered.imageCredits };
  return { ...sources, changed: doc.documentElement.outerHTML !== markup };
}
