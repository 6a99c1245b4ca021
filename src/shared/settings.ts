import { DEFAULT_KEYS, type KeyBindings, parseKeys } from "./key-bindings";

/** What can be chosen from a list; the first is the default. */
export const CHOICES = {
  /** `auto` follows the system, and its wish for more contrast. */
  theme: ["auto", "light", "sepia", "dark", "black", "contrast"],
  /** `legible` takes fonts made for dyslexic readers where the system has one, `page` the page's. */
  font: ["serif", "sans", "mono", "legible", "page"],
  align: ["start", "justify"],
  pictures: ["full", "small", "none"],
} as const;

/** A number that can be chosen, with its default. */
export interface Range {
  min: number;
  max: number;
  step: number;
  initial: number;
}

/** What can be chosen from a range. */
export const RANGES = {
  /** Percent of the browser's own size of text. */
  textSize: { min: 70, max: 250, step: 10, initial: 100 },
  /** Characters in a line, about. */
  width: { min: 40, max: 90, step: 5, initial: 65 },
  /** Percent of the line height that the language's script asks for. */
  lineHeight: { min: 80, max: 160, step: 10, initial: 100 },
  /** Hundredths of an em. WCAG 2.2, 1.4.12, asks that 12 do no harm. */
  letterSpacing: { min: 0, max: 20, step: 2, initial: 0 },
  /** Hundredths of an em. WCAG 2.2, 1.4.12, asks that 16 do no harm. */
  wordSpacing: { min: 0, max: 40, step: 4, initial: 0 },
  /** Columns of text on a wide screen. */
  columns: { min: 1, max: 2, step: 1, initial: 1 },
  /** Percent of a voice's own speed, when the article is read aloud. */
  speechRate: { min: 50, max: 300, step: 25, initial: 100 },
} as const satisfies Record<string, Range>;

type Choices = { -readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };
type Numbers = { -readonly [K in keyof typeof RANGES]: number };

/**
 * The voice that the reader has chosen for a language, by its `voiceURI`: those chosen last, of as many
 * languages as anyone reads. On a device without that voice another one speaks.
 */
export type ChosenVoices = Readonly<Record<string, string>>;

/** Most voices that are kept, and the longest name of one: an item that is synced has 8,192 bytes. */
const MOST_VOICES = 12;
const LONGEST_VOICE = 160;

/**
 * What the reader can choose. The fields are stored one by one, by whatever version of the extension
 * a synced device has: one that is to mean something else needs another name.
 */
export interface Settings extends Choices, Numbers {
  /** Look at every page and show on the button whether it is news. */
  detection: boolean;
  /** Break words at the end of a line. */
  hyphens: boolean;
  /** Keys of the overlay. */
  keys: KeyBindings;
  /** Voices that read aloud. */
  voices: ChosenVoices;
}

/** A change of some settings. */
export type SettingsChange = Partial<Settings>;

/** The settings that are reset together. */
export const GROUPS = {
  colours: ["theme"],
  type: ["font", "textSize", "lineHeight", "letterSpacing", "wordSpacing", "align", "hyphens"],
  layout: ["width", "columns", "pictures"],
  keys: ["keys"],
  detection: ["detection"],
} as const satisfies Record<string, readonly (keyof SettingsChange)[]>;

/** Name of a group of settings. */
export type SettingsGroup = keyof typeof GROUPS;

/** What holds until the reader chooses; pure, so that the detector goes without it. */
export const DEFAULT_SETTINGS: Readonly<Settings> = /* @__PURE__ */ parseSettings(undefined);

/**
 * Reads settings from whatever was stored, by this version, an older or a newer one.
 * Never throws: a field that is missing or makes no sense gets its default.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const choice = <T>(value: unknown, list: readonly [T, ...T[]]): T =>
    list.find((each) => each === value) ?? list[0];
  const number = (name: keyof typeof RANGES) => inRange(fields[name], RANGES[name]);
  return {
    detection: parseDetection(stored),
    theme: choice(fields.theme, CHOICES.theme),
    font: choice(fields.font, CHOICES.font),
    textSize: number("textSize"),
    lineHeight: number("lineHeight"),
    letterSpacing: number("letterSpacing"),
    wordSpacing: number("wordSpacing"),
    align: choice(fields.align, CHOICES.align),
    hyphens: fields.hyphens !== false,
    width: number("width"),
    columns: number("columns"),
    pictures: choice(fields.pictures, CHOICES.pictures),
    keys: parseKeys(fields.keys ?? DEFAULT_KEYS),
    voices: parseVoices(fields.voices),
    speechRate: number("speechRate"),
  };
}

/**
 * Reads a change of settings from items that have changed in storage. Never throws: what is none of
 * the settings is passed over, and one that is gone, or makes no sense, gets its default.
 */
export function parseChange(changed: Record<string, unknown>): SettingsChange {
  const fields = Object.entries(parseSettings(changed));
  return Object.fromEntries(fields.filter(([name]) => Object.hasOwn(changed, name)));
}

/** Languages alone, in small letters, with a name of some length; the last ones where there are many. */
function parseVoices(stored: unknown): ChosenVoices {
  const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const isVoice = ([language, uri]: [string, unknown]): boolean =>
    /^[a-z]{2,3}$/.test(language) &&
    typeof uri === "string" &&
    uri !== "" &&
    uri.length <= LONGEST_VOICE;
  return Object.fromEntries(entries.filter(isVoice).slice(-MOST_VOICES));
}

/** The chosen voices with another one for a language. @param language alone, or "und" for none */
export function withVoice(voices: ChosenVoices, language: string, uri: string): ChosenVoices {
  const { [language]: _, ...others } = voices;
  return parseVoices({ ...others, [language]: uri });
}

/** A number brought into its range and onto its steps, or its default where it is none. */
function inRange(value: unknown, { min, max, step, initial }: Range): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return initial;
  const steps = Math.round((value - min) / step);
  return Math.min(max, Math.max(min, min + steps * step));
}

/** The one setting that the detector needs, without the weight of the others. */
export function parseDetection(stored: unknown): boolean {
  return (stored as Partial<Settings> | null | undefined)?.detection !== false;
}

/** @returns the change that gives a group its defaults, and leaves the others alone */
export function resetGroup(group: SettingsGroup): SettingsChange {
  return Object.fromEntries(GROUPS[group].map((name) => [name, DEFAULT_SETTINGS[name]]));
}
