import type { TextBlock } from "../blocks";
import { isLonger } from "../text";
import type { Region } from "./region";

/** Telling print that can speak of the article from a picture's words and from menus. */

/** Longest text of a box that holds a picture, its caption and its credit, in characters. */
const MAX_BOX = 700;

/** Elements in which a name alone is a subject, a value or a speaker, and no credit of the text. */
export const HOLDERS = "td, th, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd";

/** @returns the heading, cell, item or quote that a line stands in, unless the text does too */
export function holderOf(element: Element, region: Region): Element | null {
  const holder = element.closest(HOLDERS);
  if (holder === null || holder.contains(region.root)) return null;
  return holder !== element && holder.contains(region.first) ? null : holder;
}

/** A list of subjects, or what readers wrote. */
const NO_STORY =
  "[class~='tag' i], [class~='tags' i], [rel~='tag'], [class*='comment' i], [id*='comment' i]";
/** Longest line looked into for a mark, in characters. */
const MAX_LINE = 60;

/** Whether a line stands in a list of subjects or among readers' comments. */
export function isOfNoStory(element: Element, region: Region): boolean {
  const box = element.closest(NO_STORY);
  if (box !== null && !box.contains(region.first)) return true;
  return !isLonger(element, MAX_LINE) && element.querySelector(NO_STORY) !== null;
}

const PICTURE_CLASS =
  /image|photo|foto|picture|caption|credit|copyright|gallery|galer|figure|bild|slide/i;

/** Whether the names of an element or of the boxes right around it tell a picture's words. */
export function isPictureText(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (PICTURE_CLASS.test(box.getAttribute("class") ?? "")) return true;
    if (box.querySelector("p ~ p")) return false;
  }
  return false;
}

/** A name laid over a picture or under it is the picture's credit. */
export function nearPicture(element: Element, region: Region): boolean {
  if (element.closest("figure,figcaption,picture")) return true;
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level++, box = box.parentElement) {
    if (box === region.scope || box.contains(region.first)) return false;
    if (isLonger(box, MAX_BOX)) return false;
    if (box.querySelector("img,picture,video")) return true;
  }
  return false;
}

/** Text that is print and no menu, list of teasers or button. */
export function isPrint({ element, text, link }: TextBlock): boolean {
  if (element.closest("nav,aside,form,button,dialog,figure,li li")) return false;
  if (isPictureText(element)) return false;
  return link < text.length || !element.closest("li");
}

const BYLINE_CLASS =
  /author|byline|autor|auteur|writer|source|quelle|agency|agentur|provider|dateline|kaynak/i;

/** Whether the names of an element or of the box around it say that it is a byline. */
export function isMarkedByline(element: Element): boolean {
  const named = element.getAttribute("rel") ?? element.getAttribute("itemprop") ?? "";
  return (
    /author/.test(named) ||
    BYLINE_CLASS.test(element.getAttribute("class") ?? "") ||
    BYLINE_CLASS.test(element.parentElement?.getAttribute("class") ?? "")
  );
}
