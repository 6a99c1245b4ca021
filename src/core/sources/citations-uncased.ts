import { perWords, type Words } from "../words/words";
import { AGENCIES } from "./agencies";
import type { OutletName } from "./outlet-names";

/** Cited media in scripts without capitals, some of which join small words to the next. */

/** Hebrew, Arabic, Japanese, Chinese, Korean. */
const SCRIPTS = /[\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

const patternsOf = perWords(({ groups }) =>
  groups.flatMap(({ citations = [], media }) => {
    const known = media === undefined ? "" : knownNames(media);
    return citations.map((source) => new RegExp(source.replaceAll("<known>", known), "dgu"));
  }),
);

/** Media, and registered names in Arabic letters long enough to be no other word; the longest first. */
function knownNames(media: string): string {
  const agencies = AGENCIES.flatMap(({ printed }) =>
    printed.filter(({ text, weak }) => !weak && /^[\u0600-\u06ff][\u0600-\u06ff ]{4,}$/.test(text)),
  ).map(({ text }) => text.replace(/^وكالة\s/, ""));
  const names = [...new Set([...agencies, ...media.split("|")])];
  return names.sort((one, other) => other.length - one.length).join("|");
}

/** @returns the names that a text in such a script cites, in the order of the patterns */
export function uncasedNames(text: string, words: Words): OutletName[] {
  if (!SCRIPTS.test(text)) return [];
  const found: OutletName[] = [];
  for (const pattern of patternsOf(words)) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name ?? match.indices?.groups?.quoted;
      const name = (match.groups?.name ?? match.groups?.quoted)?.trim();
      if (!span || name === undefined) continue;
      const [start, end] = span;
      // A later pattern sees the same words again, or a part of them.
      if (found.some((other) => other.name === name || (start < other.end && end > other.start)))
        continue;
      found.push({ name, kind: "noun", start, end, cites: true });
    }
  }
  return found;
}
