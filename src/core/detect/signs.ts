/** Starts of the words by which paths name the sections of a news medium, in several languages. */
const SECTION =
  "/(politi|wirts|e?[ck]onom|busin|sport|deport|opini|[ck]ultu|world|welt|m[ou]nd|inter|nation|lo[ck]al|region|news|nachr|noti|a[ck]tu|haber|tech)";

/** Words of headings that explain and advise; news rarely has them. */
const ADVICE = "\\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum|was)\\b";

/**
 * A sign by which a page is told: the pattern that a fact matches or the number that it reaches; the
 * weight for an article, and that for news; the words that a reader is told.
 */
export type Sign = readonly [shows: RegExp | number, article: number, news: number, words?: string];

export const SIGNS: Record<string, readonly Sign[]> = {
  place: [
    [RegExp(`^[^/]+${SECTION}[^/]*/.`), 5, 19, "a news section"],
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 12, 13],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -10, 20],
    [/([^/_-]+[-_]){5}[^/]*\/?$/, 8, 11],
    [/[./]blogs?[./]|^blog/, 20, -13, "a blog"],
    [
      /(forums?|community|boards?|discuss\w*)[./]|\/(threads|questions|topic\/\d|t\/)|thread|topic=/,
      -27,
      -19,
      "a forum",
    ],
    [
      /[./](docs?|wiki)[./]|^(docs|dev|wiki)|\/(docum|manual|refer|tutorial|man\d|book)/,
      -15,
      -2,
      "documentation",
    ],
    [/\/(tags?|authors?|search|suche)(\/[^/]*)?\/?$|[?&](q|s|query)=/, -50, 0, "a list"],
    [/\/(service|solution|pricing|course|program|department)/, -10, 0],
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
    [/^og:type=web/im, -9, -10],
    [/^(article:publ|[\w.]*date)/im, 3, 8],
    [/^news_k/m, 4, 12],
    [/^(article:)?author/m, 10, 0],
  ],
  types: [
    [/(NewsArt|LiveB|Report).*own/, 13, 18, "marked as NewsArticle"],
    [/(Art|Post).*own/, 12, 7],
    [/isAcc/, 6, 12, "a paywall mark"],
    [/Product|Offer|Course|Service|QAP|Forum|Collect|Search|Recipe|App/, -13, -5],
  ],
  front: [[0, -70, 0, "a front page: # teasers"]],
  headline: [
    [/(\S+\s+){4}\S|[\u3040-\ud7af]{8}/, 7, 10],
    [RegExp(`${ADVICE}|20[12]\\d|^\\d`, "i"), 10, -14],
  ],
  same: [[11, 8, 10]],
  length: [
    [900, 8, 9],
    [2000, 16, 4],
  ],
  near: [
    [/\b20[012]\d\b|\d[月월]/, 12, 3, "a date at the headline"],
    [/\|\W*(by|von|par|por|di|af|av|door|written by|author)\b/i, 11, 5, "a byline"],
  ],
  brief: [[1, -50, 0, "hardly any text"]],
  teasers: [[10, -3, 12]],
  words: [
    [RegExp(`(${ADVICE}[^]*){2}`, "i"), 5, -14],
    [/^\s*\d[\s\S]*^\s*\d[\s\S]*^\s*\d/m, 14, -4],
    [/param|syntax|example|install|usage|option|config|method/i, -7, -12],
  ],
  img: [[20, -13, -4]],
  a: [[200, -8, -4]],
  code: [[10, -21, -11]],
  figure: [[1, 11, 2]],
  figcaption: [[1, 11, 15]],
};
