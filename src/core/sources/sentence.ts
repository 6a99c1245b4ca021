import { fold } from "../text";

/** Cutting the sentence out of a paragraph that a piece of evidence stands in. */

/** Small letters and digits go on with the sentence: "the U.S. pork", "Art. 5". */
const END = /[.!?…]["”“»’']?(?:\s+(?![\s\p{Ll}\d])|$)|。(?![」』”])|。[」』”](?=[\s「『“]|$)/gu;
/** Points that end no sentence: "U.S.", "J. Roe", "6. Mai". */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gen|Gov|Lt|vs|No|Nr|Co|ca|bzw|Mio|\d\d?)\.$/u;
/** More characters than the longest of them has before its point, and one before that. */
const LONGEST = 8;
/** Characters on either side of a span that are kept of its sentence. */
const REACH = 220;

/** Where the sentences of a text end, with the blanks after them. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(END)].flatMap(({ index, 0: { length } }) =>
    ABBREVIATION.test(text.slice(Math.max(0, index - LONGEST), index + 1)) ? [] : index + length,
  );
}

/** What stands after the last end of a sentence. */
export function lastSentence(text: string): string {
  return text.slice(sentenceEnds(text).at(-1) ?? 0);
}

/** The sentence around a span; of a long one the words nearby, and a mark where it is cut. */
export function sentenceAt(text: string, start: number, end: number): string {
  const far = Math.max(0, start - REACH);
  const blank = far > 0 ? text.indexOf(" ", far) : -1;
  const from = blank < start ? Math.max(far, blank) : far;
  const until = text.length > end + REACH ? text.lastIndexOf(" ", end + REACH) : -1;
  const to = until < end ? end + REACH : until;
  const ends = sentenceEnds(text.slice(from, to)).map((at) => from + at);
  const head = ends.findLast((at) => at <= start);
  const tail = ends.find((at) => at >= end);
  const before = head === undefined && from > 0 ? "… " : "";
  const after = tail === undefined && to < text.length ? " …" : "";
  return before + fold(text.slice(head ?? from, tail ?? to)) + after;
}
