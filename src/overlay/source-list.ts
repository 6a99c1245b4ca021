import type { Article } from "../core/article";
import type { SourceList } from "../core/export/sources-text";
import { GROUP_TITLES, ORIGINS, quoteOf, type SourceGroup } from "./source-groups";
import type { UiLanguage } from "./ui-language";

/** The sources as they are written out, in the reader's words. */
export function sourceList(
  { headline, publisher, canonicalUrl, url }: Article,
  groups: readonly SourceGroup[],
  { t }: UiLanguage,
): SourceList {
  return {
    title: t("overlaySources"),
    headline,
    publisher: publisher.name,
    url: canonicalUrl ?? url,
    groups: groups.map(({ id, count, blocks }) => ({
      title: t(GROUP_TITLES[id]),
      count,
      blocks: blocks.map((block) => ({
        entries: block.entries.map(({ label, detail, url: to }) => ({
          label,
          detail: [detail, block.kind].filter(Boolean).join(" · ") || null,
          url: to,
        })),
        quote: quoteOf(block),
        origin: block.evidence ? t(ORIGINS[block.evidence.origin]) : "",
      })),
    })),
    notStated: t("overlayNotStated"),
  };
}
