import { isProbablyReaderable } from "@mozilla/readability";
import { detectPage } from "../../src/core/detect";
import type { DetectorOutcome } from "./outcome";

/** Runs of each detector on a page; the best one counts. */
const RUNS = 5;

/** Runs both detectors on one page, in turns on the same parsed document; neither changes it. */
export function detectBoth(html: string, url: string): DetectorOutcome {
  const doc = new DOMParser().parseFromString(html, "text/html");
  const before = doc.documentElement.outerHTML;
  const ours = new Stopwatch(() => detectPage(doc, url));
  const theirs = new Stopwatch(() => isProbablyReaderable(doc));
  let error: string | null = null;
  for (let run = 0; run < RUNS; run++) {
    try {
      for (const watch of run % 2 === 0 ? [ours, theirs] : [theirs, ours]) watch.run();
    } catch (thrown) {
      error = `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}`;
    }
  }
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

/** Keeps the result of a function and the shortest time that it took, in milliseconds. */
class Stopwatch<T> {
  readonly #measured: () => T;
  result: T | null = null;
  bestMs = Number.POSITIVE_INFINITY;

  constructor(measured: () => T) {
    this.#measured = measured;
  }

  run(): void {
    const start = performance.now();
    this.result = this.#measured();
    this.bestMs = Math.min(this.bestMs, performance.now() - start);
  }
}
