import type { ArticleHeading, PageVerdict } from "../core/article";
import { type CopiedPage, headingOf, takeCopy } from "../core/copied-page";

/** A page that is copied, while what it is read with is loading. */
export interface BegunPage {
  copied: CopiedPage;
  verdict: PageVerdict;
  /** What the page is called; null where it may be no article, or does not say. */
  heading: ArticleHeading | null;
}

/**
 * Copies a page as it is now.
 * @param detect tells what the page is
 * @returns null where that fails
 */
export function beginPage(
  { document, location }: Window,
  detect: () => PageVerdict,
): BegunPage | null {
  try {
    const verdict = detect();
    const copied = takeCopy(document, location.href);
    const heading = headingOf(copied);
    const isSure = verdict.kind !== "none" && heading.headline !== "";
    return { copied, verdict, heading: isSure ? heading : null };
  } catch {
    return null;
  }
}
