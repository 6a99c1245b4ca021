import { EAST_ASIAN } from "../../core/dense";
import { primaryLanguage } from "../../core/language";
import { segmenter } from "../../core/text";
import { goesOn } from "./abbreviations";
import { hasWords } from "./text";

/** A stretch of a text, from `start` up to, not including, `end`, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The longest stretch that is spoken at once, in letters: some 12 seconds. Chromium falls silent
 * after 15 with some voices, and tells nobody.
 */
export const LONGEST = 180;

/** How long a text takes to speak, in letters of an alphabet. */
export function spokenLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) length += EAST_ASIAN.test(text.charAt(at)) ? 3 : 1;
  return length;
}

/** A quotation ends, and who said it follows: 「…。」と話した, “…？”她问, “… ?” she asked. */
const isSaid = (before: string, after: string) =>
  (/[」』]$/.test(before) && /^(?:と|って|などと)/.test(after)) ||
  (/[？！][”’]$/.test(before) && /^\p{Script=Han}/u.test(after)) ||
  /^["“‘«„]?\p{Ll}/u.test(after);

/** Opening marks that the rules leave with the sentence before, where no space stands between. */
const OPENING = /(?<=[。！？”’」』）])[「『（《〈“‘]+$/u;
/** A closing mark that stands apart, as in French, and is left to the sentence after. */
const CLOSING = /^\s*[»”](?=\s|$)/;

/**
 * Parts a paragraph into sentences by the rules of its language. One that is too long for an engine
 * is parted once more: where a clause ends, or between words.
 * @param text with white space folded
 * @param lang a BCP 47 tag, or null where none is stated
 * @returns in order, without white space at either end; each has something to say
 */
export function sentencesOf(text: string, lang: string | null): Stretch[] {
  const language = primaryLanguage(lang);
  const ends: number[] = [];
  for (const { index, segment } of segmenter(lang, "sentence").segment(text)) {
    const start = ends.at(-1) ?? 0;
    const last = index + segment.length;
    const opening = OPENING.exec(text.slice(start, last))?.[0].length ?? 0;
    const closing = CLOSING.exec(text.slice(last))?.[0].length ?? 0;
    const end = last - opening + closing;
    const before = text.slice(start, end).trimEnd();
    const after = text.slice(end).trimStart();
    const isWhole = hasWords(before) && (after === "" || hasWords(after));
    const isOver = isWhole && !isSaid(before, after) && !goesOn(before, after, language);
    if (after !== "" && !isOver) continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length);
  const stretches: Stretch[] = [];
  let start = 0;
  for (const end of ends) {
    for (const piece of clauses(text, start, end, lang)) {
      const trimmed = trim(text, piece);
      if (hasWords(text.slice(trimmed.start, trimmed.end))) stretches.push(trimmed);
    }
    start = end;
  }
  return stretches;
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** Where a long sentence may be parted, the best places first. */
const CLAUSE_ENDS = [
  /[;:—–…؛][”’"»)]*\s|\s[—–-](?=\s)|[；：…]|[.!?][”’"»)]*\s/g,
  /[,،][”’"»)]*\s|[，、،]/g,
  /\s/g,
];

/** A piece shorter than this share of the longest is worth no break of its own. */
const WORTH = 0.4;

function clauses(text: string, start: number, end: number, lang: string | null): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (spokenLength(text.slice(from, end).trim()) > LONGEST) {
    const to = breakAt(text.slice(from, end), lang);
    pieces.push({ start: from, end: from + to });
    from += to;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Where to part a text that is too long: after the last good place within what fits. */
function breakAt(text: string, lang: string | null): number {
  let fits = 0;
  for (let length = 0; fits < text.length; fits += 1) {
    length += spokenLength(text.charAt(fits));
    if (length > LONGEST) break;
  }
  for (const places of CLAUSE_ENDS) {
    const found = [...text.slice(0, fits).matchAll(places)]
      .map((match) => match.index + match[0].length)
      .findLast((place) => place > fits * WORTH);
    if (found !== undefined) return found;
  }
  // No space for long: between two words as the language knows them, or two characters.
  const words = [...segmenter(lang).segment(text.slice(0, fits))];
  return words.findLast(({ index }) => index > fits * WORTH)?.index ?? fits;
}
