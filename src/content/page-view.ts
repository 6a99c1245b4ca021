import type { ArticleText, Removal } from "../core/article";
import { type Reading, readCopy } from "../core/read-copy";
import { NO_SOURCES } from "../core/shown-sources";
import { WORDS as ENGLISH } from "../core/words/english";
import { type WordGroup, type Words, wordsOf } from "../core/words/words";
import type { OverlayView } from "../overlay/view";
import type { BegunPage } from "./begin-page";
import { pageFont } from "./page-font";

/**
 * The text of a page, as the overlay shows it. Loads while the page is copied.
 */

/** What the overlay shows of a page. */
export interface PageView {
  /** The text at once, or why there is none. */
  first: OverlayView;
  /** What follows the text; null where there is none. */
  rest: {
    /** The text with its sources, which take a while, or what `lacking` gives. */
    whole(): OverlayView;
    /** The text, told as one whose sources could not be gathered. */
    lacking(): OverlayView;
  } | null;
  /** What it was read with; null where it was not. */
  words: Words | null;
}

/**
 * Reads a page that was copied, once. Never throws: what goes wrong is told in the view.
 * @param document the page, for the font of its text
 * @param groups the words of its languages besides English
 */
export function readPage(
  document: Document,
  { copied, verdict }: BegunPage,
  groups: readonly WordGroup[],
): PageView {
  const words = wordsOf([ENGLISH, ...groups]);
  try {
    const reading = readCopy(copied, words);
    if (!reading) {
      return { first: { state: "no-article", article: null, verdict }, rest: null, words };
    }
    const kind = verdict.kind === "none" ? reading.kind(verdict) : "article";
    const font = pageFont(document, reading.text);
    const show = (article: ArticleText, lacksSources = false): OverlayView => ({
      ...(kind === "article"
        ? { state: "article" }
        : { state: "no-article", isText: kind === "text" }),
      article,
      verdict,
      pageFont: font,
      ...(lacksSources && { lacksSources }),
    });
    const lacking = (): OverlayView => {
      const article = { ...reading.text, sources: NO_SOURCES, removals: removalsOf(reading) };
      return show(article, true);
    };
    const whole = () => {
      try {
        return show(reading.whole());
      } catch {
        return lacking();
      }
    };
    return { first: show(reading.text), rest: { whole, lacking }, words };
  } catch {
    return { first: { state: "failed", reason: "failedRead" }, rest: null, words };
  }
}

function removalsOf(reading: Reading): Removal[] {
  try {
    return reading.removals();
  } catch {
    return [];
  }
}
