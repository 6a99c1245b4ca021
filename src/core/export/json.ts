import { UNSEEN } from "./unseen";

/** @returns a value as indented JSON with a line break at the end; nothing in it hides or turns text */
export function writeJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  const unit = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  // Line breaks are those of the indentation: JSON has escaped all others.
  const escaped = (char: string) => (char === "\n" ? char : char.replace(/[\s\S]/g, unit));
  return `${JSON.stringify(value, replacer, 2).replace(UNSEEN, escaped)}\n`;
}
