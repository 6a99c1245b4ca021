import { readingMinutes, toldMinutes } from "../../core/reading-time";
import { countWords } from "../../core/text";
import { spokenLength } from "./sentences";

/** How long the texts of an article take to speak. */
export interface SpeechTime {
  /** Share of all that comes before a text, from 0 to 1. */
  share(index: number): number;
  /**
   * Whole minutes from the beginning of a text to the end, at least one.
   * @param pace milliseconds for each letter at the speed of 1, where it is known by now
   */
  minutesLeft(index: number, rate: number, pace: number | null): number;
}

/** @param lang of the texts, as a BCP 47 tag */
export function speechTime(texts: readonly string[], lang: string | null): SpeechTime {
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + spokenLength(text));
  const all = ends.at(-1) ?? 0;
  const before = (index: number) => ends[index - 1] ?? 0;
  const textContent = texts.join(" ");
  const wordCount = countWords(textContent, lang);
  // The speeds of reading that are known are those of reading aloud.
  const minutes = readingMinutes({ textContent, wordCount, lang });
  return {
    share: (index) => (all === 0 ? 0 : before(index) / all),
    minutesLeft(index, rate, pace) {
      const left = all - before(index);
      const time = pace === null ? minutes * (left / (all || 1)) : (left * pace) / 60_000;
      return toldMinutes(time / rate);
    },
  };
}
