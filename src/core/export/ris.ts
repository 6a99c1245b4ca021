import type { CslDate, CslItem } from "./csl-item";
import type { CitedName } from "./person-name";

/**
 * RIS. Written here: the library for it breaks lines wherever they are long, and a line that begins
 * like a field is one. Every text here is one line, and none is broken.
 */

/** @returns one record, with a line break at the end */
export function ris(item: CslItem): string {
  const { issued } = item;
  const fields: [string, string | undefined][] = [
    ["TY", item.type === "article-newspaper" ? "NEWS" : "ELEC"],
    ["ID", item.id],
    ...(item.author ?? []).map((name): [string, string] => ["AU", risName(name)]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["SE", item.section],
    ["PY", issued && String(issued["date-parts"][0][0])],
    ["DA", issued && risDate(issued)],
    ["LA", item.language],
    ["N1", item.note],
    ["UR", item.URL],
    ["Y2", risDate(item.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

function risName(name: CitedName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(", ");
}

/** Year, month and day by strokes; RIS has a fourth place, for other words. */
function risDate({ "date-parts": [parts] }: CslDate): string {
  const [year = "", month = "", day = ""] = parts.map((part) => String(part).padStart(2, "0"));
  return `${year}/${month}/${day}/`;
}
