import { isChannel } from "./clean/phrases";
import { PICTURE_FILE } from "./images";
import { inSmallLetters } from "./small-letters";
import { fold } from "./text";
import { hasToken } from "./where";

/** Telling pictures of the article from furniture: icons, logos, faces beside bylines, trackers. */

/** Names of files that say nothing. */
const EMPTY =
  /(?:^|[/_.-])(?:pixel|spacer|blank|transparent|1x1|tracking|beacon|placeholder|avatars?|gravatar|emoji|sprite|loader|loading|spinner\d?|favicon|android-chrome|mstile)(?:[/_.-]|$)/;
/** Names of files that may be furniture, and may be what an article shows. */
const SYMBOL = /(?:^|[/_.-])(?:icons?|badge|button|banners?|newsletters?)(?:[/_.-]|$)/;
const LOGO = /(?:^|[/_.-])logos?(?:[/_.-]|$)/;
/** Folders of furniture, and of what a site's design consists of. */
const FOLDER =
  /\/(?:(?:[a-z]+[-_])?logos|icons|avatars|authors?|autoren|ctas?|emojis?|wp-content\/themes)\//;
const FURNITURE_NAME =
  /avatar|gravatar|emoji|(?:^|[-_ ])logo(?:$|[-_ ])|(?:author|autor|writer)[-_]*(?:(?:profile|bio)[-_]*)?(?:image|photo|foto|img|pic|portrait|profile)|headshot/;
/** A box may be called so for an icon that it shows over a picture, as those of WordPress's galleries. */
const ICON_NAME = /(?:^|[-_ ])icon(?:$|[-_ ])/;
/** Descriptions that call a picture furniture themselves. */
const FURNITURE_ALT =
  /^\s*(?:avatar|logo)\b|^\s*(?:author|profile)(?: (?:image|photo|picture))\b|^\s*(?:picture|photo) of the author\b|^\s*loading\W*$/;
/** A person's or a house's name and what it is. */
const PORTRAIT_ALT = /^\s*(?:\S+\s+){1,3}(?:profile|headshot|avatar)\s*$/;
const LOGO_ALT = /^\s*(?:\S+\s+){1,3}logo\s*$/;
/** Where the page of an author lies. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es|i)?|auteurs?)\/[^/?#]/;
/** Pictures narrower than this (CSS pixels) are icons. */
const SMALL = 60;
/** And what a box called an icon holds is a picture from here on. */
const LARGEST_ICON = 100;
/** Levels whose names are read: the picture and what is set tightly around it. */
const NAMED_LEVELS = 3;

/** Whether a picture is an icon, a logo, a face beside a byline or a tracker. */
export function isFurniture(img: Element, src: string): boolean {
  if (isSmall(img) || isFurnitureByName(img)) return true;
  const alt = inSmallLetters(img.getAttribute("alt") ?? "");
  if (FURNITURE_ALT.test(alt) || leadsToAuthor(img)) return true;
  try {
    const { pathname, search } = new URL(src.toLowerCase());
    const file = pathname.slice(pathname.lastIndexOf("/"));
    if (EMPTY.test(file) || pathname.endsWith(".svg")) return true;
    if (alt === "" && isTracker(pathname, search)) return true;
    if (isCaptioned(img)) return false;
    if (FOLDER.test(pathname) || PORTRAIT_ALT.test(alt)) return true;
    if (SYMBOL.test(file)) return !isLarge(img);
    return (LOGO_ALT.test(alt) || LOGO.test(file)) && !isDescribed(alt) && !isLarge(img);
  } catch {
    return true;
  }
}

const STYLED = [/(?:^|[\s;])width\s*:\s*(\d+px)/i, /(?:^|[\s;])height\s*:\s*(\d+px)/i];

function isSmall(img: Element): boolean {
  return statedSizes(img).some((pixels) => pixels < SMALL);
}

/** The width and the height that an element states, as far as it does, in CSS pixels. */
function statedSizes(img: Element): number[] {
  const style = img.getAttribute("style") ?? "";
  const stated = [
    ...STYLED.map((pattern) => pattern.exec(style)?.[1]),
    img.getAttribute("width"),
    img.getAttribute("height"),
  ];
  // Where there are several widths to choose from, one pixel is a place to be filled.
  const least = img.hasAttribute("srcset") ? 1 : 0;
  return stated
    .flatMap((size) => (size == null || size.includes("%") ? [] : Number.parseInt(size, 10)))
    .filter((pixels) => pixels > least);
}

/** Whether a picture leads to the page of an author, or to somebody's channel elsewhere. */
function leadsToAuthor(img: Element): boolean {
  const link = img.closest("a[href]");
  if (!link) return false;
  const href = link.getAttribute("href")?.toLowerCase() ?? "";
  // A picture that says "Follow us": it leads to a channel on a network.
  if (isChannel(href) && !isCaptioned(img)) return true;
  return hasToken(link, "rel", "author") || AUTHOR_PAGE.test(href);
}

/** An address of a letter or two with a query: "/p?c1=2". */
function isTracker(path: string, query: string): boolean {
  return query !== "" && /^\/\w{1,2}$/.test(path) && !PICTURE_FILE.test(query);
}

/** Shortest caption that tells what is to be seen, in characters. */
const CAPTION = 15;

function isCaptioned(img: Element): boolean {
  const caption = img.closest("figure")?.querySelector("figcaption");
  return fold(caption?.textContent).length >= CAPTION;
}

/** Words from which on a description tells what is to be seen. */
const DESCRIBED = 6;

function isDescribed(alt: string): boolean {
  return !/\blogo\b/.test(alt) && (alt.match(/\p{L}+/gu) ?? []).length >= DESCRIBED;
}

/** As large as the article's pictures, in CSS pixels; what leads a page is broad, but low. */
function isLarge(img: Element): boolean {
  const size = (name: string) => Number.parseInt(img.getAttribute(name) ?? "", 10);
  return size("width") >= 600 && size("height") >= 300;
}

/** Whether a picture is called an icon, a logo or a face, or what is set tightly around it is. */
export function isFurnitureByName(img: Element): boolean {
  const own = nameOf(img);
  let names = own;
  let box = img.parentElement;
  for (let level = 1; box && level < NAMED_LEVELS; level += 1) {
    names += ` ${box.getAttribute("class") ?? ""}`;
    box = box.parentElement;
  }
  names = inSmallLetters(names);
  if (FURNITURE_NAME.test(names) || ICON_NAME.test(inSmallLetters(own))) return true;
  return ICON_NAME.test(names) && !isPictureSized(img);
}

function nameOf(img: Element): string {
  return `${img.id} ${img.getAttribute("class") ?? ""}`;
}

/** Larger than any icon; in a figure that says nothing of its size, too. */
function isPictureSized(img: Element): boolean {
  const sizes = statedSizes(img);
  return sizes.length > 0
    ? sizes.every((pixels) => pixels >= LARGEST_ICON)
    : img.closest("figure") !== null;
}
