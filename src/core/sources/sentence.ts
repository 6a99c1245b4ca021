import { fold } from "../text";

/** Cutting the sentence out of a paragraph that a piece of evidence stands in. */

/** What stands after the last end of a sentence. */
export function lastSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?…]["”“»’']?\s+(?=\p{Lu})/gu)].filter(
    (end) =>
      !/(?:^|\s)(?:\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gen|No|Nr|ca|bzw|Mio|\d+)$/u.test(
        text.slice(0, end.index),
      ),
  );
  const end = ends.at(-1);
  return end ? text.slice(end.index + end[0].length) : text;
}

/** The sentence around a span, at most 300 characters. */
export function sentenceAt(text: string, start: number, end: number): string {
  const head = text.slice(Math.max(0, start - 220), start);
  const before = lastSentence(head);
  const tail = text.slice(end, end + 220);
  const stop = /[.!?…。]["”“»’']?(?=\s|$)/u.exec(tail);
  return fold(
    before + text.slice(start, end) + (stop ? tail.slice(0, stop.index + stop[0].length) : tail),
  );
}
