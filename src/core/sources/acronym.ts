import { fold } from "../text";

/** Acronyms that the words right before them spell out: "Press Trust of India (PTI)". */

const IN_BRACKETS = /\((\p{Lu}{2,6})\)/gu;
/** Longest name that an acronym stands for, in characters. */
const LONGEST = 80;

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

/** @returns the acronyms that a text spells out, each with its words */
export function acronymsIn(text: string): [acronym: string, words: string][] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const acronym = match[1] ?? "";
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index);
    const words = spelledOut(before, acronym);
    return words === null ? [] : [[acronym, words] as [string, string]];
  });
}
