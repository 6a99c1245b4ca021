import type { PageVerdict } from "./article";
import { readMetas, readTypes } from "./detect/head";
import { first, select, text, textsFrom } from "./detect/page";
import { SIGNS, type Sign } from "./detect/signs";
import { measureText } from "./detect/text";

/** What was read of a page, by the names that the table of signs uses. */
export type Facts = Record<string, string | number>;

/** Sums after which what is still to be read cannot turn the verdict on all but a few pages. */
const SURELY_NONE = -25;
const SURELY_READABLE = 20;

/**
 * Tells whether a page is a news article, another article, or neither.
 *
 * Reads `doc` in steps, cheap ones first, and ends when it is sure. Changes nothing, reads no layout,
 * looks at a bounded number of elements, and throws nothing, whatever the page holds.
 * @param doc the page, live or made by `DOMParser`
 * @param address the page's address; one that is no URL says nothing
 */
export function detectPage(doc: Document, address: string): PageVerdict {
  let article = -21;
  let news = -58;
  const told: [weight: number, words: string][] = [];
  try {
    for (const facts of readFacts(doc, address)) {
      for (const [name, fact] of Object.entries(facts)) {
        for (const sign of SIGNS[name] ?? []) {
          if (!shows(sign, fact)) continue;
          const [, forArticle, forNews, words] = sign;
          article += forArticle;
          news += forNews;
          if (words) told.push([forArticle + forNews, words.replace("#", `${fact}`)]);
        }
      }
      if (article < SURELY_NONE) break;
      // A video page without text may have all the rest, so nothing is readable before its text is.
      if (facts.brief && Math.min(article, Math.abs(news)) > SURELY_READABLE) break;
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

/** Whether a fact shows a sign. */
export function shows([condition]: Sign, fact: string | number): boolean {
  return typeof condition === "number" ? +fact >= condition : condition.test(`${fact}`);
}

/** Reads the facts of a page: address and head, the text, the rest. */
export function* readFacts(doc: Document, address: string): Generator<Facts> {
  const [, host = "", path = "/-"] = /^\w+:\/\/([^/]*)([^#]*)/.exec(address) ?? [];
  const metas = readMetas(doc);
  // A page can put an element in its place.
  const title = `${doc.title}`;
  const headings = first(doc, "h1", 5);
  const isInTitle = (heading: Element) => title.includes(text(heading).trim().slice(0, 20) || "\n");
  // The first one may be the name of the site.
  const h1 = headings.find(isInTitle) ?? headings[0];
  const headline = text(h1).trim().slice(0, 300);
  yield {
    place: (host + path).toLowerCase(),
    names: host + /^og:site_name=.*/m.exec(metas),
    metas,
    types: readTypes(doc, headline + title, h1),
    front: /^\/?(\?(?!.*=\d).*)?$/.test(path) ? select(doc, "h2 a,h3 a").length : -1,
    headline,
    same: h1 && isInTitle(h1) ? headline.length : 0,
  };
  const length = measureText(doc, h1 ?? doc);
  yield { length, brief: 150 - length, near: h1 ? readNear(doc, h1) : "" };
  const lines = first(doc, "h2,h3", 50);
  const teasers = lines.filter((line) => line.closest("a") ?? line.querySelector("a")).length;
  yield {
    teasers,
    words: lines.map((line) => text(line).trim()).join("\n"),
    ...Object.fromEntries(COUNTED.map((tag) => [tag, select(doc, tag).length])),
  };
}

/** The elements that are counted, under their tags' names. */
const COUNTED = ["img", "a", "code", "figure", "figcaption"];

/** The short texts between the headline and the running text: byline, date, price and the like. */
function readNear(doc: Document, h1: Element): string {
  let near = "";
  for (const [words, parent] of textsFrom(doc, h1, 60)) {
    if (words.length > 200 || near.length > 320) break;
    if (!h1.contains(parent)) near += `|${words}`;
  }
  return near;
}
