import type { ArticleHeading, PageVerdict } from "../core/article";
import { type CopiedPage, headingOf, takeCopy } from "../core/copied-page";
import { detectPage } from "../core/detect";

/** A page that is copied, while what it is read with is loading. */
export interface BegunPage {
  copied: CopiedPage;
  verdict: PageVerdict;
  /** What the page is called; null where it may be no article, or does not say. */
  heading: ArticleHeading | null;
}

/**
 * Copies a page as it is now.
 * @returns null where that fails
 */
export function beginPage({ document, location }: Window): BegunPage | null {
  try {
    const verdict = detectPage(document, location.href);
    const copied = takeCopy(document, location.href);
    const heading = headingOf(copied);
    const isSure = verdict.kind !== "none" && heading.headline !== "";
    return { copied, verdict, heading: isSure ? heading : null };
  } catch {
    return null;
  }
}
