import { localeOf } from "../language";
import { memoised } from "../memo";
import { fold } from "../text";
import { AGENCIES, type Agency } from "./agencies";
import { uninflected } from "./inflection";

/** Finding an agency by what a page prints. */

/** A printed name and the agency behind it. */
export interface NamedAgency {
  agency: Agency;
  printed: string;
  /** The words alone don't say that it is an agency: the context has to. */
  weak: boolean;
  /** It stands in small letters ("afp"), where the agency's own name does not. */
  lower: boolean;
}

interface Entry {
  agency: Agency;
  weak: boolean;
  text: string;
}

const BY_NAME = new Map<string, Entry[]>();
for (const agency of AGENCIES) {
  for (const { text, weak } of agency.printed) {
    const key = keyOf(text);
    const entries = BY_NAME.get(key) ?? [];
    if (!entries.some((entry) => entry.agency === agency)) entries.push({ agency, weak, text });
    BY_NAME.set(key, entries);
  }
}

/** An article or a common noun before the name, in any of the usual languages. */
const BEFORE =
  /^(?:the|die|der|das|den|dem|le|la|el|il|o|a|de|het|l['’]|(?:staatliche |amtliche )?Nachrichtenagentur|news agency|agence(?: de presse)?|agencia(?: de noticias)?|agenzia(?: di stampa)?|agência(?: de notícias)?|agencja|agentura|agencija|haber ajansı|агентство|агенція|وكالة|(?:persbureau|nyhetsbyrån|nyhedsbureauet|nyhetsbyrået|telegrambyrået))\s+(?=\S)/i;
const AFTER =
  /(?:\s+(?:(?:news|press) agency|news service|newswire|(?:ph|f)oto|news|wire|pool)|통신|通信社?|社|\.com|™|®)$/i;

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/\u0307/g, "");
}

/**
 * @param text nothing but the name, as printed
 * @param country ISO 3166 code that decides between agencies of one name, or null
 * @returns the agency, or null when the registry has none of this name
 */
export function agencyOf(text: string, country: string | null = null): NamedAgency | null {
  const printed = fold(text).replace(
    /^[\s(["'“„«/@–—-]+|(?<![\s)\]"'”“»/.,:;–—-])[\s)\]"'”“»/.,:;–—-]+$/gu,
    "",
  );
  if (printed === "" || printed.length > 60) return null;
  const letters = /^\p{Lu}(?:\.\p{Lu}){1,4}$/u.test(printed)
    ? printed.replaceAll(".", "")
    : printed;
  for (const name of [printed, letters, printed.replace(BEFORE, ""), printed.replace(AFTER, "")]) {
    const entries = BY_NAME.get(keyOf(name));
    const ofCountry = entries?.find(({ agency }) => agency.country === country);
    const entry = ofCountry ?? entries?.[0];
    if (!entry) continue;
    const isSmall = name === name.toLowerCase() && name !== name.toUpperCase();
    const lower = isSmall && name.length < 5 && name !== entry.text;
    // "(pa)" is somebody's initials, except in the agency's own country.
    if (lower && entry.weak && !ofCountry) return null;
    return { agency: entry.agency, printed: name, weak: entry.weak || lower, lower };
  }
  return null;
}

/** Whether a name, as printed, says by itself that it is an agency: no word, and no initials. */
export function isSureAgency(name: string): boolean {
  return agencyOf(name)?.weak === false;
}

/**
 * The same for running text, where a name stands as it is and many have to be tried.
 * @returns whether the name alone says that it is an agency, or null when the registry has none
 */
export const knownAgency = memoised((name): { weak: boolean } | null => {
  for (const form of [name, ...uninflected(name)]) {
    const entry = BY_NAME.get(keyOf(form))?.[0];
    if (entry) return entry;
  }
  return null;
});

/**
 * Whether a name that is also a word may be the agency's by where it stands: in the agency's own
 * country, or in a script without capitals, whose words are no initials.
 */
export function isAtHome({ agency, printed }: NamedAgency, country: string | null): boolean {
  return agency.country === country || printed.toLowerCase() === printed.toUpperCase();
}

/** Languages that are at home in one country, and the country. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = Object.fromEntries(
  "sv SE,da DK,nb NO,nn NO,no NO,fi FI,it IT,pl PL,cs CZ,sk SK,hu HU,ro RO,bg BG,el GR,tr TR,uk UA,be BY,hr HR,sl SI,sr RS,lt LT,lv LV,ja JP,ko KR,vi VN,th TH,id ID,ms MY,hi IN,bn BD,ne NP,fa IR,hy AM,ka GE,az AZ,mn MN,kk KZ"
    .split(",")
    .map((pair) => pair.split(" ")),
);

/**
 * Domains of two letters that name no country: the European Union's, and those that countries sell to
 * everybody for what they can be read as ("news.io"). Below "com" and the like they are the country's
 * own ("www.diario.com.co").
 */
const FOR_EVERYBODY =
  /(?<!\.(?:com|net|org|gov|edu))\.(?:ai|as|bz|cc|cd|co|dj|eu|fm|gg|io|la|ly|me|ms|nu|sc|sr|su|tk|to|tv|vc|ws)$/i;

/**
 * The country that a page's address or language names, for agencies that share a name, for names that
 * are also words and for the order of a date's numbers. The address comes first: many an editor's
 * system writes "en-US" wherever it stands.
 * @returns ISO 3166 code or null
 */
export function countryOf(url: string, lang: string | null): string | null {
  const { language = "", region } = localeOf(lang) ?? {};
  const host = /^https?:\/\/([^/:]*)/i.exec(url)?.[1] ?? "";
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
  if (domain && !FOR_EVERYBODY.test(host)) return domain === "UK" ? "GB" : domain;
  // A region may also be a number: "es-419".
  return (region?.length === 2 ? region : null) ?? COUNTRY_OF_LANGUAGE[language] ?? null;
}
