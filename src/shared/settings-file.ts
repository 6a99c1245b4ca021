import { DEFAULT_KEYS, KEY_ACTIONS, type KeyBindings } from "./key-bindings";
import { parseSettings, type Settings, type SettingsChange } from "./settings";

/** What tells our files from others. */
const MARK = "byline";
const KIND = "settings";

/** Largest file that is read, in UTF-16 units: more than ten times what all settings take. */
export const LARGEST_FILE = 64_000;

/** What came of reading a file. */
export type SettingsFile =
  | {
      ok: true;
      /** What the file says; fields that it does not have are left as they are. */
      change: SettingsChange;
      /** Fields of the file that no setting has, or that have no value which it can take. */
      unread: string[];
    }
  | { ok: false; reason: "large" | "syntax" | "foreign" };

/** The settings as a file of JSON, to be read by `readSettingsFile`. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ [MARK]: KIND, ...settings }, null, 2)}\n`;
}

/**
 * Reads settings from a file that the reader chose. Never throws.
 * @param keys that hold now, for the actions that the file does not have
 */
export function readSettingsFile(text: string, keys: KeyBindings): SettingsFile {
  if (text.length > LARGEST_FILE) return { ok: false, reason: "large" };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: "syntax" };
  }
  if (!isRecord(file)) return { ok: false, reason: "foreign" };
  const fields = new Map<string, unknown>(Object.entries(file));
  if (fields.get(MARK) !== KIND) return { ok: false, reason: "foreign" };
  fields.delete(MARK);
  // Stands in the files of earlier versions.
  fields.delete("version");

  const settings = parseSettings({ ...file, keys: mergedKeys(keys, file.keys) });
  const read = new Map<string, unknown>(Object.entries(settings));
  const change = new Map<string, unknown>();
  const unread: string[] = [];
  for (const [name, value] of fields) {
    const taken = read.get(name);
    const isTaken = TAKEN.get(name) ?? isEqual;
    if (!isTaken(value, taken)) {
      unread.push(name);
      continue;
    }
    change.set(name, taken);
    if (name === "keys") unread.push(...unknownKeys(value));
  }
  return { ok: true, change: Object.fromEntries(change), unread };
}

const isEqual = (stated: unknown, read: unknown) => stated === read;

/** How fields that are records are compared with what was read of them. */
const TAKEN: ReadonlyMap<string, typeof isEqual> = new Map([
  ["keys", areTaken],
  ["voices", areSame],
]);

/** Whether every key that a file states for one of our actions is the one that was read. */
function areTaken(stated: unknown, read: unknown): boolean {
  if (!isRecord(stated) || !isRecord(read)) return false;
  const actions = Object.keys(stated).filter((action) => Object.hasOwn(read, action));
  return actions.length > 0 && actions.every((action) => inSmall(stated[action]) === read[action]);
}

/** Keys are read in small letters, and a file may state capitals. */
const inSmall = (key: unknown) => (typeof key === "string" ? key.toLowerCase() : key);

/** The keys of a file over those that hold now; who has a key that the file gives to another has none. */
function mergedKeys(present: KeyBindings, stated: unknown): unknown {
  if (!isRecord(stated)) return stated;
  const given = new Set(KEY_ACTIONS.map((action) => inSmall(stated[action])));
  const kept = KEY_ACTIONS.map((action) => {
    const key = present[action];
    return [action, given.has(key) ? "" : key];
  });
  return { ...Object.fromEntries(kept), ...stated };
}

/** Whether two records have the same entries, none of which is a record. */
export function areSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}

/** The actions of a file that are none of ours, as they are told: another version may have them. */
function unknownKeys(stated: unknown): string[] {
  const names = isRecord(stated) ? Object.keys(stated) : [];
  return names.filter((name) => !Object.hasOwn(DEFAULT_KEYS, name)).map((name) => `keys.${name}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
