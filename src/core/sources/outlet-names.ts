import type { JsonLdNode } from "../json-ld";
import { asList, asText, typesOf } from "../json-ld";
import { knownAgency } from "./agency-names";
import { uninflected } from "./inflection";
import { hasOutletShape, knownOutlet } from "./outlets";
import {
  endsInTitle,
  isCommonNoun,
  isModifier,
  isPartOfName,
  namesAnother,
  OPENERS,
} from "./whole-names";

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

/** Words in small letters that go on with a name: "Corriere della Sera", "Globe and Mail". */
const JOINING = new Set(
  "of de del della dello du des le la di do da dos und and the for am en e y et as".split(" "),
);
/** Media that print their own names in small letters. */
const SMALL_NAMES = new Set(
  "dpa dpa-infocom epd awp taz rbb kicker heise franceinfo t-online n-tv ntv askanews i24 eldiario.es".split(
    " ",
  ),
);
const DOMAIN =
  /^[a-z\d-]{2,20}\.(?:de|com|at|ch|org|net|fr|it|es|nl|uk|eu|info|tv|news|pl|cz|ru|ua)$/;

/** Nouns for media, in small letters; before a name or after it, they tell it. */
const NOUN =
  "newspapers?|daily|broadcaster|television|channel|network|news (?:agency|site|website|outlet|channel)|tabloid|magazine|weekly|wire service|newswire|outlet|radio station|website|blog|podcast|" +
  "[^\\s]*zeitung(?:en)?|[^\\s]*agentur(?:en)?|(?:fernseh|radio|nachrichten|tv-|rundfunk|staats)?sender[sn]?|[^\\s]*portals?|[^\\s]*magazins?|[^\\s]*blatt(?:es)?|nachrichtenseite|nachrichtendienst|" +
  "(?:le|du|au|un) journal|quotidien|agence(?: de presse)?|chaîne|hebdomadaire|radio|site|diario|periódico|agencia(?: de noticias)?|cadena|canal|revista|semanario|medio|televisión|televisora|rotativo|" +
  "quotidiano|giornale|agenzia(?: di stampa)?|emittente|settimanale|rivista|sito|jornal|agência(?: de notícias)?|emissora|semanário|krant|dagblad|persbureau|omroep|zender|tijdschrift|nieuwssite|" +
  "avisen?|avisa|tidningen|kanalen|nyhetsbyrån|nyhetsbyrået|nyhedsbureauet|gazetesi|ajansı|kanalı|газета|издание|агентство|телеканал|портал|агенція|видання|gazeta|dziennik|portal|agencja|server|deník|agentura|stanice";
const NOUN_BEFORE = new RegExp(`(?:^|[\\s(„"«“-])(?:${NOUN})\\s+[„"«“”'‚»]?$`);
const NOUN_AFTER =
  /^[”"“»]?\s+(?:newspaper|news (?:agency|site|website|outlet|channel)|television|tv|network|broadcaster|channel|magazine|newswire|tabloid|website|gazetesi|ajansı|televisiezender|-programm|programme?)(?![a-z])/;
const NOUN_WORD = new RegExp(`^(?:${NOUN})$`);
/** "the Israeli newspaper": a nationality is no name. */
const NATIONALITY =
  /^(?:[^\s]+(?:ish|ian|ese|ean|can|aeli|aqi|ani|nch|tch|man|eek|iss|wiss|rab|ai|ino|oli|sche[nrs]?)|US|U\.S\.|UK|British|State|Local|National|Social|Facebook|Twitter|YouTube|Instagram|Telegram|X)$/;

/** "Sender Channel 13", "Bericht des Handelsblatts": the noun is no part of the name. */
const NOUN_FIRST =
  /^[^\s]*(?:[Ss]ender|[Aa]gentur|[Zz]eitung|[Pp]ortal|[Mm]agazin)\s|\b(?:Berichte?n?s?|Recherchen?|Interviews?|Angaben|Informationen|Ausgaben?|Artikels?|Reporter|Redaktion|Journalisten?)\sdes\s/;

/** "„Bild“-Zeitung", "ZDF-„Morgenmagazin“": what kind of medium it is, or what of it, joined to its name. */
const KIND_COMPOUND = /^(.+?)["”“»’‘]?-(?:Zeitung|Magazin|Redaktion|Nachrichtenportal|[„"»].+)$/;
const CITING_COMPOUND =
  /^(.+?)["”“»]?-(?:Informationen|Berichte?s?|Interviews?|Recherchen?|Gespräch|Angaben|Umfrage|Blog|Podcast|Reporter(?:in)?)$/;

/** A word of the text without the marks around it. */
interface Word {
  text: string;
  /** Where it starts in the text. */
  at: number;
}

/**
 * @param own names of the publisher, in small letters
 * @param local what else is a medium's name in the text's language
 * @returns the names of media in `text`, in order
 */
export function outletNames(
  text: string,
  own: ReadonlySet<string>,
  local: RegExp = NONE,
): OutletName[] {
  const found: OutletName[] = [];
  const isGerman = /\s(?:der|die|das|dem|den|und|ist)\s/.test(text);
  const isEnglish = /\s(?:the|of|and|that|to|was|would)\s/.test(text);
  for (const words of phrases(text)) {
    const texts = words.map((word) => word.text);
    const names = namesIn(words, isGerman, own, local).filter((place) =>
      isWhole(place, texts, text, isEnglish),
    );
    if (names.length > 0) found.push(...names.map(({ found }) => found));
    else {
      const named = namedByNoun(words, text);
      if (named) found.push(named);
    }
  }
  return found;
}

/** Longest run without a space that is read as a word, in characters. */
const MAX_TOKEN = 200;

/** Runs of capitalised words, with joining words between them; cut at every mark. */
function phrases(text: string): Word[][] {
  const found: Word[][] = [];
  let run: Word[] = [];
  let joining: Word[] = [];
  const close = () => {
    if (run.length > 0) found.push(run);
    run = [];
    joining = [];
  };
  for (const match of text.matchAll(/[^\s]+/g)) {
    const token = match[0];
    // No name is that long, and looking for its marks would take for ever.
    if (token.length > MAX_TOKEN) {
      close();
      continue;
    }
    // Most words are small letters alone, and mean nothing outside a name.
    if (run.length === 0 && SMALL_WORD.test(token) && !SMALL_NAMES.has(token)) continue;
    const opening = /^[„"«“”(‚'‘»[]*(?:[^\s'’A-Z]{1,5}[’'](?=[^\s]))?/.exec(token)?.[0].length ?? 0;
    const bare = token.slice(opening);
    // "O Estado de S. Paulo": of an initial, the point is a part.
    const word = /^[A-Z]\.$/.test(bare) ? bare : bare.replace(/(?:[.,;:!?)”"“»«\]…]|['’]$)+$/, "");
    const ends = word.length < bare.length;
    if (opening > 0) close();
    // "Enligt Dagens Nyheter": a cue is no part of the name that it opens a sentence with.
    if (run.length === 0 && (OPENERS.has(word) || DATIVE.test(text.slice(match.index)))) continue;
    const capital = word[0] !== undefined && word[0] !== word[0].toLowerCase();
    if (capital || (run.length > 0 && /^\d{1,3}$/.test(word))) {
      run.push(...joining, { text: word, at: match.index + opening });
      joining = [];
      if (ends) close();
    } else if (run.length > 0 && joining.length < 2 && JOINING.has(word) && !ends) {
      joining.push({ text: word, at: match.index + opening });
    } else {
      close();
      if (SMALL_NAMES.has(word) || DOMAIN.test(word) || SMALL_COMPOUND.test(word)) {
        found.push([{ text: word, at: match.index + opening }]);
      }
    }
  }
  close();
  return found;
}

/** "Der Rheinischen Post sagte": an article in another case than a name has it. */
const DATIVE = /^Der [A-ZÄÖÜ][a-zäöüß]+en [A-ZÄÖÜ]/;
const NONE = /(?!)/;
const SMALL_WORD = /^[a-zß-öø-ÿ]+$/;

/** "dpa-Informationen": a name in small letters that leads a compound. */
const SMALL_COMPOUND = /^(?:dpa|epd|taz|rbb|ntv)-[A-Z]/;

/** Most words of a medium's name. */
const MAX_WORDS = 6;

/** A name and its place in a run of words: the indexes of its first word and after its last. */
interface PlacedName {
  found: OutletName;
  from: number;
  to: number;
}

function namesIn(
  words: readonly Word[],
  isGerman: boolean,
  own: ReadonlySet<string>,
  local: RegExp,
): PlacedName[] {
  const found: PlacedName[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to--) {
      const part = words.slice(from, to);
      const raw = part.map((word) => word.text).join(" ");
      const compound = CITING_COMPOUND.exec(raw);
      const bare = (compound?.[1] ?? KIND_COMPOUND.exec(raw)?.[1] ?? raw).replace(/['’:]s?$/, "");
      const name = beforeStroke(bare) ?? bare;
      const kind = kindOf(name, own, local) ?? (raw === name ? null : kindOf(raw, own, local));
      const isTitle = kind === "shape" && name.endsWith("Journal") && words[to]?.text === "of";
      const start = part[0]?.at ?? 0;
      if (kind && !isTitle) {
        const end = start + bare.length;
        found.push({ found: { name, kind, start, end, cites: compound !== null }, from, to });
        from = to - 1;
        break;
      }
    }
  }
  return found.length > 0 ? found : isGerman ? nounInPhrase(words) : [];
}

/** No part of another name, and no word that tells whose people these are. */
function isWhole(place: PlacedName, words: readonly string[], text: string, isEnglish: boolean) {
  const { found, from, to } = place;
  const { name, kind, start, end } = found;
  if (kind !== "known" && kind !== "ambiguous") return true;
  const isWord = kind === "ambiguous";
  if (namesAnother(name, words[to], text.slice(end, end + 30))) return false;
  const isSurname = knownOutlet(name)?.surname ?? false;
  if (isPartOfName(words, from, to, { isWord, isSurname })) return false;
  if (isSurname && endsInTitle(text.slice(0, start))) return false;
  if (!found.cites && isCommonNoun(name, text.slice(0, start))) return false;
  return !isModifier(name, text.slice(end, end + 30), isWord, isEnglish);
}

/** "Nachrichtenagentur Wafa": in German the noun is a part of the phrase. */
function nounInPhrase(words: readonly Word[]): PlacedName[] {
  // "Daily Courier" is a name: no noun of German.
  const noun = words.findIndex(
    ({ text }) => NOUN_WORD.test(text.toLowerCase()) && text !== "Daily",
  );
  const name = words.slice(noun + 1);
  const first = name[0];
  if (noun < 0 || !first || name.length > 3) return [];
  const printed = name.map((word) => word.text).join(" ");
  const end = first.at + printed.length;
  return [
    {
      found: { name: printed, kind: "noun", start: first.at, end, cites: false },
      from: noun + 1,
      to: words.length,
    },
  ];
}

function namedByNoun(words: readonly Word[], text: string): OutletName | null {
  const first = words[0];
  if (!first || words.length > 5) return null;
  const name = words
    .map((word) => word.text)
    .join(" ")
    .replace(/['’]s?$/, "");
  const start = first.at;
  const end = start + name.length;
  if (name.length < 2 || NATIONALITY.test(name) || NOUN_WORD.test(name.toLowerCase())) return null;
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  const after = text.slice(end, end + 30).toLowerCase();
  if (!NOUN_BEFORE.test(before) && !NOUN_AFTER.test(after)) return null;
  return { name, kind: "noun", start, end, cites: false };
}

/** "Reuters/Ipsos": the medium, where only the first of two names is one. */
function beforeStroke(name: string): string | null {
  if (!name.includes("/")) return null;
  const [first = "", second = "", ...others] = name.split("/");
  if (second === "" || others.length > 0 || isKnown(second)) return null;
  return isKnown(first) ? first : null;
}

/** "The Guardian": an article with a capital is a part of the name, but makes it no surer. */
function ambiguousWithArticle(name: string) {
  const known = name.startsWith("The ") ? knownOutlet(name.slice(4)) : null;
  return known?.ambiguous ? known : null;
}

function isKnown(name: string): boolean {
  return knownOutlet(name) !== null || knownAgency(name) !== null;
}

function kindOf(name: string, own: ReadonlySet<string>, local: RegExp): NameKind | null {
  if (own.has(name.toLowerCase())) return "own";
  if (local.test(name)) return "known";
  if (local.test(`~${name}`)) return "ambiguous";
  if (name.includes("/")) {
    const parts = name.split("/");
    return parts.every(isKnown) ? "known" : null;
  }
  const known = knownOutlet(name) ?? ambiguousWithArticle(name);
  if (known) return known.ambiguous ? "ambiguous" : "known";
  const agency = knownAgency(name);
  if (agency) return agency.weak ? "ambiguous" : "known";
  if (hasOutletShape(name) && !NATIONALITY.test(name) && !NOUN_FIRST.test(name)) return "shape";
  return DOMAIN.test(name) ? "shape" : null;
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
  const add = (name: string, isStated = true) => {
    const small = name.trim().toLowerCase();
    const bare = small.replace(ARTICLE, "");
    if (bare.length < 2) return;
    names.add(bare).add(small);
    if (isStated) names.add(`the ${bare}`);
  };
  const stated = jsonLd
    .filter((node) => typesOf(node).includes("NewsMediaOrganization"))
    .flatMap((node) => [asText(node.name), ...asList(node.alternateName).map(asText)]);
  for (const name of [publisher, ...stated.slice(0, 4)]) {
    if (name === null || name.length > 40) continue;
    add(name);
    for (const part of name.split(/\s*[/|–·]\s*|\s-\s/)) add(part);
    const last = name.split(/\s+/).at(-1) ?? "";
    if (hasOutletShape(last) && !isKnown(last)) add(last);
    add(name.replace(/\s*(?:online|digital)$|\.\p{L}{2,3}$/iu, ""));
    // "The Sun News" need not be "The Sun".
    const short = name.replace(/\s*news$/i, "");
    if (!isKnown(short.replace(ARTICLE, ""))) add(short);
  }
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? "";
  const labels = host.split(".");
  add(host, false);
  add(
    labels.at(labels.length > 2 && /^(?:co|com|org|net)$/.test(labels.at(-2) ?? "") ? -3 : -2) ??
      "",
    false,
  );
  return names;
}

/** What stands before names, and is left out of them as often. */
const ARTICLE = /^(?:the|die|der|das|le|la|el|il)\s+/i;

/**
 * Whether a medium's name is the publisher's, or its domain's: "the Globe" of "Globe", "El Olmo" at
 * "elolmo.example". A part of the publisher's name may be another medium's.
 * @param own as `ownNames` makes them
 */
export function isOwnName(name: string, own: ReadonlySet<string>): boolean {
  return [name, ...uninflected(name)].some((form) => {
    const small = form.toLowerCase();
    const letters = small.normalize("NFD").replace(/[^\p{L}\d]/gu, "");
    return [small, letters, small.replace(ARTICLE, "the ")].some((each) => own.has(each));
  });
}

/** Whether a text begins with a name of the publisher: "the Harbour Courier: …". */
export function startsWithOwnName(text: string, own: ReadonlySet<string>): boolean {
  const small = text.toLowerCase().replace(/^[\s:„“"«]+(?:the\s)?/, "");
  return [...own].some(
    (name) => small.startsWith(name) && !/^[\p{L}\d]/u.test(small.slice(name.length)),
  );
}
