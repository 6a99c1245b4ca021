import { oneLine } from "./one-line";

/** What a line of front matter can hold; null and empty lists are left out. */
export type FrontMatterValue = string | readonly string[] | FrontMatterDate | null;

/** A date, in ISO 8601 as far as the page goes. */
export interface FrontMatterDate {
  date: string | null;
}

/** What YAML takes for a date where it stands without quotes. */
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
    else if (isDate(value) && value.date) lines.push(`${name}: ${dateScalar(value.date)}`);
    else if (Array.isArray(value) && value.length > 0) {
      lines.push(`${name}:`, ...value.map((item) => `  - ${scalar(item)}`));
    }
  }
  return `${[...lines, "---"].join("\n")}\n`;
}

/** A string of JSON is one of YAML, once no character is left that JSON takes and YAML does not. */
function scalar(text: string): string {
  return JSON.stringify(oneLine(text)).replace(/[\ufeff\ufffe\uffff]/g, "");
}

function isDate(value: FrontMatterValue): value is FrontMatterDate {
  return typeof value === "object" && value !== null && "date" in value;
}

/** A date without quotes, if there is such a day: readers of YAML give up over any other. */
function dateScalar(text: string): string {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  const isTime = !Number.isNaN(Date.parse(text));
  return DATE.test(text) && isDay && isTime ? text : scalar(text);
}
