import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const LOCALES = "src/_locales";
const locales = readdirSync(LOCALES);

function read(locale: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, locale, "messages.json"), "utf8"));
}

/** Names of the placeholders that a text uses. */
function used({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => String(name).toLowerCase()).sort();
}

const english = read("en");

describe.each(locales)("%s", (locale) => {
  const messages = read(locale);

  test("has the messages of the default locale", () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.entries(messages))("%s has a text and its placeholders", (key, message) => {
    expect(message.message.trim()).not.toBe("");
    expect(used(message)).toEqual(Object.keys(message.placeholders ?? {}).sort());
    expect(message.placeholders).toEqual(english[key]?.placeholders);
  });
});
