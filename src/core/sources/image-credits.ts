import { anchorOf } from "../anchors";
import type { ImageCredit } from "../article";
import { fold, letters } from "../text";
import { isCreditElement, splitCredit, withoutLabel } from "./caption";
import { agenciesInCredit } from "./photo-agencies";
import type { Region } from "./region";

/** The credits of the article's pictures, each with its caption and the words that say so. */

/** Pictures that belong to something else than the article. */
const FOREIGN = "nav,aside,footer:not(figure footer),form,dialog,button";
/** Levels between a picture without `<figure>` and the box that also holds its credit. */
const MAX_CLIMB = 4;
/** Longest text of such a box, in characters: a picture, a caption and a credit. */
const MAX_BOX = 700;
/** Longest credit in an element of its own, in characters. */
const MAX_CREDIT = 130;

/** @returns one entry for each picture with a printed credit, in document order */
export function imageCredits(region: Region): ImageCredit[] {
  const found: ImageCredit[] = [];
  for (const figure of region.scope.querySelectorAll("figure")) {
    if (belongs(figure, region)) add(found, creditOfFigure(figure));
  }
  for (const element of region.scope.querySelectorAll("[class],[itemprop]")) {
    if (isCreditElement(element, false) && !element.closest("figure") && belongs(element, region)) {
      add(found, creditOfBox(element));
    }
  }
  return found;
}

function add(found: ImageCredit[], credit: ImageCredit | null): void {
  if (!credit) return;
  const same = found.some(
    (other) =>
      letters(other.credit) === letters(credit.credit) &&
      (other.src === credit.src || other.caption === credit.caption),
  );
  if (!same) found.push(credit);
}

/** Whether a picture stands in the article and is no teaser for another one. */
function belongs(element: Element, region: Region): boolean {
  if (element.closest(FOREIGN)) return false;
  if (element.parentElement?.closest("figure")) return false;
  const article = element.closest("article");
  if (article && article !== region.scope && !article.contains(region.last)) return false;
  // Position tells the article's pictures from those of the list under it.
  const after = region.last.compareDocumentPosition(element) & 4;
  if (after && !region.root.contains(element)) return false;
  const link = element.closest("a[href]");
  return !link?.querySelector("h1,h2,h3,h4,h5,h6");
}

function creditOfFigure(figure: Element): ImageCredit | null {
  if (figure.querySelector("figure")) return null;
  const text = fold(figure.textContent);
  if (text.length > MAX_BOX * 2) return null;
  const captionElement = figure.querySelector("figcaption");
  const inCaption = captionElement
    ? splitCredit(fold(captionElement.textContent), captionElement)
    : null;
  const inFigure = inCaption?.credit ? inCaption : splitCredit(text, figure);
  const parts = inFigure.credit ? inFigure : null;
  if (!parts?.credit) return creditInAlt(figure, inCaption?.caption ?? null);
  return entry(parts.credit, inCaption?.caption ?? parts.caption, figure, captionElement ?? figure);
}

/** Some pages print the credit only in the picture's description: "Two cats. Photo: Ada Roe". */
function creditInAlt(figure: Element, caption: string | null): ImageCredit | null {
  const image = figure.querySelector("img[alt]");
  const alt = fold(image?.getAttribute("alt"));
  if (!image || !/(?:©|\b(?:photo|foto|credit|bild|image|imagen)\s*:)/iu.test(alt)) return null;
  const { credit } = splitCredit(alt, null);
  return credit === null ? null : entry(credit, caption, figure, image);
}

function creditOfBox(element: Element): ImageCredit | null {
  const text = fold(element.textContent);
  if (text === "" || text.length > MAX_CREDIT) return null;
  const credit = withoutLabel(text);
  if (credit === "" || element.querySelector("a[href] img")) return null;
  let box = element.parentElement;
  for (let level = 0; box && level < MAX_CLIMB; level++, box = box.parentElement) {
    if ((box.textContent ?? "").length > MAX_BOX * 3) return null;
    if (box.querySelector("img,picture,video")) {
      const caption = box.querySelector('figcaption,[class*="caption" i],[class*="description" i]');
      const words = caption ? splitCredit(fold(caption.textContent), caption).caption : null;
      return entry(credit, words, box, element);
    }
  }
  return null;
}

function entry(
  credit: string,
  caption: string | null,
  holder: Element,
  words: Element,
): ImageCredit {
  return {
    credit,
    agencies: agenciesInCredit(credit),
    caption: caption === null || letters(caption) === letters(credit) ? null : caption,
    src: sourceOf(holder),
    evidence: {
      quote: fold(words.textContent) || credit,
      origin: "caption",
      anchor: anchorOf(words),
    },
  };
}

function sourceOf(holder: Element): string | null {
  const image = holder.querySelector("img");
  const src = image?.getAttribute("src") ?? image?.getAttribute("data-src") ?? null;
  return src === null || src.startsWith("data:") ? null : src;
}
