import type { WordGroup } from "./words";

/** The words of Estonian, Latvian and Lithuanian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "loe (?:ka|lisaks|veel).{0,60}|seotud (?:lood|artiklid)|" +
      "skaityk(?:ite)? (?:ir|taip pat|daugiau).{0,60}|susiję straipsniai|lasi (?:arī|vairāk).{0,60}|" +
      "saistītie raksti|lasīt vēl.{0,40}",
    ads: "reklama?",
  },
  notices: {
    genres: {
      satire: "satyra",
    },
    ad: "reklama",
  },
};
