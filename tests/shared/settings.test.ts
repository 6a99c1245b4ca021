import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_KEYS } from "../../src/shared/key-bindings";
import {
  DEFAULT_SETTINGS,
  parseChange,
  parseDetection,
  parseSettings,
  RANGES,
  resetGroup,
  type Settings,
  withVoice,
} from "../../src/shared/settings";

test("nothing stored gives the defaults", () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
});

test("what was chosen is kept, unknown fields are dropped", () => {
  const chosen = { detection: false, theme: "dark", textSize: 120, keys: { find: "f" } };
  expect(parseSettings({ ...chosen, later: true })).toEqual({
    ...DEFAULT_SETTINGS,
    ...chosen,
    keys: { ...DEFAULT_KEYS, find: "f" },
  });
});

test("a field that makes no sense gets its default", () => {
  const nonsense = { detection: "no", theme: "pink", textSize: "100", keys: 7, hyphens: null };
  expect(parseSettings(nonsense)).toEqual(DEFAULT_SETTINGS);
});

test("of items that have changed the settings are read, and no others", () => {
  expect(parseChange({ theme: "dark", width: 1e9, settings: { font: "mono" }, other: 1 })).toEqual({
    theme: "dark",
    width: 90,
  });
  expect(parseChange({ theme: undefined, hyphens: "no" })).toEqual({
    theme: "auto",
    hyphens: true,
  });
  expect(parseChange({})).toEqual({});
});

test("anything at all gives whole settings, and the detector reads them alike", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(parseDetection(stored)).toBe(settings.detection);
    }),
  );
});

test("what the first version stored goes on holding", () => {
  const stored = { version: 1, detection: false };
  expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, detection: false });
});

test("a number is brought into its range and onto its steps", () => {
  expect(parseSettings({ textSize: 9999 }).textSize).toBe(RANGES.textSize.max);
  expect(parseSettings({ textSize: -1 }).textSize).toBe(RANGES.textSize.min);
  expect(parseSettings({ textSize: 103 }).textSize).toBe(100);
  expect(parseSettings({ textSize: Number.NaN }).textSize).toBe(RANGES.textSize.initial);
});

test("voices are kept by language, and what is none is dropped", () => {
  const long = "v".repeat(161);
  const stored = {
    en: "urn:a",
    "en-GB": "urn:b",
    de: "",
    fr: 7,
    it: long,
    __proto__: null,
    und: "urn:c",
  };
  expect(parseSettings({ voices: stored }).voices).toEqual({ en: "urn:a", und: "urn:c" });
  expect(parseSettings({ voices: ["urn:a"] }).voices).toEqual({});
});

test("of many voices those chosen last are kept, and all settings fit into what is synced", () => {
  let voices: Settings["voices"] = { en: "urn:first" };
  for (let at = 0; at < 20; at += 1) {
    voices = withVoice(voices, `x${String.fromCharCode(97 + at)}`, "v".repeat(160));
    if (at === 5) voices = withVoice(voices, "en", "urn:again");
  }
  expect(Object.keys(voices)).toHaveLength(12);
  expect(voices).not.toHaveProperty("xa");
  expect(voices).toHaveProperty("xt");
  voices = withVoice(voices, "en", "urn:last");
  expect(Object.keys(voices).at(-1)).toBe("en");
  const settings = parseSettings({ voices });
  expect(settings.voices).toEqual(voices);
  expect(JSON.stringify({ settings }).length).toBeLessThan(4000);
});

test("a speed is brought into its range and onto its steps", () => {
  expect(parseSettings({ speechRate: 1 }).speechRate).toBe(50);
  expect(parseSettings({ speechRate: 130 }).speechRate).toBe(125);
  expect(parseSettings({ speechRate: "fast" }).speechRate).toBe(100);
});

test("a group is reset by itself", () => {
  const { width, columns, pictures } = DEFAULT_SETTINGS;
  expect(resetGroup("layout")).toEqual({ width, columns, pictures });
  expect(resetGroup("keys")).toEqual({ keys: DEFAULT_KEYS });
});
