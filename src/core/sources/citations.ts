import type { CitedOutlet } from "../article";
import type { TextBlock } from "../blocks";
import { evidenceOf } from "../evidence";
import type { Words } from "../words/words";
import { acronymsIn } from "./acronym";
import { knownAgency } from "./agency-names";
import { namesByPattern, stemOf } from "./citations-by-pattern";
import {
  BETWEEN,
  type CitingPatterns,
  CLAUSE_END,
  citingPatterns,
  OPENING,
  START,
} from "./citing-patterns";
import { isOwnName, type OutletName, outletNames } from "./outlet-names";
import { hasOutletShape, knownOutlet } from "./outlets";
import { lastSentence, sentenceAt } from "./sentence";

/** Media that the running text names as where something comes from. */

/** The patterns are matched against text in small letters. */

/** Cues that also fit much else: they count for names that are surely media's. */
const LOOSE = new RegExp(
  `${START}(?:dalla|per|conforme|participado)\\s+(?:[^\\s]+\\s+){0,2}${OPENING}`,
);

/** "laut einer Sprecherin der …": a person of the house, not its reporting. */
const SOMEBODY =
  /(?:president[^\s]*|portavoz|sprecher(?:s|in)?|spokes[^\s]+|chefin|chef|direct[^\s]+|leiter(?:in|s)?|ceo|chairman|founder|owner|shareholder|inhaber|aktie|shares)\s+(?:of|der|des|de|del|della|von|van|da|do|at|bei)(?:\s+(?:the|la|el))?\s+$/;

/** What begins a clause of what was said: "said that ads on …". */
const CLAUSE = /(?:^|\s)(?:that|dass|que|che|dat|att|at|что|що|že|że|qu[’'][^\s]*)\s/;
const SPEECH_AND_OWN = new RegExp(
  `${START}(?:sag(?:t|te)|erklär(?:t|te)|erzähl(?:t|te)|bestätig(?:t|te))\\s[^.!?„“"»«]{2,60}$`,
);
/** "nannte sie in der „Zeit“": a quoted name after a preposition of place. */
const IN_QUOTED = /\s(?:im|in der|in dem|bei|der|des|dem|dans|en|in|on)\s+[„"»«“‚]$/;

/** "Dem Lokalanzeiger sagte", "Der Rheinischen Post sagte": told by its case, which is no subject's. */
const IN_DATIVE = /^[\s„"«–—-]*(?:dem\s|der\s[„"«»]?[A-ZÄÖÜ][^\s]*en\s)/;

/** A verb of speech right behind the name; further off, it may be what somebody says of the medium. */
const SAID =
  /^["”“»]?\s(?:sagten?|erklärten?|bestätigten?|erzählten?|verriet(?:en)?|schilderten?|teilten?)\s/;
/** "Für die ARD hat sie berichtet": the medium is not who does it. */
const OF_MEDIUM =
  /\s?(?<!\p{L})(?:für|bei|beim|über|gegen|vor|mit|von|vom|zu[rm]?|an)\s(?:(?:die|der|den|das|dem)\s)?[„"»]?$/u;

/** "Bloomberg’s Ida Roth reported": its reporter, named. */
const REPORTER_AFTER =
  /^['’]s\s+(?:[^\s.,;:!?]+\s+){1,4}(?:reported|reports|wrote|writes|noted|notes|revealed|explains|explained)(?=$|[\s.,;:])/;
const CITING_SUFFIX = new RegExp(
  `^[”"“»]?-(?:informationen|bericht|interview|recherche|gespräch|angaben|umfrage)|^[”"“»]?\\s+(?:reports?|interview|investigation|analysis|poll|survey|tally|story|article)${CLAUSE_END}|^['’]s\\s+(?:reports?|interview|investigation|analysis|poll|survey|reporting)`,
);
const AND =
  /^[”"“»]?\s*(?:,|und|and|et|y|e|i|en|og|och|sowie|&|,\s*and)\s+(?:the|der|die|das|le|la|el|il|de)?\s*[„"«“]?$/;

/** "The Guardian reported": verbs that only media are the subject of, after an article. */
const WITH_ARTICLE = /(?:^|\s)(?:the|le|la|el|il|o|a|het|de)\s$/;
const REPORTED = new RegExp(
  `^[’']?\\s(?:${BETWEEN}){0,3}(?:report(?:ed|s)|wrote|writes|revealed|informó|publicó|reveló|reportó|rapporte|écrit|révèle|scrive|riporta|riferisce|noticiou|escreve|meldt|schrijft|meldde|schreef|onthulde)${CLAUSE_END}`,
);
const isNamed = (before: string) => NOUN_AT_END.test(before);
const NOUN_AT_END =
  /(?:newspaper|daily|magazine|agency|broadcaster|channel|zeitung|magazin|sender|agentur|blatt|journal|quotidien|diario|periódico|giornale|quotidiano|krant|avisen|tidningen|jornal)\s+[„"«“‚»]?$/;

/** "Wrote a letter to the": to the house, which has not said anything. */
const LETTER_TO = /\s(?:a|an|his|her|their|the)\s(?:letters?|e-?mails?|notes?)\sto\s(?:the\s)?$/;

/** Characters before and after a name that can hold its cue. */
const REACH = { before: 120, after: 70 };

/**
 * @param blocks the shown body
 * @param own names of the publisher, in small letters
 * @param words those that the page is read with
 * @returns each cited medium once, with the first sentence that cites it
 */
export function citedOutlets(
  blocks: readonly TextBlock[],
  own: ReadonlySet<string>,
  words: Words,
): CitedOutlet[] {
  const patterns = citingPatterns(words);
  const found = new Map<string, CitedOutlet>();
  // What the letters of an abbreviation stand for, as the text has it so far.
  const meanings = new Map<string, string>();
  for (const { element, text } of blocks) {
    for (const [acronym, words] of acronymsIn(text)) meanings.set(acronym, words);
    const cited = [...citationsIn(text, own, patterns), ...namesByPattern(text, words)];
    for (const { name, kind, start, end, cites } of cited) {
      // "CNN" of "CNN Indonesia".
      const isPart = (other: OutletName) => other.start <= start && other.end >= end;
      if (cited.some((other) => other.name.length > name.length && isPart(other))) continue;
      const meaning = meanings.get(name);
      const key = (meaning ?? name).toLowerCase().replace(/^the\s+/, "");
      if (found.has(key) || (meaning !== undefined && !isMedium(meaning))) continue;
      // A name that a pattern tells may be the form of another: "Ylen" of "Yle".
      const isForm = (other: string) => cites && kind === "noun" && stemOf(other) === stemOf(name);
      if ([...found.keys()].some(isForm)) continue;
      const evidence = evidenceOf(sentenceAt(text, start, end), "body", element);
      const isOwn = isOwnName(name, own) || [...own].some(isForm);
      found.set(key, { name, isOwn, evidence });
    }
  }
  return [...found.values()];
}

/** "Australian Federal Police": what some spelled-out letters stand for is no agency. */
function isMedium(words: string): boolean {
  if (MEDIA_WORD.test(words) || knownAgency(words) !== null) return true;
  return knownOutlet(words) !== null || hasOutletShape(words);
}

/** In the names of media that have abbreviations. */
const MEDIA_WORD =
  /news|press|pren[sz]a|stampa|notici|notíci|broadcast|radio|rádio|rundfunk|fernsehen|televi|télévi|network|zeitung|agen[ctz]|omroep|haber|media/i;

function citationsIn(
  text: string,
  own: ReadonlySet<string>,
  patterns: CitingPatterns,
): OutletName[] {
  const cited: OutletName[] = [];
  // Names not yet cited that only "and" parts from the next: "the Post and the Mail reported".
  let waiting: OutletName[] = [];
  let last: OutletName | null = null;
  let lastCited = false;
  for (const name of outletNames(text, own, patterns.names)) {
    const between: string | null = last === null ? null : text.slice(last.end, name.start);
    // "Schweizer Radio und Fernsehen (SRF)": the short form of the one before.
    if (between !== null && /^[”"“»]?\s\($/.test(between)) continue;
    const joined = between !== null && AND.test(between.toLowerCase());
    if (!joined) waiting = [];
    last = name;
    lastCited = (joined && lastCited) || isCited(name, text, patterns);
    if (lastCited) {
      cited.push(...waiting, name);
      waiting = [];
    } else if (name.kind !== "ambiguous") waiting.push(name);
  }
  return cited;
}

function isCited(
  { name, kind, start, end, cites }: OutletName,
  text: string,
  patterns: CitingPatterns,
): boolean {
  if (cites) return true;
  const before = lastSentence(text.slice(Math.max(0, start - REACH.before), start)).toLowerCase();
  // »Der Spiegel« closes with what opens a quotation elsewhere; "ZDF-„Morgenmagazin“".
  const after = text
    .slice(end, end + REACH.after)
    .toLowerCase()
    .replace(/^[«‹]|^-[„"»][^“”"«]{2,30}[“”"«]/, "”");
  if (LETTER_TO.test(before)) return false;
  const isWord = kind === "ambiguous";
  const isSure =
    kind === "known" ||
    (kind === "own" && knownOutlet(name)?.ambiguous === false) ||
    (kind === "shape" && IN_DATIVE.test(`${before}${name}`) && SAID.test(after));
  if (CITING_SUFFIX.test(after) && !isWord) return true;
  const quoted = /[„"«“‚»]$/u.test(before) && /^[”"“»‘']/u.test(after);
  if (isWord && !quoted && !isNamed(before)) {
    if (patterns.strongSpeechTo.test(before)) return true;
    if (WITH_ARTICLE.test(before) && REPORTED.test(after)) return true;
    if (!patterns.strongBefore.test(before)) return false;
  }
  if (patterns.after.test(after)) return true;
  if (!isWord || quoted) {
    const clause = text.slice(end, end + 120).toLowerCase();
    if (patterns.late.test(clause) && !OF_MEDIUM.test(before)) return true;
    if (REPORTER_AFTER.test(clause)) return true;
    if (patterns.as.test(before) && patterns.thenDeed.test(clause)) return true;
  }
  if (SOMEBODY.test(before)) return false;
  if (patterns.before.test(before) && (kind !== "noun" || !LOOSE.test(before))) {
    return !LOOSE.test(before) || isSure;
  }
  if (patterns.speechAndDative.test(before) || patterns.speechTo.test(before)) return true;
  if (isSure && isHeardOn(before, after, patterns)) return true;
  if (quoted && IN_QUOTED.test(before)) return true;
  return kind === "own" && SPEECH_AND_OWN.test(before);
}

/** Whether somebody speaks on or to the medium: "said the mayor on CNN", "Im ZDF sagte sie". */
function isHeardOn(before: string, after: string, patterns: CitingPatterns): boolean {
  const speech = patterns.speechOn.exec(before);
  if (speech && !CLAUSE.test(speech[1] ?? "")) return true;
  return patterns.fronted.test(before) && patterns.thenSpeech.test(after);
}
