import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const LOCALES = "src/_locales";
const locales = readdirSync(LOCALES);

/** The languages that the interface has to speak at least. */
const PROMISED = [
  "ar",
  "cs",
  "de",
  "en",
  "es",
  "fr",
  "he",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt_BR",
  "ru",
  "tr",
  "uk",
  "zh_CN",
];

/**
 * The directories that the Chrome Web Store reads:
 * https://developer.chrome.com/docs/extensions/reference/api/i18n#locales
 */
const KNOWN_TO_CHROME = new Set(
  (
    "ar am bg bn ca cs da de el en en_AU en_GB en_US es es_419 et fa fi fil fr gu he hi hr hu id " +
    "it ja kn ko lt lv ml mr ms nl no pl pt_BR pt_PT ro ru sk sl sr sv sw ta te th tr uk vi zh_CN " +
    "zh_TW"
  ).split(" "),
);

/** Most characters that the Chrome Web Store takes; Firefox's store takes more. */
const MAX_NAME = 75;
const MAX_DESCRIPTION = 132;

/** Written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "he"]);

/** Messages that no language has to put into words of its own: names, signs and marks. */
const SAME_EVERYWHERE = new Set([
  "extName",
  "overlayLabelled",
  "overlayName",
  "overlayNameAndCountry",
  "overlayStepCount",
  "titleBecause",
  "uiDirection",
]);

/** Keys of keyboards that have English names. */
const KEY_NAMES = ["Esc", "Page Down", "Page Up"];

/** Texts that are the same as in English, because the word is. */
const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  cs: [...KEY_NAMES, "Video"],
  de: ["Esc", "Audio", "Links", "Organisation", "Pause", "Satire", "Sepia", "Video", "Website"],
  es: ["Esc", "Audio", "Sepia"],
  fr: [
    "Article",
    "Audio",
    "Chicago 17 (notes)",
    "Dates",
    "Document",
    "Note $MARKER$",
    "Opinion",
    "Organisation",
    "Pause",
    "Satire",
    "Sources",
    "Style",
    "navigation",
  ],
  it: ["Esc", "Audio", "Backup", "Post", "Social network", "Video"],
  nl: [
    ...KEY_NAMES,
    "$COUNT$\u00a0links",
    "Audio",
    "Document",
    "Links",
    "Satire",
    "Sepia",
    "Update",
    "Video",
    "Website",
    "feedback",
  ],
  pl: [...KEY_NAMES, "Sepia"],
  pt_BR: [...KEY_NAMES, "$COUNT$\u00a0links", "Backup", "Layout", "Links", "tags"],
  tr: [...KEY_NAMES, "Video"],
  ar: KEY_NAMES,
  he: KEY_NAMES,
  ja: KEY_NAMES,
  ko: KEY_NAMES,
  ru: KEY_NAMES,
  uk: KEY_NAMES,
  zh_CN: KEY_NAMES,
};

/** Numbers that show every plural category of every language, as far as it has whole numbers. */
const COUNTS = [...Array.from({ length: 1001 }, (_, count) => count), 1_000_000];

const PLURAL = /_(zero|one|two|few|many|other)$/;

function read(locale: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, locale, "messages.json"), "utf8"));
}

/** Names of the placeholders that a text uses. */
function used({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()).sort();
}

const english = read("en");

/** The English message that a key stands for: that of the same number is not always there. */
function englishOf(key: string): Message | undefined {
  return english[key.replace(PLURAL, "_other")] ?? english[key];
}

/** The plural categories of a language with the whole numbers that fall under each. */
function pluralCategories(locale: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(locale.replace("_", "-"));
  const categories = new Map<string, number[]>();
  for (const count of COUNTS) {
    const category = rules.select(count);
    categories.set(category, [...(categories.get(category) ?? []), count]);
  }
  return categories;
}

/** The keys that a locale has to have: those of English, with the plurals of its own language. */
function wantedKeys(locale: string): string[] {
  const keys = Object.keys(english).flatMap((key) => {
    const stem = key.replace(PLURAL, "");
    if (stem === key) return [key];
    return [...pluralCategories(locale).keys()].map((category) => `${stem}_${category}`);
  });
  return [...new Set(keys)].sort();
}

test("the promised languages are there", () => {
  expect(locales).toEqual(expect.arrayContaining(PROMISED));
});

test.each(["README.md", "CHANGELOG.md"])("%s names every language that is spoken", (file) => {
  const text = readFileSync(file, "utf8");
  const names = new Intl.DisplayNames("en", { type: "language" });
  for (const locale of locales) expect(text).toContain(names.of(locale.replace(/_.*/, "")));
});

describe.each(locales)("%s", (locale) => {
  const messages = read(locale);
  const texts = Object.entries(messages);

  test("has a directory that the browsers know", () => {
    expect(KNOWN_TO_CHROME).toContain(locale);
    expect(Intl.getCanonicalLocales(locale.replace("_", "-"))).toEqual([locale.replace("_", "-")]);
  });

  test("tells its language and direction", () => {
    expect(messages.uiLanguage?.message).toBe(locale.replace("_", "-"));
    expect(messages.uiDirection?.message).toBe(RIGHT_TO_LEFT.has(locale) ? "rtl" : "ltr");
  });

  test("has the messages of the default locale, with the plurals of its language", () => {
    expect(Object.keys(messages).sort()).toEqual(wantedKeys(locale));
  });

  test("has the placeholders of the default locale", () => {
    const categories = pluralCategories(locale);
    for (const [key, message] of texts) {
      const own = message.placeholders ?? {};
      const wanted = englishOf(key)?.placeholders ?? {};
      expect(used(message), key).toEqual(Object.keys(own).sort());
      // A form for one number alone may put that number into words: two links are a dual.
      const counts = categories.get(PLURAL.exec(key)?.[1] ?? "") ?? [];
      const { count: _, ...others } = wanted;
      expect(own, key).toEqual(counts.length === 1 && !("count" in own) ? others : wanted);
    }
  });

  test("has no empty text, and none with space around it", () => {
    const wrong = texts.filter(([, { message }]) => message === "" || message.trim() !== message);
    expect(wrong).toEqual([]);
  });

  test("fits into the stores", () => {
    expect(messages.extName?.message.length).toBeLessThanOrEqual(MAX_NAME);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });
});

describe.each(locales.filter((locale) => locale !== "en"))("%s", (locale) => {
  const texts = Object.entries(read(locale));

  test("says nothing in English but what is meant to be", () => {
    const same = texts
      .filter(([key]) => !SAME_EVERYWHERE.has(key))
      .filter(([key, { message }]) => message === englishOf(key)?.message)
      .map(([, { message }]) => message);
    expect([...new Set(same)].sort()).toEqual([...(SAME_AS_ENGLISH[locale] ?? [])].sort());
  });

  test("has the quotes, apostrophes and dots of print", () => {
    expect(texts.filter(([, { message }]) => /['"`]|\.\.\./.test(message))).toEqual([]);
  });
});

test("French keeps its signs with the word before them", () => {
  const loose = /(?<!\u202f)[;!?%]|(?<!\u00a0)[:»]|«(?!\u00a0)/;
  const wrong = Object.entries(read("fr")).filter(([, { message }]) => loose.test(message));
  expect(wrong).toEqual([]);
});
