import { ANCHOR_ATTRIBUTE } from "./anchors";
import type { Figure, ImageCredit } from "./article";
import type { Taken } from "./clean/ledger";
import { readFigure } from "./figures";
import { takeLooseCredits } from "./loose-credits";
import { isSamePicture, pictureKey } from "./same-picture";
import { captionText } from "./sources/caption-text";
import { isLabelled, teaserFinder } from "./sources/image-credits";
import { imageCredit } from "./sources/photographers";
import { letters } from "./text";

/**
 * Joins the pictures that are shown with the credits that the page prints of them: a credit that
 * stood beside its picture stands under it, and each one that is shown is told with its place.
 */

/** What `joinCredits` needs. */
export interface ShownPictures {
  /** The shown text, its pictures arranged; credits are added under pictures that lack theirs. */
  root: Element;
  leadImage: Figure | null;
  /** The elements of the untouched copy by their anchors. */
  page: ReadonlyMap<string, Element>;
  /** The anchors of paragraphs of the text that are nothing but a credit. */
  lines: readonly string[];
  /** What was left out of the text: its pictures are not the article's. */
  leftOut: readonly Taken[];
}

/** The lead picture with its credit, and the credits with the anchors of where they are shown. */
export interface JoinedCredits {
  leadImage: Figure | null;
  credits: ImageCredit[];
  /** Blocks whose own text is shown with a picture, and no more in the text. */
  taken: ReadonlySet<Element>;
}

/** @param credits what was gathered from the untouched copy */
export function joinCredits(
  { root, leadImage, page, lines, leftOut }: ShownPictures,
  gathered: readonly ImageCredit[],
): JoinedCredits {
  const isLeftOut = leftOutFinder(leftOut, page);
  const shown = shownFigures(root);
  const figureFor = figureFinder(shown);
  const credits = gathered.filter(
    (credit) =>
      !isLeftOut(credit) ||
      figureFor(credit) !== null ||
      (leadImage && credit.src !== null && isSamePicture(credit.src, leadImage.src)),
  );
  const { captioned, blocks: taken } = takeLooseCredits(root, credits, lines);
  const lead = leadImage && withCaption(withCredit(leadImage, credits), captioned);
  const told = new Set<ShownFigure>();
  const joined = credits.map((credit) => {
    const figure = credit.evidence.origin === "caption" ? figureFor(credit) : null;
    if (!figure) return credit;
    told.add(figure);
    if (captioned.has(credit)) addCaption(figure.element, credit.caption);
    if (!figure.tells(credit.credit)) addCredit(figure.element, credit.credit);
    return { ...credit, evidence: { ...credit.evidence, anchor: figure.anchor } };
  });
  const isTeaserPicture = teaserFinder(root);
  const untold = shown
    .filter((figure) => !told.has(figure))
    .flatMap(({ element, anchor }) => {
      const words = anchor === null ? null : (page.get(anchor) ?? null);
      const credit = creditOf(readFigure(element), anchor, words);
      return !credit || (words && isTeaserPicture(words) && !isLabelled(credit)) ? [] : [credit];
    });
  const isPrinted = ({ evidence }: ImageCredit) => evidence.origin === "caption";
  const printed = [...joined.filter(isPrinted), ...untold];
  if (lead?.credit && !printed.some((credit) => isSame(credit.credit, lead.credit ?? "")))
    printed.unshift(...[creditOf(lead, null, null)].filter((credit) => credit !== null));
  // What nobody prints stands last, and only where it says more.
  const stated = joined.filter(
    (credit) => !isPrinted(credit) && !untold.some((other) => isSame(other.credit, credit.credit)),
  );
  return { leadImage: lead, credits: [...printed, ...stated], taken };
}

/** What is left out for being of something else; a picture of the article may be taken for an ad. */
const FOREIGN = /^(?:related|author-box|comments|navigation|newsletter)$/;

/** Tells the credits that stood in what was left out. */
function leftOutFinder(
  leftOut: readonly Taken[],
  page: ReadonlyMap<string, Element>,
): (credit: ImageCredit) => boolean {
  const foreign = leftOut.flatMap(({ element, step }) =>
    FOREIGN.test(step) ? (page.get(element.getAttribute(ANCHOR_ATTRIBUTE) ?? "") ?? []) : [],
  );
  return ({ credit, evidence }) => {
    const words = evidence.origin === "caption" ? page.get(evidence.anchor ?? "") : null;
    if (!words) return false;
    // The portrait in the box around may be what the words seem to be beside.
    const isIn = (box: Element) =>
      words.contains(box) && letters(box.textContent ?? "").includes(letters(credit));
    return foreign.some((box) => box.contains(words) || isIn(box));
  };
}

/** A figure of the shown text. */
interface ShownFigure {
  element: Element;
  src: string | null;
  /** Of the element that holds its words. */
  anchor: string | null;
  tells(credit: string): boolean;
}

function shownFigures(root: Element): ShownFigure[] {
  return Array.from(root.querySelectorAll("figure"), (element) => {
    const caption = element.querySelector("figcaption");
    return {
      element,
      src: element.querySelector("img")?.getAttribute("src") ?? null,
      anchor:
        caption?.getAttribute(ANCHOR_ATTRIBUTE) ?? element.getAttribute(ANCHOR_ATTRIBUTE) ?? null,
      tells: (credit) => letters(element.textContent ?? "").includes(letters(credit)),
    };
  });
}

function addCredit(figure: Element, credit: string): void {
  if (figure.querySelector("cite")) return;
  const doc = figure.ownerDocument;
  const caption = figure.querySelector("figcaption") ?? doc.createElement("figcaption");
  if (!caption.parentNode) figure.append(caption);
  const cite = doc.createElement("cite");
  cite.textContent = credit;
  caption.append(caption.hasChildNodes() ? " " : "", cite);
}

/** Puts a caption that stood beside a picture under it. */
function addCaption(figure: Element, words: string | null): void {
  if (words === null || figure.querySelector("figcaption")) return;
  const caption = figure.ownerDocument.createElement("figcaption");
  caption.textContent = words;
  figure.append(caption);
}

/** Finds the figure that shows the words of a credit, or else the picture that they speak of. */
function figureFinder(shown: readonly ShownFigure[]): (credit: ImageCredit) => ShownFigure | null {
  const byAnchor = new Map<string, ShownFigure>();
  const byPicture = new Map<string, ShownFigure>();
  const note = <K>(map: Map<K, ShownFigure>, key: K | null, figure: ShownFigure) => {
    if (key !== null && !map.has(key)) map.set(key, figure);
  };
  for (const figure of shown) {
    const { element, src } = figure;
    note(byAnchor, element.getAttribute(ANCHOR_ATTRIBUTE), figure);
    for (const part of element.querySelectorAll(`[${ANCHOR_ATTRIBUTE}]`))
      note(byAnchor, part.getAttribute(ANCHOR_ATTRIBUTE), figure);
    note(byPicture, src, figure);
  }
  for (const figure of shown) note(byPicture, figure.src && pictureKey(figure.src), figure);
  return ({ evidence, src }) => {
    const found =
      byAnchor.get(evidence.anchor ?? "") ??
      byPicture.get(src ?? "") ??
      byPicture.get((src && pictureKey(src)) ?? "");
    return found?.anchor ? found : null;
  };
}

/** The lead picture with the credit that stood beside it. */
function withCredit(lead: Figure, credits: readonly ImageCredit[]): Figure {
  if (lead.credit !== null) return lead;
  const own = credits.find(
    ({ src, evidence }) =>
      evidence.origin === "caption" && src !== null && isSamePicture(src, lead.src),
  );
  if (!own) return lead;
  const isAll = lead.caption !== null && isSame(lead.caption, own.credit);
  return { ...lead, caption: isAll ? null : lead.caption, credit: own.credit };
}

/** The lead picture with the caption that stood beside it in the text. */
function withCaption(lead: Figure, captioned: ReadonlySet<ImageCredit>): Figure {
  if (lead.caption !== null) return lead;
  for (const { src, caption } of captioned)
    if (caption !== null && src !== null && isSamePicture(src, lead.src))
      return { ...lead, caption };
  return lead;
}

/**
 * The credit that a picture shows, where no entry tells it yet.
 * @param words the element of the page that prints it, where it is known
 */
function creditOf(
  figure: Figure | null,
  anchor: string | null,
  words: Element | null,
): ImageCredit | null {
  if (!figure?.credit) return null;
  const { caption, credit, src } = figure;
  const quote = quoteOf(credit, words);
  return imageCredit(credit, caption, src, { quote, origin: "caption", anchor });
}

/** Levels above a picture that are looked at for the words of its credit, and their longest. */
const LEVELS = 5;
const LONGEST = 700;

/** The words that hold a credit: those of the element, or around it where it is the picture. */
function quoteOf(credit: string, words: Element | null): string {
  let at = words;
  for (let level = 0; at && level <= LEVELS; level += 1) {
    const text = captionText(at);
    if (text.length > LONGEST) break;
    if (letters(text).includes(letters(credit))) return text;
    at = at.parentElement;
  }
  return credit;
}

function isSame(one: string, other: string): boolean {
  return letters(one) === letters(other);
}
