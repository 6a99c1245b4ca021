/**
 * A sign by which a page is told: the pattern that a fact matches or the number that it reaches; the
 * weight for an article, and that for news; the reason that a reader is told, a key in `_locales`
 * after "reason_", with "#" for the fact.
 * Weights are fitted by `tests/bench/fit-signs.ts`, but for those of 90 and more, which are rules.
 */
export type Sign = readonly [
  shows: RegExp | number,
  article: number,
  news: number,
  reason?: string,
];

/** The signs by the name of the fact that each looks at: those that `readFacts` yields. */
export const SIGNS: Record<string, readonly Sign[]> = {
  place: [
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 34, 22],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -12, 39],
    [/\/([^/_-]+[-_]){5}[^/]*\/?$/, 7, 14],
    [/[./]blogs?[./]|^blog/, 57, -25, "blog"],
    [
      /forums?[./]|(^|[./])(boards?\/|thread|discuss|community\.)|\/(questions|t)\/|[pw?&](topic|thread)/,
      -59,
      -49,
      "forum",
    ],
    [
      /^(docs?|dev(el\w+)?|wiki|support)\.|\/(doc(s|\w+n)?|wiki|manuals?|reference|tutorials?|glossary|support|learn|api)(\/|$)/,
      -35,
      -4,
      "manual",
    ],
    [/\/(service|solution|pricing|course|program|department|product)s?(\/|$)/, -33, -6],
  ],
  list: [
    [
      /\/(tags?|authors?|staff|search|suche|category|topics|themen)(\/[^/]*)?\/?$|[?&](q|query|search)=/,
      -199,
      0,
      "list",
    ],
    [/\/(weather|wetter|meteo|ticker)(\/[^/]*)?\/?$/, -199, 0],
  ],
  metas: [
    [/^og:type=article/im, 19, 21],
    [/^og:type=(web|prod)/im, -13, -18],
    [/^twit.*=./m, 21, 22],
  ],
  types: [
    [/^\*.*(NewsA|LiveB|Report)/m, 37, 51, "type"],
    [/^\*.*(Art|BlogP)/m, 19, -4],
    [/^paid/m, 1, 22, "paid"],
    [/Forum|QAP/, -99, -99],
  ],
  body: [[/page-(id|templ)|product|landing/i, -34, -27]],
  front: [[0, -199, 0, "front #"]],
  headline: [[/^how to|guide|tips|ways|review|^\d+ /i, 39, -26]],
  same: [[11, 8, 18]],
  length: [[1000, 16, 15]],
  prose: [
    [/(\b(you|your|our|we|us)\b[\s\S]*?){5}/i, -2, -34],
    [/said|sagte|dijo|selon|disse/, 31, 20],
  ],
  media: [
    [
      /(\/(videos?|watch|[fp]h?otos?|bilder|podcasts?|audio)|gall?er\w{1,9})\/|^\*.*(Vid|ImageG|Aud)|^og:type=vid/m,
      -99,
      0,
      "media",
    ],
  ],
  near: [
    [/^[^©]*(\b20[012]\d\b|\d[月월])/, 14, 7, "date"],
    [/\|\W*(by|von|par|por|di|af|av|door)\b/i, 17, 4, "byline"],
  ],
  brief: [[1, -199, 0, "brief"]],
  crowd: [[10, -199, 0, "list"]],
  words: [
    [/(\b(how|what|why|best|top|guide|tips|vs|review|ideas|wie|warum)\b[\s\S]*?){2}/i, 20, -40],
    [/^\d[\s\S]*^\d[\s\S]*^\d/m, 46, -2],
  ],
  img: [[20, -34, 2]],
  code: [[10, -49, -46]],
  figcaption: [[1, 21, 35]],
};
