import type { CompletenessReason } from "../reason-list";

/** Weight that is enough by itself, whatever else is seen. */
export const SURE = 1.5;

/** A sign that the page does not hold the whole text, or that it does. */
export interface Sign {
  /** A short English sentence with the page's words; null for what speaks for a whole text. */
  words: CompletenessReason | null;
  /** From 1 on it is enough by itself; less supports others; below 0 it speaks for a whole text. */
  weight: number;
  /** Supports other signs and says nothing alone: many whole texts are short. */
  isSupport?: boolean;
}

/** Longest quotation in a reason, in characters. */
const QUOTE = 140;

/** Words of the page in quotation marks, cut at a space if they are long. */
export function quote(text: string): `“${string}”` {
  if (text.length <= QUOTE) return `“${text}”`;
  const cut = text.slice(0, QUOTE);
  const space = cut.lastIndexOf(" ");
  return `“${space > QUOTE / 2 ? cut.slice(0, space) : cut} …”`;
}

/** The end of a text in quotation marks. */
export function quoteEnd(text: string): `“${string}”` {
  const end = text.slice(-60);
  if (end === text) return `“${text}”`;
  const space = end.indexOf(" ");
  return `“… ${space >= 0 && space < 30 ? end.slice(space + 1) : end}”`;
}
