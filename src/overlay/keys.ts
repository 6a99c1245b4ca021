import type { KeyAction, KeyBindings } from "../shared/key-bindings";
import { takesText } from "./focus";

/** The part of a keydown event that tells which key it was. */
export type KeyPress = Pick<
  KeyboardEvent,
  | "key"
  | "code"
  | "ctrlKey"
  | "metaKey"
  | "altKey"
  | "shiftKey"
  | "repeat"
  | "isComposing"
  | "getModifierState"
>;

/** What goes on while the key is held; everything else happens once. */
const REPEATED: readonly KeyAction[] = [
  "nextParagraph",
  "previousParagraph",
  "nextHeading",
  "previousHeading",
  "larger",
  "smaller",
];

/** Marks of other scripts, by the one that stands in their place elsewhere. */
const SAME_MARK: Readonly<Record<string, string>> = { "؟": "?", "،": ",", "？": "?", "，": "," };

/** A letter that no Latin keyboard types. */
const FOREIGN_LETTER = /^(?!\p{Script=Latin})\p{L}$/u;

/**
 * What a key press asks for, or null where it is none of ours: with Ctrl, Meta or Alt (but not
 * AltGr) it is the browser's, and in a field it is text.
 *
 * A character counts as the keyboard types it, so "?" and "+" are found wherever they are. Where
 * nothing is bound to it, a mark of another script does what its like does, and a letter of another
 * script what the Latin letter in its place does.
 * @param focused what has the focus in the overlay
 */
export function keyAction(
  press: KeyPress,
  keys: KeyBindings,
  focused: Element | null,
): KeyAction | null {
  if (press.isComposing || isForBrowser(press)) return null;
  if (takesText(focused)) return null;
  const typed = press.key.toLowerCase();
  if (press.shiftKey && typed !== press.key.toUpperCase()) return null;
  const action = actionOf(typed, keys) ?? actionOf(SAME_MARK[typed] ?? placeOf(press), keys);
  return action && press.repeat && !REPEATED.includes(action) ? null : action;
}

/** AltGr types a character, as Shift does; Windows has it as Ctrl and Alt together. */
function isForBrowser(press: KeyPress): boolean {
  if (press.getModifierState("AltGraph")) return false;
  return press.ctrlKey || press.metaKey || press.altKey;
}

function actionOf(key: string, keys: KeyBindings): KeyAction | null {
  if (key === "") return null;
  const found = Object.entries(keys).find(([, bound]) => bound === key);
  return found ? (found[0] as KeyAction) : null;
}

/** The Latin letter in whose place a foreign letter's key stands, or "". */
function placeOf({ key, code }: KeyPress): string {
  return FOREIGN_LETTER.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? "") : "";
}

/** A key as it stands on the keyboard ("S", "?", "ß"); "" for none. */
export function keyName(key: string): string {
  const capital = key.toUpperCase();
  // Some letters have two in place of a capital.
  return capital.length > key.length ? key : capital;
}

/** A key for `aria-keyshortcuts`, in which "+" joins keys; undefined for none. */
export function ariaKey(key: string): string | undefined {
  if (key === "+") return "Plus";
  return keyName(key) || undefined;
}
