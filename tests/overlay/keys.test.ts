import { expect, test } from "vitest";
import { ariaKey, type KeyPress, keyAction, keyName } from "../../src/overlay/keys";
import { DEFAULT_KEYS } from "../../src/shared/key-bindings";

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  getModifierState: () => false,
  ...rest,
});

function element(markup: string): Element {
  const found = new DOMParser().parseFromString(markup, "text/html").body.firstElementChild;
  if (!found) throw new Error("No element");
  return document.importNode(found, true);
}

test.each([
  ["j", {}, "nextParagraph"],
  ["؟", { shiftKey: true }, "help"],
  ["،", {}, "settings"],
  ["？", { shiftKey: true }, "help"],
  ["，", {}, "settings"],
  ["J", {}, "nextParagraph"],
  ["J", { shiftKey: true }, null],
  ["j", { ctrlKey: true }, null],
  ["j", { metaKey: true }, null],
  ["j", { altKey: true }, null],
  ["j", { isComposing: true }, null],
  ["?", { shiftKey: true }, "help"],
  ["?", { shiftKey: true, code: "Minus" }, "help"],
  ["+", { shiftKey: true }, "larger"],
  ["+", {}, "larger"],
  ["/", { shiftKey: true, code: "Digit7" }, "find"],
  ["x", {}, null],
  [" ", {}, null],
  ["PageDown", {}, null],
  ["Home", {}, null],
  ["ArrowDown", {}, null],
] as const)("%s with %j is %s", (key, rest, action) => {
  expect(keyAction(press(key, rest), DEFAULT_KEYS, null)).toBe(action);
});

test("AltGr types a character, and Ctrl with Alt is the browser's", () => {
  const keys = { ...DEFAULT_KEYS, theme: "@" };
  const both = { ctrlKey: true, altKey: true };
  const altGr = { ...both, getModifierState: (name: string) => name === "AltGraph" };
  expect(keyAction(press("@", altGr), keys, null)).toBe("theme");
  expect(keyAction(press("@", both), keys, null)).toBeNull();
});

test.each([
  ["о", "KeyJ", "nextParagraph"],
  ["Ы", "KeyS", "sources"],
  ["ت", "KeyJ", "nextParagraph"],
  ["ö", "KeyS", null],
])("where no Latin letters are typed, the letter's place counts: %s on %s", (key, code, action) => {
  expect(keyAction(press(key, { code }), DEFAULT_KEYS, null)).toBe(action);
});

test("a foreign letter that was chosen comes before its place", () => {
  const keys = { ...DEFAULT_KEYS, find: "ы" };
  expect(keyAction(press("ы", { code: "KeyS" }), keys, null)).toBe("find");
});

test.each(["؟", "،", "？", "，"])("%s that was chosen comes before the mark it is like", (mark) => {
  expect(keyAction(press(mark), { ...DEFAULT_KEYS, find: mark }, null)).toBe("find");
});

test("an action without a key has none", () => {
  expect(keyAction(press(""), { ...DEFAULT_KEYS, find: "" }, null)).toBeNull();
});

test.each([
  ["<input>", null],
  ["<input type=search>", null],
  ["<textarea></textarea>", null],
  ["<select></select>", null],
  ["<input type=checkbox>", "sources"],
  ["<button>x</button>", "sources"],
])("with the focus in %s it is %s", (markup, action) => {
  expect(keyAction(press("s"), DEFAULT_KEYS, element(markup))).toBe(action);
});

test("a key that is held goes on moving, and switches only once", () => {
  expect(keyAction(press("j", { repeat: true }), DEFAULT_KEYS, null)).toBe("nextParagraph");
  expect(keyAction(press("t", { repeat: true }), DEFAULT_KEYS, null)).toBeNull();
});

test("keys have a name for the eye and one for screen readers", () => {
  expect(["s", "?", "ß", ""].map(keyName)).toEqual(["S", "?", "ß", ""]);
  expect([ariaKey("s"), ariaKey("+"), ariaKey("")]).toEqual(["S", "Plus", undefined]);
});
