import type { TextBlock } from "../blocks";
import { isLonger } from "../text";
import type { Region } from "./region";

/** Telling print that can speak of the article from a picture's words and from menus. */

/** Longest text of a box that holds a picture, its caption and its credit, in characters. */
const MAX_BOX = 700;

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
