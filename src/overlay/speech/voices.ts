/** The part of a `SpeechSynthesisVoice` that is used. */
export interface Voice {
  name: string;
  /** As the system writes it: "de-DE", "de_DE", "cmn-CN". */
  lang: string;
  voiceURI: string;
  localService: boolean;
  default: boolean;
}

/** Voices that speak on the device itself. The others send the text away, and are never used. */
export function localVoices<V extends Voice>(voices: readonly V[]): V[] {
  return voices.filter(({ localService }) => localService === true);
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

function read(tag: string): Tag | null {
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

/** All voices by language: that of the text first, then those of the reader, then the others. */
export function voiceGroups<V extends Voice>({
  voices,
  lang,
  preferred,
}: Omit<VoiceChoice<V>, "chosen">): VoiceGroup<V>[] {
  const groups = new Map<string, V[]>();
  for (const tag of [...(lang === null ? [] : [lang]), ...preferred]) {
    const language = languageName(tag);
    const own = voicesFor(voices, tag, preferred);
    if (own.length > 0 && !groups.has(language)) groups.set(language, own);
  }
  for (const voice of voices) {
    const language = languageName(voice.lang);
    const group = groups.get(language) ?? [];
    if (!group.includes(voice)) group.push(voice);
    groups.set(language, group);
  }
  return [...groups].map(([language, own]) => ({ language, voices: own }));
}
