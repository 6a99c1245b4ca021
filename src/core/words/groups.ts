/** Which group of words has which languages, by the first part of a BCP 47 tag. */
export const LANGUAGES = {
  german: ["de", "gsw", "nds", "lb"],
  french: ["fr"],
  spanish: ["es", "ca", "gl", "ast", "eu"],
  italian: ["it"],
  portuguese: ["pt"],
  dutch: ["nl", "fy"],
  swedish: ["sv"],
  "danish-norwegian": ["da", "no", "nb", "nn"],
  finnish: ["fi"],
  icelandic: ["is", "fo"],
  baltic: ["et", "lv", "lt"],
  polish: ["pl"],
  "czech-slovak": ["cs", "sk"],
  hungarian: ["hu"],
  romanian: ["ro"],
  "south-slavic": ["hr", "bs", "sh", "sr", "sl"],
  albanian: ["sq"],
  russian: ["ru", "be", "kk", "ky"],
  ukrainian: ["uk"],
  bulgarian: ["bg"],
  "south-cyrillic": ["sr", "mk"],
  greek: ["el"],
  turkish: ["tr", "az"],
  arabic: ["ar", "fa", "ur", "ps", "ckb"],
  hebrew: ["he", "iw", "yi"],
  indic: ["hi", "bn", "ta", "mr", "ml", "ne", "te", "kn", "gu", "pa", "si"],
  japanese: ["ja"],
  chinese: ["zh"],
  korean: ["ko"],
  "southeast-asian": ["th", "vi", "id", "in", "ms", "tl", "fil", "sw"],
} as const;

/** A group of words that is not English, whose words every page is read with. */
export type GroupName = keyof typeof LANGUAGES;

/** All groups. */
export const GROUP_NAMES = Object.keys(LANGUAGES) as GroupName[];

/** The groups that have a language. @returns none for English, null where no group has it */
export function groupsOf(language: string): readonly GroupName[] | null {
  if (language === "en") return [];
  const having = GROUP_NAMES.filter((name) =>
    (LANGUAGES[name] as readonly string[]).includes(language),
  );
  return having.length === 0 ? null : having;
}
