import type { ArticleText } from "../core/article";
import { addressOf } from "../core/export/saved-article";
import type { SourceList } from "../core/export/sources-text";
import { messageKey, quoteOf, type SourceGroup } from "./source-groups";
import type { UiLanguage } from "./ui-language";

/** The sources as they are written out, in the reader's words. */
export function sourceList(
  article: ArticleText,
  groups: readonly SourceGroup[],
  { t }: UiLanguage,
): SourceList {
  return {
    title: t("overlaySources"),
    headline: article.headline,
    publisher: article.publisher.name,
    url: addressOf(article),
    groups: groups.map(({ id, count, blocks }) => ({
      title: t(messageKey("", id)),
      count,
      blocks: blocks.map((block) => ({
        entries: block.entries.map(({ label, detail, url: to }) => ({
          label,
          detail: [detail, block.kind].filter(Boolean).join(" · ") || null,
          url: to,
        })),
        quote: quoteOf(block),
        origin: block.evidence ? t(messageKey("Origin", block.evidence.origin)) : "",
      })),
    })),
    notStated: t("overlayNotStated"),
  };
}
