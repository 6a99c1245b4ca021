/** Starts of the words by which paths name the sections of a news medium, in several languages. */
const SECTION =
  "/(politi|wirts|e?[ck]onom|busin|sport|deport|opini|meinu|[ck]ultu|world|welt|mond|mundo|inter|inland|ausl|nation|lo[ck]al|region|soci|scien|wissen|health|news|nachr|nyhe|nieuw|noti|a[ck]tu|haber|tech|video|w[ea]+th?er|live)";

/**
 * A sign by which a page is told: the pattern that a fact matches or the number that it reaches; the
 * weight for an article, and that for news; the words that a reader is told.
 */
export type Sign = readonly [shows: RegExp | number, article: number, news: number, words?: string];

export const SIGNS: Record<string, readonly Sign[]> = {
  place: [
    [/^[^/]*\/?(\?(?!.*=\d).*)?$/, -60, 0, "a front page"],
    [RegExp(`${SECTION}[^/\\d-]*-?[^/\\d-]*/?$`), -16, -10, "a section's front"],
    [RegExp(`^[^/]+${SECTION}[^/]*/.`), 13, 25, "in a news section"],
    [/\/(19|20)\d\d([-/.]|[01]\d)/, 21, 22],
    [/\d{5}|[-./!]\d{4,}(\.|$)/, -10, 23],
    [/([^/_-]+[-_]){3}[^/]*\/?$/, 10, 11],
    [/\/(arti[ck]el?|stor(y|ies)|posts?\/|p\/)/, 14, -2],
    [/[./]blogs?[./]|^blog/, 26, -23, "a blog"],
    [/\/(tag|topic|category|search|author|product|shop)s?\//, -10, -7, "a list"],
    [
      /(forums?|community|boards?|discuss\w*)[./]|\/(threads|talk|questions|topic\/\d|t\/)|[wc](thread|topic)|topic=/,
      -30,
      -19,
      "a forum",
    ],
    [
      /[./](docs?|wiki)[./]|^(docs|dev|wiki)|\/(docum|manual|refer|tutorial|man\d|book|glossary)/,
      -21,
      4,
      "documentation",
    ],
    [/\/(service|solution|pricing|course|program|department)/, -15, -1],
  ],
  names: [
    [
      /news|nachricht|zeitung|nyhet|nieuws|notici|haber|tribune|herald|gazet|chronicle|[ck]ou?rier|anzeiger|t?a[gd]?blad|press|diario|giornal|krant|tidning|shimbun|新聞|일보|times\b|daily|\bpost\b|today|weekly|magazin/i,
      16,
      39,
      "a news medium",
    ],
  ],
  metas: [
    [/^(og:type=(prod|vid|prof|book)|prod)/im, -20, -7],
    [/^(article:publ|[\w.]*date)/im, 7, 18],
    [/^article:sec/m, 9, 8],
    [/^news_k/m, 12, 23],
    [/^(article:)?author/m, 10, 0],
  ],
  types: [
    [/(NewsArt|LiveBlog).*own/, 25, 32, "marked as NewsArticle"],
    [/"Article/, 13, 11],
    [/BlogP/, 12, -14],
    [/Product|Offer|Course|Service|QAP|Forum|Collect|Search|Tech|HowTo|Recipe|Applic/, -12, -5],
  ],
  length: [
    [200, 15, 0],
    [900, 6, 14],
    [2000, 15, 0],
  ],
  headline: [
    [/.{45}|[\u3040-\ud7af]{8}/, 11, 10],
    [/\b(how|what|why|best|top|guide|tips|vs|review|beginner|ideas|20[12]\d)|^\d/i, 12, -21],
  ],
  same: [[11, 4, 16]],
  links: [[RegExp(`^(\\w*:?//[^/]+)?${SECTION}`, "m"), 9, 12]],
  teasers: [[10, 7, 13]],
  surplus: [[4, -10, 0, "teasers"]],
  posts: [[10, -12, -6]],
  code: [[3, -20, -14]],
  captions: [[1, 14, 13]],
  images: [[41, -12, -10]],
  buttons: [[/add to|cart|basket|\bbag\b|buy |korb|panier|carri/i, -12, 7, "a shop"]],
};
