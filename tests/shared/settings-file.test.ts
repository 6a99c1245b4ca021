import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_KEYS } from "../../src/shared/key-bindings";
import { DEFAULT_SETTINGS, parseSettings } from "../../src/shared/settings";
import {
  LARGEST_FILE,
  readSettingsFile as readOver,
  writeSettingsFile,
} from "../../src/shared/settings-file";

/** Reads a file where no key was changed. */
const readSettingsFile = (text: string) => readOver(text, DEFAULT_KEYS);

test("what was written is read again", () => {
  const settings = parseSettings({ theme: "black", textSize: 140, keys: { find: "f" } });
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({
    ok: true,
    change: settings,
    unread: [],
  });
});

test("the version that stands in older files is no setting", () => {
  expect(readSettingsFile('{"byline":"settings","version":2,"width":70}')).toEqual({
    ok: true,
    change: { width: 70 },
    unread: [],
  });
});

test("voices are taken as a whole, or not at all", () => {
  const read = (voices: unknown) =>
    readSettingsFile(JSON.stringify({ byline: "settings", voices }));
  expect(read({ en: "urn:a" })).toEqual({
    ok: true,
    change: { voices: { en: "urn:a" } },
    unread: [],
  });
  expect(read({})).toEqual({ ok: true, change: { voices: {} }, unread: [] });
  for (const nonsense of [{ en: 7 }, { english: "urn:a" }, [], "urn:a", null]) {
    expect(read(nonsense)).toEqual({ ok: true, change: {}, unread: ["voices"] });
  }
});

test("a file of a few fields changes those alone", () => {
  expect(readSettingsFile('{"byline":"settings","width":70}')).toEqual({
    ok: true,
    change: { width: 70 },
    unread: [],
  });
});

test("what makes no sense is named, and the rest is taken", () => {
  const file = {
    byline: "settings",
    theme: "pink",
    textSize: 1e9,
    width: 70,
    hyphens: "no",
    zoom: 2,
  };
  expect(readSettingsFile(JSON.stringify(file))).toEqual({
    ok: true,
    change: { width: 70 },
    unread: ["theme", "textSize", "hyphens", "zoom"],
  });
});

test("keys are taken in any order, and not where two actions share one", () => {
  const turned = Object.fromEntries(Object.entries(DEFAULT_KEYS).reverse());
  const read = (keys: object) => readSettingsFile(JSON.stringify({ byline: "settings", keys }));
  expect(read(turned)).toMatchObject({ change: { keys: DEFAULT_KEYS }, unread: [] });
  expect(read({ ...DEFAULT_KEYS, find: "s" })).toMatchObject({ change: {}, unread: ["keys"] });
});

test("a file of some keys gives those, and names actions that we do not have", () => {
  const read = (keys: unknown) => readSettingsFile(JSON.stringify({ byline: "settings", keys }));
  expect(read({ find: "f" })).toEqual({
    ok: true,
    change: { keys: { ...DEFAULT_KEYS, find: "f" } },
    unread: [],
  });
  expect(read({ find: "f", dance: "d" })).toMatchObject({
    change: { keys: { find: "f" } },
    unread: ["keys.dance"],
  });
  for (const nonsense of [{}, [], "f", null, { dance: "d" }]) {
    expect(read(nonsense)).toEqual({ ok: true, change: {}, unread: ["keys"] });
  }
});

test("keys of a file go over those that hold, and are taken from others that have them", () => {
  const read = (keys: object) =>
    readOver(JSON.stringify({ byline: "settings", keys }), {
      ...DEFAULT_KEYS,
      sources: "q",
      contents: "",
      find: "ü",
    });
  expect(read({ nextParagraph: "x" })).toEqual({
    ok: true,
    change: {
      keys: { ...DEFAULT_KEYS, sources: "q", contents: "", find: "ü", nextParagraph: "x" },
    },
    unread: [],
  });
  expect(read({ nextParagraph: "q" })).toEqual({
    ok: true,
    change: {
      keys: { ...DEFAULT_KEYS, sources: "", contents: "", find: "ü", nextParagraph: "q" },
    },
    unread: [],
  });
  expect(read({ find: "f", dance: "q" })).toMatchObject({ change: { keys: { sources: "q" } } });
  expect(read(DEFAULT_KEYS)).toEqual({ ok: true, change: { keys: DEFAULT_KEYS }, unread: [] });
});

test("a capital is the key of its letter", () => {
  expect(readSettingsFile('{"byline":"settings","keys":{"find":"Q"}}')).toEqual({
    ok: true,
    change: { keys: { ...DEFAULT_KEYS, find: "q" } },
    unread: [],
  });
});

test("a value that is nested without end is named like any other", () => {
  for (const name of ["keys", "voices", "theme", "other"]) {
    const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    const read = readSettingsFile(`{"byline":"settings","width":70,"${name}":${deep}}`);
    expect(read).toEqual({ ok: true, change: { width: 70 }, unread: [name] });
  }
});

describe("a file that is none of ours is refused", () => {
  test.each([
    ["syntax", "{"],
    ["syntax", ""],
    ["foreign", "null"],
    ["foreign", "[1]"],
    ["foreign", '"settings"'],
    ["foreign", '{"theme":"dark"}'],
    ["foreign", '{"byline":"bookmarks"}'],
    ["large", " ".repeat(LARGEST_FILE + 1)],
  ])("as %s", (reason, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason });
  });
});

test("whatever a file says, what comes out are settings", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), "__proto__"), fc.json()),
      (file) => {
        const read = readSettingsFile(JSON.stringify({ ...file, byline: "settings" }));
        if (!read.ok) throw new Error("a file of ours was refused");
        const settings = { ...DEFAULT_SETTINGS, ...read.change };
        expect(parseSettings(settings)).toEqual(settings);
      },
    ),
  );
});
