import { endsSentence, type TextBlock } from "../blocks";
import { inSmallLetters, withoutWords } from "../small-letters";
import { fold } from "../text";
import { agencyOf, isAtHome, isSureAgency, type NamedAgency } from "./agency-names";
import { knownOutlet } from "./outlets";
import { creditsUnnamed } from "./unnamed-agencies";

export { creditsUnnamed, creditsUnnamedBeside } from "./unnamed-agencies";

/**
 * The sign-off: the line under a text that says whose material it is, as in
 * "rs/msh (dpa, Reuters, AFP)", "cjz/dpa", "(Quelle: APA/sda)" or "With files from AFP".
 */

/** What a sign-off says. */
export interface SignOff {
  agencies: NamedAgency[];
  /** Editors' initials, as printed. */
  initials: string[];
  /** Agencies are credited without a name ("mit Agenturen"). */
  unnamedAgencies: boolean;
}

/** Longest line that can be a sign-off, in characters: four agencies, initials and a date. */
const MAX_LENGTH = 140;

const LABEL =
  /^(?:(?:(?:weitere|verwendete|benutzte) )?quellen?|sources?|fuentes?|font[ei]|bron(?:nen)?|kild[ea]r?|källa|lähde|zdroj|źródło|izvori?|forrás|surs[aă]|kaynak|πηγή|источник|джерело|извор|източник|text|agentur|المصدر|منبع|מקור|出典|来源|來源|출처|स्रोत|इनपुट|nguồn|sumber|chanzo)\s*[:：]\s*/;

/** The same without a colon, which the name of an agency has to follow: "(Source AFP)". */
const BARE_LABEL = /^(?:Quellen?|Sources?|Fuentes?|Font[ei]|Bron(?:nen)?)\s+(?=([^\s,/&]{2,12}))/i;

/** What leads to the agencies' names; it ends before them. */
const MATERIAL =
  /^(?:(?:mit|unter verwendung von|with|avec|con|com|met|med|med hjelp fra|s|z|sa|z wykorzystaniem|additional|theo|по материалам|за матеріалами)\s+)?(?:(?:zusätzliche[mn]?\s+)?(?:material(?:ien)?|informationen|angaben|inhalten|agenturmaterial|texten|meldungen)\s*(?:der|des|von|vom)?(?:\s+(?:der|den))?|(?:additional\s+)?(?:files?|reporting|reports?|inputs?|contributions?|material|information|agency inputs?)\s*(?:from|by|of|:)?|(?:l'|les\s+)?(?:informaci[oó]n|informaciones|datos|informations?|informazioni|informações|informatie|materiaal|materiale?t?|informasjon|bidrag)\s*(?:de|del|da|d'|dell['’]|di|do|van|fra|från|af|av)?(?:\s+la)?|(?=\S))(?:\s*(?:nachrichten)?agentur(?:en)?(?=\s))?\s*/;

/** "With PTI inputs", "mit dpa-Material": the names between. */
const AROUND_NAMES =
  /^(?:with|mit|avec|con|com|met|med)\s+(.{2,60}?)[\s-]+(?:inputs?|reports?|reporting|files?|copy|material(?:ien)?|informationen|inhalten|materiaal|materiale?)[\s)）\]】.]*$/i;

/** "AP with additional input from The Courier": whom else the names are followed by. */
const WITH_OTHERS =
  /\s+with (?:additional )?(?:inputs?|reports?|reporting|files) (?:from|by)\s.*$/i;

/** A medium by its address ("ORF.at"), a date or a clock time, a desk: no source by themselves. */
const SILENT =
  /^(?:(?:[^\s.,;:]{2,20}\.){1,3}[a-z]{2,10}|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?: uhr)?|\d{4}|red(?:aktion)?\.?|eig(?:ener bericht|\.\s?ber\.?)?|own|staff|archiv|rédaction|redacción|redazione|redactie|stringers?|photo|pool|fim|fin|ende?|koniec|konec|gmbh|ag|inc|ltd|tmn|gms|infocom|lnw|lby|lsw|lhe|lni|lno|lrs|lbn|lbw|lth|lmv|lah|bb|sn)$/;

/** Small-letter abbreviations that are words, not a person. */
const NOT_INITIALS =
  /^(?:sic|aka|etc|bzw|ggf|usw|evtl|ca|cf|vs|via|und|and|mit|von|der|die|das|the|for|par|por|per|dal|ii|iii|iv|vi|km|kg|cm|mm|ft|am|pm|ja|no|yes|si|ok|off|pdf|html?|usa|uno|nato|eu|uk|v|l|r|m|li|re|cont|ends?|fin|ed|ots|lnw|lby|lsw|lhe|lni|lno|lrs|lbn)$/u;
/** Of these, the ones that are initials where a stroke joins them to an agency: "kg/ats". */
const UNITS = /^(?:ca|cf|vs|ii|km|kg|cm|mm|ft|am|pm|ja|no|si|ok|re|ed|li)$/;

const SMALL_INITIALS = /^\p{Ll}{1,5}$/u;
const DESK_CODE = /^[A-Z]-\d{1,2}$/;
/** Capital initials ("mST", "JaS"), which are also how media abbreviate their names. */
const MIXED_INITIALS = /^\p{Lu}{2,4}$|^\p{Ll}\p{Lu}{1,2}\p{Ll}?$|^\p{Lu}{1,2}\p{Ll}{1,2}$/u;

const SEPARATOR =
  /\s*(?:[/,;&+|–·＝،、；，()（）[\]【】]|\s[-–—]\s|\s(?:und|and|y|e|et|en|og|och|ja|ve|и|та|و|sowie|via)\s)\s*/u;

/**
 * @param text the whole text of a line or block
 * @param home ISO 3166 code of the page's country, or null: it decides between agencies of one
 *   name, and an agency of that country may sign by a name that is also a word or initials ("(AA)"),
 *   even without brackets ("TT")
 * @returns what it says, or null when it is anything else than a sign-off
 */
export function parseSignOff(text: string, home: string | null = null): SignOff | null {
  const line = fold(text).replace(AFTER_LIST, "");
  if (line.length < 2 || line.length > MAX_LENGTH) return null;
  const list =
    strokedInitials(line, home) ??
    parseCopyright(line, home) ??
    parseList(line, home) ??
    ownAgency(line, home) ??
    placedAgency(line, home);
  if (list?.agencies.length || !creditsUnnamed(withoutWords(line.replace(HELP, ""), LABEL)))
    return list;
  return { agencies: [], initials: [], unnamedAgencies: true };
}

/** What follows a list: a desk's code, "(ANSA). Y12-RED", or when the text was last changed. */
const AFTER_LIST =
  /(?<=\)\.?)\s(?:[A-Z]{1,3}\d{0,2}-[A-Z]{2,3}|\|\sStand: [\d.,: ]{8,20}(?:Uhr)?)$/;

/** Who helped, under a label of its own: "Mit Agenturmaterial. Mitarbeit: Ada Roe." */
const HELP = /(?<=\p{L}\.)\s\p{L}{4,14}: [^.:]{3,60}\.?$/u;

/** An agency in brackets before or after a person's name, maybe with a place: "Z Elmy Ada Roe (PAP)". */
const BESIDE_NAMES =
  /^(?:\(([^()]{2,30})\)\s)?(?:Ze?\s)?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[/–-]\s|,?\s|(?=$))){2,6}(?:\(([^()]{2,30})\))?$/u;

/**
 * Reads a line by its place: right below a sentence, letters in italics and an agency beside a name
 * or a house close the text. Below anything else they may be a line of a poem, or one of several that
 * won.
 * @param before the text of the block above, if any
 * @param isLast whether it is the very last line: initials in italics are
 * @returns what it says, or null when it is anything else than a sign-off
 */
export function parseClosingLine(
  { element, text }: Pick<TextBlock, "element" | "text">,
  before: string | undefined,
  isLast: boolean,
  home: string | null,
): SignOff | null {
  if (before === undefined || !endsSentence(before) || /^h\d$/.test(element.localName)) return null;
  if (isInItalics(element, text))
    return isLast ? { agencies: [], initials: [text], unnamedAgencies: false } : null;
  return namedBeside(fold(text), home) ?? houseWithAgencies(fold(text), home);
}

/** "Z Elmy Ada Roe (PAP)", "(DHA) Ada ROE / ELM": a dateline's and a byline's parts in one line. */
function namedBeside(line: string, home: string | null): SignOff | null {
  const [, before, after] = BESIDE_NAMES.exec(line) ?? [];
  const name = before ?? after;
  if (name === undefined || (before !== undefined && after !== undefined)) return null;
  const named = agencyOf(name, home);
  if (!named || named.lower || (named.weak && named.agency.country !== home)) return null;
  return { agencies: [named], initials: [], unnamedAgencies: false };
}

/** "kszy/ jann/ mhr/", "/MUF": a stroke behind each, or one before capitals; "/mo" is a price's. */
const STROKED = /^(?:(?:\p{Ll}{2,5}\/ ?){2,5}|\/ ?\p{Lu}{3,4})$/u;
/** "KGA/rsj": who wrote and who edited; in German the capitals are a medium's. */
const WRITER_AND_EDITOR = /^\p{Lu}{3}\/\p{Ll}{2,4}$/u;
const GERMAN = /^(?:DE|AT|CH|LI|LU)$/;

/** Initials that strokes tell, where none of them is an agency's or a medium's. */
function strokedInitials(line: string, home: string | null): SignOff | null {
  const isPair = home !== null && !GERMAN.test(home) && WRITER_AND_EDITOR.test(line);
  if (!isPair && !STROKED.test(line)) return null;
  const initials = line.split(/[/\s]+/).filter((part) => part !== "");
  const isOther = (part: string) =>
    NOT_INITIALS.test(inSmallLetters(part)) ||
    agencyOf(part, home) !== null ||
    knownOutlet(part) !== null;
  return initials.some(isOther) ? null : { agencies: [], initials, unnamedAgencies: false };
}

/** Whether a line is nothing but small letters in italics: `<em>ak</em>`. */
function isInItalics(element: Element, text: string): boolean {
  if (!/^\p{Ll}{2,3}$/u.test(text) || NOT_INITIALS.test(text)) return false;
  return fold(element.querySelector("em, i")?.textContent) === text;
}

/** "TT", "/TT" on a Swedish page. */
function ownAgency(line: string, home: string | null): SignOff | null {
  const named = home === null ? null : agencyOf(line.replace(/^[/–—-]\s*|[/.]$/g, ""), home);
  if (!named || named.lower || named.agency.country !== home) return null;
  return { agencies: [named], initials: [], unnamedAgencies: false };
}

/** "OTTAWA — The Canadian Press": a dateline's parts in a line of their own. */
function placedAgency(line: string, home: string | null): SignOff | null {
  const name = /^\p{Lu}{2}[\p{Lu}\s.,'’-]{1,40}\s[–—]\s(\S.{1,40})$/u.exec(line)?.[1];
  const named = name === undefined ? null : agencyOf(name, home);
  if (!named || named.weak) return null;
  return { agencies: [named], initials: [], unnamedAgencies: false };
}

/** "Le Courrier avec AFP", "Correio com Reuters". */
function houseWithAgencies(line: string, home: string | null): SignOff | null {
  const names = HOUSE_WITH.exec(line)?.[1]?.split(SEPARATOR) ?? [];
  const agencies = names.flatMap((name) => agencyOf(name, home) ?? []);
  const isAll = agencies.length === names.length && !agencies.some(({ weak }) => weak);
  return names.length > 0 && isAll ? { agencies, initials: [], unnamedAgencies: false } : null;
}

/** Words with capitals alone before it, since a text has "Le contrat avec Reuters" as well. */
const HOUSE_WITH =
  /^(?!(?:Inter|Entre|A[ck]cord|Acordo))(?:L(?:[ea]s?\s|['’]))?(?:\p{Lu}[\p{L}\p{M}.’'-]*\s(?:d[eoau]s?\s)?){1,4}(?:avec|com)\s(.{2,60})(?<!\.)$/u;

/** "© dpa-infocom, dpa:240516-99-53606/3", "© 2024 AFP", "Copyright 2024 The Associated Press". */
function parseCopyright(line: string, home: string | null): SignOff | null {
  const own = line.replace(/^riproduzione riservata\s*/i, "");
  if (!/^[(\s]*(?:©|\(c\)|copyright\b)/i.test(own)) return null;
  const names = own
    .replace(
      /[©()]|\bc(?:opyright|opyright by)?\b|\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata|todos os direitos reservados)\b\.?|\b\w{2,6}:\d[\d/-]+/gi,
      " ",
    )
    .replace(/\s+(?:GmbH|AG|Inc|Ltd|SAS|LLC)\b\.?/gu, " ")
    .replace(/\b(?:19|20)\d\d\b/g, " ");
  return parseList(fold(names).replace(/^[.,;:\s]+/, ""), home);
}

function parseList(line: string, home: string | null): SignOff | null {
  const wrapped = /^[(（【［].+[)）】］][.。]?$/u.test(line) || /^\/.+\/$/.test(line);
  let rest = line.replace(/^[\s([（【［/–—\-*•.]+/u, "").replace(/(?<![.。\s])[.。\s]+$/u, "");
  const labelled = LABEL.test(inSmallLetters(rest));
  const bare = labelled ? null : BARE_LABEL.exec(rest);
  rest = rest.slice(bare && isSureAgency(bare[1] ?? "") ? bare[0].length : 0);
  rest = withoutWords(rest, LABEL);
  const unlabelled = withoutWords(AROUND_NAMES.exec(rest)?.[1] ?? rest, MATERIAL);
  const alone = unlabelled.replace(WITH_OTHERS, "");
  const material = labelled || alone !== rest;
  rest = alone;
  // A part with a label of its own ("Foto: …") says nothing about the text.
  const parts = rest.split(/\s*;\s*/);
  const own = parts.filter((part) => !/^[\p{L}\s[\]]{2,22}:/u.test(part));
  const otherParts = own.length < parts.length;
  if (own.length === 0) return null;
  const tokens = own
    .flatMap((part) => part.replace(/\s+(?:inputs?|इनपुट(?: के साथ)?)(?=\)?$)/i, "").split(SEPARATOR))
    .flatMap(splitPair)
    .filter((token) => token !== "");
  if (tokens.length === 0 || tokens.length > 9) return null;
  const joined = /\S\/\S/.test(rest);
  const listed = labelled || tokens.some((token) => DATE.test(token));
  return classify(tokens, { wrapped: wrapped || otherParts, material, joined, listed, home });
}

/** "TT-AFP": two agencies that a hyphen joins, where they are not one ("Keystone-ATS"). */
function splitPair(token: string): string[] {
  const parts = token.split("-");
  const isPair = parts.length === 2 && !agencyOf(token) && parts.every((part) => agencyOf(part));
  return isPair ? parts : [token];
}

/** Names beside the agencies that a list may have: the house itself, or who wrote. */
const MOST_OTHERS = 2;
const OTHER = /^(?!\p{Ll})\p{L}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\d][\p{L}\p{M}.’'-]*){0,2}$/u;
const DATE = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$/;

/** How a list stands: in brackets, after "with material from", joined by strokes, in which country. */
interface Context {
  wrapped: boolean;
  material: boolean;
  joined: boolean;
  /** It surely is a list of sources, by its label or its date: others may be named beside agencies. */
  listed: boolean;
  home: string | null;
}

function classify(tokens: string[], context: Context): SignOff | null {
  const agencies: NamedAgency[] = [];
  const small: string[] = [];
  const mixed: string[] = [];
  let unnamedAgencies = false;
  let unknown = 0;
  let others = 0;
  for (const token of tokens) {
    const named = agencyOf(token, context.home);
    if (named) agencies.push(named);
    else if (creditsUnnamed(token)) unnamedAgencies = true;
    else if (token === "red" || DESK_CODE.test(token)) small.push(token);
    else if (SILENT.test(inSmallLetters(token))) continue;
    else if (SMALL_INITIALS.test(token) && isInitials(token, context)) small.push(token);
    else if (MIXED_INITIALS.test(token)) mixed.push(token);
    else if (context.listed && OTHER.test(token)) others += 1;
    else unknown += 1;
  }
  if (unknown > 0 || others > MOST_OTHERS) return null;
  const isSure = ({ weak, lower }: NamedAgency) => !weak || (lower && context.joined);
  if (others > 0 && !unnamedAgencies && !agencies.some(isSure)) return null;
  // "apa, red": beside the editors' mark, small letters are no word.
  const isEdited = small.includes("red") && (agencies.length > 0 || context.joined);
  const strong = agencies.some(isSure) || unnamedAgencies || (isEdited && agencies.length > 0);
  // "(AA)" may be anybody's initials, "Source: AA" anybody's source: the agency's country tells.
  const isKnown = ({ agency, lower }: NamedAgency) => lower || agency.country === context.home;
  const told = (context.wrapped || context.material) && agencies.some(isKnown);
  const isAlone = small.length + mixed.length === 0;
  const labelled =
    context.material && isAlone && agencies.some((named) => isAtHome(named, context.home));
  if (strong || told || labelled) {
    return { agencies, initials: small.concat(lastOfSlashList(mixed, tokens)), unnamedAgencies };
  }
  // No agency: initials must be short, few, and set off from the text.
  const set = small.filter((initials) => initials.length <= 3);
  const hasMedium = tokens.filter((token) => /^\p{Lu}{3,4}$|\.\p{L}{2,4}$/u.test(token)).length;
  const enough = context.wrapped || isEdited || (hasMedium > 0 && tokens.length > small.length);
  if (agencies.length > 0 || set.length === 0 || set.length !== small.length) return null;
  if (set.length > 4 || !enough) return null;
  return { agencies: [], initials: set, unnamedAgencies: false };
}

function isInitials(token: string, { joined }: Context): boolean {
  return !NOT_INITIALS.test(token) || (joined && UNITS.test(token));
}

/** Mixed letters are initials only at the end ("dpa/JaM"): before, they are a medium. */
function lastOfSlashList(mixed: string[], tokens: string[]): string[] {
  const last = tokens.at(-1);
  const isMedium = /^\p{Lu}+$/u.test(last ?? "");
  return last !== undefined && mixed.includes(last) && !isMedium ? [last] : [];
}
