import { isPlace, namesWithHouse, withoutPlaces, withoutWhomFor } from "./byline-houses";
import { LETTER, NEXT_LABEL, stripBy, WRITTEN_BY } from "./byline-start";
import { isOrganisation } from "./organisation-name";
import { withoutDates } from "./printed-date";
import { inSmallLetters, withoutWords } from "./small-letters";
import { agencyOf, isSureAgency } from "./sources/agency-names";
import { knownOutlet } from "./sources/outlets";
import { fold } from "./text";

/** The words of a byline: "Von Ana Gil und Bo Ek, dpa. Fotos: Cy Day" → names and their roles. */

/** A name of a byline. */
export interface CreditedName {
  name: string;
  /** As printed ("Fotos", "Translated"), or null. */
  role: string | null;
}

/** Letters of all scripts, in a class: see `LETTER`. */
const ANY_LETTER = "a-zß-ɏ\\u0370-\\u1fff\\u3040-\\u9fff\\uac00-\\ud7af";

/** Words that are a label only with a colon, since they also name a part of a house. */
const DESK =
  "redaktion|redazione|rédaction|redacción|redação|eindredactie|redactie|redakcja|редактор|责任编辑|責任編輯|编辑|編輯|編集|편집|تحرير|עריכה|校对|校對|摄影|攝影|写真|사진|تصوير|翻译|翻譯|翻訳|번역|ترجمة|תרגום";

const TEXT = "te(?:x|k|s)t[eo]?|words";
const PICTURES = `photo${LETTER}*|pictures|fotos?|foto[’']s|fotogra${LETTER}+|bild(?:er)?|illustrat${LETTER}+|illustrazion${LETTER}+|ilustra${LETTER}+|zeichnung${LETTER}*|dessins?|disegni|tekeningen|video`;
const ROLE = [
  `(?:${TEXT}|${PICTURES}) (?:und|and|och|og|en|et|y|e|&) (?:${TEXT}|${PICTURES})`,
  `(?:additional |further )?(?:reporting|writing)|${TEXT}`,
  "edit(?:ed|ing)|redigiert|editado",
  `(?:${LETTER}+ly |expert |peer[- ])?reviewed|fact[- ]?checked|(?:fachlich |medizinisch )?(?:geprüft|überprüft)|révisé|vérifié|revisado|verificado|revisionato|verificato`,
  PICTURES,
  "(?:info)?gra(?:ph|f)i(?:k(?:en)?|cs?)|animations?|maps?|data(?: analysis)?",
  "research(?:ed)?|recherchen?|mitarbeit|produ(?:ced|ction|ktion|zione|cción|ção|ctie)",
  `translat${LETTER}+(?: from(?: the)? ${LETTER}+)?|übersetz${LETTER}+(?: aus dem ${LETTER}+)?|aus dem ${LETTER}+(?: übersetzt)?|(?:tradu${LETTER}+|tradott${LETTER})(?: (?:de(?:l|lla)? |de l[’']|du |dall[’']|dall?a? )${LETTER}+)?|vertaald(?: uit het ${LETTER}+)?|vertaling|översättning|oversettelse|oversat|tłumaczenie|překlad|перевод`,
].join("|");
/** What somebody did for a text besides writing it, or that they wrote it, before their names. */
const ROLE_LABEL = new RegExp(
  `(?<![${ANY_LETTER}-])(?:(${ROLE})(?:\\s*[:：]\\s*|\\s+(?:by|von|par|por|door|di|de|da|van|av|af)(?:\\s*[:：]\\s*|\\s+))|(${DESK})\\s*[:：]\\s*)`,
  "g",
);
/** What such a label ends with. Most lines have none, and the pattern of labels takes long to make. */
const LABEL_END = /[:：]|\s(?:by|von|par|por|door|di|de|da|van|av|af)\s/;
const REVIEW = /review|check|prüf|v[ée]rif|r[ée]vis/;
/** The same in brackets after a name. */
const ROLE_ALONE = new RegExp(`^(?:${ROLE})$`);
const PICTURE_ROLE =
  /^(?:photo|picture|foto|bild|illustra|ilustra|zeichnung|dessin|disegn|tekening|video)/;
const WITH_TEXT = new RegExp(`(?<!${LETTER})(?:${TEXT})(?!${LETTER})`);
/** "Foto: Ana Gil" and "Illustration: Ana Gil" are credits of one picture, "Fotos: Ana Gil" of a story's. */
const ONE_PICTURE =
  /^(?:(?:photo|foto|picture|bild|video|photo credit)(?:\s*[:：]|\s+(?:by|von|par|por|door|di|de|da|av|af)\s)|(?:illustration|ilustraci[oó]n|illustrazione|zeichnung|grafik|graphic|animation|map)\s*[:：])/;
/** Words and marks that join two authors. Words in the middle of a sentence are in small letters. */
const JOINERS =
  /\s*(?:[,;|·•/／、，،؛\n]|\s(?:and|AND|And|und|UND|Und|et|ET|y|e|en|och|og|ja|dan|và|i|a|ve|és|și|si|και|и|і|та|и|&|\+|with|mit|avec|con|com|और|和|و)\s)\s*/u;

/** What joins a name to the one before, where a mark parts them, too: "…, com Agência Brasil". */
const JOINING =
  /^(?:with|mit|avec|con|com|met|med|and|und|et|y|e|en|och|og)\s|\s(?:with|mit|avec|con|com|met|med|and|und|et)$/gu;
/** "unserer Korrespondentin Ana Gil": somebody of the house. */
const OUR = /^(?:[Uu]nsere[rmn]?|[Nn]otre|[Nn]uestr[oa]|[Oo]ur|[Oo]nze)\s\p{L}+\s(?=\p{Lu})/u;
const BRACKET = /\s*[([]([^)\]]{1,40})[)\]]\s*/g;
const ADDRESS = /https?:\/\/\S{1,300}|[^\s@|]{0,64}@[^\s|]{1,80}/gi;

/** Functions printed after a name: they belong to the person before. For small letters. */
const FUNCTION =
  /(?<![a-zß-ɏ])(?:editor|reporter|writer|staff|journalist[a-zß-ɏ]*|columnist|producer|analyst|chief|head of|director|bureau|professor|representative|president|officer|ph\.?d|m\.?d|author|fellow|manager|coordinator|specialist|strategist|consultant|engineer|researcher|founder|ceo|[ck]orr?espon[a-zß-ɏ]+|reda[kc]t[a-zß-ɏ]+|rédact[a-zß-ɏ]+|autor(?:in)?|reporterin|[a-zß-ɏ]*leiter(?:in)?|ressort|periodista|verslaggever|toimittaja|muhabiri?)(?![a-zß-ɏ])/;
const FUNCTION_ALONE =
  /^(?:[a-zß-ɏ]+ )?(?:editor|writer|reporter|correspondent|journalist|author|contributor|autor(?:in)?|redakteur(?:in)?)s?$/;

/** Words of an interface or of a label, that are in nobody's name. For small letters. */
const NO_NAME =
  /(?<![a-zß-ɏ])(?:[ck]omm?ent[a-zß-ɏ]*|geändert|(?:full|author|read|view|ver|voir sa) bio(?:graf[ií]a|graphie)?|bio(?:graf[ií]a)? completa|leer bio|vita ansehen|share tweet|follow|folgen|subscribe|newsletter|read more|learn (?:more )?about|view (?:all|author)|archives?|posts?|beitr(?:ag|äge)|artikel|articles?|website|twitter|facebook|instagram|linkedin|youtube|minutes?|updated?|published|posted|veröffentlicht|aktualisier(?:t|ung)|publié|publicado|datum|quelle|stand|[a-zß-ɏ]*übersicht|fact[- ]checked|reviewed|editorial (?:process|guidelines|polic(?:y|ies))|no author|unknown|sponsored|gesponserte|anzeige|copyright|all rights|sign (?:in|up)|筆者)(?![a-zß-ɏ])|^(?:share|e-?mail|print|view|admin|super user|author|null|undefined|none|category|tags?|home|date|(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day)?|the|vor|ago|am|on|in|at|um|le|el|il|by|(?:about|sobre|über|à propos) .*)$/;
const NO_LETTERS =
  /https?:|: |www\.|@|\d{3,}|\d[日月]|(?:報導|报道|報道)$|^\d+ ?min|\d{1,2}[:.]\d{2}|^https?$|^vor \d|\d+ (?:hours?|days?|stunden|tagen?|min)/i;

/** A word that may stand in a person's name in small letters. */
const PARTICLE =
  /^(?:de|del|della|dei|den|der|des|van|von|vom|vander|da|das|dos|do|di|du|el|al|la|le|ter|ten|te|bin|bint|ibn|ben|abu|zu|zur|y|e|i|af|av|san|o|d['’]|of|und|ul|ur)$/i;
const CASELESS = /^[\p{Lo}\p{M}\p{Lm}\s.・·]+$/u;

/** Longest name, in characters, and in words. */
const LONGEST = 60;
const MOST_WORDS = 6;

/** "A.", "D. E.": initials of somebody who is not named. */
const DOTTED = /^(?:\p{Lu}\. ?){1,3}$/u;

/** Whether text that stands where a name is stated can be one. */
export function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || name.split(" ").length > MOST_WORDS) return false;
  const words = inSmallLetters(name);
  // A label without its name ("By"), a clock time, a reading time, an address's remains.
  if (stripBy(`${name} `).text.trim() === "" || NO_LETTERS.test(name) || NO_NAME.test(words))
    return false;
  if (FUNCTION_ALONE.test(words) || DOTTED.test(name)) return false;
  // People and outlets are written with a capital, where the script has them; initials are short.
  if (/^[\p{Ll}\s]{6,}$/u.test(name) || /^\p{Ll}+ .*\.$/u.test(name)) return false;
  return /\p{L}/u.test(name);
}

/** Whether a line is only what somebody is: "Senior Reporter". */
export function isPost(line: string): boolean {
  return FUNCTION_ALONE.test(inSmallLetters(line));
}

/** Whether it is written like a person's full name: two to five words with capitals, or no case. */
export function isFullName(name: string): boolean {
  if (!looksLikeName(name) || isOrganisation(name)) return false;
  if (CASELESS.test(name)) return name.length <= 20;
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || FUNCTION.test(name.toLowerCase())) return false;
  const named = words.filter((word) => /^(?:\p{Lu}|[dlO]['’]\p{Lu}|[a-z]+\p{Lu})/u.test(word));
  return named.length >= 2 && words.every((word) => named.includes(word) || PARTICLE.test(word));
}

/** Longest text that can be a list of names, in characters; a longer one is none. */
const LONGEST_LIST = 2000;

/**
 * Cuts a byline into names, without "By", initials in brackets, dates, places of work and functions.
 * Line breaks in `text` part names. A line that credits pictures alone is no byline.
 */
export function readByline(text: string): CreditedName[] {
  // "#ferries and harbours" is a subject.
  if (text.length > LONGEST_LIST || /#\p{L}/u.test(text)) return [];
  const names = byRole(lineOf(text)).flatMap(({ role, words }) =>
    namesIn(words).map((credit) => ({ ...credit, role: credit.role ?? role })),
  );
  return names.every(({ role }) => role !== null && isOfPictures(role)) ? [] : names;
}

/** The words without dates, and without what a sentence says of the author after the name. */
function lineOf(text: string): string {
  const about = WRITTEN_BY.exec(inSmallLetters(text))?.[0].length ?? 0;
  const named = about > 0 ? text.slice(about).split(/[,.:;](?= |$)/, 1)[0] : text;
  return withoutWords(withoutWords(withoutDates(named ?? text), DATE_WORD), GUEST);
}

/** "Ein Interview von Ana Gil mit Bo Ek": who answered. */
export const GUEST =
  /(?<=^(?:\S+ )?(?:interview|gespräch|entretien|entrevista|intervista) (?:von|by|de|par|di) .{3,40}) (?:mit|with|avec|con|com) .*$/;

/** What leads to a date that is gone: "Par Ana Gil le 7 mai 2026", "Ana Gil Published 7 May 2026". */
const DATE_WORD =
  /\s(?:(?:published|posted|publiziert|veröffentlicht|publié|publicado|pubblicato)(?:\s(?:le|am|on|el|il|den|op))?|le|du|am|vom|um|on|at|el|il|den|op|em)\s*(?=\|)/g;

/**
 * The names in a line of credits that say what each has done: "Photographs by …; translated by …".
 * The credit of one picture is none.
 */
export function readCredits(text: string): CreditedName[] {
  if (text.length > LONGEST_LIST) return [];
  return byRole(withoutDates(text)).flatMap(({ role, label, words }) => {
    // "Illustration: Ana Gil/Courier": a stroke joins the house that a picture is from.
    const small = inSmallLetters(label);
    const isPicture = ONE_PICTURE.test(small) || (/[/©]/.test(words) && PICTURE_ROLE.test(small));
    if (role === null || isPicture) return [];
    const names = namesIn(withoutWhomFor(words)).map(({ name }) => ({ name, role }));
    // After the name of who looked it over, its posts and houses follow.
    return REVIEW.test(inSmallLetters(role)) ? names.slice(0, 1) : names;
  });
}

/** Whether a role says only that somebody made the pictures. */
export function isOfPictures(role: string): boolean {
  const words = inSmallLetters(role);
  return PICTURE_ROLE.test(words) && !WITH_TEXT.test(words);
}

/** Whether a paragraph begins like a line of credits: "(Reporting by …; editing by …)", "(AFP: editing by …)". */
export function beginsWithRole(text: string): boolean {
  const bare = inSmallLetters(text.replace(/^[\s(*–—-]+(?:[\p{L} ]{2,30}:\s+)?/u, ""));
  return LABEL_END.test(bare) && bare.search(ROLE_LABEL) === 0;
}

/** The names alone. */
export function splitNames(text: string): string[] {
  return readByline(text).map(({ name }) => name);
}

/** A part of a byline: a role's label as printed, the role in it, and the words that follow. */
interface RolePart {
  label: string;
  role: string | null;
  words: string;
}

function byRole(text: string): RolePart[] {
  const parts: RolePart[] = [];
  let label = "";
  let role: string | null = null;
  let start = 0;
  const add = (words: string) => {
    const isLabelled = /[:：]/.test(words);
    const [own = "", ...others] = isLabelled ? stripBy(words).text.split(NEXT_LABEL) : [words];
    parts.push({ label, role, words: own });
    for (const other of others) parts.push({ label: "", role: null, words: other });
  };
  const small = inSmallLetters(text);
  for (const match of LABEL_END.test(small) ? small.matchAll(ROLE_LABEL) : []) {
    add(text.slice(start, match.index));
    start = match.index + match[0].length;
    label = text.slice(match.index, start);
    role = label.slice(0, (match[1] ?? match[2] ?? "").length);
  }
  add(text.slice(start));
  return parts;
}

function namesIn(text: string): CreditedName[] {
  const inBrackets: string[] = [];
  const line = text
    .replace(ADDRESS, " | ")
    .replace(/[^\S\n]+/g, " ")
    .replace(BRACKET, (_whole, inside: string) => {
      if (isSureAgency(inside)) return ` | ${inside} | `;
      if (!ROLE_ALONE.test(inSmallLetters(inside))) return " ";
      inBrackets.push(inside);
      return ` | ${PLACEHOLDER} | `;
    })
    .trim();
  // "Posted on 6 May by Ana Gil": the date is gone, and what stands before "by" is a label.
  const later = /(?:^|[|·•–—-]\s*|\son\s[^\n]*)(?:by|von|par|por)\s+(?=\p{Lu})/u.exec(line);
  const bare = stripBy(later ? line.slice(later.index + later[0].length) : line).text;
  const names: CreditedName[] = [];
  for (const [index, part] of bare.split(JOINERS).entries()) {
    const last = names.at(-1);
    if (last && isPlaceOf(last.name, bare, index) && !isOrganisation(part)) continue;
    if (part === PLACEHOLDER) {
      const role = inBrackets.shift();
      if (last && role) last.role = last.role === null ? role : `${last.role}/${role}`;
      continue;
    }
    for (const name of namesWithHouse(trimName(part)).map(trimName)) {
      const isOfLast = index > 0 && (FUNCTION.test(name.toLowerCase()) || isDegree(name));
      if (looksLikeName(name) && !isOfLast) {
        names.push({ name, role: null });
      }
    }
  }
  const people = names.filter(({ name }) => !DESK_ALONE.test(inSmallLetters(name)));
  return withoutPlaces(people.some(({ name }) => isFullName(name)) ? people : names);
}

/** "Ana Gil, da Redação": after a person, the desk of the house is nobody else. */
const DESK_ALONE = new RegExp(`^(?:(?:da|de la|della|de) )?(?:${DESK})$`);

/** "Ana Gil, Elm", "Ana Gil, inviata a Elm": where somebody writes from, after a full name. */
function isPlaceOf(name: string, line: string, index: number): boolean {
  const parts = line.split(JOINERS);
  const [before = "", part = ""] = parts.slice(index - 1, index + 1);
  if (!isPlace(part) || !/^\p{Lu}\p{Ll}/u.test(part) || !isFullName(name)) return false;
  return (parts.length === 2 && line.includes(",")) || /^\p{Ll}{3}/u.test(before);
}

/** "Ana Gil, CPP, PSP": letters after a name that are nobody's, neither an agency's nor a medium's. */
function isDegree(part: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(part) || CALL_SIGN.test(part)) return false;
  return !isSureAgency(part) && agencyOf(part) === null && knownOutlet(part) === null;
}

/** What American stations are called. */
const CALL_SIGN = /^[KW][A-Z]{2,4}$/;

/** Stands for a role in brackets while the names around it are parted. */
const PLACEHOLDER = "()";

function trimName(part: string): string {
  const name = fold(part.replace(/^[\s\-–—.:*©【（]+|[\s\-–—:,*】）]+$|\u00ad/g, ""))
    .replace(JOINING, "")
    .replace(OUR, "");
  const bare = stripBy(`${name} `).text.trim() || name;
  // A full stop ends the line, but belongs to an initial or a title.
  const ended = bare
    .replace(/(?:^| )(?:in|à|en|em|aus|from|(?<=\S \S+ )E[nm]) \p{Lu}.*$/u, "")
    .replace(/ [-–—] [^-–—]*$/u, (tail) => (FUNCTION.test(tail.toLowerCase()) ? "" : tail))
    .replace(/(\p{L}{3,})\.$/u, "$1");
  return ended.replace(/(?<=\S)\s*(?:기자|특파원|記者|记者)$/u, "").trim();
}
