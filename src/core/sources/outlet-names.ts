import type { JsonLdNode } from "../json-ld";
import { asList, asText, typesOf } from "../json-ld";
import { knownAgency } from "./agency-names";
import { hasOutletShape, knownOutlet } from "./outlets";

/** Finding names of media in running text. */

/**
 * How sure a name is to be a medium's: its own, a known one, one by its form, one that a noun
 * beside it tells ("the newspaper X"), or a known one that is also a common word.
 */
export type NameKind = "own" | "known" | "shape" | "noun" | "ambiguous";

/** A name in a text. */
export interface OutletName {
  name: string;
  kind: NameKind;
  start: number;
  end: number;
  /** Compounds such as "DW-Interview" cite by themselves. */
  cites: boolean;
}

const LETTERS = "[\\p{L}\\p{M}\\p{N}’'&+-]";
/** A capitalised word; a full stop only inside it or after one letter. */
const WORD = `\\p{Lu}(?:\\.(?=\\s?\\p{Lu}))?${LETTERS}*(?:\\.${LETTERS}+)*(?:/\\p{Lu}${LETTERS}*(?:\\.${LETTERS}+)*)?`;
const JOIN = "(?:of|de|del|della|dello|du|des|le|la|di|do|da|dos|und|and|the|for|am|en|e|y|et|as)";
const PHRASE = new RegExp(
  `${WORD}(?:\\s(?:${JOIN}\\s){0,2}(?:${WORD}|\\d{1,3}(?![\\p{N}.,])))*|(?<![\\p{L}\\p{N}@./-])(?:[\\p{Ll}\\d-]{2,20}\\.(?:de|com|at|ch|org|net|fr|it|es|nl|uk|eu|info|tv|news|pl|cz|ru|ua)|dpa(?:-infocom)?|epd|awp|taz|rbb|kicker|heise(?: online)?|franceinfo|t-online|n-tv|ntv|watson|askanews|elDiario\\.es|eNCA|i24)(?![\\p{L}\\p{N}/@])`,
  "gu",
);

/** Nouns for media; before a name or after it, they tell it. */
const NOUN =
  "newspapers?|daily|broadcaster|television|channel|network|news agency|news site|news website|news outlet|news channel|tabloid|magazine|weekly|wire service|newswire|outlet|radio station|website|blog|podcast|" +
  "\\p{L}*zeitung(?:en)?|\\p{L}*agentur(?:en)?|(?:fernseh|radio|nachrichten|tv-|rundfunk|staats)?sender[sn]?|\\p{L}*portals?|\\p{L}*magazins?|\\p{L}*blatt(?:es)?|nachrichtenseite|nachrichtendienst|" +
  "(?:le|du|au|un) journal|quotidien|agence(?: de presse)?|chaîne|hebdomadaire|radio|site|diario|periódico|agencia(?: de noticias)?|cadena|canal|revista|semanario|medio|televisión|televisora|rotativo|" +
  "quotidiano|giornale|agenzia(?: di stampa)?|emittente|settimanale|rivista|sito|jornal|agência(?: de notícias)?|emissora|semanário|krant|dagblad|persbureau|omroep|zender|tijdschrift|nieuwssite|" +
  "avisen?|avisa|tidningen|kanalen|nyhetsbyrån|nyhetsbyrået|nyhedsbureauet|gazetesi|ajansı|kanalı|газета|издание|агентство|телеканал|портал|агенція|видання|gazeta|dziennik|portal|agencja|server|deník|agentura|stanice";
const NOUN_BEFORE = new RegExp(
  `(?:^|[\\s(„"«“-])(?:${NOUN})\\s+(?:\\p{Lu}\\p{Ll}+ese?\\s+)?[„"«“”'‚»]?$`,
  "iu",
);
const NOUN_AFTER =
  /^[”"“»]?\s+(?:newspaper|news agency|news site|news website|news outlet|news channel|television|TV|network|broadcaster|channel|magazine|newswire|tabloid|website|gazetesi|ajansı|televisiezender|-programm|programme?)(?![\p{L}])/iu;
const NOUN_WORD = new RegExp(`^(?:${NOUN})$`, "iu");
/** "the Israeli newspaper": a nationality is no name. */
const NATIONALITY =
  /^(?:\p{Lu}\p{Ll}+(?:ish|ian|ese|ean|can|aeli|aqi|ani|nch|tch|man|eek|iss|wiss|rab|ai|ino|oli|sche[nrs]?|ische[nrs]?)|US|U\.S\.|UK|British|State|Local|National|Social|Facebook|Twitter|YouTube|Instagram|Telegram|X)$/u;

const CITING_COMPOUND =
  /^(.+?)["”“»]?-(?:Informationen|Berichte?s?|Interviews?|Recherchen?|Gespräch|Angaben|Umfrage|Blog|Podcast|Reporter(?:in)?)$/u;

/** @returns the names of media in `text`, in order */
export function outletNames(text: string, own: ReadonlySet<string>): OutletName[] {
  const found: OutletName[] = [];
  for (const match of text.matchAll(PHRASE)) {
    const names = namesIn(match[0], match.index, text, own);
    if (names.length > 0) found.push(...names);
    else {
      const named = namedByNoun(match[0], match.index, text);
      if (named) found.push(named);
    }
  }
  return found;
}

function namesIn(
  phrase: string,
  offset: number,
  text: string,
  own: ReadonlySet<string>,
): OutletName[] {
  const found: OutletName[] = [];
  const words = [...phrase.matchAll(/\S+/g)].map((word) => ({ text: word[0], at: word.index }));
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const raw = words
        .slice(from, to)
        .map((word) => word.text)
        .join(" ");
      const compound = CITING_COMPOUND.exec(raw);
      const name = (compound?.[1] ?? raw).replace(/(?:['’]s?|[.,;:-]+)$/u, "");
      const start = offset + (words[from]?.at ?? 0);
      const kind = kindOf(name, own) ?? (raw === name ? null : kindOf(raw, own));
      const title = kind === "shape" && /\bJournal$/.test(name) && words[to]?.text === "of";
      if (kind && !title) {
        found.push({ name, kind, start, end: start + name.length, cites: compound !== null });
        from = to - 1;
        break;
      }
      // "Nachrichtenagentur Wafa": in German the noun is a part of the phrase.
      const noun = words[from]?.text ?? "";
      if (
        to === words.length &&
        to - from > 1 &&
        to - from < 5 &&
        NOUN_WORD.test(noun) &&
        isGerman(text)
      ) {
        const rest = words.slice(from + 1, to).map((word) => word.text);
        if (rest.some((word) => kindOf(word, own))) continue;
        const at = offset + (words[from + 1]?.at ?? 0);
        const printed = rest.join(" ").replace(/[.,;:]+$/u, "");
        found.push({
          name: printed,
          kind: "noun",
          start: at,
          end: at + printed.length,
          cites: false,
        });
        return found;
      }
    }
  }
  return found;
}

function isGerman(text: string): boolean {
  return /\s(?:der|die|das|dem|den|und|ist)\s/u.test(text);
}

function namedByNoun(phrase: string, start: number, text: string): OutletName | null {
  const name = phrase.replace(/(?:['’]s?|[.,;:-]+)$/u, "");
  const end = start + name.length;
  const before = NOUN_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  const after = NOUN_AFTER.test(text.slice(end, end + 30));
  if (!(before || after) || NATIONALITY.test(name) || NOUN_WORD.test(name)) return null;
  if (name.split(/\s+/).length > 5 || name.length < 2) return null;
  return { name, kind: "noun", start, end, cites: false };
}

function kindOf(name: string, own: ReadonlySet<string>): NameKind | null {
  if (own.has(name.toLowerCase())) return "own";
  if (name.includes("/")) {
    const parts = name.split("/");
    return parts.every((part) => knownOutlet(part) || knownAgency(part)) ? "known" : null;
  }
  const known = knownOutlet(name);
  if (known) return known.ambiguous ? "ambiguous" : "known";
  const agency = knownAgency(name);
  if (agency) return agency.weak ? "ambiguous" : "known";
  if (hasOutletShape(name) && !NATIONALITY.test(name)) return "shape";
  return /^[\p{Ll}\d-]+\.\p{Ll}+$/u.test(name) ? "shape" : null;
}

/**
 * The names under which a text may cite its own publisher, in small letters.
 * @param publisher the publisher's name, or null
 * @param url the page's address, whose domain is often the short name
 */
export function ownNames(
  publisher: string | null,
  url: string,
  jsonLd: readonly JsonLdNode[],
): Set<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    const bare = name.replace(/^(?:the|die|der|das|le|la|el)\s+/iu, "").trim();
    if (bare.length > 1) names.add(bare.toLowerCase());
  };
  const stated = jsonLd
    .filter((node) => typesOf(node).includes("NewsMediaOrganization"))
    .flatMap((node) => [asText(node.name), ...asList(node.alternateName).map(asText)]);
  for (const name of [publisher, ...stated.slice(0, 4)]) {
    if (name === null || name.length > 40) continue;
    add(name);
    for (const part of name.split(/\s*[/|–·]\s*|\s-\s/)) add(part);
    const last = name.split(/\s+/).at(-1) ?? "";
    if (hasOutletShape(last)) add(last);
    add(name.replace(/\s*(?:online|digital|news)$|\.\p{L}{2,3}$/iu, ""));
  }
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? "";
  const labels = host.split(".");
  add(host);
  add(
    labels.at(labels.length > 2 && /^(?:co|com|org|net)$/.test(labels.at(-2) ?? "") ? -3 : -2) ??
      "",
  );
  return names;
}
