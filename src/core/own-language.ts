import { primaryLanguage } from "./language";

/** Languages that are read with the words of another, or of another as well. */
const READ_AS: Readonly<Record<string, readonly string[]>> = {
  nb: ["no"],
  nn: ["no"],
  bs: ["hr"],
  sh: ["hr"],
  sr: ["sr", "hr"],
  iw: ["he"],
  in: ["id"],
  ms: ["id"],
  gl: ["es"],
  ast: ["es"],
};

/**
 * What a table has for the language of a page, and for English, in which boxes and notices are
 * often set whatever the page's own language is.
 * @param lang the page's BCP 47 tag
 * @param table by language, as two or three small letters
 * @returns everything in the table where `lang` is null or not in it
 */
export function forLanguage<T>(
  lang: string | null,
  table: Readonly<Partial<Record<string, T>>>,
): readonly T[] {
  const tag = primaryLanguage(lang);
  const own = [READ_AS[tag] ?? tag].flat().flatMap((each) => table[each] ?? []);
  if (own.length === 0) return Object.values(table).filter((each) => each !== undefined);
  return [...new Set(own.concat(table.en ?? []))];
}
