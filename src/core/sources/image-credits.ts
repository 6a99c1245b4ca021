import type { ImageCredit } from "../article";
import { isProse, sizeOf } from "../blocks";
import { precedes } from "../document-order";
import { evidenceOf } from "../evidence";
import { isFurniture } from "../furniture";
import { imageSource, pageBehind } from "../images";
import { fold, letters } from "../text";
import { attributeHas, closestWhere, firstWhere, hasToken } from "../where";
import { creditBeside, isDescription, splitCredit } from "./caption";
import { captionText } from "./caption-text";
import type { CreditParagraph } from "./credit-paragraphs";
import { areNames, isCreditLike, isName, tidyCaption } from "./credit-words";
import { imageCredit } from "./photographers";
import type { Region } from "./region";

/** The credits of the article's pictures, each with its caption and the words that say so. */

/** Boxes whose pictures belong to something else than the article, besides those of authors. */
const FOREIGN = /^(?:nav|aside|footer|form|dialog|button|address)$/;
/** What boxes of authors are called. */
const OF_AUTHOR = /author|autor|byline/i;
/** What stands in the box of an author's portrait. */
const PORTRAIT = 'address,[rel~="author"]';
/** What captions are called where there is no `<figcaption>`. */
const CAPTION = /caption|legend/i;
/** Captions of one figure that are read. */
const MOST_CAPTIONS = 200;
/** Levels between a picture without `<figure>` and the box that also holds its credit. */
const MAX_CLIMB = 4;
/** Longest text of such a box, in characters: a picture, a caption and a credit. */
const MAX_BOX = 700;
/** In a picture's description only a label tells a credit from words about the picture. */
const LABELLED =
  /©|(?:photos?|fotos?|credit|bild(?:quelle|nachweis)?|image|imagen|picture)(?: by\b|\s*:)/i;

/**
 * @param base the address that those of pictures are resolved against
 * @param lines the lines of the text that are credits
 * @returns one entry for each picture with a printed credit, in document order; those of lines last
 */
export function imageCredits(
  region: Region,
  base: string,
  lines: readonly CreditParagraph[],
): ImageCredit[] {
  const found: ImageCredit[] = [];
  const isTeaserPicture = teaserFinder(region.scope);
  for (const picture of region.scope.querySelectorAll("figure,img,figcaption")) {
    if (!isOwnPicture(picture) || !belongs(picture, region)) continue;
    const isTeased = isTeaserPicture(picture);
    for (const { entry, holder } of creditsOf(picture, region))
      if (!isTeased || isLabelled(entry)) add(found, { ...entry, src: sourceOf(holder, base) });
  }
  for (const { element, text, credit, picture } of lines) {
    const src = picture && sourceOf(picture, base);
    const { entry } = credited(credit, null, element, element, text);
    if (!found.some((other) => tells(other, text, src))) found.push({ ...entry, src });
  }
  return found;
}

/** Whether a line is a part of the words that tell a credit, of the same picture as far as is known. */
function tells({ evidence, src }: ImageCredit, line: string, picture: string | null): boolean {
  const isOther = src !== null && picture !== null && src !== picture;
  return !isOther && letters(evidence.quote).includes(letters(line));
}

/**
 * Tells the pictures of teasers: they lead where a heading leads, too. So may those of an article that
 * has a gallery, which label their credits.
 */
export function teaserFinder(scope: Element): (picture: Element) => boolean {
  const links = scope.querySelectorAll("h2 a[href], h3 a[href], h4 a[href], h5 a[href]");
  const headed = new Set(Array.from(links, (link) => link.getAttribute("href") ?? ""));
  return (picture) => {
    const page = pageBehind(picture);
    return page !== null && headed.has(page);
  };
}

/** Whether words beside a credit say that it is one. */
export function isLabelled({ evidence }: ImageCredit): boolean {
  return splitCredit(evidence.quote, null).told === "label";
}

/** A credit, and the element that holds the picture. */
interface Credited {
  entry: ImageCredit;
  holder: Element;
}

function creditsOf(picture: Element, region: Region): Credited[] {
  const several = creditsOfCaptions(picture);
  if (several.length > 0) return several;
  const credit =
    picture.localName === "figcaption"
      ? creditOfLooseCaption(picture)
      : (creditOfFigure(picture) ?? creditOfBox(picture, region) ?? creditInAlt(picture));
  return credit ? [credit] : [];
}

/** Of a figure with several captions: one for each picture, or one for the words and one for the credit. */
function creditsOfCaptions(figure: Element): Credited[] {
  if (figure.localName !== "figure" || figure.querySelectorAll("figcaption").length < 2) return [];
  const parts: { words: Element; before: Element | null }[] = [];
  let images = 0;
  let before: Element | null = null;
  for (const part of figure.querySelectorAll("img, figcaption")) {
    if (part.localName === "figcaption") parts.push({ words: part, before });
    else {
      before = part;
      images += 1;
    }
  }
  const read = parts.slice(0, MOST_CAPTIONS).map(({ words, before }) => {
    const { caption, credit } = splitCredit(captionText(words), words);
    return { words, caption, credit, holder: images > 1 ? (before ?? figure) : figure };
  });
  const rest = read.flatMap(({ caption, credit }) => (credit === null && caption ? caption : []));
  const shared = rest.join(" ").slice(0, MAX_BOX) || null;
  return read.flatMap(({ words, caption, credit, holder }) =>
    credit === null ? [] : [credited(credit, caption ?? shared, holder, words)],
  );
}

/** A figure counts once, however many pictures and captions are nested in it. */
function isOwnPicture(element: Element): boolean {
  if (element.localName === "figure") {
    return element.querySelector("figure") === null && holdsPicture(element);
  }
  return element.closest("figure") === null;
}

/** A figure may also hold a table, a recording or a quotation, whose speaker's portrait it shows. */
function holdsPicture(element: Element): boolean {
  if (element.localName === "figure" && element.querySelector("blockquote")) return false;
  return element.matches("img,picture") || element.querySelector("img,picture,video") !== null;
}

function add(found: ImageCredit[], credit: ImageCredit): void {
  const same = found.some(
    (other) =>
      letters(other.credit) === letters(credit.credit) &&
      (other.src === credit.src || other.caption === credit.caption),
  );
  if (!same) found.push(credit);
}

/** Whether a picture stands in the article and is no teaser for another one. */
function belongs(element: Element, region: Region): boolean {
  // Position tells the article's pictures from those of the list under it.
  if (precedes(region.last, element) && !region.root.contains(element)) {
    return false;
  }
  if (isForeign(element) || element.querySelector(PORTRAIT)) return false;
  const article = element.closest("article");
  if (article && !holdsText(article, region)) return false;
  return !hasLinkedHeading(element, region);
}

/** Whether most of the shown text stands in an element: a teaser or another's post holds less. */
function holdsText(element: Element, { shown, last }: Region): boolean {
  if (element.contains(last)) return true;
  const prose = shown.filter((block) => isProse(block.text, block.link));
  return sizeOf(prose.filter((block) => element.contains(block.element))) * 2 > sizeOf(prose);
}

function holdsForeignPictures(element: Element): boolean {
  return FOREIGN.test(element.localName) || isOfAuthor(element);
}

function isOfAuthor(element: Element): boolean {
  return attributeHas(element, "class", OF_AUTHOR) || hasToken(element, "rel", "author");
}

/** What tells a byline beside a portrait, where no `<figure>` tells a picture. */
function isOfByline(element: Element): boolean {
  return element.localName === "address" || element.localName === "time" || isOfAuthor(element);
}

function isForeign(element: Element): boolean {
  const foreign = closestWhere(element, holdsForeignPictures);
  if (!foreign) return false;
  // A button that shows the picture larger holds its caption, too.
  const isPicture = foreign.localName === "button" && foreign.querySelector("figcaption") !== null;
  return !isPicture || closestWhere(foreign.parentElement, holdsForeignPictures) !== null;
}

/** The widest box around a picture that holds none of the text has a linked heading of its own. */
function hasLinkedHeading(element: Element, region: Region): boolean {
  let box = element;
  for (let up = box.parentElement; up && up !== region.root; up = up.parentElement) {
    if (up.contains(region.first) || up.contains(region.last)) break;
    if ((up.textContent ?? "").length > MAX_BOX) break;
    box = up;
  }
  // Headings first: most boxes have none, and looking for one in another takes long.
  return (
    [...box.querySelectorAll("h2, h3, h4, h5")].some(
      (heading) =>
        (heading.localName !== "h5" && heading.querySelector("a[href]")) ||
        heading.closest("a[href]"),
    ) || box.closest("a[href]")?.querySelector("h2, h3, h4, h5") != null
  );
}

function creditOfFigure(figure: Element): Credited | null {
  if (figure.localName !== "figure") return null;
  const words = figure.querySelector("figcaption");
  const inCaption = words ? splitCredit(captionText(words), words) : null;
  const caption = inCaption?.caption ?? null;
  if (words && inCaption?.credit) {
    // Where `<figcaption>` is the credit alone, the caption stands beside it; or the headline.
    const isHead = figure.querySelector("h1, h2, h3, time") !== null;
    const beside = isHead ? "" : captionText(figure, [words]).slice(0, MAX_BOX);
    return credited(inCaption.credit, caption ?? tidyCaption(beside), figure, words);
  }
  const beside = words && creditBeside(figure, words);
  if (beside) return credited(beside, caption, figure, figure);
  const over = creditOverPicture(figure, caption) ?? creditAtPicture(figure, caption);
  if (over) return over;
  const text = captionText(figure);
  if (text.length > MAX_BOX) return null;
  const inFigure = splitCredit(text, figure);
  if (inFigure.credit === null) return null;
  return credited(inFigure.credit, caption ?? inFigure.caption, figure, figure);
}

/** Longest credit that is laid over a picture, in characters. */
const MAX_OVER = 60;

/**
 * The credit for the eye is laid over the picture, and the one for screen readers begins or ends the
 * picture's description: "Nordbild" beside "Nordbild A boat at the quay".
 */
function creditOverPicture(figure: Element, caption: string | null): Credited | null {
  const alt = fold(figure.querySelector("img:not([alt=''])[alt]")?.getAttribute("alt"));
  for (const part of figure.querySelectorAll("span, small, p, div")) {
    if (part.children.length > 0 || part.closest("figcaption")) continue;
    const words = captionText(part);
    if (words.length < 2 || words.length > MAX_OVER) continue;
    if (alt.startsWith(`${words} `) || alt.endsWith(` ${words}`))
      return credited(words, caption, figure, part);
  }
  return null;
}

/** What may stand at a picture and begin as a name does. */
const NO_NAME =
  /^(?:watch|play|read|view|see|show|open|listen|click|tap|swipe|live|more|full|video|photo|picture|image|gallery|exclusive|breaking|loading|advert)/i;

/**
 * Set right beside the picture, with the caption in a box of its own, a name is whose picture it is:
 * "Essex Police".
 */
function creditAtPicture(figure: Element, caption: string | null): Credited | null {
  const image = caption === null ? null : figure.querySelector("img");
  const part = (image?.closest("picture") ?? image)?.nextElementSibling;
  if (!part || part.nextElementSibling || part.childElementCount > 0) return null;
  if (!/^(?:span|small)$/.test(part.localName)) return null;
  const words = captionText(part);
  if (NO_NAME.test(words) || words.length > MAX_OVER) return null;
  if (!isName(words) && !isCreditLike(words)) return null;
  return credited(words, caption, figure, part);
}

/** A caption without a figure around it belongs to the picture before it. */
function creditOfLooseCaption(words: Element): Credited | null {
  const { credit, caption } = splitCredit(captionText(words), words);
  const before = words.previousElementSibling;
  const holder = [before, words.parentElement].find((element) => element && holdsPicture(element));
  return credit === null || !holder ? null : credited(credit, caption, holder, words);
}

/** The box around a picture, as far as it holds nothing but the picture and a few words. */
function creditOfBox(picture: Element, region: Region): Credited | null {
  let box = picture.parentElement;
  for (let level = 0; box && level < MAX_CLIMB; level++, box = box.parentElement) {
    const images = box.querySelectorAll("img").length;
    if (box.contains(region.prose) || images > 3) return null;
    const text = captionText(box);
    // A notice that waits for a consent has a box to tick.
    if (text.length > MAX_BOX || box.querySelector("h1, input, pre")) return null;
    if (text === "") continue;
    if (firstWhere(box, isOfByline)) return null;
    const words = captionIn(box);
    const inWords = words && images < 2 ? splitCredit(captionText(words), words) : null;
    const alt = box.querySelector("img")?.getAttribute("alt") ?? "";
    if (words && inWords?.credit && !isDescription(inWords, alt))
      return credited(inWords.credit, inWords.caption, box, words);
    const whole = splitCredit(text, box);
    const { credit, caption, told } = whole;
    // Outside a caption a name alone may be anything.
    if (credit === null || told === "place" || isDescription(whole, alt)) continue;
    const own = images > 1 && words && tidyCaption(captionText(words));
    if (!own) return credited(credit, caption, box, box);
    // What is above these words is said of another picture.
    const from = Math.min(text.indexOf(credit), text.indexOf(own));
    return credited(credit, own, box, box, text.slice(Math.max(0, from)));
  }
  return null;
}

/** The caption in a box, where one element alone is named for it. */
function captionIn(box: Element): Element | null {
  return firstWhere(
    box,
    (each) =>
      (each.localName === "figcaption" || attributeHas(each, "class", CAPTION)) &&
      !holdsPicture(each),
  );
}

/** Some pages print the credit only in the picture's description: "Two cats. Photo: Ada Roe". */
function creditInAlt(picture: Element): Credited | null {
  const image = picture.localName === "img" ? picture : picture.querySelector("img[alt]");
  const alt = fold(image?.getAttribute("alt"));
  if (!image || !LABELLED.test(alt)) return null;
  const { credit, caption } = splitCredit(alt, null);
  if (credit === null) return null;
  // "Bild: ein alter Hut": the description of a picture may also begin with what it is.
  const isNames = caption !== null || alt.includes("©") || areNames(credit) || isCreditLike(credit);
  return isNames ? credited(credit, caption, picture, image, alt) : null;
}

function credited(
  credit: string,
  caption: string | null,
  holder: Element,
  words: Element,
  quote = captionText(words) || credit,
): Credited {
  const said = caption === null || letters(caption) === letters(credit) ? null : caption;
  // A credit may stand twice, for screens of two sizes.
  const own = letters(quote) === letters(credit + credit) ? credit : quote;
  const entry = imageCredit(credit, said, null, evidenceOf(own, "caption", words));
  return { entry, holder };
}

function sourceOf(holder: Element, base: string): string | null {
  const images = holder.localName === "img" ? [holder] : holder.querySelectorAll("img");
  let first: string | null = null;
  for (const image of images) {
    const src = imageSource(image, base)?.src ?? null;
    // A grey picture may hold the place of the real one until that has come.
    if (src !== null && !isFurniture(image, src)) return src;
    first ??= src;
  }
  return first;
}
