import { asText, type JsonLdNode } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import { letters } from "./text";

/** What the page's own data say of the story in a sentence or two: candidates for the standfirst. */

/** Letters by which a text is known again: what follows may be cut. */
const SAME = 60;
/** A text of as few letters is a label. */
const LEAST = 20;
/** Most letters of the name of a place before it: "Berlin." */
const PLACE = 25;

/** Reads schema.org's `description`, Open Graph's and the page's, in this order, each wording once. */
export function readSummaries(article: JsonLdNode | null, meta: MetaTags): string[] {
  const stated = [
    article && asText(article.description),
    ...["og:description", "description", "twitter:description"].map((name) => meta.first(name)),
  ];
  return Array.from(new Set(stated.filter((text): text is string => Boolean(text))));
}

/** Whether one of the summaries begins as a text does, or the text is one with a place before it. */
export function isSummary(text: string, summaries: readonly string[]): boolean {
  const start = letters(text).slice(0, SAME);
  return (
    isWholeSummary(text, summaries) ||
    (start.length > LEAST && summaries.some((summary) => letters(summary).startsWith(start)))
  );
}

/** Whether a text is one of the summaries, letter by letter, perhaps with a place before it. */
export function isWholeSummary(text: string, summaries: readonly string[]): boolean {
  const own = letters(text);
  return summaries.some((summary) => {
    const stated = letters(summary);
    if (own === stated) return own !== "";
    return stated.length >= SAME && own.endsWith(stated) && own.length <= stated.length + PLACE;
  });
}
