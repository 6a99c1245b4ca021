/** Starts of the words by which paths name the sections of a news medium, in several languages. */
const SECTION =
  "/(politi|wirts|e?[ck]onom|busin|sport|deport|opini|[ck]ultu|world|welt|m[ou]nd|inter|nation|lo[ck]al|region|news|nachr|noti|a[ck]tu|haber|tech)";

/** Words of headings that explain and advise; news rarely has them. */
const ADVICE = "\\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum|was)\\b";

/**
 * A sign by which a page is told: the pattern that a fact matches or the number that it reaches; the
 * weight for an article, and that for news; the words that a reader is told, with "#" for the fact.
 * Weights are fitted by `tests/bench/fit-signs.ts`, but for those of 50 and more, which are rules.
 */
export type Sign = readonly [shows: RegExp | number, article: number, news: number, words?: string];

export const SIGNS: Record<string, readonly Sign[]> = {
  place: [
    [RegExp(`^[^/]+${SECTION}[^/]*/.`), 5, 20, "a news section"],
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 12, 13],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -9, 20],
    [/([^/_-]+[-_]){5}[^/]*\/?$/, 8, 11],
    [/[./]blogs?[./]|^blog/, 20, -13, "a blog"],
    [
      /(forums?|community|boards?|discuss\w*)[./]|\/(threads|talk|questions|topic\/\d|t\/)|thread|topic=/,
      -28,
      -21,
      "a forum",
    ],
    [
      /[./](docs?|wiki)[./]|^(docs|dev|wiki)|\/(docum|manual|refer|tutorial|man\d|book)/,
      -16,
      -2,
      "a manual",
    ],
    [/\/(tags?|authors?|search|suche)(\/[^/]*)?\/?$|[?&](q|s|query)=/, -99, 0, "a list"],
    [/\/(service|solution|pricing|course|program|department)/, -11, 0],
  ],
  names: [
    [
      /news|nachr|zeitung|nyhet|nieuws|notici|haber|tribune|herald|[ck]ou?rier|t?a[gd]?blad|press|diario|新聞|일보|times\b|daily|\bpost\b|today|magazin/i,
      13,
      30,
      "a news medium",
    ],
  ],
  metas: [
    [/^og:type=article/im, 9, 9],
    [/^(og:type=(prod|vid|prof|book)|prod)/im, -10, -6],
    [/^og:type=web/im, -9, -11],
    [/^(article:publ|[\w.]*date)/im, 2, 8],
    [/^news_k/m, 4, 12],
    [/^(article:)?author/m, 10, 0],
  ],
  types: [
    [/(NewsA|LiveB|Report).*own/, 13, 17, "marked as NewsArticle"],
    [/(Art|Post).*own/, 13, 8],
    [/isAcc/, 6, 13, "a paywall"],
    [/Product|Offer|Course|Service|QAP|Forum|Collect|Search|Recipe/, -12, -4],
  ],
  front: [[0, -99, 0, "a front page: # teasers"]],
  headline: [
    [/(\S+\s+){4}\S|[\u3040-\ud7af]{8}/, 7, 11],
    [RegExp(`${ADVICE}|20[12]\\d|^\\d`, "i"), 9, -14],
  ],
  same: [[11, 8, 10]],
  length: [
    [900, 7, 8],
    [2000, 16, 4],
  ],
  near: [
    [/\b20[012]\d\b|\d[月월]/, 12, 4, "date at the headline"],
    [/\|\W*(by|von|par|por|di|af|av|door|written by|author)\b/i, 11, 5, "byline"],
  ],
  brief: [[1, -99, 0, "little text"]],
  teasers: [[10, -2, 12]],
  words: [
    [RegExp(`(${ADVICE}[^]*){2}`, "i"), 5, -14],
    [/^\d[\s\S]*^\d[\s\S]*^\d/m, 16, -4],
    [/param|syntax|example|install|usage|option|config|method/i, -7, -12],
  ],
  img: [[20, -13, -4]],
  a: [[200, -8, -4]],
  code: [[10, -21, -11]],
  figure: [[1, 11, 2]],
  figcaption: [[1, 11, 15]],
};
