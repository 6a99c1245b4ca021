import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_KEYS, KEY_ACTIONS, parseKeys } from "../../src/shared/key-bindings";

test("nothing stored gives the defaults", () => {
  expect(parseKeys(undefined)).toEqual(DEFAULT_KEYS);
});

test("what was chosen is kept, in small letters, and may be no key at all", () => {
  expect(parseKeys({ find: "F", help: "" })).toEqual({ ...DEFAULT_KEYS, find: "f", help: "" });
});

test("a key that was chosen is taken from the action that has it by default", () => {
  expect(parseKeys({ find: "s" })).toEqual({ ...DEFAULT_KEYS, find: "s", sources: "" });
});

test.each(["Enter", "ab", " ", "\n", 7, null])("%j is no key to choose", (key) => {
  expect(parseKeys({ find: key })).toEqual(DEFAULT_KEYS);
});

test("anything at all gives every action a key of its own, or none", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...KEY_ACTIONS), fc.string())),
      (stored) => {
        const keys = parseKeys(stored);
        expect(Object.keys(keys).sort()).toEqual([...KEY_ACTIONS].sort());
        const used = Object.values(keys).filter((key) => key !== "");
        expect(new Set(used).size).toBe(used.length);
      },
    ),
  );
});
