import type { ArticleText } from "../core/article";
import { addressOf } from "../core/export/saved-article";
import type { SourceList } from "../core/export/sources-text";
import {
  isStated,
  messageKey,
  namesOf,
  originKey,
  quoteOf,
  type SourceGroup,
} from "./source-groups";
import type { UiLanguage } from "./ui-language";

/** The sources as they are written out, in the reader's words. */
export function sourceList(
  article: ArticleText,
  groups: readonly SourceGroup[],
  { t, list }: UiLanguage,
): SourceList {
  const others = list.format(
    namesOf(
      groups.filter((group) => !isStated(group)),
      t,
    ),
  );
  return {
    title: t("overlaySources"),
    headline: article.headline,
    publisher: article.publisher.name,
    url: addressOf(article),
    groups: groups.filter(isStated).map(({ id, count, blocks }) => ({
      title: t(messageKey("", id)),
      count,
      blocks: blocks.map((block) => ({
        entries: block.entries.map(({ label, detail, url: to }) => ({
          label,
          detail: [detail, block.kind].filter(Boolean).join(" · ") || null,
          url: to,
        })),
        quote: quoteOf(block),
        origin: block.evidence ? t(originKey(block)) : "",
      })),
    })),
    notStated: others && t("overlayLabelled", t("overlayNotStated"), others),
  };
}
