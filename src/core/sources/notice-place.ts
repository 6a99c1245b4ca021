import type { Notice } from "../article";
import { fold, isLonger } from "../text";
import { attributeHas } from "../where";
import type { Words } from "../words/words";
import { CORRECTS, noticePatterns } from "./notice-patterns";

/** Telling a notice from a sentence of the story that speaks of something else in the same words. */

/** In the midst of the running text, or around it: before, at its end, after it or set off from it. */
export type Place = "middle" | "edge";

/** How far from its words a sentence names what it speaks of, in characters. */
const MAX_BEFORE = 120;
const MAX_BEHIND = 40;
/** Where a sentence, and where a clause of it ends. */
const SENTENCE_END = /[.!?](?=\s)|[。！？]/;
const CLAUSE_END = /[.,;:!?)](?=\s|$)|\s(?:and|und|et|y|e|en|och|og|i|и)\s|[。！？]/;

/**
 * @param match what one of the patterns of sentences found in a line of small letters
 * @returns whether it speaks of the text it stands in
 */
export function tellsOfText(
  kind: Notice["kind"],
  match: RegExpExecArray,
  place: Place,
  ofPage: Words,
): boolean {
  const [words] = match;
  const { aboutText, namesText, sentenceStart, versionOfAnother, saysOfVersion } =
    noticePatterns(ofPage);
  const end = match.index + words.length;
  if (isQuoted(match.input.slice(0, match.index))) return false;
  const lead = match.input.slice(0, match.index);
  const rest = match.input.slice(end);
  const before = lead.slice(-MAX_BEFORE).split(SENTENCE_END).at(-1) ?? "";
  const behind = rest.slice(0, MAX_BEHIND).split(CLAUSE_END)[0] ?? "";
  const around = `${before}${words}${behind}`;
  if (aboutText.test(around) || OWN_WORDS.test(words) || words.startsWith("(")) return true;
  if (place === "middle") return kind === "satire";
  // Others may earn by their links as well: so says the publisher of its own.
  if (kind === "affiliate") return OWN_HOUSE.test(`${before}${words}${rest.slice(0, MAX_BEHIND)}`);
  if (kind === "correction" && versionOfAnother.test(rest)) return false;
  const isVersion = kind === "correction" && VERSION_WORD.test(words);
  if (isVersion && !saysOfVersion.test(rest.slice(0, MAX_SAID))) return false;
  // An article about artificial intelligence speaks of much else that it made.
  return (kind !== "ai" && sentenceStart.test(lead)) || namesText.test(around);
}

/** Whether quotation marks are open at the end of what stands before: then somebody else says it. */
function isQuoted(lead: string): boolean {
  let open = false;
  for (const [mark] of lead.matchAll(/[„“”«»"「」『』]/gu)) open = /[„「『]/.test(mark) || !open;
  return open;
}

/** An earlier version, in the languages whose notices need not name the text. */
const VERSION_WORD = /[vw]ers|verz|fassung|верси|версії/;
/** How far behind these words the rest of the notice is looked at, in characters. */
const MAX_SAID = 240;

/** A report is also what others write, so it counts in words that say more than that. */
const OWN_WORDS = /\bthis report\b|^(?:記事|本文)/;

/** A publisher that speaks of itself. */
const OWN_HOUSE =
  /(?<!\p{L})(?:(?:we|i (?:may|might|can|will)|our|my|us|wir|ich|nous|nos|noi|nós|wij|ons)(?!\p{L})|unser|notre|nuestr|nostr|noss|nasz)/u;

/** Labels that are also the name of a thing, or a word that a story's sentence opens with. */
const ENGLISH_LABEL = /^[^\p{L}]*(?:(corrections?|corrected|clarifications?)|updated?)$/iu;
const VERSION_NUMBER = /^\s+\d+\.\d+\s+(?!(?:uhr|[ap]\.?m\b|h\b))\p{Ll}/u;

/** A whole sentence about something known: "the bridge is 90 metres long". */
const STATEMENT =
  /^\s*:\s+(?:the|this|these|those|an?|our|his|her|its|their|in|on|at|it|he|she|they|we)\s.*?\b(?:is|are|was|were|has|have|had|did|does|will)\b/;

/** "Corrections and clarifications | Submit a news tip". */
const LINE_OF_LINKS = /^\P{L}*(?:corrections|(?:corrections and )?clarifications)\s\|/iu;

/** "Correction: A Memoir …": what may be a title. */
const TITLE = /^\s*:\s+(?:An?|The)\s+\p{Lu}/u;

/**
 * @param kind what the label would tell
 * @param label what one of the patterns of labels found at the start of a line
 * @param placeOf where the line stands
 * @returns whether the line only begins with the same word: "Corrections: the department that …"
 */
export function isNamesake(
  kind: Notice["kind"],
  line: string,
  label: string,
  placeOf: () => Place,
  ofPage: Words,
): boolean {
  const rest = line.slice(label.length);
  const words = rest.toLowerCase();
  const { aboutText, speaksOfLabel } = noticePatterns(ofPage);
  const isOfElse = speaksOfLabel.test(words) || LINE_OF_LINKS.test(line);
  if (isOfElse && !CORRECTS.test(words) && !aboutText.test(words)) return true;
  // A release says so over its text or under it; between, the story speaks of one.
  if (kind === "press-release" && placeOf() === "middle") return true;
  const english = ENGLISH_LABEL.exec(label);
  if (!english) return false;
  if (VERSION_NUMBER.test(rest)) return true;
  if (!english[1]) return false;
  if (CORRECTS.test(words) || aboutText.test(words)) return false;
  if (TITLE.test(rest) && !/\d/.test(rest)) return placeOf() === "middle";
  if (!/^\s*:\s+\p{Ll}/u.test(rest)) return false;
  const isPlural = /s$/i.test(label);
  return isPlural || !STATEMENT.test(rest) || placeOf() === "middle";
}

const ITALICS = "em,i,small";
const NAMED = /note|notice|credit|disclaim|footer|source|translat|syndic|hinweis/i;

/** @returns whether a block is set off from the running text: by italics, its class or a line */
export function isSetOff(element: Element): boolean {
  if (element.closest(`${ITALICS},aside`) || NAMED.test(element.className)) return true;
  const only = element.querySelector(ITALICS);
  if (only && fold(only.textContent) === fold(element.textContent)) return true;
  return element.previousElementSibling?.tagName === "HR";
}

/** What lists of subjects are called. */
const SUBJECT = /(?:^|[-_ ])(?:tags?|topics?|keywords?)(?:$|[-_ ])/i;
/** Longest subject, in characters. */
const MAX_SUBJECT = 40;

/** @returns whether a line stands in an element that is named for subjects, alone or in a box */
export function isSubject(element: Element, line: string): boolean {
  return [element, ...element.children].some(
    (part) =>
      attributeHas(part, "class", SUBJECT) &&
      !isLonger(part, MAX_SUBJECT) &&
      fold(part.textContent) === line,
  );
}
