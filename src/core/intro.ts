import { findTwin } from "./anchors";
import { isProse, sizeOf, type TextBlock } from "./blocks";
import { isNamedElse } from "./clean/foreign-box";
import { type Clutter, hintsOf } from "./clean/names";
import type { Extraction } from "./extract";
import { isHiddenByClass } from "./hidden";
import type { Metadata } from "./metadata";
import { shapeOf, shapesOfText } from "./shapes";
import { isStandfirst, isSureDeck } from "./standfirst-shape";
import { isSummary } from "./summary";
import { closestWhere } from "./where";

/**
 * Many pages set the first paragraphs, or a list of the main points, in a box of their own above
 * the rest, and Readability picks the larger box alone. What stands between the headline and the
 * root and is neither named as something else nor the standfirst opens the text.
 */

/** Blocks looked at between the headline and the root. */
const MOST = 60;
/** Share of the text from which on it is no introduction, unless it is set like the text. */
const LARGEST_SHARE = 0.75;
/** Shortest entry of a list of points, in characters. */
const ENTRY = 40;
const ELSEWHERE =
  "aside, nav, footer, form, dialog, figure, figcaption, table, button, [role='complementary']";
/** Levels looked at for names: further out stand boxes of the page's layout. */
const LEVELS = 3;
const CAPTION_NAME = /caption|legend|credit|copyright|disclaim|disclosure/i;

/**
 * Moves such paragraphs and lists to the start of `extraction.root`, in their order.
 * @param deck the line under the headline, which is no introduction
 */
export function takeIntro(
  extraction: Extraction,
  doc: Document,
  metadata: Metadata,
  deck: TextBlock | null,
): void {
  const { root, blocks, core } = extraction;
  const headline = metadata.headlineElement && findTwin(doc, metadata.headlineElement);
  if (!headline || root.contains(headline) || headline.contains(root)) return;
  const common = closestWhere(headline, (at) => at.contains(root));
  const start = blocks.findIndex(({ element }) => headline.contains(element));
  const end = blocks.findIndex(({ element }) => root.contains(element));
  if (start < 0 || end - start > MOST) return;
  // Beside the line under the headline, what the page's summary repeats is the text's beginning.
  const summaries = deck ? [] : metadata.summaries;
  const isSure = deck !== null && isSureDeck(deck);
  const ownHints = hintsAround(root, common);
  const between = blocks.slice(start + 1, Math.max(end, start + 1));
  const intro = between.filter(
    // Loose text beside the root may stand in a box that holds it.
    (block) =>
      block !== deck &&
      !block.element.contains(root) &&
      isIntro(block, common, ownHints) &&
      (isSure || !isStandfirst(block, summaries)) &&
      !isSummary(block.text, summaries),
  );
  const points = intro.filter(({ element }) => element.tagName === "LI");
  const isText = points.length > 2 || intro.some(({ text, link }) => isProse(text, link));
  const shapes = shapesOfText(core);
  const isAlike = intro.every(({ element }) => shapes.has(shapeOf(element)));
  if (!isText || (!isAlike && sizeOf(intro) > sizeOf(core) * LARGEST_SHARE)) return;
  const parts = new Set(intro.map(({ element }) => partOf(element, root)));
  root.prepend(...parts);
}

function hintsAround(root: Element, common: Element | null): readonly Clutter[] {
  const hints: Clutter[] = [];
  for (let at: Element | null = root; at && at !== common; at = at.parentElement)
    hints.push(...hintsOf(at));
  return hints;
}

function isIntro(
  { element, text, link }: TextBlock,
  common: Element | null,
  ownHints: readonly Clutter[],
): boolean {
  const isPoint = element.tagName === "LI" && text.length >= ENTRY && link < text.length * 0.3;
  if (!isPoint && !isProse(text, link)) return false;
  if (element.closest(ELSEWHERE) || element.matches("div, section, article, time")) return false;
  let level = 0;
  for (
    let at: Element | null = element;
    at && at !== common && level < LEVELS;
    at = at.parentElement, level += 1
  ) {
    if (isNamedElse(at, ownHints) || isHiddenByClass(at) || CAPTION_NAME.test(at.className)) {
      return false;
    }
  }
  return true;
}

/** A list goes as a whole. */
function partOf(element: Element, root: Element): Element {
  const list = element.closest("ul, ol");
  return list && !list.contains(root) ? list : element;
}
