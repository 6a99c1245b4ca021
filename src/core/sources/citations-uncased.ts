import { perWords, type Words } from "../words/words";
import { arabicNames } from "./citations-arabic";
import type { OutletName } from "./outlet-names";

/** Cited media in scripts without capitals, by the words around them. */

const patternsOf = perWords(({ groups }) =>
  groups.flatMap(({ citations = [] }) => citations.map((source) => new RegExp(source, "dgu"))),
);

/** @returns the names that a text in such a script cites, in the order of the patterns */
export function uncasedNames(text: string, words: Words): OutletName[] {
  return [...arabicNames(text), ...eastAsianAndHebrewNames(text, words)];
}

function eastAsianAndHebrewNames(text: string, words: Words): OutletName[] {
  if (!/[\u0590-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return [];
  const found: OutletName[] = [];
  for (const pattern of patternsOf(words)) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name;
      const name = match.groups?.name?.trim();
      if (!span || name === undefined || found.some((other) => other.name === name)) continue;
      found.push({ name, kind: "noun", start: span[0], end: span[1], cites: true });
    }
  }
  return found;
}
