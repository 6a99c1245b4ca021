import { isCard } from "../embed-card";
import { isHiddenByClass } from "../hidden";
import { fold } from "../text";
import { firstWhere } from "../where";

/** Text beside the pictures of a box, in characters: a counter, a button, a link to the comments. */
const BESIDE = 60;
/** Shortest caption that tells of a picture, in characters; a credit or a counter is shorter. */
const CAPTION = 25;

/** Boxes beside the text. */
const ASIDE = "aside, nav, [role='complementary']";

/** Whether an element holds pictures with their captions, and nothing besides. */
export function isPictureBox(element: Element): boolean {
  const figures = figuresOf(element);
  return figures !== null && beside(element, figures) <= 0;
}

/**
 * Whether an element holds a picture that tells of the story, and hardly anything besides. However
 * the box is called and whatever small tools stand in it, the picture is the article's: boxes of
 * pictures are named like ads, paywalls or navigation, and hold the number of comments.
 * @param isRelated whether it is taken for related stories
 */
export function holdsStoryPicture(element: Element, isRelated: boolean): boolean {
  const figures = figuresOf(element);
  if (figures === null || isHiddenByClass(element) || beside(element, figures) > BESIDE)
    return false;
  if (element.closest(ASIDE)) return false;
  const links = Array.from(element.querySelectorAll("a[href]")).filter(isAway);
  // Teasers, by their name or by a link to each of several.
  if (links.length > 0 && (isRelated || (figures.length > 1 && links.length >= figures.length)))
    return false;
  return figures.some((figure) => length(figure.querySelector("figcaption")) >= CAPTION);
}

/** The figures in an element, each with a picture and none a link to elsewhere; null where there are none. */
function figuresOf(element: Element): Element[] | null {
  const figures = Array.from(element.querySelectorAll("figure"));
  const isOwn = (figure: Element) => figure.querySelector("img") !== null && !leadsAway(figure);
  return figures.length > 0 && figures.every(isOwn) ? figures : null;
}

/** Whether an element is a teaser set as a picture. */
export function isCardFigure(element: Element): boolean {
  return element.tagName === "FIGURE" && !firstWhere(element, isCard) && leadsAway(element);
}

/** Whether a picture is a teaser's: a link, or with a caption that is one. */
function leadsAway(figure: Element): boolean {
  const link = figure.closest("a") ?? figure.querySelector("img")?.closest("a");
  if (link && isAway(link)) return true;
  const caption = figure.querySelector("figcaption");
  const links = Array.from(caption?.querySelectorAll("a[href]") ?? []);
  return links.some((link) => length(link) * 2 > length(caption));
}

/** Whether a link leads to another page: neither to a place on this one nor to a larger picture. */
function isAway(link: Element): boolean {
  const href = link.getAttribute("href") ?? "";
  return !/^(?:#|javascript:|$)|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(href);
}

/** Characters of text outside of the figures. */
function beside(element: Element, figures: readonly Element[]): number {
  const inFigures = figures
    .filter((figure) => !figure.parentElement?.closest("figure"))
    .reduce((sum, figure) => sum + length(figure) + 1, 0);
  return length(element) - inFigures;
}

function length(element: Element | null): number {
  return fold(element?.textContent).length;
}
