import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import de from "../../src/_locales/de/messages.json";
import { SIGNS } from "../../src/core/detect/signs";
import { reasonWords } from "../../src/core/reason-words";
import { translator } from "../overlay/messages";

const given = new Set(
  Object.values(SIGNS).flatMap((signs) => signs.flatMap(([, , , reason]) => reason ?? [])),
);

const keys = [...given].flatMap((reason) =>
  reason.endsWith(" #") ? ["", "_0", "_1"].map((form) => reason.slice(0, -2) + form) : reason,
);

test.each(readdirSync("src/_locales"))(
  "every reason of the detector has words in %s, and there are no other ones",
  (locale) => {
    const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, "utf8"));
    const told = Object.keys(messages).filter((key) => key.startsWith("reason_"));
    expect(told.sort()).toEqual(keys.map((key) => `reason_${key}`).sort());
    for (const key of keys) expect(translator(messages)(`reason_${key}`, "41"), key).not.toBe("");
  },
);

test.each([
  ["front 41", "a front page: 41 teasers", "eine Startseite: 41 Anrisse"],
  ["front 1", "a front page: 1 teaser", "eine Startseite: 1 Anriss"],
  ["front 0", "a front page", "eine Startseite"],
  ["brief", "little text", "wenig Text"],
])("%s is told as: %s", (reason, english, german) => {
  expect(reasonWords([reason], translator())).toEqual([english]);
  expect(reasonWords([reason], translator(de))).toEqual([german]);
});

test("keeps the order, and leaves out what has no words", () => {
  expect(reasonWords(["type", "unknown", "date", "other 3"], translator())).toEqual([
    "marked as a news article",
    "a date at the headline",
  ]);
});
