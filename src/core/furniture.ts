import { PICTURE_FILE } from "./images";
import { fold } from "./text";

/** Telling pictures of the article from furniture: icons, logos, faces beside bylines, trackers. */

/** Names of files that say nothing. */
const EMPTY =
  /(?:^|[/_.-])(?:pixel|spacer|blank|transparent|1x1|tracking|beacon|placeholder|avatars?|gravatar|emoji|sprite|loader|loading|spinner\d?|favicon|android-chrome|mstile)(?:[/_.-]|$)/i;
/** Names of files that may be furniture, and may be what an article shows. */
const SYMBOL = /(?:^|[/_.-])(?:logos?|icons?|badge|button|banners?|newsletters?)(?:[/_.-]|$)/i;
/** Folders of furniture, and of what a site's design consists of. */
const FOLDER = /\/(?:logos|icons|avatars|emojis?|wp-content\/themes)\//i;
const FURNITURE_NAME =
  /avatar|gravatar|emoji|(?:^|[-_ ])(?:icon|logo)(?:$|[-_ ])|(?:author|autor|writer)[-_]*(?:(?:profile|bio)[-_]*)?(?:image|photo|foto|img|pic|portrait|profile)|headshot/i;
/** Descriptions that call a picture furniture themselves. */
const FURNITURE_ALT =
  /^\s*(?:avatar|logo)\b|^\s*(?:author|profile)(?: (?:image|photo|picture))\b|^\s*loading\W*$/i;
/** A house's name and the word. */
const LOGO_ALT = /^\s*(?:\S+\s+){1,3}logo\s*$/i;
/** Pictures narrower than this (CSS pixels) are icons. */
const SMALL = 60;
/** Levels whose names are read: the picture and what is set tightly around it. */
const NAMED_LEVELS = 3;

/** Whether a picture is an icon, a logo, a face beside a byline or a tracker. */
export function isFurniture(img: Element, src: string): boolean {
  if (isSmall(img) || isFurnitureByName(img)) return true;
  const alt = img.getAttribute("alt") ?? "";
  if (FURNITURE_ALT.test(alt)) return true;
  try {
    const { pathname, search } = new URL(src);
    const file = pathname.slice(pathname.lastIndexOf("/"));
    if (EMPTY.test(file) || /\.svg$/i.test(pathname)) return true;
    if (alt === "" && isTracker(pathname, search)) return true;
    const isSymbol = LOGO_ALT.test(alt) || SYMBOL.test(file) || FOLDER.test(pathname);
    return isSymbol && !isSpokenOf(img, alt);
  } catch {
    return true;
  }
}

const STYLED = [/(?:^|[\s;])width\s*:\s*(\d+px)/i, /(?:^|[\s;])height\s*:\s*(\d+px)/i];

function isSmall(img: Element): boolean {
  const style = img.getAttribute("style") ?? "";
  const stated = [
    ...STYLED.map((pattern) => pattern.exec(style)?.[1]),
    img.getAttribute("width"),
    img.getAttribute("height"),
  ].filter((size) => size != null && !size.includes("%"));
  // Where there are several widths to choose from, one pixel is a place to be filled.
  const least = img.hasAttribute("srcset") ? 1 : 0;
  return stated.some((size) => {
    const pixels = Number.parseInt(size ?? "", 10);
    return pixels > least && pixels < SMALL;
  });
}

/** An address of a letter or two with a query: "/p?c1=2". */
function isTracker(path: string, query: string): boolean {
  return query !== "" && /^\/\w{1,2}$/.test(path) && !PICTURE_FILE.test(query);
}

/** Shortest caption that tells what is to be seen, in characters. */
const CAPTION = 15;
/** Words from which on a description tells that. */
const DESCRIBED = 6;

/** Whether the article speaks of a picture, so that a logo is its subject. */
function isSpokenOf(img: Element, alt: string): boolean {
  const caption = img.closest("figure")?.querySelector("figcaption");
  if (fold(caption?.textContent).length >= CAPTION) return true;
  return !/\blogo\b/i.test(alt) && (alt.match(/\p{L}+/gu) ?? []).length >= DESCRIBED;
}

/** Whether a picture is called an icon, a logo or a face, or what is set tightly around it is. */
export function isFurnitureByName(img: Element): boolean {
  let name = img.id;
  let box: Element | null = img;
  for (let level = 0; box && level < NAMED_LEVELS; level += 1) {
    name += ` ${box.getAttribute("class") ?? ""}`;
    box = box.parentElement;
  }
  return FURNITURE_NAME.test(name);
}
