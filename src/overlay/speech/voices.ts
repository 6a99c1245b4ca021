/** The part of a `SpeechSynthesisVoice` that is used. */
export interface Voice {
  name: string;
  /** As the system writes it: "de-DE", "de_DE", "cmn-CN". */
  lang: string;
  voiceURI: string;
  localService: boolean;
  default: boolean;
}

/**
 * Voices of the system's own speech service on Linux, as Firefox names them. It calls each of them
 * remote whose name is not "default", by a slip; Chromium calls the same ones local, which they are.
 */
const SPEECH_DISPATCHER = "urn:moz-tts:speechd:";

/** Voices that speak on the device itself. The others send the text away, and are never used. */
export function localVoices<V extends Voice>(voices: readonly V[]): V[] {
  return voices.filter(
    ({ localService, voiceURI }) => localService === true || voiceURI.startsWith(SPEECH_DISPATCHER),
  );
}

/**
 * The voices without those that are others in another pitch: eSpeak lists a hundred of each,
 * as "German+Adam", or "German+Adam espeak-ng".
 */
export function withoutVariants<V extends Voice>(voices: readonly V[]): V[] {
  const names = new Set(voices.map(({ name }) => name));
  return voices.filter(({ name }) => {
    const itself = name.replace(/(?<=.)\+\S+/, "");
    return itself === name || !names.has(itself);
  });
}

/** Names of a language that stand for another one here. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  cmn: "zh",
  yue: "zh",
  arb: "ar",
  fil: "tl",
};

interface Tag {
  language: string;
  script: string | undefined;
  region: string | undefined;
  /** Whether the tag itself says the region. */
  isRegional: boolean;
}

/** What was read, by tag: there may be thousands of voices. */
const known = new Map<string, Tag | null>();

function read(tag: string): Tag | null {
  let found = known.get(tag);
  if (found === undefined) {
    found = readAnew(tag);
    known.set(tag, found);
  }
  return found;
}

function readAnew(tag: string): Tag | null {
  try {
    const locale = new Intl.Locale(tag.trim().replace(/_/g, "-"));
    const { language, script, region } = locale.maximize();
    return {
      language: SAME_LANGUAGE[language] ?? language,
      script,
      region,
      isRegional: locale.region !== undefined,
    };
  } catch {
    return null;
  }
}

/** The language that a voice or a text has, alone and in small letters; "und" where it has none. */
export function languageName(tag: string | null): string {
  return (tag && read(tag)?.language) || "und";
}

/** Voices of Apple's that sing, whisper or sound like bells, and are listed among the others. */
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Junior|Organ|Pipe Organ|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox|Fred|Kathy)\b/;
/** Voices that say of themselves that they are good. */
const GOOD = /\b(?:premium|enhanced|natural|neural)\b/i;

/**
 * The voices of a language, the best first: those of the region that the text is from, or else of
 * the reader's own; then those that the system prefers.
 * @param lang of the text, as a BCP 47 tag
 * @param preferred the reader's languages, best first
 */
export function voicesFor<V extends Voice>(
  voices: readonly V[],
  lang: string,
  preferred: readonly string[],
): V[] {
  const wanted = read(lang);
  if (!wanted) return [];
  const own = preferred
    .map(read)
    .find((tag) => tag?.language === wanted.language && tag.isRegional);
  const region = wanted.isRegional ? wanted.region : (own?.region ?? wanted.region);
  const worth = (voice: V) => {
    const tag = read(voice.lang);
    return (
      (tag?.region === region ? 16 : 0) +
      (tag?.script === wanted.script ? 8 : 0) +
      (NOVELTY.test(voice.name) ? 0 : 4) +
      (GOOD.test(voice.name) ? 2 : 0) +
      (voice.default ? 1 : 0)
    );
  };
  return voices
    .filter((voice) => read(voice.lang)?.language === wanted.language)
    .map((voice) => ({ voice, worth: worth(voice) }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ voice }) => voice);
}

/** What a voice is chosen by. */
export interface VoiceChoice<V> {
  /** Local ones. */
  voices: readonly V[];
  /** Of the text; null where the page does not say it. */
  lang: string | null;
  /** The `voiceURI` that the reader has chosen for this language, if any. */
  chosen: string | undefined;
  /** The reader's languages, best first. */
  preferred: readonly string[];
}

/**
 * The voice to speak with: the one that the reader has chosen, of whatever language; else the best
 * of the text's language, or of the reader's where the page does not say it.
 * @returns null where there is none
 */
export function chooseVoice<V extends Voice>(choice: VoiceChoice<V>): V | null {
  const { voices, lang, chosen, preferred } = choice;
  const own = voices.find(({ voiceURI }) => voiceURI === chosen);
  if (own) return own;
  if (lang !== null) return voicesFor(voices, lang, preferred)[0] ?? null;
  for (const tag of preferred) {
    const [best] = voicesFor(voices, tag, preferred);
    if (best) return best;
  }
  return null;
}

/** Voices of one language. */
export interface VoiceGroup<V> {
  /** See `languageName`. */
  language: string;
  voices: V[];
}

/**
 * All voices by language: that of the text first, then those of the reader, then the others by name.
 * @param nameOf what the reader calls a language
 */
export function voiceGroups<V extends Voice>(
  { voices, lang, preferred }: Omit<VoiceChoice<V>, "chosen">,
  nameOf: (language: string) => string,
): VoiceGroup<V>[] {
  const near = new Map<string, V[]>();
  for (const tag of [...(lang === null ? [] : [lang]), ...preferred]) {
    const own = near.has(languageName(tag)) ? [] : voicesFor(voices, tag, preferred);
    if (own.length > 0) near.set(languageName(tag), own);
  }
  const others = new Map<string, V[]>();
  for (const voice of voices) {
    const language = languageName(voice.lang);
    if (near.has(language)) continue;
    const group = others.get(language) ?? [];
    group.push(voice);
    others.set(language, group);
  }
  const sorted = [...others.keys()].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return [
    ...Array.from(near, ([language, own]) => ({ language, voices: own })),
    ...sorted.map((language) => ({ language, voices: others.get(language) ?? [] })),
  ];
}
