import type { Clock } from "../../../src/overlay/budget";
import type { Speech, SpeechEngine } from "../../../src/overlay/speech/engine";
import type { Voice } from "../../../src/overlay/speech/voices";

/** A clock that a test moves on. */
export interface FakeClock extends Clock {
  /** Moves on by some milliseconds, and runs what falls due. */
  pass(milliseconds: number): void;
}

export function fakeClock(): FakeClock {
  let time = 0;
  let due: { at: number; task: () => void }[] = [];
  return {
    now: () => time,
    after(delay, task) {
      const entry = { at: time + delay, task };
      due.push(entry);
      return () => {
        due = due.filter((each) => each !== entry);
      };
    },
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        due = due.filter((each) => each !== next);
        time = next.at;
        next.task();
      }
      time = end;
    },
  };
}

/** An engine that does what a test tells it to, and notes what it is asked. */
export interface FakeEngine extends SpeechEngine {
  /** Everything that was to be said, and "" for each time that it was to fall silent. */
  asked: string[];
  /** What was given to `speak`, the last one last; those before may still be told of. */
  speeches: Speech[];
  isBusy: boolean;
  /** Begins what was asked for last. */
  start(): void;
  /** Ends it. */
  end(): void;
}

export function fakeEngine(): FakeEngine {
  const engine: FakeEngine = {
    asked: [],
    speeches: [],
    isBusy: false,
    voices: () => [],
    hasRemoteVoices: () => false,
    onVoices: () => () => {},
    speak(speech) {
      engine.asked.push(speech.text);
      engine.speeches.push(speech);
    },
    cancel() {
      if (engine.asked.at(-1) !== "") engine.asked.push("");
      engine.isBusy = false;
    },
    isSpeaking: () => engine.isBusy,
    start() {
      engine.isBusy = true;
      engine.speeches.at(-1)?.onStart();
    },
    end() {
      engine.isBusy = false;
      engine.speeches.at(-1)?.onEnd();
    },
  };
  return engine;
}

export const CLARA: Voice = {
  name: "Clara",
  lang: "en-US",
  voiceURI: "urn:clara",
  localService: true,
  default: true,
};
