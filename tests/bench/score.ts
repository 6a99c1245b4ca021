import type { Gold } from "./corpus";
import { lettersAndDigitsOf, namesEqual, namesMatch } from "./names";
import type { FoundAgency, FoundSources, Outcome, PageFacts, Reading, ToolName } from "./outcome";
import { compareMultisets, type Overlap, shingles, wordTokens } from "./tokens";
import { levelTypography } from "./typography";
import { foldSpace } from "./visible-text";

/** How many of the snippets of a page appear in a text. */
export interface SnippetCount {
  found: number;
  total: number;
}

/** Found names against annotated ones; sums of these over pages give micro precision and recall. */
export interface NameCount {
  found: number;
  foundRight: number;
  wanted: number;
  wantedFound: number;
}

/** How one tool did on one page; null is "not annotated", or nothing this tool looks for. */
export interface PageScore {
  id: string;
  error: string | null;
  ms: number;
  changedDocument: boolean;
  words: Overlap | null;
  runs: Overlap | null;
  with: SnippetCount | null;
  without: SnippetCount | null;
  /** The same, typography aside. */
  withLevel: SnippetCount | null;
  withoutLevel: SnippetCount | null;
  headline: boolean | null;
  date: boolean | null;
  authors: NameCount | null;
  agencies: NameCount | null;
  initials: NameCount | null;
  credits: NameCount | null;
  cited: NameCount | null;
}

/** Words in one run of the order score. */
const SHINGLE_SIZE = 4;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Scores what a tool made of a page; a failed page scores as an empty answer. Only byline has sources. */
export function scorePage(
  gold: Gold,
  facts: PageFacts,
  tool: ToolName,
  outcome: Outcome,
): PageScore {
  const reading = outcome.error === null ? outcome.reading : null;
  const text = outcome.error === null ? outcome.blocks.join("\n") : "";
  const sources = tool === "byline" ? (reading?.sources ?? NO_SOURCES) : null;
  return {
    id: gold.id,
    error: outcome.error,
    ms: outcome.ms,
    changedDocument: outcome.changedDocument,
    ...scoreText(gold, text),
    headline: gold.title === undefined ? null : headlineFits(reading, gold.title, facts),
    date: gold.published === undefined ? null : datesFit(reading?.published ?? "", gold.published),
    authors: scoreNames(reading?.authors ?? [], gold.authors, namesMatch),
    agencies: sources && scoreNames(sources.agencies, gold.agencies, agencyFits),
    initials: sources && scoreNames(sources.initials, gold.initials, namesEqual),
    credits: sources && scoreNames(sources.credits, gold.credits, namesMatch),
    cited: sources && scoreNames(sources.cited, gold.cited, namesMatch),
  };
}

const NO_SOURCES: FoundSources = {
  agencies: [],
  initials: [],
  credits: [],
  cited: [],
  removals: [],
};

function scoreText(
  gold: Gold,
  text: string,
): Pick<PageScore, "words" | "runs" | "with" | "without" | "withLevel" | "withoutLevel"> {
  const level = levelTypography(text);
  const snippets = {
    with: countSnippets(text, gold.with),
    without: countSnippets(text, gold.without),
    withLevel: countSnippets(level, gold.with?.map(levelTypography)),
    withoutLevel: countSnippets(level, gold.without?.map(levelTypography)),
  };
  if (gold.body === undefined) return { words: null, runs: null, ...snippets };
  const found = wordTokens(text);
  const wanted = wordTokens(gold.body);
  return {
    words: compareMultisets(found, wanted),
    runs: compareMultisets(shingles(found, SHINGLE_SIZE), shingles(wanted, SHINGLE_SIZE)),
    ...snippets,
  };
}

/** Counts the snippets that a text has; null where none are given. */
export function countSnippets(text: string, snippets: string[] | undefined): SnippetCount | null {
  if (snippets === undefined || snippets.length === 0) return null;
  const found = snippets.filter((snippet) => hasSnippet(text, snippet)).length;
  return { found, total: snippets.length };
}

/** Whether a snippet stands in a text, white space folded and case aside. */
export function hasSnippet(text: string, snippet: string): boolean {
  return foldSpace(text).toLowerCase().includes(foldSpace(snippet).toLowerCase());
}

function headlineFits(reading: Reading | null, title: string, facts: PageFacts): boolean {
  const headline = lettersAndDigitsOf(reading?.headline ?? "");
  const accepted = [title, facts.mainHeading ?? ""].map(lettersAndDigitsOf);
  return headline !== "" && accepted.includes(headline);
}

/**
 * Whether two dates are at most 24 hours apart. A time without a zone is taken as UTC. Where one of
 * them is a date alone, the same printed day is enough: the zone could add more than a day.
 */
export function datesFit(found: string, wanted: string): boolean {
  const distance = Math.abs(parseDate(found) - parseDate(wanted));
  if (distance <= DAY_MS) return true;
  const isDateAlone = /^\d{4}-\d\d-\d\d$/;
  return (
    (isDateAlone.test(found.trim()) || isDateAlone.test(wanted.trim())) &&
    found.trim().slice(0, 10) === wanted.trim().slice(0, 10)
  );
}

/** Milliseconds since 1970, or NaN; also takes a space for the "T" and one before the zone. */
function parseDate(text: string): number {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d[\d:.]*) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(text.trim());
  return Date.parse(iso === null ? text.trim() : `${iso[1]}T${iso[2]}${iso[3] ?? "Z"}`);
}

/** Whether an agency is the one of the gold, by its id, its name or as it is printed. */
export function agencyFits(found: FoundAgency, wanted: string): boolean {
  return [found.id ?? "", found.name, found.printed].some((name) => namesEqual(name, wanted));
}

/** Counts matches both ways; null where the gold does not have the field. */
export function scoreNames<T>(
  found: T[],
  wanted: string[] | undefined,
  fits: (found: T, wanted: string) => boolean,
): NameCount | null {
  if (wanted === undefined) return null;
  return {
    found: found.length,
    foundRight: found.filter((one) => wanted.some((other) => fits(one, other))).length,
    wanted: wanted.length,
    wantedFound: wanted.filter((other) => found.some((one) => fits(one, other))).length,
  };
}
