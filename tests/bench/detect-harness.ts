import { isProbablyReaderable } from "@mozilla/readability";
import { detectPage } from "../../src/core/detect";
import type { DetectorOutcome } from "./outcome";

/** Runs of each detector on a page; the best one counts. */
const RUNS = 5;

/**
 * Runs both detectors on one page, in turns. Every run has a freshly parsed document: a browser keeps
 * the answers to some queries with the document, and a page is only ever judged for the first time.
 */
export function detectBoth(html: string, url: string): DetectorOutcome {
  const parse = () => new DOMParser().parseFromString(html, "text/html");
  const ours = new Stopwatch((doc) => detectPage(doc, url));
  const theirs = new Stopwatch((doc) => isProbablyReaderable(doc));
  let error: string | null = null;
  for (let run = 0; run < RUNS; run++) {
    try {
      for (const watch of run % 2 === 0 ? [ours, theirs] : [theirs, ours]) watch.run(parse());
    } catch (thrown) {
      error = `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}`;
    }
  }
  const doc = parse();
  const before = doc.documentElement.outerHTML;
  if (error === null) detectPage(doc, url);
  if (doc.documentElement.outerHTML !== before) error = "changed the document";
  return {
    kind: ours.result?.kind ?? "none",
    score: ours.result?.score ?? 0,
    reasons: ours.result?.reasons ?? [],
    error,
    bestMs: ours.bestMs,
    readerable: theirs.result ?? false,
    readerableBestMs: theirs.bestMs,
  };
}

/** Keeps the result of a detector and the shortest time that it took, in milliseconds. */
class Stopwatch<T> {
  readonly #detect: (doc: Document) => T;
  result: T | null = null;
  bestMs = Number.POSITIVE_INFINITY;

  constructor(detect: (doc: Document) => T) {
    this.#detect = detect;
  }

  run(doc: Document): void {
    const start = performance.now();
    try {
      this.result = this.#detect(doc);
    } finally {
      this.bestMs = Math.min(this.bestMs, performance.now() - start);
    }
  }
}
