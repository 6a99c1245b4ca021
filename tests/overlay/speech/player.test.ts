import { beforeEach, expect, test } from "vitest";
import { createPlayer, type Player, type PlayerState } from "../../../src/overlay/speech/player";
import { CLARA, type FakeClock, type FakeEngine, fakeClock, fakeEngine } from "./fake-engine";

const TEXTS = ["The first sentence.", "The second sentence.", "The third sentence."];

let engine: FakeEngine;
let clock: FakeClock;
let player: Player;
let told: PlayerState[];

beforeEach(() => {
  engine = fakeEngine();
  clock = fakeClock();
  told = [];
  player = createPlayer({
    engine,
    voice: CLARA,
    rate: 1,
    clock,
    onChange: (state) => told.push(state),
  });
  player.load(TEXTS, 0);
});

/** Speaks what was asked for to its end. */
function speakOn(milliseconds = 1500): void {
  engine.start();
  clock.pass(milliseconds);
  engine.end();
}

/** What was to be said, without the times that it was to fall silent. */
const said = () => engine.asked.filter((text) => text !== "");

test("nothing is said before the reader asks for it", () => {
  clock.pass(60_000);
  expect(engine.asked).toEqual([]);
  expect(player.state()).toMatchObject({ status: "paused", index: 0 });
});

test("one text follows on the other, one at a time, to the end", () => {
  player.play();
  expect(said()).toEqual(TEXTS.slice(0, 1));
  speakOn();
  expect(said()).toEqual(TEXTS.slice(0, 2));
  speakOn();
  speakOn();
  expect(said()).toEqual(TEXTS);
  expect(player.state()).toMatchObject({ status: "ended", index: 2, problem: null });
  expect(told.map(({ index }) => index)).toEqual(expect.arrayContaining([0, 1, 2]));
  player.play();
  expect(said()).toEqual([...TEXTS, TEXTS[0]]);
});

test("what is said has the voice and the speed", () => {
  player.setRate(1.5);
  player.play();
  expect(engine.speeches[0]).toMatchObject({ voice: CLARA, rate: 1.5 });
});

test("a pause ends the text, and play says it again from its beginning", () => {
  player.play();
  engine.start();
  player.pause();
  expect(engine.asked).toEqual([TEXTS[0], ""]);
  // What the engine tells of it afterwards counts for nothing.
  engine.speeches[0]?.onError("interrupted");
  engine.speeches[0]?.onEnd();
  clock.pass(60_000);
  expect(player.state()).toMatchObject({ status: "paused", index: 0, problem: null });
  player.play();
  expect(said()).toEqual([TEXTS[0], TEXTS[0]]);
});

test("to another sentence: at once while it plays, silently while it is paused", () => {
  player.play();
  engine.start();
  player.goTo(2);
  expect(said()).toEqual([TEXTS[0], TEXTS[2]]);
  engine.speeches[0]?.onError("canceled");
  expect(player.state()).toMatchObject({ status: "playing", index: 2 });
  player.pause();
  player.goTo(1);
  expect(said()).toHaveLength(2);
  expect(player.state()).toMatchObject({ status: "paused", index: 1 });
});

test("beyond either end it stays at the end", () => {
  player.goTo(-1);
  expect(player.state().index).toBe(0);
  player.goTo(7);
  expect(player.state().index).toBe(2);
});

test("back from the end is the last sentence, and play goes on there", () => {
  player.load(TEXTS, 2);
  player.play();
  speakOn();
  expect(player.state().status).toBe("ended");
  player.goTo(1);
  expect(player.state().status).toBe("paused");
  player.play();
  expect(said().at(-1)).toBe(TEXTS[1]);
});

test("another voice or speed says the present sentence again", () => {
  player.play();
  speakOn();
  engine.start();
  player.setRate(2);
  expect(engine.speeches.at(-1)).toMatchObject({ text: TEXTS[1], rate: 2 });
  const other = { ...CLARA, voiceURI: "urn:other" };
  player.setVoice(other);
  expect(engine.speeches.at(-1)).toMatchObject({ text: TEXTS[1], voice: other });
  const before = engine.speeches.length;
  player.setVoice({ ...other });
  player.setRate(2);
  expect(engine.speeches).toHaveLength(before);
});

test("an engine that never tells of the end is gone on from once it is silent", () => {
  player.play();
  engine.start();
  clock.pass(2000);
  expect(said()).toEqual([TEXTS[0]]);
  engine.isBusy = false;
  clock.pass(2000);
  expect(said()).toEqual(TEXTS.slice(0, 2));
});

test("an engine that claims to speak for ever is ended, and gone on from", () => {
  player.play();
  engine.start();
  clock.pass(60_000);
  expect(engine.asked.slice(0, 3)).toEqual([TEXTS[0], "", TEXTS[1]]);
});

test("an engine that tells of words is not ended, however slow it is", () => {
  player.play();
  engine.start();
  for (let word = 0; word < 20; word += 1) {
    clock.pass(4000);
    engine.speeches[0]?.onWord();
  }
  expect(said()).toEqual([TEXTS[0]]);
});

test("an engine that never begins is tried once more, and then it is told", () => {
  player.play();
  clock.pass(6000);
  expect(said()).toEqual([TEXTS[0], TEXTS[0]]);
  expect(player.state().status).toBe("playing");
  clock.pass(6000);
  expect(player.state()).toEqual({ status: "paused", index: 0, problem: "failed", pace: null });
  clock.pass(60_000);
  expect(said()).toHaveLength(2);
});

test("an engine that claims to speak and never begins is told as well", () => {
  player.play();
  engine.isBusy = true;
  clock.pass(12_000);
  engine.isBusy = true;
  clock.pass(12_000);
  expect(player.state().problem).toBe("failed");
});

test("an engine that only tells of ends is believed", () => {
  player.play();
  for (const text of TEXTS) {
    expect(said().at(-1)).toBe(text);
    clock.pass(1500);
    engine.end();
  }
  expect(player.state().status).toBe("ended");
});

test("an engine that ends all at once has spoken nothing", () => {
  player.play();
  engine.start();
  engine.end();
  engine.start();
  engine.end();
  expect(said()).toEqual([TEXTS[0], TEXTS[0]]);
  expect(player.state()).toMatchObject({ status: "paused", index: 0, problem: "failed" });
});

test("a failure is tried again once, and a later success makes it good", () => {
  player.play();
  engine.speeches[0]?.onError("synthesis-failed");
  expect(player.state().status).toBe("playing");
  speakOn();
  engine.speeches.at(-1)?.onError("audio-busy");
  speakOn();
  expect(player.state()).toMatchObject({ status: "playing", index: 2, problem: null });
});

test("a failure that stays is told, and play tries again", () => {
  player.play();
  engine.speeches[0]?.onError("synthesis-failed");
  engine.speeches[1]?.onError("synthesis-failed");
  expect(player.state()).toMatchObject({ status: "paused", problem: "failed" });
  player.play();
  expect(player.state()).toMatchObject({ status: "playing", problem: null });
  expect(said()).toHaveLength(3);
});

test("an engine that fails within the call is told, and does not go round in circles", () => {
  engine.speak = (speech) => {
    engine.asked.push(speech.text);
    speech.onError("voice-unavailable");
  };
  player.play();
  expect(said()).toHaveLength(2);
  expect(player.state().problem).toBe("failed");
});

test.each(["interrupted", "canceled"])("%s by somebody else is a pause", (reason) => {
  player.play();
  engine.start();
  engine.speeches[0]?.onError(reason);
  expect(player.state()).toMatchObject({ status: "paused", index: 0, problem: "interrupted" });
  clock.pass(60_000);
  expect(said()).toHaveLength(1);
});

test("another tab that speaks is a pause as well", () => {
  player.play();
  player.pause("interrupted");
  expect(player.state().problem).toBe("interrupted");
  player.goTo(1);
  expect(player.state().problem).toBeNull();
});

test("an engine that tells within the call that it was cancelled is not taken for somebody else", () => {
  const { cancel } = engine;
  engine.cancel = () => {
    cancel();
    engine.speeches.at(-1)?.onError("canceled");
  };
  player.play();
  engine.start();
  player.goTo(1);
  player.setRate(2);
  expect(player.state()).toMatchObject({ status: "playing", index: 1, problem: null });
  player.pause();
  expect(player.state()).toMatchObject({ status: "paused", index: 1, problem: null });
});

test("other texts are spoken from where the present one stands among them", () => {
  player.play();
  speakOn();
  engine.start();
  player.load(["Put back.", ...TEXTS], 2);
  expect(player.state().index).toBe(2);
  // The same sentence goes on.
  expect(said()).toHaveLength(2);
  clock.pass(1500);
  engine.end();
  expect(said().at(-1)).toBe(TEXTS[2]);
  player.load(["All new."], 0);
  expect(said().at(-1)).toBe("All new.");
});

test("no text is no speech", () => {
  player.load([], 0);
  player.play();
  expect(engine.asked).toEqual([]);
});

test("the pace is told once enough was heard, whatever the speed", () => {
  player.load(["a".repeat(200), "a".repeat(200), "a".repeat(200)], 0);
  player.setRate(2);
  player.play();
  speakOn(8000);
  expect(player.state().pace).toBeNull();
  speakOn(8000);
  expect(player.state().pace).toBe(80);
});

test("once destroyed it is silent for good", () => {
  player.play();
  engine.start();
  const before = told.length;
  player.destroy();
  player.destroy();
  engine.speeches[0]?.onEnd();
  clock.pass(60_000);
  expect(engine.asked).toEqual([TEXTS[0], ""]);
  expect(told).toHaveLength(before);
});
