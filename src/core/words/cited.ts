import type { CitingWords } from "../sources/citing-words";

/**
 * How a language's texts cite media, where names change their endings or no pattern of capitals
 * tells them: the sources of `citations`, made of a language's words.
 */

/** The words around a name; all parts of regular expressions, whatever the case. */
export interface CitingForms {
  /** What else than a deed tells, right after a name, with the blank before it: "\\smukaan". */
  after?: string;
  /** Kinds of media, in all their cases. */
  kinds: string;
  /** What else may stand between a cue and the name. */
  between?: string;
  /** Cues that lead to media alone, so that any name in quotation marks after them is one. */
  writes?: string;
}

/** Agencies and papers that the press of all countries prints alike; endings are the language's. */
export const WORLD_MEDIA =
  "Reuters|AFP|BBC|CNN|CBS|NBC|Fox News|(?:The )?(?:New York Times|Washington Post|Wall Street Journal|Guardian)|" +
  "Financial Times|Bloomberg|Politico|Axios|(?:Der )?Spiegel|Bild|Le Monde|Al Jazeera|TASS|Interfax";

/** Where a name may begin, and where it has ended. */
export const NO_LETTER_BEFORE = "(?<![\\p{L}\\d])";
export const NO_LETTER_AFTER = "(?![\\p{L}\\d])";
const QUOTED = '[„"«»“](?<quoted>[\\p{L}\\d][^„"«»“”.!?:]{1,30})[”"»“«]';
/** Kinds that also offices and shops are: of these, known names alone are media. */
const NO_PRESS = "portal|portál|serwis|agen[ct]|agjenc|агент|аген[цт]|портал|сайт";
const NEVER = "(?!)";

/**
 * @param citing the language's words for names that capitals tell
 * @returns the patterns, in the order in which they are tried
 */
export function citedBy(
  { before = NEVER, does = NEVER, speech = NEVER, to = NEVER, on = NEVER }: CitingWords,
  { after = NEVER, kinds, between = NEVER, writes = NEVER }: CitingForms,
): readonly string[] {
  const upTo = (cue: string) =>
    `${NO_LETTER_BEFORE}(?:${cue})(?:\\s(?:${kinds}|${between}),?){0,4}?\\s`;
  const name = `(?:\\s(?:${kinds}))?\\s[„"«“”'‚»]?(?<name><known>)${NO_LETTER_AFTER}`;
  return [
    `${upTo(before)}[„"«“”'‚»]?(?<name><known>)${NO_LETTER_AFTER}`,
    `${NO_LETTER_BEFORE}(?<name><known>)${NO_LETTER_AFTER}(?:[”"»“«]?(?:\\s(?:${kinds}))?\\s(?:${does})|${after})${NO_LETTER_AFTER}`,
    `${upTo(before)}(?<=\\s(?:${kinds})\\s)(?<!\\s(?:${NO_PRESS})\\p{L}*\\s)${QUOTED}`,
    `${upTo(writes)}${QUOTED}`,
    // "řekl ministr pro Českou televizi", "Pro ČTK to řekl ministr"
    `${NO_LETTER_BEFORE}(?:${speech})(?:\\s[^.!?„“”"»«]{0,70})?\\s(?:${to})${name}`,
    `(?:^|[.!?–—-]\\s)(?:${to}|${on})${name}[”"»“]?,?(?:\\s[^\\s.,!?„“”"»«]+){0,5}?\\s(?:${speech})${NO_LETTER_AFTER}`,
  ];
}
