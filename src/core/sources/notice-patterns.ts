import { perWords, type Words } from "../words/words";
import type { Kind, NoticeWords } from "./notice-words";

/**
 * The patterns by which texts say something about themselves. All are matched against small letters:
 * case-blind ones are slow to prepare.
 */

/** Kinds by what tells them, in the order in which they are tried. */
const LABELS = ["correction", "update", "editors-note", "translation", "press-release"] as const;
const SENTENCES = [
  "correction",
  "update",
  "translation",
  "ai",
  "syndication",
  "sponsored",
  "affiliate",
  "satire",
] as const;

/** A day, so no outlet: "first published on 3 May 2024". */
const NO_DAY =
  "(?!\\s*(?:(?:on|in|am|im|le|el|il|em|op|den)\\s+)?(?:the\\s+)?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|m[äa]r|apr|av[rg]|ma[iy]|ju[nlif]|aug|sep|o[kc]t|nov|de[czs]))";

/** Words that are listed by kinds of notices. */
type KindKey = "labels" | "sentences" | "genres";
/** Words that are one list each. */
export type StringKey = Exclude<keyof NoticeWords, KindKey>;

/** A pattern and the kind that it tells. */
export type KindPattern = readonly [Kind, RegExp];

/** The patterns of some words. */
export interface NoticePatterns {
  /** At the start of a text. */
  labels: readonly KindPattern[];
  /** They count in short blocks only. */
  sentences: readonly KindPattern[];
  /** Words that point at the very text they stand in, wherever they stand. */
  aboutText: RegExp;
  /** Words that name the text, but in the midst of it may name any other one. */
  namesText: RegExp;
  /** Where a sentence without a subject begins: "First published in …", "Text přeložila …". */
  sentenceStart: RegExp;
  /** What follows "an earlier version" where it is that of another thing than the text. */
  versionOfAnother: RegExp;
  /** What a text says of its own earlier version. */
  saysOfVersion: RegExp;
  /** "Press release: that is what the council calls it": a label that the sentence speaks of. */
  speaksOfLabel: RegExp;
}

/** @returns the patterns of the languages that a page is read in */
export const noticePatterns = perWords((words): NoticePatterns => {
  const of = (key: StringKey) => either(words, key);
  return {
    labels: byKind(
      words,
      "labels",
      LABELS,
      (labels) =>
        `^[\\s*(\\[+–—【（-]*(?:${labels})(?=\\s*[:：(,】）]|\\s+[–—|-]\\s|\\s+\\d|\\s*\\(|[\\])]|$)`,
    ),
    sentences: byKind(words, "sentences", SENTENCES, (sentences) =>
      sentences.replaceAll("<no day>", NO_DAY),
    ),
    aboutText: new RegExp(
      `(?:${of("this")}) ?(?:${of("thisText")})(?=[\\s.,:;)]|$)|${of("aboutText")}`,
    ),
    namesText: new RegExp(
      `(?:^|[\\s(])(?:${of("the")}) ?(?:${of("theText")})(?=[\\s.,:;)]|$)|${of("namesText")}`,
    ),
    sentenceStart: new RegExp(`(?:^|[.!?:;|–—()[\\]])[\\s*+"„“«]*(?:(?:${of("start")}) )?$`),
    versionOfAnother: new RegExp(`^\\s*(?:${of("versionOf")})`, "u"),
    saysOfVersion: new RegExp(of("saysOfVersion"), "u"),
    speaksOfLabel: new RegExp(`^\\s*[:：]\\s*(?:${of("speaksOfLabel")})`, "u"),
  };
});

/** @returns the languages' words in one alternation, which matches nothing where there are none */
export function either(words: Words, key: StringKey): string {
  return joined(words, (notices) => notices[key]);
}

/** @returns a pattern for each kind, made of its words */
export function byKind(
  words: Words,
  key: KindKey,
  kinds: readonly Kind[],
  sourceOf: (alternatives: string) => string,
): readonly KindPattern[] {
  return kinds.map((kind) => [
    kind,
    new RegExp(sourceOf(joined(words, (notices) => notices[key]?.[kind]))),
  ]);
}

function joined({ groups }: Words, pick: (notices: NoticeWords) => string | undefined): string {
  return groups.flatMap(({ notices }) => (notices && pick(notices)) ?? []).join("|") || "(?!)";
}

/** The line that feeds end with, as other sites take it over: "The post … appeared first on …". */
export const END_OF_FEED =
  /^the post .{3,300} (?:appeared first|first appeared) on (\S.{1,60}?)\.?$/;

/** A correction's own words, where its label could also name a thing. */
export const CORRECTS =
  /\b(?:in?correct(?:ly)?|misstate[ds]?|misspel\w*|misidentif\w*|mistaken(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|(?:earlier|previous|original) version|clarif\w+|instead of|rather than|should (?:have|be|say|read))\b|, not\b/;

/** The services that send out press releases, where a dateline names its agency. */
export const PRESS_DATELINE =
  /^.{0,90}?(?:\/(?:prnewswire|pr newswire|cnw|ots)\b[^/]{0,20}\/|\((?:business wire|globe newswire|globenewswire|accesswire|newsfile[^)]{0,12}|ots|ots\/[^)]{1,20}|marketwired|media outreach[^)]{0,12}|ein presswire)\)|\[(?:business wire)\])/;

/** schema.org's types of articles that say something about the text. */
export const TYPES: Readonly<Record<string, Kind>> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background",
  ReviewNewsArticle: "review",
  CriticReview: "review",
  SatiricalArticle: "satire",
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "sponsored",
};

/** What elements are called that hold a notice. */
export const MARKUP: readonly { kind: Kind; itemprop?: string; class?: RegExp }[] = [
  {
    kind: "correction",
    itemprop: "correction",
    class: /correction|corrigendum|erratum|korrektur|rectificat/i,
  },
  { kind: "editors-note", class: /editors?-?note|editorial-note/i },
  { kind: "backstory", itemprop: "backstory" },
];
