/**
 * A sign by which a page is told: the pattern that a fact matches or the number that it reaches; the
 * weight for an article, and that for news; the reason that a reader is told, a key in `_locales`
 * after "reason_", with "#" for the fact.
 * Weights are fitted by `tests/bench/fit-signs.ts`, but for those of 50 and more, which are rules.
 */
export type Sign = readonly [
  shows: RegExp | number,
  article: number,
  news: number,
  reason?: string,
];

export const SIGNS: Record<string, readonly Sign[]> = {
  place: [
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 8, 10],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -9, 17],
    [/([^/_-]+[-_]){5}[^/]*\/?$/, 10, 11],
    [/[./]blogs?[./]|^blog/, 21, -6, "blog"],
    [
      /[./](forum|board|thread|discuss)|^community|\/(questions|t)\/|[pw?&](topic|thread)/,
      -19,
      -16,
      "forum",
    ],
    [
      /^(docs?|dev\w*|wiki|support)\.|\/(docs?|wiki|manuals?|reference|tutorials?|man\d|learn|api)\//,
      -16,
      -2,
      "manual",
    ],
    [/\/(services?|solutions|pricing|courses?|programs?|departments|products?)(\/|$)/, -12, -4],
  ],
  list: [[/\/(tags?|authors?|search|suche)(\/[^/]*)?\/?$|[?&](q|s|query|search)=/, -99, 0, "list"]],
  medium: [
    [
      /\bnews(?!l)|nachr|zeitung|nyhet|nieuws|noti[cz]i|haber|ga[sz]et|tribun|herald|ou?rier|blad\b|(?<!word)press\b|diario|jornal|times\b|daily|\bpost\b|today|magazin|новост|新[聞闻]|日[報报]|ニュース|뉴스|신문|일보/i,
      5,
      20,
      "medium",
    ],
  ],
  metas: [
    [/^og:type=article/im, 18, 18],
    [/^twitter:cr/m, 10, 14],
    [/^generator=(docu|sphinx|mediaw|mkd|hugo|disc)/im, -9, -3],
  ],
  types: [
    [/^\*.*(NewsA|LiveB|Report)/m, 14, 21, "type"],
    [/^\*.*(Art|Post)/m, 15, 4],
    [/Product|Offer|QAP|Forum|Collect|Search|Recipe/, -7, -6],
    [/^paid/m, 0, 5, "paywall"],
  ],
  body: [[/page-(id|templ)|product|landing/i, -10, -8]],
  links: [[/\|(sport|deport|スポーツ|спорт)/i, 7, 15, "sections"]],
  front: [[0, -99, 0, "front #"]],
  headline: [
    [/\b(what|why|best|top|vs|ideas|wie|warum)\b|20[12]\d|^\d/i, 5, -8],
    [/^how to|guide|tips|ways|review|^\d+ /i, 19, -5],
  ],
  same: [[11, 6, 9]],
  length: [[2000, 16, 6]],
  prose: [
    [/(\b(you|your|our|we|us)\b[\s\S]*){5}/i, -2, -15],
    [/[“„«»「"]/, 8, 10],
    [/said|sagte|dijo|selon|disse/, 9, 12],
  ],
  media: [
    [
      /\/(vid|watch|[fp]h?oto|gall?er|bilder|podc|audio)[^/]*\/|^\*.*(Vid|ImageG|Aud)|^og:type=vid/m,
      -60,
      0,
      "media",
    ],
  ],
  near: [
    [/\b20[012]\d\b|\d[月월]/, 15, 10, "date"],
    [/\|\W*(by|von|par|por|di|af|av|door)\b/i, 5, 4, "byline"],
  ],
  brief: [[1, -99, 0, "brief"]],
  teasers: [[10, 0, 7]],
  words: [
    [/(\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum|was)\b[\s\S]*){2}/i, 8, -12],
    [/^\d[\s\S]*^\d[\s\S]*^\d/m, 14, 2],
    [/related|more (from|on)|most |recommend|latest|trending|read more/i, 5, 5],
  ],
  img: [[20, -14, -2]],
  a: [[200, -9, -5]],
  code: [[10, -26, -8]],
  aside: [[1, -4, 3]],
  figcaption: [[1, 19, 19]],
};
