/** The tools that are compared. */
export const TOOLS = ["byline", "readability", "defuddle"] as const;
export type ToolName = (typeof TOOLS)[number];

/** An agency that a tool found, under each name it may be annotated by. */
export interface FoundAgency {
  id: string | null;
  name: string;
  printed: string;
}

/** What a tool left out, for a developer's eyes. */
export interface FoundRemoval {
  step: string;
  reasons: string[];
  text: string;
}

/** What only a tool that looks for sources can give. */
export interface FoundSources {
  agencies: FoundAgency[];
  initials: string[];
  credits: string[];
  cited: string[];
  removals: FoundRemoval[];
}

/** What a tool read out of a page, in terms that all tools share. */
export interface Reading {
  headline: string;
  standfirst: string | null;
  /** HTML of the body. */
  content: string;
  authors: string[];
  published: string | null;
  modified: string | null;
  /** Null for a tool that does not look for sources. */
  sources: FoundSources | null;
}

/** A tool as the benchmark calls it, in the browser: null where it finds no article. */
export type Tool = (doc: Document, url: string) => Reading | null;

/** What a tool did with one page. */
export interface Outcome {
  /** Wall-clock time of the call, in milliseconds. */
  ms: number;
  /** Why the page counts as failed, or null. */
  error: string | null;
  /** Null where the page failed. */
  reading: Reading | null;
  /** The text as a reader sees it, one entry for each block: standfirst and body, no captions. */
  blocks: string[];
  /** Whether the tool changed the document that it was given. */
  changedDocument: boolean;
}

/** Facts of the page itself that scores need. */
export interface PageFacts {
  /** Text of the main heading, or null. */
  mainHeading: string | null;
}

/** A detector's verdict on one page, and the best time of several runs in milliseconds. */
export interface DetectorOutcome {
  kind: string;
  score: number;
  reasons: string[];
  error: string | null;
  bestMs: number;
  readerable: boolean;
  readerableBestMs: number;
}
