import type { ArticleText } from "../core/article";
import { type SourcesFormat, sourcesText } from "../core/export/sources-text";
import { copyText } from "./clipboard";
import type { SourceGroup } from "./source-groups";
import { sourceList } from "./source-list";
import type { UiLanguage } from "./ui-language";

/** What is copied, and how. */
export interface CopySourcesInput {
  article: ArticleText;
  groups: readonly SourceGroup[];
  format: SourcesFormat;
  ui: UiLanguage;
  /** See `copyText`. */
  beside: HTMLElement;
}

/** Puts the sources on the clipboard, written out. @returns whether they were copied */
export function copySources(input: CopySourcesInput): Promise<boolean> {
  const { article, groups, format, ui, beside } = input;
  return copyText(sourcesText(sourceList(article, groups, ui), format), beside);
}
