import type { Evidence, EvidenceOrigin } from "../article";
import { isProse, type TextBlock } from "../blocks";
import { evidenceOf } from "../evidence";
import { fold } from "../text";
import { spelledOut } from "./acronym";
import { agencyOf } from "./agency-names";
import { holderOf, isMarkedByline, isOfNoStory, isPrint, nearPicture } from "./print";
import type { Region } from "./region";
import { creditsUnnamedBeside, parseClosingLine, parseSignOff, type SignOff } from "./sign-off";

/** Where sign-offs stand: in lines of their own and at the end of the last paragraph. */

/** A sign-off and the words that it was read from. */
export interface FoundSignOff {
  signOff: SignOff;
  evidence: Evidence;
}

/** Paragraphs at the end of the body whose last words may be a sign-off. */
const LAST_PARAGRAPHS = 3;
/** Most characters of a paragraph's end looked at. */
const TAIL = 90;
const BRACKETED_TAIL = /^(.*?)\s*([(（[][^()（）[\]]{2,80}[)）\]])\s*\.?$/u;
const SENTENCE_END = /[.!?…"“”»«’')。？！]$/u;
/** A bracket that holds more than one abbreviation, or says what it is. */
const LIST = /[/,;、，]|^.\s*(?:avec|with|mit|con|com|met|med|via|source|quelle)\s/i;
const OPEN_TAIL = /[.!?…"“”»’')。]\s*(?:[–—-]\s*)?([^.!?…()"“”„»«]{2,60})$/u;

/**
 * @param country ISO 3166 code of the page's country, or null
 * @returns every sign-off in the body and near its end, in document order
 */
export function findSignOffs(region: Region, country: string | null): FoundSignOff[] {
  const found: FoundSignOff[] = [];
  const { body, after, before } = region;
  const prose = body.filter(({ text, link }) => isProse(text, link)).slice(-LAST_PARAGRAPHS);
  body.forEach((block, index) => {
    if (block.link >= block.text.length) return;
    const nearEnd = index >= body.length - LAST_PARAGRAPHS;
    // Links and labels may follow the text; and in the midst of it, a list of agencies is no remark.
    const isLast = nearEnd || prose.includes(block);
    const mayEnd = isLast || block.text.slice(-TAIL).includes("/");
    const ending = mayEnd ? readTail(block.text, country) : null;
    const tail = isLast || (ending && isAgencyList(ending)) ? ending : null;
    const atEnd = tail ?? readMarkedTail(block, country);
    const reading =
      readLine(block.text, nearEnd, country) ??
      atEnd ??
      (nearEnd
        ? readClosingLine(block, body[index - 1], index === body.length - 1, country)
        : null);
    if (!reading || isPictureCredit(block, region) || isHeld(block, reading, region)) return;
    add(found, block, reading, "signoff");
  });
  for (const [index, block] of after.entries()) {
    if (block.link >= block.text.length) continue;
    // The words first: where a line stands takes longer to tell, and most are no sign-offs.
    const reading =
      readLine(block.text, true, country) ??
      readLast(block, country) ??
      readClosingLine(block, after[index - 1] ?? body.at(-1), index === 0, country);
    if (!reading || !isPrint(block) || isPictureCredit(block, region)) continue;
    if (isHeld(block, reading, region)) continue;
    const inFooter = block.element.closest("footer") !== null;
    add(found, block, reading, inFooter ? "footer" : "signoff");
  }
  for (const block of before) {
    const line = readLine(block.text, false, country);
    const initials = line?.signOff.initials ?? [];
    // "Quelle: DIE ZEIT, dpa, ces"
    const isLabelled = initials.length > 0 && /^\p{L}{4,8}: /u.test(block.text);
    const isMarked = /\//.test(block.text) || isLabelled || initials.includes("red");
    const isLine = line?.signOff.agencies.length && isMarked;
    const reading = isLine ? line : (readUnnamed(block) ?? readInitialsAndPlace(block));
    if (!reading || !isPrint(block) || block.element.closest("figure")) continue;
    if (reading === line && isHeld(block, reading, region)) continue;
    add(found, block, reading, "byline");
  }
  return found;
}

/**
 * Whether a line belongs to the box that it stands in, not to the text. A label ("Source: …"), or a
 * sentence before it in an item of a list, makes it a sign-off there too.
 */
function isHeld({ element, text }: TextBlock, { quote }: Reading, region: Region): boolean {
  if (isOfNoStory(element, region)) return true;
  const holder = holderOf(element, region);
  if (holder === null || /[:：©]/u.test(quote)) return false;
  return !(holder.matches("li, dd") && quote.length < fold(text).length);
}

/** A bare name laid over a picture or under it: "Reuters". */
function isPictureCredit({ element, text }: TextBlock, region: Region): boolean {
  const isBare = text.length < 60 && /^[\p{L}\p{N} .&/-]+(?:\(\p{L}+\))?$/u.test(text);
  return isBare && nearPicture(element, region);
}

interface Reading {
  signOff: SignOff;
  quote: string;
}

function add(
  found: FoundSignOff[],
  block: TextBlock,
  reading: Reading,
  origin: EvidenceOrigin,
): void {
  found.push({
    signOff: reading.signOff,
    evidence: evidenceOf(reading.quote, origin, block.element),
  });
}

/** In the middle of a text only a line that names an agency is one, and not by the name alone. */
function readLine(text: string, nearEnd: boolean, country: string | null): Reading | null {
  const signOff = parseSignOff(text, country);
  if (!signOff) return null;
  const isBare = () => !/^\s*[/([（【［]/u.test(text) && agencyOf(text, country) !== null;
  if (!nearEnd && (signOff.agencies.length === 0 || isBare())) return null;
  return { signOff, quote: fold(text) };
}

function readClosingLine(
  block: TextBlock,
  above: TextBlock | undefined,
  isLast: boolean,
  country: string | null,
): Reading | null {
  const signOff = parseClosingLine(block, above?.text, isLast, country);
  return signOff && { signOff, quote: fold(block.text) };
}

/** Longest byline, in characters. */
const MAX_BYLINE = 140;
/** A byline's first word, before "Agencies", "Reuters and agencies". */
const BY = /^(?:by|von|par|por|di|da|door|av|af)\s+/i;

/** A byline that credits agencies without a name, alone or beside others. */
function readUnnamed({ element, text }: TextBlock): Reading | null {
  const names = text.replace(BY, "");
  if (text.length > MAX_BYLINE || !(names !== text || isMarkedByline(element))) return null;
  const signOff = parseSignOff(names);
  if (signOff?.unnamedAgencies) return { signOff, quote: fold(text) };
  if (!creditsUnnamedBeside(text)) return null;
  return {
    signOff: { agencies: [], initials: [], unnamedAgencies: true },
    quote: fold(text),
  };
}

/** "ku Frankfurt": an editor's initials and where they write, as a byline. */
const INITIALS_AND_PLACE = /^(\p{Ll}{2,3}),?\s+\p{Lu}[\p{L}-]+(?:\s?\/\s?\p{Lu}[\p{L}-]+)?$/u;
/** Small words that stand before a name: prepositions and articles. */
const BEFORE_NAMES =
  /^(?:von|vom|van|by|par|por|per|di|da|de|del|des|du|do|dos|der|die|das|den|dem|the|la|le|les|el|los|las|il|lo|al|an|am|im|in|ins|aus|auf|bei|mit|und|zum|zur|für|en|et|on|at|to|of|for|via|and|av|af|och|og|pro|od|ze|na|po|us|text|mr|ms)$/u;

function readInitialsAndPlace({ element, text }: TextBlock): Reading | null {
  const initials = INITIALS_AND_PLACE.exec(text)?.[1];
  if (initials === undefined || BEFORE_NAMES.test(initials) || !isMarkedByline(element))
    return null;
  return {
    signOff: { agencies: [], initials: [initials], unnamedAgencies: false },
    quote: fold(text),
  };
}

/** "… last words of the text. (dpa/rs)" */
function readTail(text: string, country: string | null): Reading | null {
  const end = fold(text).slice(-TAIL);
  const [, before = "", quote] = BRACKETED_TAIL.exec(end) ?? [];
  if (quote !== undefined) {
    const reading = readBracket(quote, before, country);
    // In a sentence a bracket explains the words before it: "the federal police (AFP)".
    const isList = LIST.test(quote) && (reading?.signOff.agencies.length ?? 0) > 0;
    return isList || SENTENCE_END.test(before) ? reading : null;
  }
  const open = OPEN_TAIL.exec(end)?.[1];
  const signOff = open === undefined ? null : parseSignOff(open, country);
  // Without brackets, the last words of a sentence would do for initials.
  return signOff?.agencies.length && open !== undefined ? { signOff, quote: open.trim() } : null;
}

/** "(dpa/rs)" */
function isAgencyList({ signOff, quote }: Reading): boolean {
  return signOff.agencies.length > 0 && /^\(\S+\/\S+\)$/.test(quote);
}

function readBracket(quote: string, before: string, country: string | null): Reading | null {
  const isExplained = !LIST.test(quote) && spelledOut(before, quote) !== null;
  const signOff = isExplained ? null : parseSignOff(quote, country);
  return signOff && { signOff, quote: quote.trim() };
}

/** "… last words <em>(rs)</em>": an element or a line of its own tells the end anywhere. */
function readMarkedTail({ element, text }: TextBlock, country: string | null): Reading | null {
  const quote = ownTail(element);
  const whole = fold(text);
  if (!/^[(（[].+[)）\]]\.?$/u.test(quote) || !whole.endsWith(quote)) return null;
  return readBracket(quote, whole.slice(-TAIL, -quote.length), country);
}

/** The words of a block's last element, where none follow, or those after its last line break. */
function ownTail(element: Element): string {
  const last = element.lastElementChild;
  const rest = fold(last?.nextSibling?.nodeValue);
  if (last?.localName === "br") return rest;
  return rest === "" && last?.matches("span,em,i,small,strong,b") ? fold(last.textContent) : "";
}

/** A block whose own last child is the sign-off. */
function readLast({ element, text }: TextBlock, country: string | null): Reading | null {
  if (text.length > 400) return null;
  const last = element.lastElementChild;
  const quote = fold(last?.textContent);
  const signOff = quote === "" || quote === text ? null : parseSignOff(quote, country);
  return signOff && signOff.agencies.length > 0 ? { signOff, quote } : null;
}
