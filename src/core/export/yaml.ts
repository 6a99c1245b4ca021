import { oneLine } from "./one-line";

/** What a line of front matter can hold; null and empty lists are left out. */
export type FrontMatterValue = string | readonly string[] | null;

/** A date that YAML reads as such without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * YAML front matter between its two lines. Every text is one line in double quotes, so nothing that
 * it says ends the front matter, opens a line or means anything to YAML.
 * @param fields by their names, which are ours
 */
export function frontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = ["---"];
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" && oneLine(value)) lines.push(`${name}: ${scalar(value)}`);
    else if (value !== null && typeof value !== "string" && value.length > 0) {
      lines.push(`${name}:`, ...value.map((item) => `  - ${scalar(item)}`));
    }
  }
  return `${[...lines, "---"].join("\n")}\n`;
}

/** A string of JSON is one of YAML, once no character is left that JSON takes and YAML does not. */
function scalar(text: string): string {
  const line = oneLine(text);
  return DATE.test(line) ? line : JSON.stringify(line).replace(/[\ufeff\ufffe\uffff]/g, "");
}
