import type { ArticleHeading, PageVerdict } from "../core/article";
import { beginPage } from "./begin-page";
import type { PageView } from "./page-view";
import { type LoadGroup, loadGroups } from "./page-words";

/**
 * Longest wait for the half of the reader that reads texts, in milliseconds. That one waits for what the
 * first half lends, which an update of the extension between the two would keep from it for good.
 */
const PATIENCE = 10_000;

/** The half of the reader that reads a text. */
export type TextReader = Pick<typeof import("./page-view"), "readPage">;

/** A page that was copied, and is read as soon as all is there that it takes. */
export interface PageReading {
  /** What the page is called; null where it may be no article, or does not say. */
  heading: ArticleHeading | null;
  /** Reads the text of what the page was, once. Never rejects: what goes wrong is told in the view. */
  read(): Promise<PageView>;
}

/**
 * Copies a page as it is now, and has what it takes to read its text loaded meanwhile.
 * @param detect tells what the page is
 * @param loadReader loads the half of the reader that reads texts
 * @param signal aborted when nobody waits for the text any more
 */
export function beginReading(
  window: Window,
  detect: () => PageVerdict,
  loadGroup: LoadGroup,
  loadReader: () => Promise<TextReader>,
  signal: AbortSignal,
): PageReading {
  const groups = loadGroups(window.document, loadGroup);
  const tooLate = new Promise<never>((_, reject) => window.setTimeout(reject, PATIENCE));
  const loading = Promise.race([loadReader(), tooLate]);
  // It may never be asked for, where the overlay is closed before.
  loading.catch(() => {});
  const begun = beginPage(window, detect);
  return {
    heading: begun?.heading ?? null,
    async read() {
      if (!begun) return FAILED_READ;
      try {
        const { readPage } = await loading;
        const words = await groups;
        signal.throwIfAborted();
        return readPage(window.document, begun, words);
      } catch {
        return FAILED_READ;
      }
    },
  };
}

const FAILED_READ: PageView = {
  first: { state: "failed", reason: "failedRead" },
  rest: null,
  words: null,
};
