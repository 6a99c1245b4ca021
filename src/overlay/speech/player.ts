import { type Clock, systemClock } from "../budget";
import type { SpeechEngine } from "./engine";
import { spokenLength } from "./sentences";
import type { Voice } from "./voices";

/** Why there is no speech though it was asked for. */
export type Problem =
  /** The engine fails, or falls silent. */
  | "failed"
  /** Somebody else has ended it: the page, or another tab. */
  | "interrupted";

/** What a player does at a moment. */
export interface PlayerState {
  status: "playing" | "paused" | "ended";
  /** Which of the texts is spoken, or would be. */
  index: number;
  problem: Problem | null;
  /** Milliseconds for each letter at the speed of 1, as heard so far; null as long as little was. */
  pace: number | null;
}

/** Speaks one text after the other. */
export interface Player {
  state(): PlayerState;
  /** Says the present text from its beginning; after the last one, all from the first. */
  play(): void;
  /** Falls silent. @param problem why, if the reader has not asked for it */
  pause(problem?: Problem): void;
  /** To another text: goes on speaking there, or stays silent. Beyond either end it stays at the end. */
  goTo(index: number): void;
  /** Speaks other texts from now on. @param index where among them it stands */
  load(texts: readonly string[], index: number): void;
  /** Another voice or speed: the present text is said again with it. */
  setVoice(voice: Voice): void;
  setRate(rate: number): void;
  /** Falls silent for good. May be called twice. */
  destroy(): void;
}

/** What a player works with. */
export interface PlayerInput {
  engine: SpeechEngine;
  voice: Voice;
  rate: number;
  clock?: Clock;
  /** Told of every change. */
  onChange: (state: PlayerState) => void;
}

/** How often is looked whether the engine still speaks, in milliseconds. */
const WATCH = 500;
/** Looks in a row that find it silent before it counts as done: between two words it may be. */
const SILENT_LOOKS = 3;
/** How long an engine may take to begin, in milliseconds. */
const START_WITHIN = 5_000;
/** Longer than this no voice takes for a letter, in milliseconds; most take half of it. */
const SLOWEST_LETTER = 130;
/** How much slower than so far a voice may become. */
const SLOWER = 2;
/** Nobody says as many letters in as many milliseconds. */
const INSTANT = { letters: 10, time: 20 };
/** How often a text is tried before the engine counts as broken. */
const TRIES = 2;
/** Letters that have to be heard before a pace is told. */
const ENOUGH = 300;

/**
 * Makes a player, silent at first.
 *
 * It asks as little of an engine as it can: it pauses by ending a text and saying it anew, since
 * pausing is lost by many; it hands over one text at a time; and it looks by the clock whether one
 * is done, since some never tell.
 */
export function createPlayer(input: PlayerInput): Player {
  const { engine, clock = systemClock, onChange } = input;
  let { voice, rate } = input;
  let texts: readonly string[] = [];
  let state: PlayerState = { status: "paused", index: 0, problem: null, pace: null };
  /** Of what is being said: what an engine tells of anything older counts for nothing. */
  let current = 0;
  let tries = 0;
  let stopWatch = () => {};
  let heard = { letters: 0, time: 0 };

  const change = (next: Partial<PlayerState>) => {
    state = { ...state, ...next };
    onChange(state);
  };

  /** From here on nothing that the engine tells of what it says counts. */
  const hush = () => {
    current += 1;
    stopWatch();
    engine.cancel();
  };

  const fail = () => {
    tries += 1;
    hush();
    if (tries < TRIES) speak();
    else change({ status: "paused", problem: "failed" });
  };

  const next = () => {
    tries = 0;
    const isLast = state.index + 1 >= texts.length;
    if (isLast) change({ status: "ended" });
    else {
      change({ index: state.index + 1 });
      speak();
    }
  };

  /** Milliseconds that a letter may take: many voices know no speed but their own. */
  const slowest = () =>
    state.pace === null ? SLOWEST_LETTER / Math.min(1, rate) : (SLOWER * state.pace) / rate;

  const speak = () => {
    const text = texts[state.index];
    if (text === undefined) return change({ status: "ended" });
    current += 1;
    const mine = current;
    const asked = clock.now();
    const length = spokenLength(text);
    let begun: number | null = null;
    let sign = asked;
    let silentLooks = 0;
    const ifMine = (work: () => void) => () => {
      if (current === mine && state.status === "playing") work();
    };
    const noteSign = () => {
      begun ??= clock.now();
      sign = clock.now();
    };
    const done = () => {
      const now = clock.now();
      hush();
      // What is over at once was not spoken: an engine may "end" all that it is given.
      if (length > INSTANT.letters && now - asked < INSTANT.time) return fail();
      if (begun !== null) note(length, now - begun);
      next();
    };
    const look = () => {
      const isSpeaking = engine.isSpeaking();
      const now = clock.now();
      silentLooks = isSpeaking ? 0 : silentLooks + 1;
      const longest = START_WITHIN + length * slowest();
      if (begun === null && !isSpeaking && now - asked > START_WITHIN) return fail();
      if (begun === null && now - asked > longest) return fail();
      if (begun !== null && (silentLooks >= SILENT_LOOKS || now - sign > longest)) return done();
      watch();
    };
    const watch = () => {
      stopWatch = clock.after(WATCH, ifMine(look));
    };
    watch();
    engine.speak({
      text,
      voice,
      rate,
      onStart: ifMine(noteSign),
      onWord: ifMine(noteSign),
      onEnd: ifMine(done),
      onError: (reason) =>
        ifMine(() => {
          const isTaken = reason === "interrupted" || reason === "canceled";
          if (isTaken) pause("interrupted");
          else fail();
        })(),
    });
  };

  const note = (letters: number, time: number) => {
    heard = { letters: heard.letters + letters, time: heard.time + time * rate };
    if (heard.letters >= ENOUGH) state = { ...state, pace: heard.time / heard.letters };
  };

  const pause = (problem: Problem | null = null) => {
    if (state.status !== "playing") return;
    hush();
    change({ status: "paused", problem });
  };

  /** Says the present text anew, if it is being said. */
  const again = () => {
    if (state.status !== "playing") return;
    hush();
    tries = 0;
    speak();
  };

  return {
    state: () => state,
    play() {
      if (state.status === "playing" || texts.length === 0) return;
      tries = 0;
      const index = state.status === "ended" ? 0 : state.index;
      change({ status: "playing", index, problem: null });
      speak();
    },
    pause,
    goTo(index) {
      const to = Math.max(0, Math.min(texts.length - 1, index));
      const status = state.status === "ended" ? "paused" : state.status;
      change({ index: to, status, problem: null });
      again();
    },
    load(next, index) {
      const said = texts[state.index];
      texts = next;
      state = { ...state, index };
      if (texts[index] !== said) again();
      onChange(state);
    },
    setVoice(next) {
      if (next.voiceURI === voice.voiceURI && next.lang === voice.lang) return;
      voice = next;
      again();
    },
    setRate(next) {
      if (next === rate) return;
      rate = next;
      again();
    },
    destroy() {
      state = { ...state, status: "paused" };
      hush();
    },
  };
}
