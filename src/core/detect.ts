import type { PageVerdict } from "./article";
import { readJsonLd, readMetas } from "./detect/head";
import { byTag, text } from "./detect/page";
import { SIGNS, type Sign } from "./detect/signs";
import { measureText } from "./detect/text";

/** What was read of a page, by the names that the table of signs uses. */
export type Facts = Record<string, string | number>;

/** Weight after which what is still to be read cannot turn the verdict on all but a few pages. */
const SURE = 45;

/**
 * Tells whether a page is a news article, another article, or neither.
 *
 * Reads `doc` in steps, cheap ones first, and ends when it is sure. Changes nothing, reads no layout,
 * looks at a bounded number of elements, and throws nothing, whatever the page holds.
 * @param doc the page, live or made by `DOMParser`
 * @param address the page's address; one that is no URL says nothing
 */
export function detectPage(doc: Document, address: string): PageVerdict {
  let article = -32;
  let news = -66;
  const told: [weight: number, words: string][] = [];
  try {
    for (const facts of readFacts(doc, address)) {
      for (const [, forArticle, forNews, words] of findSigns(facts)) {
        article += forArticle;
        news += forNews;
        if (words) told.push([forArticle + forNews, words]);
      }
      if (article < -SURE) break;
    }
  } catch {
    // A page that gets in the way of reading it is judged by what was read.
  }
  const side = article < 0 ? -1 : 1;
  return {
    kind: article < 0 ? "none" : news < 0 ? "article" : "news",
    score: article,
    reasons: told
      .filter(([weight]) => weight * side > 0)
      .sort(([a], [b]) => (b - a) * side)
      .map(([, words]) => words),
  };
}

/** The signs that some facts show. */
export function findSigns(facts: Facts): Sign[] {
  return Object.entries(facts).flatMap(([name, fact]) =>
    (SIGNS[name] ?? []).filter(([shows]) =>
      typeof shows === "number" ? +fact >= shows : shows.test(`${fact}`),
    ),
  );
}

/** Reads the facts of a page: address and head, the text, the rest. */
export function* readFacts(doc: Document, address: string): Generator<Facts> {
  const [, host = "", path = "/-"] = /^\w+:\/\/([^/]*)([^#]*)/.exec(address) ?? [];
  const metas = readMetas(doc);
  const headline = text(byTag(doc, "h1")[0]).trim();
  const title = text(byTag(doc, "title")[0]).trim();
  yield {
    place: (host + path).toLowerCase(),
    names: host + /^og:site_name=.*/m.exec(metas),
    metas,
    types: readJsonLd(doc, headline + title),
  };
  const length = measureText(doc);
  yield { length, headline, same: title.startsWith(headline.slice(0, 20)) ? headline.length : 0 };
  const teasers = byTag(doc, "h2", 60)
    .concat(byTag(doc, "h3", 60))
    .filter((heading) => heading.closest("a") ?? heading.querySelector("a")).length;
  yield {
    teasers,
    surplus: teasers - length / 100,
    links: byTag(doc, "a", 120)
      .map((link) => link.getAttribute("href"))
      .join("\n"),
    buttons: byTag(doc, "button", 60).map(text).join(),
    posts: byTag(doc, "article", 10).length,
    code: byTag(doc, "pre", 3).length,
    captions: byTag(doc, "figcaption").length,
    images: byTag(doc, "img", 41).length,
  };
}
