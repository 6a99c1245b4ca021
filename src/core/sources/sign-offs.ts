import { anchorOf } from "../anchors";
import type { Evidence, EvidenceOrigin } from "../article";
import type { TextBlock } from "../blocks";
import { fold } from "../text";
import { isMarkedByline, isPrint, nearPicture } from "./print";
import type { Region } from "./region";
import { parseSignOff, type SignOff } from "./sign-off";

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
const BRACKETED_TAIL = /[.!?…"“”»«’')。？！\s]\s*([(（[][^()（）[\]]{2,80}[)）\]])\s*\.?$/u;
const OPEN_TAIL = /[.!?…"“”»’')。]\s*(?:[–—-]\s*)?([^.!?…()"“”„»«]{2,60})$/u;

/**
 * @param country ISO 3166 code of the page's country, or null
 * @returns every sign-off in the body and near its end, in document order
 */
export function findSignOffs(region: Region, country: string | null): FoundSignOff[] {
  const found: FoundSignOff[] = [];
  const { body, after, before } = region;
  body.forEach((block, index) => {
    if (block.link >= block.text.length) return;
    const nearEnd = index >= body.length - LAST_PARAGRAPHS;
    const atEnd = nearEnd ? readTail(block.text, country) : readMarkedTail(block);
    const reading = readLine(block.text, nearEnd, country) ?? atEnd;
    if (reading && !isPictureCredit(block, region)) add(found, block, reading, "signoff");
  });
  for (const block of after) {
    if (block.link >= block.text.length) continue;
    // The words first: where a line stands takes longer to tell, and most are no sign-offs.
    const reading = readLine(block.text, true, country) ?? readLast(block);
    if (!reading || !isPrint(block) || isPictureCredit(block, region)) continue;
    const inFooter = block.element.closest("footer") !== null;
    add(found, block, reading, inFooter ? "footer" : "signoff");
  }
  for (const block of before) {
    const line = readLine(block.text, false, null);
    const isLine = line?.signOff.agencies.length && /\//.test(block.text);
    const reading = isLine ? line : (readUnnamed(block) ?? readInitialsAndPlace(block));
    if (!reading || !isPrint(block) || block.element.closest("figure")) continue;
    add(found, block, reading, "byline");
  }
  return found;
}

/** A bare name laid over a picture or under it: "Reuters". */
function isPictureCredit({ element, text }: TextBlock, region: Region): boolean {
  return text.length < 60 && /^[\p{L}\p{N} .&/-]+$/u.test(text) && nearPicture(element, region);
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
    evidence: { quote: reading.quote, origin, anchor: anchorOf(block.element) },
  });
}

/** In the middle of a text only a line that names an agency is one. */
function readLine(text: string, nearEnd: boolean, country: string | null): Reading | null {
  const signOff = parseSignOff(text, nearEnd ? country : null);
  if (!signOff || !(nearEnd || signOff.agencies.length > 0)) return null;
  return { signOff, quote: fold(text) };
}

/** A byline's first word, before "Agencies", "Reuters and agencies". */
const BY = /^(?:by|von|par|por|di|da|door|av|af)\s+/i;

/** A byline that credits agencies without a name, alone or beside others. */
function readUnnamed({ element, text }: TextBlock): Reading | null {
  const names = text.replace(BY, "");
  const signOff = names !== text || isMarkedByline(element) ? parseSignOff(names) : null;
  return signOff?.unnamedAgencies ? { signOff, quote: fold(text) } : null;
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
function readTail(text: string, country: string | null = null): Reading | null {
  const end = fold(text).slice(-TAIL);
  for (const pattern of [BRACKETED_TAIL, OPEN_TAIL]) {
    const quote = pattern.exec(end)?.[1];
    const signOff = quote === undefined ? null : parseSignOff(quote, country);
    if (!signOff || quote === undefined) continue;
    // Without brackets, the last words of a sentence would do for initials.
    if (pattern === BRACKETED_TAIL || signOff.agencies.length > 0)
      return { signOff, quote: quote.trim() };
  }
  return null;
}

/** "… last words. <em>(rs)</em>": an element of its own tells the end where others follow it. */
function readMarkedTail({ element, text }: TextBlock): Reading | null {
  const last = element.lastElementChild;
  if (!last?.matches("span,em,i,small,strong,b") || last.nextSibling?.nodeValue?.trim())
    return null;
  const quote = fold(last.textContent);
  return /^\(.+\)$/.test(quote) && fold(text).endsWith(quote) ? readTail(text) : null;
}

/** A block whose own last child is the sign-off. */
function readLast({ element, text }: TextBlock): Reading | null {
  if (text.length > 400) return null;
  const last = element.lastElementChild;
  const quote = fold(last?.textContent);
  const signOff = quote === "" || quote === text ? null : parseSignOff(quote);
  return signOff && signOff.agencies.length > 0 ? { signOff, quote } : null;
}
