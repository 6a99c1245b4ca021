import { perWords, type Words } from "../words/words";
import { AGENCIES } from "./agencies";
import type { OutletName } from "./outlet-names";

/**
 * Media that a language's own patterns cite: names in scripts without capitals, some of which join
 * small words to the next, and names that change their endings.
 */

const patternsOf = perWords(({ groups }) =>
  groups.flatMap(({ citations = [], media }) => {
    const known = media === undefined ? "" : knownNames(media);
    return citations.map((source) => new RegExp(source.replaceAll("<known>", known), "dgiu"));
  }),
);

/** Media, and registered names in scripts without capitals, long enough to be no other word. */
function knownNames(media: string): string {
  const agencies = AGENCIES.flatMap(({ printed }) =>
    printed.filter(({ text, weak }) => !weak && /^[\u0590-\u09ff][\u0590-\u09ff ]{4,}$/.test(text)),
  ).map(({ text }) => text.replace(/^وكالة\s/, ""));
  return [media, ...agencies].join("|");
}

/** A word that is no name: patterns are read whatever the case. */
const NO_NAME = /^(?!detik|hrom|ynet)\p{Ll}[^\p{Lu}.\d]*$/u;

/** @returns the names that a text cites so, in the order of the patterns */
export function namesByPattern(text: string, words: Words): OutletName[] {
  const found: OutletName[] = [];
  for (const pattern of patternsOf(words)) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name ?? match.indices?.groups?.quoted;
      const name = (match.groups?.name ?? match.groups?.quoted)?.trim();
      if (!span || name === undefined || NO_NAME.test(name)) continue;
      const [start, end] = span;
      // A later pattern sees the same words again, or a part of them.
      if (found.some((other) => other.name === name || (start < other.end && end > other.start)))
        continue;
      found.push({ name, kind: "noun", start, end, cites: true });
    }
  }
  return found;
}

/** @returns the first letters of each word, which endings leave alone: "hel san" of "Helsingin Sanomien" */
export function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^لل/, "ال")
    .replace(/(?<=\p{L}{3})\p{L}+/gu, "");
}
