import type { Figure } from "./article";
import { isProse, type TextBlock } from "./blocks";
import { arrangeFigures, readFigure } from "./figures";
import { isFurnitureByName } from "./furniture";
import type { Metadata } from "./metadata";
import { isSamePicture } from "./same-picture";
import { fold, letters } from "./text";

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
  blocks: readonly TextBlock[],
): Figure | null {
  const isPortrait = portraitOf(metadata);
  const first = Array.from(root.querySelectorAll("figure")).find(
    (figure) => figure.querySelector("img") !== null,
  );
  const own = first && isAboveText(first, blocks) ? readFigure(first) : null;
  if (first && own && !isPortrait(own)) {
    removeOne(first);
    return withRepeats(root, own);
  }
  const before = figureBefore(page, pageRoot, metadata, base);
  return before ? withRepeats(root, before) : null;
}

/** Tells a face beside a byline: it is described with an author's name and no more. */
function portraitOf({ authors }: Metadata): (figure: Figure) => boolean {
  const names = authors.map(({ name }) => letters(name)).filter((name) => name !== "");
  return ({ alt, caption }) => {
    const described = letters(alt);
    return (
      caption === null &&
      names.some((name) => described.includes(name) && described.length < name.length + 12)
    );
  };
}

/** Takes a figure's first picture out, and the figure with it where that is all. */
function removeOne(figure: Element): void {
  if (figure.querySelectorAll("img").length === 1) figure.remove();
  else figure.querySelector("img")?.remove();
}

/**
 * Takes figures out that show the lead picture once more, as pages do for another layout, at
 * another size; what only they say about it goes to the lead picture.
 */
function withRepeats(root: Element, lead: Figure): Figure {
  let { caption, credit } = lead;
  for (const figure of Array.from(root.querySelectorAll("figure"))) {
    const repeat = readFigure(figure);
    if (!repeat || !isSamePicture(repeat.src, lead.src)) continue;
    caption ??= repeat.caption;
    credit ??= repeat.credit;
    removeOne(figure);
  }
  return { ...lead, caption, credit };
}

function isAboveText(figure: Element, blocks: readonly TextBlock[]): boolean {
  const paragraph = blocks.find(
    (block) => isProse(block.text, block.link) && !figure.contains(block.element),
  );
  return paragraph !== undefined && Boolean(figure.compareDocumentPosition(paragraph.element) & 4);
}

const PICTURES =
  "figure, picture, img, [style*='background-image'], [data-bg], [data-background-image]";
/** Parts of a page above the text whose pictures are none of the article's. */
const FOREIGN = "nav, aside, footer, a[href], address, [rel~='author']";

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
  const candidates = Array.from(scope.querySelectorAll(PICTURES)).filter(
    (element) =>
      !pageRoot.contains(element) &&
      !element.closest(FOREIGN) &&
      Boolean(element.compareDocumentPosition(pageRoot) & 4),
  );
  const isPortrait = portraitOf(metadata);
  for (const candidate of candidates.reverse()) {
    if (isFurnitureByName(candidate)) continue;
    const box = page.createElement("div");
    // With the caption, which stands beside the picture.
    box.append((candidate.closest("figure") ?? candidate).cloneNode(true));
    arrangeFigures(box, base);
    const figure = box.querySelector("figure");
    const read = figure && readFigure(figure);
    if (read && !isPortrait(read) && fold(candidate.textContent).length < 600) return read;
  }
  return null;
}
