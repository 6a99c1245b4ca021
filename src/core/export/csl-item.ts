import { hostOf } from "../address";
import type { Article } from "../article";
import { oneLine } from "./one-line";
import { type CitedName, personName } from "./person-name";
import { addressOf } from "./saved-article";
import { writtenAddress } from "./written-address";

/** A day, a month or a year as CSL-JSON writes it. */
export interface CslDate {
  "date-parts": [number[]];
}

/** An article as CSL-JSON: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  /** ASCII letters and digits: the key in BibTeX. */
  id: string;
  type: "article-newspaper" | "webpage";
  title: string;
  author?: CitedName[];
  "container-title"?: string;
  section?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  language?: string;
  note?: string;
}

/** What a citation is made of beside the article. */
export interface CitationInput {
  article: Article;
  /** Whether the page is journalism by a news medium. */
  isNews: boolean;
  /** When the reader looked at it, in the reader's own time. */
  now: Date;
  /** What agencies are called, before their names. */
  agenciesLabel: string;
}

/**
 * What is cited. People stand with the parts of their names, organisations as they are. Agencies are
 * the authors where nobody else is named, and else a note.
 */
export function cslItem({ article, isNews, now, agenciesLabel }: CitationInput): CslItem {
  const { headline, publisher, datePublished, lang } = article;
  const agencies = unique(article.sources.agencies.map(({ name }) => oneLine(name)));
  const named = article.authors.flatMap(({ name, type }): CitedName[] => {
    const line = oneLine(name);
    if (line === "") return [];
    return [type === "Person" ? personName(line) : { literal: line }];
  });
  const author = named.length > 0 ? named : agencies.map((literal) => ({ literal }));
  const known = new Set(named.map((name) => ("literal" in name ? name.literal : "")));
  const others = named.length > 0 ? agencies.filter((name) => !known.has(name)) : [];
  const issued = dateParts(datePublished);
  const outlet = oneLine(publisher.name ?? "");
  const url = writtenAddress(addressOf(article));
  const section = oneLine(article.section ?? "");
  return {
    id: keyOf(author[0], issued, article),
    type: isNews && outlet ? "article-newspaper" : "webpage",
    title: oneLine(headline),
    ...(author.length > 0 && { author }),
    ...(outlet && { "container-title": outlet }),
    ...(section && { section }),
    ...(issued && { issued }),
    accessed: { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    ...(url && { URL: url }),
    ...(lang && { language: lang }),
    ...(others.length > 0 && { note: `${oneLine(agenciesLabel)}: ${others.join(", ")}` }),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "");
}

/** The day as the page states it: in its own zone, not moved to the reader's. */
function dateParts(iso: string | null): CslDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? "") ?? [];
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { "date-parts": [parts] };
}

/** Letters from which on a word of a headline is no article or preposition. */
const TELLING_WORD = 4;

/** A key such as "solberg2024old"; where there are no Latin letters, the site's name stands in. */
function keyOf(author: CitedName | undefined, issued: CslDate | null, article: Article): string {
  const name = author && ("family" in author ? author.family : author.literal);
  const site = ascii(hostOf(article.url).split(".")[0] ?? "") || "article";
  const words = article.headline.split(/\s+/).map(ascii);
  const word = words.find((candidate) => candidate.length >= TELLING_WORD) ?? "";
  return `${ascii(name ?? "") || site}${issued?.["date-parts"][0][0] ?? ""}${word}`;
}

function ascii(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}
