import type { NameCount, PageScore, SnippetCount } from "./score";
import type { Overlap } from "./tokens";

/** A share and what it is a share of; `value` is null where there is nothing to count. */
export interface PrecisionRecall {
  precision: number | null;
  recall: number | null;
  /** Found names that no annotation has. */
  wrong: number;
  /** Annotated names that were not found. */
  missed: number;
  wanted: number;
}

/** The figures of one tool over a set of pages; null where nothing was annotated. */
export interface Summary {
  pages: number;
  failed: number;
  changedDocuments: number;
  /** Means over the pages with a body. */
  words: Overlap | null;
  runs: Overlap | null;
  under80: number;
  with: number | null;
  without: number | null;
  withLevel: number | null;
  withoutLevel: number | null;
  headline: number | null;
  date: number | null;
  authors: PrecisionRecall | null;
  agencies: PrecisionRecall | null;
  initials: PrecisionRecall | null;
  credits: PrecisionRecall | null;
  cited: PrecisionRecall | null;
  medianMs: number;
  p95Ms: number;
  totalMs: number;
}

/** Word F1 below which a page counts as badly read. */
const POOR_F1 = 0.8;

/** Sums up the scores of one tool. */
export function summarise(scores: PageScore[]): Summary {
  const times = scores.map((score) => score.ms).sort((a, b) => a - b);
  return {
    pages: scores.length,
    failed: scores.filter((score) => score.error !== null).length,
    changedDocuments: scores.filter((score) => score.changedDocument).length,
    words: meanOverlap(present(scores.map((score) => score.words))),
    runs: meanOverlap(present(scores.map((score) => score.runs))),
    under80: present(scores.map((score) => score.words)).filter(({ f1 }) => f1 < POOR_F1).length,
    with: snippetShare(present(scores.map((score) => score.with))),
    without: snippetShare(present(scores.map((score) => score.without))),
    withLevel: snippetShare(present(scores.map((score) => score.withLevel))),
    withoutLevel: snippetShare(present(scores.map((score) => score.withoutLevel))),
    headline: trueShare(present(scores.map((score) => score.headline))),
    date: trueShare(present(scores.map((score) => score.date))),
    authors: microNames(present(scores.map((score) => score.authors))),
    agencies: microNames(present(scores.map((score) => score.agencies))),
    initials: microNames(present(scores.map((score) => score.initials))),
    credits: microNames(present(scores.map((score) => score.credits))),
    cited: microNames(present(scores.map((score) => score.cited))),
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    totalMs: sum(times),
  };
}

/**
 * Quantile by linear interpolation between the neighbours (R's type 7).
 * @param sorted ascending
 */
export function quantile(sorted: number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position % 1);
}

function present<T>(values: (T | null)[]): T[] {
  return values.filter((value): value is T => value !== null);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function meanOverlap(overlaps: Overlap[]): Overlap | null {
  if (overlaps.length === 0) return null;
  const mean = (pick: (overlap: Overlap) => number) => sum(overlaps.map(pick)) / overlaps.length;
  return {
    precision: mean((overlap) => overlap.precision),
    recall: mean((overlap) => overlap.recall),
    f1: mean((overlap) => overlap.f1),
  };
}

function snippetShare(counts: SnippetCount[]): number | null {
  return ratio(sum(counts.map(({ found }) => found)), sum(counts.map(({ total }) => total)));
}

function trueShare(answers: boolean[]): number | null {
  return ratio(answers.filter(Boolean).length, answers.length);
}

function microNames(counts: NameCount[]): PrecisionRecall | null {
  if (counts.length === 0) return null;
  const found = sum(counts.map((count) => count.found));
  const foundRight = sum(counts.map((count) => count.foundRight));
  const wanted = sum(counts.map((count) => count.wanted));
  const wantedFound = sum(counts.map((count) => count.wantedFound));
  return {
    precision: ratio(foundRight, found),
    recall: ratio(wantedFound, wanted),
    wrong: found - foundRight,
    missed: wanted - wantedFound,
    wanted,
  };
}
