import { agencyBeside } from "../byline-houses";
import { fold } from "../text";
import { agencyOf, type NamedAgency } from "./agency-names";

/** What a byline credits: "Felix Müller und Ida Roth, dpa", "By Associated Press", "AFP". */

const LABEL =
  "autor(?:en|es|a)?|author|texto?|text|quelle|source|fuente|fonte|bron|kaynak|автор|источник|المصدر|作者|来源|來源|出典|출처";
const PREFIX = new RegExp(
  `^(?:by|from|von|par|por|de|di|da|door|van|av|af|von der|vom|od|от|with|mit|avec|con|com|met|med|وكالة|${LABEL})(?:\\s*[:：]\\s*|\\s+)`,
  "iu",
);
const SEPARATOR = new RegExp(
  `\\s*(?:[,;|·•/&+()[\\]、，]|\\s(?:und|and|y|e|et|en|og|och|ja|with|mit|avec|con|com|for|via|in)\\s|\\s[-–—]\\s|(?:['’]s|(?<=s)['’])\\s|\\s(?=(?:${LABEL})\\s*[:：]))\\s*`,
  "iu",
);

/** Longest text taken for a byline, in characters. */
const MAX_LENGTH = 200;

/**
 * @param text a byline, or an author's name in which the page has put an agency
 * @param country ISO 3166 code that decides between agencies of one name, or null
 * @returns the agencies that stand in it as names of their own
 */
export function agenciesInByline(text: string, country: string | null): NamedAgency[] {
  if (text.length > MAX_LENGTH) return [];
  const line = fold(text).replace(PREFIX, "");
  const whole = agencyOf(line, country);
  if (whole) return isTold(whole, country) || isSigned(whole, text, country) ? [whole] : [];
  return line
    .split(SEPARATOR)
    .map((part) => part.replace(PREFIX, ""))
    .map((part) => agencyOf(part, country) ?? agencyOf(agencyBeside(part) ?? "", country))
    .filter((named): named is NamedAgency => named !== null && isTold(named, country));
}

/** Initials like "AA" are also people's: in a byline they count in the agency's own country. */
export function isTold({ weak, agency }: NamedAgency, country: string | null): boolean {
  return !weak || agency.country === country;
}

/** Countries of agencies that English pages credit by their initials. */
const ENGLISH = new Set("GB IE US CA AU NZ IN PK NG GH KE ZA".split(" "));

/** "By PA": after the word, initials are an agency's where the page may be from its country. */
function isSigned({ agency, lower }: NamedAgency, text: string, country: string | null): boolean {
  const isNear = ENGLISH.has(agency.country) && (country === null || ENGLISH.has(country));
  return isNear && !lower && /^\s*by\s/i.test(text);
}
