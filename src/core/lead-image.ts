import { webAddress } from "./address";
import { findTwin } from "./anchors";
import type { Figure } from "./article";
import { isProse, type TextBlock } from "./blocks";
import { precedes } from "./document-order";
import { arrangeFigures, readFigure } from "./figures";
import { isFurnitureByName } from "./furniture";
import { backgroundSource, imageSource, pageBehind } from "./images";
import type { Metadata } from "./metadata";
import { isSameFile, isSamePicture } from "./same-picture";
import { captionText } from "./sources/caption-text";
import { fold, isLonger, letters } from "./text";
import { closestWhere } from "./where";

/** Shortest caption that tells of a picture, in characters. */
const CAPTION = 25;

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
  const isStated = statedPicture(metadata, base);
  const figures = Array.from(root.querySelectorAll("figure")).flatMap((element) => {
    const figure = readFigure(element);
    return figure ? [{ element, figure }] : [];
  });
  const above = figures.filter(({ element }) => isAboveText(element, blocks));
  const first = figures[0] === above[0] ? above[0] : undefined;
  // What the page prints first with words of its own leads, whatever picture it gives others.
  const leads = first && (first.figure.caption ?? "").length >= CAPTION;
  const stated = leads ? first : above.find(({ figure }) => isStated(figure.src));
  // A face beside the byline leads nothing, and is none of the text.
  for (const { element, figure } of above)
    if (isPortrait(figure) && element !== stated?.element) removeOne(element);
  const outside = stated ? null : statedOutside({ page, base, blocks, isStated });
  if (outside) return withRepeats(root, outside);
  const own = stated ?? (first && !isPortrait(first.figure) ? first : undefined);
  if (own) {
    removeOne(own.element);
    return withRepeats(root, own.figure);
  }
  const before = figureBefore(pageRoot, metadata, base);
  // Where the page's own picture stands in the text, one above it without words is the site's.
  const isDecoration =
    before?.caption === null && figures.some(({ figure }) => isStated(figure.src));
  return before && !isDecoration ? withRepeats(root, before) : null;
}

/** Tells the picture that the page states for its article, whatever size and crop it is shown in. */
function statedPicture({ image, meta }: Metadata, base: string): (src: string) => boolean {
  const stated = [image, meta.first("og:image"), meta.first("twitter:image")].flatMap(
    (address) => webAddress(address, base) ?? [],
  );
  return (src) => stated.some((address) => isSamePicture(src, address) || isSameFile(src, address));
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
  return paragraph !== undefined && precedes(figure, paragraph.element);
}

const BACKGROUNDS = "[style*='background-image'], [data-bg], [data-background-image]";
const PICTURES = `figure, picture, img, ${BACKGROUNDS}`;
/** Parts of a page above the text whose pictures are none of the article's. */
const FRAME = "nav, aside, footer";
const FOREIGN = `${FRAME}, a[href], address, [rel~='author']`;

/** What tells the page's stated picture, and where to look for it. */
interface Search {
  page: Document;
  base: string;
  blocks: readonly TextBlock[];
  isStated(src: string): boolean;
}

/**
 * The picture that the page states, where it is printed outside the root and above the text: in a
 * band over the headline, or in a box that is named like another.
 */
function statedOutside({ page, base, blocks, isStated }: Search): Figure | null {
  const paragraph = blocks.find((block) => isProse(block.text, block.link));
  const start = paragraph && findTwin(page, paragraph.element);
  if (!start) return null;
  const found: Figure[] = [];
  for (const element of page.body.querySelectorAll(`img, amp-img, ${BACKGROUNDS}`)) {
    if (!precedes(element, start)) break;
    const src = imageSource(element, base)?.src ?? backgroundSource(element, base);
    if (src === null || !isStated(src) || element.closest(FRAME) || pageBehind(element) !== null)
      continue;
    const figure = readAlone(element, base);
    if (figure && isStated(figure.src)) found.push(figure);
  }
  // The last one: those before it are small copies in bars at the top, or hold its place until it loads.
  found.reverse();
  const best = found.find(({ srcset }) => srcset !== null) ?? found[0];
  if (!best) return null;
  const told = found.find(({ caption, credit }) => caption !== null || credit !== null);
  return { ...best, caption: told?.caption ?? null, credit: told?.credit ?? null };
}

/** A picture of the page with its caption, which stands beside it. */
function readAlone(picture: Element, base: string): Figure | null {
  const box = picture.ownerDocument.createElement("div");
  const whole = picture.closest("figure") ?? picture.closest("picture") ?? picture;
  const words = whole.querySelector("figcaption") ? null : wordsAfter(whole);
  box.append(whole.cloneNode(true), ...(words ? [words.cloneNode(true)] : []));
  // Nothing of the page is cleaned yet, and code would count as text beside the picture.
  for (const unseen of Array.from(box.querySelectorAll("script, style, svg, noscript, template")))
    unseen.remove();
  arrangeFigures(box, base);
  const figure = box.querySelector("figure");
  return figure && readFigure(figure);
}

/** Levels looked at above a picture for the words after it, and most markup around these, in characters. */
const LEVELS = 3;
const LONGEST = 4000;
/** What ends the box that a picture and its caption share. */
const BOXES = "body, main, article, li, td";

/** The first element after a picture that has words. */
function wordsAfter(picture: Element): Element | null {
  let at = picture;
  for (let level = 0; level < LEVELS; level += 1) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (captionText(next) !== "")
        return isLonger(next, LONGEST) || next.querySelector(PICTURES) ? null : next;
    const up = at.parentElement;
    if (!up || up.matches(BOXES)) return null;
    at = up;
  }
  return null;
}

/** The figure that stands outside the root, beside the headline. */
function figureBefore(pageRoot: Element, metadata: Metadata, base: string): Figure | null {
  const headline = metadata.headlineElement;
  if (!headline || pageRoot.contains(headline)) return null;
  const scope = closestWhere(headline.parentElement, (at) => at.contains(pageRoot));
  if (!scope) return null;
  const candidates = Array.from(scope.querySelectorAll(PICTURES)).filter(
    (element) =>
      !pageRoot.contains(element) && !element.closest(FOREIGN) && precedes(element, pageRoot),
  );
  const isPortrait = portraitOf(metadata);
  for (const candidate of candidates.reverse()) {
    if (isFurnitureByName(candidate)) continue;
    const read = readAlone(candidate, base);
    if (read && !isPortrait(read) && fold(candidate.textContent).length < 600) return read;
  }
  return null;
}
