import { expect, test } from "vitest";
import { speechTime } from "../../../src/overlay/speech/time";

const MINUTE = "a".repeat(987);

test("the time that is left is that of reading aloud, by the speed", () => {
  const time = speechTime(
    Array.from({ length: 10 }, () => MINUTE),
    "en",
  );
  expect(time.minutesLeft(0, 1, null)).toBe(10);
  expect(time.minutesLeft(5, 1, null)).toBe(5);
  expect(time.minutesLeft(0, 2, null)).toBe(5);
  expect(time.minutesLeft(9, 3, null)).toBe(1);
});

test("the pace that was heard counts for more", () => {
  const time = speechTime([MINUTE, MINUTE], "en");
  expect(time.minutesLeft(0, 1, 120_000 / 987)).toBe(4);
});

test("the share grows with what was spoken", () => {
  const time = speechTime(["aa", "aaaaaa"], null);
  expect([0, 1, 2].map((index) => time.share(index))).toEqual([0, 0.25, 1]);
  expect(speechTime([], "en").share(0)).toBe(0);
});
