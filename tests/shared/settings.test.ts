import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, parseDetection, parseSettings } from "../../src/shared/settings";

test("nothing stored gives the defaults", () => {
  expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
});

test("what was chosen is kept, unknown fields are dropped", () => {
  const stored = { version: 1, detection: false, later: true };
  expect(parseSettings(stored)).toEqual({ version: 1, detection: false });
});

test("a field that makes no sense gets its default", () => {
  expect(parseSettings({ version: 1, detection: "no" })).toEqual(DEFAULT_SETTINGS);
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
