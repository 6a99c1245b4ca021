import type { ArticleText, PageVerdict, Removal } from "../core/article";
import { detectPage } from "../core/detect";
import { beginReading, type Reading } from "../core/read";
import { NO_SOURCES } from "../core/shown-sources";
import type { Words } from "../core/words/words";
import type { OverlayView } from "../overlay/view";
import { pageFont } from "./page-font";

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
}

/** Reads a page as it is now. Never throws: what goes wrong is told in the view. */
export function readPage(window: Window, words: Words): PageView {
  return beginPage(window)(words);
}

/**
 * The part of it that needs no words yet; they are loading meanwhile. Never throws.
 * @returns reads on what the page was, once; never throws
 */
export function beginPage({ document, location }: Window): (words: Words) => PageView {
  try {
    const verdict = detectPage(document, location.href);
    const read = beginReading(document, location.href);
    return (words) => viewOf(document, verdict, () => read(words));
  } catch {
    return () => FAILED_READ;
  }
}

const FAILED_READ: PageView = { first: { state: "failed", reason: "failedRead" }, rest: null };

function viewOf(document: Document, verdict: PageVerdict, read: () => Reading | null): PageView {
  try {
    const reading = read();
    if (!reading) return { first: { state: "no-article", article: null, verdict }, rest: null };
    const state = verdict.kind === "none" ? "no-article" : "article";
    const font = pageFont(document, reading.text);
    const show = (article: ArticleText, lacksSources = false): OverlayView => ({
      state,
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
    return { first: show(reading.text), rest: { whole, lacking } };
  } catch {
    return FAILED_READ;
  }
}

function removalsOf(reading: Reading): Removal[] {
  try {
    return reading.removals();
  } catch {
    return [];
  }
}
