import type { CslDate, CslItem } from "./csl-item";
import type { CitedName } from "./person-name";

/**
 * BibTeX that BibLaTeX reads as well. Written here: the libraries for it pass on braces and
 * backslashes of the text, or drop every letter that is not Latin.
 */

/** BibTeX counts braces even behind a backslash, so those of the text go by their names. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which no character means anything to TeX, and no two become another one. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[%&$#_]|(?<=-)-|(?<=')'|(?<=`)`|(?<=,),|(?<=[!?])`/g, (char) => {
    return ESCAPES[char] ?? (/[%&$#_]/.test(char) ? `\\${char}` : `{}${char}`);
  });
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** @returns one entry, with a line break at the end */
export function bibtex(item: CslItem): string {
  const isNews = item.type === "article-newspaper";
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  // A second pair of braces: styles that put titles in small letters leave these be.
  const field = (name: string, value: string | undefined, depth = 1) =>
    value ? [`  ${name} = ${"{".repeat(depth)}${value}${"}".repeat(depth)}`] : [];
  const text = (name: string, value: string | undefined, depth = 1) =>
    field(name, value && escapeTex(value), depth);
  const fields = [
    ...field("author", item.author?.map(texName).join(" and ")),
    ...text("title", item.title, 2),
    ...text(isNews ? "journal" : "organization", item["container-title"]),
    ...field("date", day ? isoDate(item.issued) : undefined),
    ...field("year", numeral(year)),
    ...(month ? [`  month = ${MONTHS[month - 1] ?? `{${month}}`}`] : []),
    ...field("day", numeral(day)),
    ...field("url", item.URL && texUrl(item.URL)),
    ...field("urldate", isoDate(item.accessed)),
    ...text("language", item.language),
    ...text("note", item.note),
  ];
  return `@${isNews ? "article" : "misc"}{${item.id},\n${fields.join(",\n")}\n}\n`;
}

function numeral(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part);
}

/** Family and given name parted by a comma; whatever else BibTeX would part is held by braces. */
function texName(name: CitedName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  const parts = [name.family, name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map((part) => held(escapeTex(part))).join(", ");
}

function held(part: string): string {
  return /,|\band\b/i.test(part) ? `{${part}}` : part;
}

/** Addresses are read as they stand, so that braces in them are written as the web writes them. */
function texUrl(url: string): string {
  return url.replace(/[{}\\^`|"<>\s]/g, encodeURIComponent);
}

function isoDate(date: CslDate | undefined): string {
  return (date?.["date-parts"][0] ?? [])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
    .join("-");
}
