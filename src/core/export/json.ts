/** Characters that JSON takes as they are and a screen does not show, or shows elsewhere. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** @returns a value as indented JSON with a line break at the end; nothing in it hides or turns text */
export function writeJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(value, replacer, 2).replace(UNSEEN, escaped)}\n`;
}
