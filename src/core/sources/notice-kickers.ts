import { perWords, type Words } from "../words/words";
import { byKind, either, type KindPattern, type StringKey } from "./notice-patterns";
import type { Kind } from "./notice-words";

/**
 * Lines of their own that say what a text is: who pays for it, what genre it is of, that a machine
 * translated or wrote it. All patterns are matched against small letters.
 */

/** Longest line over a headline that names its section or genre, in characters. */
export const MAX_KICKER = 24;

/** Genres in the order in which they are tried. */
const GENRES = ["opinion", "analysis", "satire", "live", "review"] as const;

/** The patterns of some words. */
export interface KickerPatterns {
  /** Labels of paid texts, alone or with the payer: "Advertorial | Elm Bank", "Promoted by Elm Bank". */
  sponsored: RegExp;
  /** "Paid for by …". */
  paidBy: RegExp;
  /** "In partnership with …", with the partner as its first group. */
  withPartner: RegExp;
  /** Labels of advertisements; over a headline they may belong to a banner. */
  ad: RegExp;
  /** "Ein Gastbeitrag von …", "Opinion by …": a byline that names the genre. */
  opinionByline: RegExp;
  /** The genre that nothing but a text names. */
  genres: readonly KindPattern[];
  /** The genre at the start of a headline: "Kommentar: …". */
  headlineGenres: readonly KindPattern[];
}

/** @returns the patterns of the languages that a page is read in */
export const kickerPatterns = perWords((words): KickerPatterns => {
  const of = (key: StringKey) => either(words, key);
  return {
    sponsored: new RegExp(
      `^(?:${of("sponsored")})(?:(?:\\s*[:|·•–—-]\\s*|\\s(?:${of("payer")})\\s).{2,50})?$`,
    ),
    paidBy: new RegExp(`^(?:${of("paidBy")})\\s*[:]?\\s*\\S.{1,70}$`),
    withPartner: new RegExp(`^(?:${of("withPartner")})\\s*:?\\s*(\\S.{1,70})$`),
    ad: new RegExp(`^[-–—\\s]*(?:${of("ad")})[-–—\\s]*$`),
    opinionByline: new RegExp(
      `^(?:(?:an? |eine? |une? )?(?:${of("opinion")})(?: piece)?)\\s*[:|–—-]?\\s(?:${of("author")})\\s\\S`,
    ),
    genres: byKind(words, "genres", GENRES, (genres) => `^(?:${genres})$`),
    headlineGenres: byKind(
      words,
      "genres",
      GENRES,
      (genres) => `^(?:${genres})\\s*(?:[:：|]|\\s[–—-]\\s)`,
    ),
  };
});

/**
 * @returns null where a line does not say that a text is paid for; the partner that it names where
 * that may be somebody who pays for nothing
 */
export function sponsorOf(line: string, words: Words): { partner: string | null } | null {
  const { sponsored, paidBy, withPartner } = kickerPatterns(words);
  if (sponsored.test(line) || paidBy.test(line)) return { partner: null };
  const partner = withPartner.exec(line)?.[1];
  return partner === undefined ? null : { partner };
}

/** @returns the genre that a short line names, and nothing else */
export function genreOf(text: string, words: Words): Kind | null {
  if (text.length > MAX_KICKER) return null;
  // With what the reviewer thinks of it.
  const small = text.toLowerCase().replace(/\s*[★☆⭐]+$/u, "");
  return kickerPatterns(words).genres.find(([, genre]) => genre.test(small))?.[0] ?? null;
}

/** "Who fears the ferry? An essay.": the last sentence of a standfirst. */
const CLOSING = /(?<=[.!?…]["”“»]? )(?:an?|eine?|une?|una|een) (\S[^.!?]{3,30})\.$/i;

/** @returns the genre that the last sentence of a text above the body names, and that sentence */
export function closingGenre(text: string, words: Words): [genre: Kind | null, sentence: string] {
  const [sentence = "", name = ""] = CLOSING.exec(text) ?? [];
  return [genreOf(name, words), sentence];
}

/** What tells a machine's part in a text. */
const machinePatterns = perWords((words) => {
  const of = (key: StringKey) => either(words, key);
  return {
    machine: new RegExp(
      `(?<![\\p{L}\\d])(?:${of("machineShort")})(?![\\p{L}\\d])|(?<![a-z])ai(?![a-z])|${of("machine")}`,
      "u",
    ),
    byRule: new RegExp(of("byRule"), "u"),
    translated: new RegExp(of("translated"), "u"),
    made: new RegExp(of("made"), "u"),
    /** How such a line begins: with what was done, by whom, or with the text that it speaks of. */
    opening: new RegExp(`^(?:${of("opening")})(?!\\p{L})`, "u"),
  };
});
const MAX_WORDS = 8;

/** @returns what a short line of its own says of a machine's part in the text: "Von KI übersetzt" */
export function machineKinds(line: string, words: Words): Kind[] {
  const text = line.replace(/^[^\p{L}]+/u, "");
  if (text.split(/\s+/).length > MAX_WORDS) return [];
  const { machine, byRule, translated, made, opening } = machinePatterns(words);
  const startsSo = (pattern: RegExp) => pattern.exec(text)?.index === 0;
  const isDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    text,
  );
  if (!isDense && !opening.test(text) && ![machine, byRule, translated, made].some(startsSo))
    return [];
  const isMachine = machine.test(line);
  const isTranslated = translated.test(line);
  if (isTranslated && (isMachine || byRule.test(line)))
    return isMachine ? ["translation", "ai"] : ["translation"];
  return isMachine && made.test(line) ? ["ai"] : [];
}
