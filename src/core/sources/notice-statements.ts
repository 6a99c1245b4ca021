import type { Evidence, Notice } from "../article";
import { evidenceOf } from "../evidence";
import { asList, asText, isNode, typesOf } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold } from "../text";
import type { Words } from "../words/words";
import { genreOf, kickerPatterns } from "./notice-kickers";
import { TYPES } from "./notice-patterns";
import { sourceElsewhere } from "./syndication";

/** Notices that nobody prints: the page's data say them. */

/** Takes a notice that was found. */
export type AddNotice = (kind: Notice["kind"], evidence: Evidence) => void;

/**
 * Adds what the page's data state of the text: its section and genre, its type, corrections, who
 * translated it, what made it and where it is from.
 * @param words those that the page is read with
 */
export function fromStatements(metadata: Metadata, words: Words, add: AddNotice): void {
  const { article, section, meta } = metadata;
  const { sponsored } = kickerPatterns(words);
  const stated = [section, ...[article?.articleSection, article?.genre].flatMap(asList)];
  for (const value of stated) {
    const text = typeof value === "string" ? fold(value) : "";
    const kind = sponsored.test(text.toLowerCase()) ? "sponsored" : genreOf(text, words);
    if (kind) add(kind, evidenceOf(text, value === section ? "meta" : "json-ld"));
  }
  for (const type of article ? typesOf(article) : []) {
    const kind = TYPES[type];
    if (kind) add(kind, evidenceOf(type, "json-ld"));
  }
  for (const value of asList(article?.correction)) {
    const text = textOf(value);
    if (text !== null) add("correction", evidenceOf(text, "json-ld"));
  }
  const backstory = textOf(article?.backstory);
  if (backstory !== null) add("backstory", evidenceOf(backstory, "json-ld"));
  const translator = asText(article?.translator);
  if (translator !== null) add("translation", evidenceOf(translator, "json-ld"));
  const maker = asText(article?.digitalSourceType);
  if (maker !== null && /algorithmic/i.test(maker)) add("ai", evidenceOf(maker, "json-ld"));
  if (meta.first("article:opinion") === "true")
    add("opinion", evidenceOf("article:opinion", "meta"));
  const source = sourceElsewhere(metadata);
  if (source !== null) add("syndication", evidenceOf(source, "meta"));
}

/** The words of a text, or of an object that holds one (`CorrectionComment`). */
function textOf(value: unknown): string | null {
  return isNode(value) ? (asText(value.text) ?? asText(value)) : asText(value);
}
