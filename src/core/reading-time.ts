import { primaryLanguage } from "./language";

/**
 * Characters read in a minute, blanks among them, by language: the means of 25 to 36 grown-up
 * readers of each language for texts of the same content (Trauzettel-Klosinski and Dietz 2012,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST", Investigative Ophthalmology & Visual Science 53(9), 5452–5461; Greek by Gleni et al.
 * 2019, Optometry and Vision Science 96(10)). They read aloud, and in silence people are hardly
 * faster with English texts: 228 words a minute there, 238 on average over 190 studies of silent
 * reading (Brysbaert 2019, Journal of Memory and Language 109, 104047).
 */
const CHARACTERS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  el: 1049,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  sv: 917,
  tr: 1054,
  zh: 255,
};

/** For other languages: the mean over the 17 languages of the same study, words in a minute. */
const WORDS_PER_MINUTE = 184;

/** What is to be read. */
export interface Readable {
  textContent: string;
  wordCount: number;
  /** BCP 47 tag. */
  lang: string | null;
}

/** How long a text takes to read, in minutes, not rounded. */
export function readingMinutes({ textContent, wordCount, lang }: Readable): number {
  const speed = CHARACTERS_PER_MINUTE[primaryLanguage(lang)];
  if (speed === undefined) return wordCount / WORDS_PER_MINUTE;
  return textContent.replace(/\s+/g, " ").trim().length / speed;
}

/** Minutes as they are told: whole ones, and at least one. */
export function toldMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}
