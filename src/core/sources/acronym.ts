import { fold } from "../text";

/** Acronyms that the words right before them spell out: "Press Trust of India (PTI)". */

/**
 * @param before the text before the acronym
 * @param acronym the acronym, with or without the brackets around it
 * @returns the words at the end of `before` whose capitals make the acronym, or null
 */
export function spelledOut(before: string, acronym: string): string | null {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toUpperCase();
  const words = [...before.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => /^\p{Lu}/u.test(word));
  const first = words.at(-letters.length);
  if (letters.length < 2 || words.length < letters.length || !first) return null;
  const capitals = words.slice(-letters.length).map(([word]) => /^\p{Lu}/u.exec(word)?.[0]);
  return capitals.join("") === letters ? fold(before.slice(first.index)) : null;
}
