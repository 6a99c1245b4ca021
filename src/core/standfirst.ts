import { isProse, textBlocks } from "./blocks";
import type { Metadata } from "./metadata";
import { isNoStandfirst, isOneOfSubheads } from "./no-standfirst";
import { isStandfirst, standfirstText } from "./standfirst-shape";
import { isSummary } from "./summary";

/** Blocks looked at between the headline and the text. */
const MOST = 20;

/**
 * The standfirst where it stands outside the article's root, or where it was cut with the box around
 * it: between headline and text.
 * @param body the blocks of `page` that are shown as the text
 * @returns null where none is printed there
 */
export function readStandfirst(
  page: Document,
  root: Element,
  body: readonly Element[],
  metadata: Metadata,
): string | null {
  const { headlineElement: headline, summaries } = metadata;
  const head = { ...metadata, heading: headline };
  if (!headline || !page.body) return null;
  const shown = new Set(body);
  const blocks = textBlocks(page.body);
  const own = blocks.findIndex(({ element }) => headline.contains(element));
  // The block in the heading comes first: loose words around it would be another. A heading within a
  // line has none, and counts as the block that it stands in.
  const start = own < 0 ? blocks.findIndex(({ element }) => element.contains(headline)) : own;
  if (start < 0) return null;
  const inRoot = blocks.filter(({ element }) => root.contains(element));
  for (const block of blocks.slice(start + 1, start + 1 + MOST)) {
    if (shown.has(block.element)) return null;
    if (block.element.closest("figure, figcaption, nav, aside, li")) continue;
    if (isNoStandfirst(block, head) || isOneOfSubheads(block, inRoot)) continue;
    // What was cut from the text may be named like one: only its words tell.
    if (!root.contains(block.element) && isStandfirst(block, summaries))
      return standfirstText(block, metadata.lang);
    if (isProse(block.text, block.link) && isSummary(block.text, summaries)) return block.text;
  }
  return null;
}
