import type { Article } from "../article";
import { writeJson } from "./json";
import { addressOf } from "./saved-article";

/** @returns who and what the story rests on, with the words that say so, as indented JSON */
export function sourcesJson(article: Article): string {
  const { headline, authors, publisher, sources } = article;
  const told = { headline, url: addressOf(article), publisher, authors, sources };
  return writeJson(told, withoutAnchors);
}

/** Anchors lead to places in the reader, which nobody else has. */
function withoutAnchors(key: string, value: unknown): unknown {
  return key === "anchor" ? undefined : value;
}
