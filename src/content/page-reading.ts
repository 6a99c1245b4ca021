import type { ArticleHeading } from "../core/article";
import { beginPage } from "./begin-page";
import type { PageView } from "./page-view";
import { type LoadGroup, loadGroups } from "./page-words";

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
 * @param loadReader loads the half of the reader that reads texts
 */
export function beginReading(
  window: Window,
  loadGroup: LoadGroup,
  loadReader: () => Promise<TextReader>,
): PageReading {
  const groups = loadGroups(window.document, loadGroup);
  const loading = loadReader();
  // It may never be asked for, where the overlay is closed before.
  loading.catch(() => {});
  const begun = beginPage(window);
  return {
    heading: begun?.heading ?? null,
    async read() {
      if (!begun) return FAILED_READ;
      try {
        const { readPage } = await loading;
        return readPage(window.document, begun, await groups);
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
