import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { callAsText } from "./harness/call-as-text";

/** A voice of the fake speech. */
export interface FakeVoice {
  name: string;
  lang: string;
  /** Whether it speaks on the device. Default: it does. */
  isLocal?: boolean;
}

/** What the fake speech was asked for. */
export interface Said {
  text: string;
  voice: string;
  lang: string;
  rate: number;
}

/** The event that a page gets for each thing that is said, with a `Said` as JSON; "" for silence. */
export const SAID = "fake-speech-said";

/**
 * The event by which a page tells the fake speech what to do, with a word as detail: "start" begins
 * what it was given, "end" ends it, "fail" fails, "silence" is what another user of it does, and
 * "voices" lets the voices come that it had not yet.
 */
export const TOLD = "fake-speech-told";

/**
 * Puts speech that makes no sound in the place of a window's own. It begins, and ends, when it is
 * told to. Self-contained, so that it can be put in front of a script.
 * @param voices that it has
 * @param areLate whether they come only when it is told
 */
export function fakeSpeech(voices: FakeVoice[], areLate: boolean): void {
  /** What it takes for anything, in milliseconds: what is over at once was not spoken. */
  const WHILE = 40;
  interface Utterance {
    text: string;
    voice: { name: string } | null;
    lang: string;
    rate: number;
    onstart?: () => void;
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
  }
  const known = voices.map(({ name, lang, isLocal = true }) => ({
    name,
    lang,
    voiceURI: `urn:${name}`,
    localService: isLocal,
    default: false,
  }));
  let hasVoices = !areLate;
  let current: Utterance | null = null;
  let begun = 0;
  const tell = (said: string) => {
    window.dispatchEvent(new CustomEvent("fake-speech-said", { detail: said }));
  };
  const drop = () => {
    const dropped = current;
    current = null;
    if (dropped) setTimeout(() => dropped.onerror?.({ error: "interrupted" }));
  };
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    speaking: false,
    getVoices: () => (hasVoices ? known : []),
    resume() {},
    cancel() {
      drop();
      synthesis.speaking = false;
      tell("");
    },
    speak(utterance: Utterance) {
      current = utterance;
      synthesis.speaking = true;
      begun = performance.now();
      const { text, voice, lang, rate } = utterance;
      tell(JSON.stringify({ text, voice: voice?.name ?? "", lang, rate }));
      utterance.onstart?.();
    },
  });
  const end = () => {
    const ended = current;
    current = null;
    synthesis.speaking = false;
    ended?.onend?.();
  };
  window.addEventListener("fake-speech-told", (event) => {
    const { detail } = event as CustomEvent<string>;
    if (detail === "voices") {
      hasVoices = true;
      synthesis.dispatchEvent(new Event("voiceschanged"));
    } else if (detail === "silence") {
      drop();
      synthesis.speaking = false;
    } else if (detail === "fail") {
      const failed = current;
      current = null;
      synthesis.speaking = false;
      failed?.onerror?.({ error: "synthesis-failed" });
    } else if (detail === "end" && current) {
      const ended = current;
      setTimeout(() => current === ended && end(), WHILE - (performance.now() - begun));
    }
  });
  class SpeechSynthesisUtterance {
    voice = null;
    lang = "";
    rate = 1;
    constructor(readonly text: string) {}
  }
  const put = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true });
  put("speechSynthesis", synthesis);
  put("SpeechSynthesisUtterance", SpeechSynthesisUtterance);
}

/** Changes a build so that its part that reads aloud finds the fake speech. */
export async function putFakeSpeech(
  directory: string,
  voices: FakeVoice[],
  areLate = false,
): Promise<void> {
  const path = join(directory, "listen.js");
  const part = await readFile(path, "utf8");
  await writeFile(path, `${callAsText(fakeSpeech, [voices, areLate])};\n${part}`);
}
