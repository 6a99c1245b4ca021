import { localVoices, type Voice } from "./voices";

/** One thing to say, and who is told of it. */
export interface Speech {
  text: string;
  voice: Voice;
  /** 1 is the voice's own speed. */
  rate: number;
  onStart(): void;
  /** A word has begun; many engines never tell. */
  onWord(): void;
  onEnd(): void;
  /** @param reason `SpeechSynthesisErrorEvent.error` */
  onError(reason: string): void;
}

/** What speaks; a test has its own. */
export interface SpeechEngine {
  /** Every voice that speaks on the device itself, as far as they are known by now. */
  voices(): readonly Voice[];
  /** Whether there are voices that would send the text away. */
  hasRemoteVoices(): boolean;
  /** Tells that there are other voices. @returns ends it */
  onVoices(handler: () => void): () => void;
  /** Says something, in place of whatever it is saying. */
  speak(speech: Speech): void;
  /** Ends what `speak` has begun, if it still goes on. */
  cancel(): void;
  isSpeaking(): boolean;
}

/** The part of a window that speaks. */
export type SpeakingWindow = Window &
  Partial<Pick<typeof globalThis, "speechSynthesis" | "SpeechSynthesisUtterance">>;

/**
 * The browser's own speech synthesis.
 *
 * There is one of it for each window, so the page's own speech waits in the same queue, and its
 * `cancel` and `pause` count for ours. What the page says is ended when ours begins, since nobody can
 * listen to both, and it is never touched otherwise. What a page puts in the place of
 * `window.speechSynthesis` is not seen from here: content scripts get the browser's own.
 * @returns null where the browser can't speak
 */
export function browserSpeech(view: SpeakingWindow): SpeechEngine | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = view;
  if (!synthesis || !Utterance) return null;
  /** Held, since Chromium drops one that nobody holds, and its events with it. */
  let own: SpeechSynthesisUtterance | null = null;
  const voices = () => localVoices(synthesis.getVoices());
  return {
    voices,
    hasRemoteVoices: () => synthesis.getVoices().length > voices().length,
    onVoices(handler) {
      synthesis.addEventListener("voiceschanged", handler);
      return () => synthesis.removeEventListener("voiceschanged", handler);
    },
    speak({ text, voice, rate, onStart, onWord, onEnd, onError }) {
      const utterance = new Utterance(text);
      const found = voices().find(
        ({ voiceURI, lang }) => voiceURI === voice.voiceURI && lang === voice.lang,
      );
      // Without a voice the browser takes one of its choice, which may send the text away.
      if (!found) return onError("voice-unavailable");
      utterance.voice = found;
      utterance.lang = found.lang;
      utterance.rate = rate;
      utterance.onstart = onStart;
      utterance.onboundary = onWord;
      utterance.onend = () => {
        if (own === utterance) own = null;
        onEnd();
      };
      utterance.onerror = ({ error }) => {
        if (own === utterance) own = null;
        onError(error);
      };
      if (synthesis.speaking || synthesis.pending) synthesis.cancel();
      // A page that has paused would keep ours waiting for ever.
      if (synthesis.paused) synthesis.resume();
      own = utterance;
      synthesis.speak(utterance);
    },
    cancel() {
      if (own) synthesis.cancel();
      own = null;
    },
    isSpeaking: () => synthesis.speaking,
  };
}
