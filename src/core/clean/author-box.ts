import { isAboutAuthor } from "../no-standfirst";
import { isEmphasised } from "../standfirst-shape";
import { fold, startOf } from "../text";
import type { Reason } from "./reason";

/** Boxes and lines about who wrote the text. */

/** Longest box about an author, in characters. */
const LONGEST = 1500;
/** Characters of a box in which the name stands. */
const START = 60;

/**
 * Whether the part begins with an author's name and goes on about them.
 * @param size characters of the part's text
 */
export function isAbout(element: Element, size: number, authors: readonly string[]): boolean {
  if (size >= LONGEST || authors.length === 0) return false;
  const text = startOf(element, 400).trim();
  return authors.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && at < START && text.length > at + name.length + 20;
  });
}

/** Whether the first link or heading of a part about an author is their name: a text has none. */
export function isHeadedByAuthor(element: Element, authors: readonly string[]): boolean {
  const head = element.querySelector("a[href], h2, h3, h4, h5, h6");
  return authors.includes(fold(head?.textContent));
}

/** What authors are, and what is said of them that a reader of the text has to know. */
const ROLE =
  /reporter|correspondent|korrespondent|editor|journalist|writer|columnist|kolumnist|redakt|redact|rédact|redatt|periodista|giornalista|jornalista|verslaggever/i;
const DISCLOSES =
  /positions?\b|shares?\b|owns?\b|member|contribut|reporting|\blong\b|invest|donat/i;

/**
 * Reasons to take a paragraph that closes the text for a line about its author as papers print it: it
 * begins with the name, and says what they are, or all of it is italic or bold.
 * @param text the paragraph's text, white space folded
 */
export function authorLineReasons(
  element: Element,
  text: string,
  authors: readonly string[],
): Reason[] {
  const isNamed = authors.some((name) => text.startsWith(name) && text.length > name.length + 20);
  const tells = isNamed && isAboutAuthor(text, authors) && ROLE.test(text) && !DISCLOSES.test(text);
  if (!tells && !(isNamed && isEmphasised(element, text))) return [];
  return [
    { kind: "author-box", words: "it begins with the author’s name", weight: 1 },
    tells
      ? { kind: null, words: "it tells of the author", weight: 0.7 }
      : { kind: null, words: "all of it is emphasised", weight: 0.7 },
    { kind: null, words: "it closes the text", weight: 0.7 },
  ];
}
