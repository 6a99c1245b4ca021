import type { Figure } from "./article";
import { isProse, textBlocks } from "./blocks";
import { arrangeFigures, readFigure } from "./figures";
import type { Metadata } from "./metadata";
import { fold } from "./text";

/**
 * The picture above the text: taken out of `root` so that it isn't shown twice, or found between
 * the headline and the root. A picture that only the metadata names was never printed and is not
 * shown.
 */
export function takeLeadImage(
  root: Element,
  page: Document,
  pageRoot: Element,
  metadata: Metadata,
  base: string,
): Figure | null {
  const first = root.querySelector("figure");
  if (first && isAboveText(first, root)) {
    const figure = readFigure(first);
    if (figure) {
      if (first.querySelectorAll("img").length === 1) first.remove();
      else first.querySelector("img")?.remove();
      removeRepeats(root, figure.src);
      return figure;
    }
  }
  const before = figureBefore(page, pageRoot, metadata, base);
  if (before) removeRepeats(root, before.src);
  return before;
}

/** Takes figures out that show the lead picture once more, as pages do for another layout. */
function removeRepeats(root: Element, src: string): void {
  for (const figure of Array.from(root.querySelectorAll("figure"))) {
    if (readFigure(figure)?.src === src) figure.remove();
  }
}

function isAboveText(figure: Element, root: Element): boolean {
  const paragraph = textBlocks(root).find(
    (block) => isProse(block.text, block.link) && !figure.contains(block.element),
  );
  return paragraph !== undefined && Boolean(figure.compareDocumentPosition(paragraph.element) & 4);
}

/** The figure that stands outside the root, beside the headline. */
function figureBefore(
  page: Document,
  pageRoot: Element,
  metadata: Metadata,
  base: string,
): Figure | null {
  const headline = metadata.headlineElement;
  if (!headline || pageRoot.contains(headline)) return null;
  let scope: Element | null = headline.parentElement;
  while (scope && !scope.contains(pageRoot)) scope = scope.parentElement;
  if (!scope) return null;
  const candidates = Array.from(scope.querySelectorAll("figure, picture, img")).filter(
    (element) =>
      !pageRoot.contains(element) &&
      !element.closest("nav, aside, footer, a[href]") &&
      Boolean(element.compareDocumentPosition(pageRoot) & 4),
  );
  for (const candidate of candidates.reverse()) {
    const box = page.createElement("div");
    box.append(candidate.cloneNode(true));
    arrangeFigures(box, base);
    const figure = box.querySelector("figure");
    const read = figure && readFigure(figure);
    if (read && fold(candidate.textContent).length < 600) return read;
  }
  return null;
}
