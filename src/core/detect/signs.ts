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
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 12, 16],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -16, 23],
    [/\/([^/_-]+[-_]){5}[^/]*\/?$/, 8, 13],
    [/[./]blogs?[./]|^blog/, 32, -11, "blog"],
    [
      /[./](forum|boards?\/|thread|discuss)|^community|\/(questions|t)\/|[pw?&](topic|thread)/,
      -26,
      -22,
      "forum",
    ],
    [
      /^(docs?|dev(el\w+)?|wiki|support)\.|\/(doc(s|\w+n)?|wiki|manuals?|reference|tutorials?|man\d|learn|api)\//,
      -20,
      1,
      "manual",
    ],
    [/\/(service|solution|pricing|course|program|department|product)s?(\/|$)/, -21, -4],
  ],
  list: [[/\/(tags?|authors?|search|suche)(\/[^/]*)?\/?$|[?&](q|query|search)=/, -99, 0, "list"]],
  medium: [
    [
      /\bnews(?!l)|nachr|zeitung|nyhet|nieuws|noti[cz]i|haber|ga[sz]et|tribun|herald|ou?rier|blad\b|\bpress\b|diario|jornal|times\b|daily|\bpost\b|today|новост|新[聞闻]|日[報报]|ニュース|뉴스|신문|일보/i,
      6,
      25,
      "medium",
    ],
  ],
  metas: [
    [/^og:type=article/im, 20, 18],
    [/^twit.*=./m, 12, 18],
    [/^gen.*=(docu|sphinx|mediaw|mkd|disc)/im, -14, -4],
  ],
  types: [
    [/^\*.*(NewsA|LiveB|Report)/m, 21, 36, "type"],
    [/^\*.*(Art|Posti)/m, 12, -3],
    [/^paid/m, 0, 7, "paid"],
  ],
  body: [[/page-(id|templ)|product|landing/i, -15, -13]],
  nav: [[/Sport|SPORT|Deport|スポーツ|Спорт/, 3, 22, "nav"]],
  front: [[0, -99, 0, "front #"]],
  headline: [[/^how to|guide|tips|ways|review|^\d+ /i, 23, -11]],
  same: [[11, 7, 8]],
  length: [[2000, 20, 8]],
  prose: [
    [/(\b(you|your|our|we|us)\b[\s\S]*?){5}/i, 1, -21],
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
    [/\b20[012]\d\b|\d[月월]/, 16, 9, "date"],
    [/\|\W*(by|von|par|por|di|af|av|door)\b/i, 9, 4, "byline"],
  ],
  brief: [[1, -99, 0, "brief"]],
  teasers: [[10, 2, 5]],
  words: [
    [/(\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum|was)\b[\s\S]*?){2}/i, 11, -26],
    [/^\d[\s\S]*^\d[\s\S]*^\d/m, 18, -2],
    [/related|more (from|on)|most |recommend|latest|trending/i, 2, 11],
  ],
  img: [[20, -21, -3]],
  code: [[10, -33, -16]],
  figcaption: [[1, 26, 26]],
};
