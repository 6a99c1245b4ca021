import type { PageVerdict } from "./article";
import { FRONT_PATH } from "./detect/front-path";
import { OWN_ARTICLE, readMetas, readTypes } from "./detect/head";
import { all, first, text, textsFrom } from "./detect/page";
import { SIGNS, type Sign } from "./detect/signs";
import { leadsAway, readProse } from "./detect/text";

/** What was read of a page, by the names that the table of signs uses. */
export type Facts = Record<string, string | number>;

/**
 * What either sum starts from, before any sign: `tests/bench/fit-signs.ts` prints both, with the weights
 * in `signs.ts`.
 */
const ARTICLE_BIAS = -10;
const NEWS_BIAS = -65;

/**
 * Sums, after each step, that what is still to be read turns on few pages alone, so reading ends. They
 * are set by hand, on the scale of the weights: whoever fits these anew looks at them as well.
 */
const SURE = [99, 50, 40];

/**
 * Tells whether a page is a news article, another article, or neither.
 *
 * Reads `doc` in steps, cheap ones first, and ends when it is sure. Changes nothing, reads no layout,
 * looks at a bounded number of elements, and throws nothing, whatever the page holds.
 * @param doc the page, live or made by `DOMParser`
 * @param address the page's address; one that is no URL says nothing
 */
export function detectPage(doc: Document, address: string): PageVerdict {
  let article = ARTICLE_BIAS;
  let news = NEWS_BIAS;
  let step = 0;
  const told: [weight: number, reason: string][] = [];
  try {
    for (const facts of readFacts(doc, address)) {
      for (const [name, fact] of Object.entries(facts)) {
        for (const sign of SIGNS[name] ?? []) {
          if (!shows(sign, fact)) continue;
          const [, forArticle, forNews, reason] = sign;
          article += forArticle;
          news += forNews;
          if (reason) told.push([forArticle + forNews, reason.replace("#", `${fact}`)]);
        }
      }
      const sure = SURE[step++] ?? 0;
      // Nothing is readable before its text is measured.
      if (article < -sure || (step > 1 && Math.min(article, Math.abs(news)) > sure)) break;
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
      .map(([, reason]) => reason),
  };
}

/** Whether a fact shows a sign. */
export function shows([condition]: Sign, fact: string | number): boolean {
  return typeof condition === "number" ? +fact >= condition : condition.test(`${fact}`);
}

/** Reads the facts of a page in stages: address and head, the text, what stands near the headline, other headings. */
export function* readFacts(doc: Document, address: string): Generator<Facts> {
  // A hash counts where it is a path itself, in applications.
  const [, place = "", path = "/-", query = ""] =
    /^\w+:\/\/([^/?#]*([^?#]*)((\?[^#]*)?(#[!/].*)?))/.exec(address.toLowerCase()) ?? [];
  const metas = readMetas(doc);
  // Made a string: a page can shadow it by an element that is named "title".
  const title = `${doc.title}`;
  const headings = first(doc, "h1", 5);
  const isInTitle = (heading: Element) => title.includes(text(heading).trim().slice(0, 20) || "\n");
  // The first one may be the name of the site.
  const titled = headings.find(isInTitle);
  const h1 = titled ?? headings[0];
  const headline = text(h1).trim().slice(0, 300);
  const types = readTypes(doc, headline + title, h1);
  const isOwn = OWN_ARTICLE.test(types) && !(h1 && leadsAway(h1));
  const countTeasers = () => first(doc, "h2,h3", 60).filter(leadsAway).length;
  // "?id=12" or "#/story" may be the address of an article.
  const isFront =
    !isOwn && FRONT_PATH.test(path) && !/=\d|#/.test(query) && (!query || countTeasers() > 9);
  yield {
    place,
    metas,
    types,
    body: `${doc.body?.className}`,
    // The address of a list may be that of an article on searches, tags or authors.
    list: isOwn ? "" : place,
    front: isFront ? countTeasers() : -1,
    headline,
    same: titled ? headline.length : 0,
  };
  const prose = readProse(doc, h1 ?? doc);
  yield {
    prose: prose.text,
    length: prose.length,
    brief: (!isOwn ? 250 : /^paid/m.test(types) ? 0 : 150) - prose.length,
    crowd: !isOwn && prose.length < 1000 ? countTeasers() : 0,
    // A page for looking or listening may have a few lines of text.
    media: prose.length < 900 ? types + metas + place : "",
  };
  yield {
    near: h1 ? readNear(doc, h1) : "",
    img: all(doc, "img").length,
    code: all(doc, "code").length,
    figcaption: all(doc, "figcaption").length,
  };
  const lines = first(doc, "h2", 60);
  yield {
    words: lines.map((line) => text(line).trim()).join("\n"),
  };
}

/** The short texts between the headline and the running text: byline, date, price and the like. */
function readNear(doc: Document, h1: Element): string {
  let near = "";
  for (const [words, parent] of textsFrom(doc, h1, 24)) {
    if (words.length > 200 || near.length > 320) break;
    if (!h1.contains(parent)) near += `|${words}`;
  }
  return near;
}
