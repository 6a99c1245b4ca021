import type { Article, ArticleText } from "../core/article";
import { detectPage } from "../core/detect";
import { readText } from "../core/read";
import { NO_SOURCES } from "../core/shown-sources";
import type { Words } from "../core/words/words";
import type { OverlayView } from "../overlay/view";
import { pageFont } from "./page-font";

/** What the overlay shows of a page. */
export interface PageView {
  /** The text at once, or why there is none. */
  first: OverlayView;
  /** The text with its sources, which take a while; null where there is no text. */
  whole: (() => OverlayView) | null;
}

/** Reads a page as it is now. Never throws: what goes wrong is told in the view. */
export function readPage({ document, location }: Window, words: Words): PageView {
  try {
    const verdict = detectPage(document, location.href);
    const reading = readText(words, document, location.href);
    if (!reading) return { first: { state: "no-article", article: null, verdict }, whole: null };
    const state = verdict.kind === "none" ? "no-article" : "article";
    const font = pageFont(document, reading.text);
    const show = (article: ArticleText): OverlayView => ({
      state,
      article,
      verdict,
      pageFont: font,
    });
    return {
      first: show(reading.text),
      whole() {
        try {
          return show(reading.whole());
        } catch {
          return { ...show(withoutSources(reading.text)), lacksSources: true };
        }
      },
    };
  } catch {
    return { first: { state: "failed", reason: "failedRead" }, whole: null };
  }
}

function withoutSources(text: ArticleText): Article {
  return { ...text, sources: NO_SOURCES, removals: [] };
}
