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

/** Reads settings from a file that the reader chose. Never throws. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_FILE) return { ok: false, reason: "large" };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: "syntax" };
  }
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    return { ok: false, reason: "foreign" };
  }
  const fields = new Map<string, unknown>(Object.entries(file));
  if (fields.get(MARK) !== KIND) return { ok: false, reason: "foreign" };
  fields.delete(MARK);
  fields.delete("version");

  const read = new Map<string, unknown>(Object.entries(parseSettings(file)));
  const unread = [...fields].filter(([name, value]) => !isSame(read.get(name), value));
  const taken = [...fields.keys()].filter((name) => !unread.some(([other]) => other === name));
  return {
    ok: true,
    change: Object.fromEntries(taken.map((name) => [name, read.get(name)])),
    unread: unread.map(([name]) => name),
  };
}

/** Whether two values of JSON are the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
