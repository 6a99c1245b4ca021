import { fold, startOf } from "../text";
import { attributeHas, firstWhere } from "../where";
import { MAIL } from "./closing-lines";
import type { Labels } from "./labels";
import type { Measures } from "./measure";
import type { Clutter } from "./names";
import type { Reason } from "./reason";

/** What a part announces by its first line, or by all of it. */

/** Longest line that is read as the label of a box, in characters. */
const LONGEST_LABEL = 100;
const HEADS = /^(?:h[1-6]|header|strong|b|p|span|div|li)$/;

/** What a line announces. */
export interface BoxLabel {
  kind: Clutter;
  line: string;
  /** Whether it is all that the part holds. */
  whole: boolean;
}

/**
 * @param text the part's text, white space folded, or "" where it is long
 * @returns null where it announces nothing
 */
export function labelOf(
  element: Element,
  text: string,
  measures: Measures,
  labels: Labels,
): BoxLabel | null {
  if (!/^H[1-6]$/.test(element.tagName) || measures.get(element).prose === 0) {
    const whole = labels.of(text);
    // "2. Facebook" heads an entry of a list of such things.
    const isEntry = whole === "share" && /^\d/.test(text);
    if (whole && !isEntry && !headsList(element, whole, measures))
      return { kind: whole, line: text, whole: true };
  }
  const first = firstWhere(element, isHead);
  const isLong = first !== null && measures.get(first).text > LONGEST_LABEL;
  const head = isLong ? first.querySelector("strong, b") : first;
  if (!head || measures.get(head).text > LONGEST_LABEL) return null;
  const line = fold(head.textContent);
  if (line === "" || line === text || !startsWith(element, line)) return null;
  const kind = labels.of(line);
  return kind && !headsList(head, kind, measures) ? { kind, line, whole: false } : null;
}

/**
 * Reasons to take a part for what announces it.
 * @param text the part's text, white space folded, or "" where it is long
 * @param prose how much of the part reads as text, in characters
 */
export function labelReasons(
  { kind, line, whole }: BoxLabel,
  text: string,
  prose: number,
): Reason[] {
  // Long by nature: what a page says of its cookies, or of the age of its text.
  const isNote = kind === "consent" || (kind === "navigation" && prose > 0);
  const weight = whole ? (isNote ? 1.7 : 1.2) : 1;
  const reasons: Reason[] = [
    { kind, words: `it reads “${line.slice(0, 60)}”`, weight, isLabel: whole },
  ];
  // "Do you know more? Write to …": the page asks its readers.
  if (kind === "feedback" && MAIL.test(text))
    reasons.push({ kind: null, words: "a mail address", weight: 1.2 });
  return reasons;
}

/** Whether a line stands over a list that leads nowhere, as other stories would: "Check these out!" */
function headsList(line: Element, kind: Clutter, measures: Measures): boolean {
  const list = line.nextElementSibling;
  if (kind !== "related" || !list?.matches("ul, ol")) return false;
  const { text, links } = measures.get(list);
  return text > 0 && links === 0;
}

/** What heads a box. A long paragraph may have a label in it. */
function isHead(element: Element): boolean {
  return HEADS.test(element.localName) || attributeHas(element, "class", /title|head/i);
}

/** Whether the part's text starts with `line`; reads no more of a long part than it must. */
function startsWith(element: Element, line: string): boolean {
  return fold(startOf(element, 400)).startsWith(line.slice(0, 20));
}
