import { perWords, type Words } from "../words/words";
import { type CitingWords, LETTER } from "./citing-words";

/** Patterns that tell by the words around a name that something is cited: for small letters. */

/** Where a word may begin. */
export const START = "(?:^|[\\s(\"„“”«»'’–—-])";
/** Where it has ended. */
export const CLAUSE_END = '(?=$|[\\s.,;:!?)"”“»’])';
/** Words between a cue and the name: articles, adjectives, the kind of medium. */
const FILL = `(?:(?!(?:dat|att|at|that|que)\\s)${LETTER}[^\\s,;:!?()"„“”«»]*\\s+){0,5}`;
/** What may stand right before the name: "l’", an opening quotation mark. */
export const OPENING = `(?:${LETTER}{1,5}[’'])?[„"«“”'‚»‘(]?$`;
/** An article, and what elides it: "told the", "selon l’", "pelo". */
const ARTICLE =
  "(?:(?:the|der|die|das|dem|den|le|la|les|du|des|de|el|los|il|lo|i|o|a|os|as|het|een)\\s+|[ld][’'])?";
/** Words between a medium's name and its deed. */
export const BETWEEN = `(?:has|have|had|hat|hatte|haben|ha|han|a|ont|heeft|har|also|first|zuvor|zuerst|bereits|dazu|darüber|nyní|on|am|which|later|earlier|eerder|previously|already|separately|recently|${LETTER}+ly|${LETTER}+day|${LETTER}+tag|beide|in ${LETTER}+|unter anderem|mit ihr|mit ihm),?\\s+`;
/** "„…“, so die Ministerin im ZDF": after what was said. */
const SO = '(?<=[“”"»«‘’],?\\s)so';
const NEVER = /(?!)/;

/** The patterns of some words. */
export interface CitingPatterns {
  /** A cue right before the name. */
  before: RegExp;
  /** For names that are also words: only a cue right before them, with an article at most. */
  strongBefore: RegExp;
  /** What the medium does, after its name. */
  after: RegExp;
  /** "sagte Ida Roth der Zeitung": in German the medium is only told by its case. */
  speechAndDative: RegExp;
  /** "a déclaré le maire à l’AFP", "dijo a EFE": a speaker may stand between verb and medium. */
  speechTo: RegExp;
  strongSpeechTo: RegExp;
  /** "a lancé la ministre sur RTL", "sagte sie im ZDF": where somebody was heard. */
  speechOn: RegExp;
  /** "Sur RTL, la ministre a assuré", "Im ZDF sagte sie": the medium first. */
  fronted: RegExp;
  thenSpeech: RegExp;
  /** "Wie Reuters aus Kreisen erfuhr", "zoals de NOS gisteren meldde". */
  as: RegExp;
  thenDeed: RegExp;
  /** "Nachdem das Portal … über den Plan berichtet hatte": what tells it only at the end. */
  late: RegExp;
  /** Names of the languages' own media. */
  names: RegExp;
}

/** @returns the patterns of the languages that a page is read in */
export const citingPatterns = perWords((words): CitingPatterns => {
  const all = citingOf(words);
  const before = either("before", all);
  const speech = either("speech", all);
  const on = either("on", all);
  const german = all.filter(({ capitals }) => capitals);
  const deferring = all.filter(({ as }) => as !== undefined);
  const uncapitalised = either(
    "before",
    all.filter(({ capitals }) => !capitals),
  );
  return {
    before: new RegExp(`${START}(?:${before})(?:\\s+|(?<=[’']))${FILL}${OPENING}`),
    strongBefore: new RegExp(
      `${START}(?:(?:${uncapitalised}|laut|gegenüber)\\s+${ARTICLE}|(?:by|in) the\\s+|(?:sagte?|erklärte)\\s[^.!?„“"]{1,60}\\s(?:dem|der)\\s+)$`,
    ),
    after: new RegExp(
      `^[”"“»’']?(?:,?\\s+(?:which|who|das|der|die|qui|que|che|dat|som)(?=\\s))?\\s*(?:\\([^)]{1,30}\\)\\s*)?(?:(?:newspaper|news agency|news site|network|television|tv|magazine|daily|channel|website|broadcaster),?\\s+)?(?:${BETWEEN}){0,4}(?:${either("does", all)})${CLAUSE_END}`,
    ),
    speechAndDative: new RegExp(
      `${START}(?:${either("speech", german)})(?:\\s[^.!?„“"»«]{0,90})?\\s(?:dem|der|den)\\s+(?:${LETTER}+\\s+){0,3}[„"»]?$`,
    ),
    speechTo: speechTo(all, `(?:${LETTER}+\\s+){0,3}`),
    strongSpeechTo: speechTo(all, ARTICLE),
    speechOn: new RegExp(
      `${START}(?:${speech}|${SO})(\\s[^.!?]{0,80})?\\s(?:${on})\\s+${ARTICLE}[„"»«]?$`,
    ),
    fronted: new RegExp(
      `^[\\s„“"«–—-]*(?:${on}|${either("to", all)}|dem|der|den)(?:(?<=[’'])|\\s+${ARTICLE}(?:${LETTER}+\\s+)?)[„"»«]?$`,
    ),
    thenSpeech: new RegExp(`^[”"“»’']?,?\\s(?:[^\\s.!?„"«]+\\s){0,6}?(?:${speech})${CLAUSE_END}`),
    as: new RegExp(
      `(?:^|[\\s(,–—-])(?:${either("as", all)})\\s+(?:[^\\s.,;:!?]+\\s+){0,3}[„"»‘]?$`,
    ),
    thenDeed: new RegExp(
      `^["”“»’]?\\s(?:[^.!?,„"]{0,70}\\s)?(?:${either("does", deferring)})${CLAUSE_END}`,
    ),
    late: new RegExp(`^["”“»’]?\\s(?:${either("late", all)})${CLAUSE_END}`),
    names: new RegExp(`^(?:${words.groups.flatMap(({ names }) => names ?? []).join("|")})$`, "u"),
  };
});

function citingOf({ groups }: Words): readonly CitingWords[] {
  return groups.flatMap(({ citing }) => citing ?? []);
}

/** The languages' words in one alternation. */
function either(key: Exclude<keyof CitingWords, "capitals">, of: readonly CitingWords[]): string {
  return of.flatMap((words) => words[key] ?? []).join("|") || NEVER.source;
}

/** A language's verbs of speech with its own words for "to": "dijo … a", but not "said … a". */
function speechTo(all: readonly CitingWords[], fill: string): RegExp {
  const pairs = all.flatMap(({ speech, to }) =>
    speech === undefined || to === undefined
      ? []
      : `(?:${speech})(?:\\s[^.!?„“"»«]{0,70})?\\s(?:${to})(?:(?<=[’'])|\\s+${fill}(?:${LETTER}[’'])?)`,
  );
  return new RegExp(`${START}(?:${pairs.join("|")})[„"»«]?$`);
}
