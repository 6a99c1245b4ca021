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
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 12, 17],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -17, 23],
    [/([^/_-]+[-_]){5}[^/]*\/?$/, 8, 12],
    [/[./]blogs?[./]|^blog/, 32, -11, "blog"],
    [
      /[./](forum|board|thread|discuss)|^community|\/(questions|t)\/|[pw?&](topic|thread)/,
      -28,
      -25,
      "forum",
    ],
    [
      /^(docs?|dev\w*|wiki|support)\.|\/(doc\w*|wiki|manuals?|reference|tutorials?|man\d|learn|api)\//,
      -20,
      2,
      "manual",
    ],
    [/\/(services?|solutions|pricing|courses?|programs?|departments|products?)(\/|$)/, -22, -5],
  ],
  list: [[/\/(tags?|authors?|search|suche)(\/[^/]*)?\/?$|[?&](q|s|query|search)=/, -99, 0, "list"]],
  medium: [
    [
      /\bnews(?!l)|nachr|zeitung|nyhet|nieuws|noti[cz]i|haber|ga[sz]et|tribun|herald|ou?rier|blad\b|(?<!word)press\b|diario|jornal|times\b|daily|\bpost\b|today|magazin|новост|新[聞闻]|日[報报]|ニュース|뉴스|신문|일보/i,
      7,
      25,
      "medium",
    ],
  ],
  metas: [
    [/^og:type=article/im, 20, 18],
    [/^twit.*=./m, 12, 17],
    [/^gen.*=(docu|sphinx|mediaw|mkd|hugo|disc)/im, -15, -6],
  ],
  types: [
    [/^\*.*(NewsA|LiveB|Report)/m, 21, 37, "type"],
    [/^\*.*(Art|Post)/m, 12, -2],
    [/^paid/m, 0, 6, "paywall"],
  ],
  body: [[/page-(id|templ)|product|landing/i, -14, -12]],
  sections: [[/Sport|SPORT|Deport|スポーツ|Спорт/, 5, 18, "sections"]],
  front: [[0, -99, 0, "front #"]],
  headline: [[/^how to|guide|tips|ways|review|^\d+ /i, 24, -11]],
  same: [[11, 6, 7]],
  length: [[2000, 20, 8]],
  prose: [
    [/(\b(you|your|our|we|us)\b[\s\S]*?){5}/i, 1, -19],
    [/[“„«»「"]/, 1, 8],
    [/(\d[\s\S]*?){6}/, 4, 5],
    [/said|sagte|dijo|selon|disse/, 13, 13],
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
    [/\b20[012]\d\b|\d[月월]/, 18, 10, "date"],
    [/\|\W*(by|von|par|por|di|af|av|door)\b/i, 7, 5, "byline"],
  ],
  brief: [[1, -99, 0, "brief"]],
  teasers: [[10, 2, 7]],
  words: [
    [/(\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum|was)\b[\s\S]*?){2}/i, 11, -26],
    [/^\d[\s\S]*^\d[\s\S]*^\d/m, 18, -1],
    [/related|more (from|on)|most |recommend|latest|trending|read more/i, 3, 11],
  ],
  img: [[20, -20, -4]],
  code: [[10, -32, -15]],
  figcaption: [[1, 25, 25]],
};
