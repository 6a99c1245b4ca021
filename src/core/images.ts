import { webAddress } from "./address";

/** Addresses of pictures: lazy loading undone, the best source for a screen chosen. */

/** Wanted width in CSS pixels times two: sharp on dense screens, not a poster. */
const WANTED = 1600;

const LAZY = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-img-src",
  "data-image",
  "data-hi-res-src",
  "data-full-src",
  "data-url",
  "data-echo",
];
const LAZY_SET = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set"];

/** Names of pictures that say nothing: trackers, spacers, logos, faces beside bylines. */
const FURNITURE =
  /(?:^|[/_.-])(?:pixel|spacer|blank|transparent|1x1|tracking|beacon|placeholder|avatars?|gravatar|logos?|icons?|emoji|sprite|badge|button|loader|loading)(?:[/_.-]|$)/i;
const FURNITURE_NAME =
  /avatar|gravatar|emoji|(?:^|[-_ ])(?:icon|logo)(?:$|[-_ ])|author-?(?:image|photo|img|pic)/i;
/** Pictures narrower than this (CSS pixels) are icons. */
const SMALL = 60;

/** The best address of a picture. */
export interface ImageSource {
  src: string;
  /** Absolute `srcset`, or null where there is only one source. */
  srcset: string | null;
}

/**
 * @param img the picture's element
 * @param base the address that relative ones are resolved against
 * @returns null where no source can be shown
 */
export function imageSource(img: Element, base: string): ImageSource | null {
  const candidates = [...setsOf(img)].flatMap((set) => parseSrcset(set, base));
  const widths = candidates.filter((candidate) => candidate.width > 0);
  widths.sort((a, b) => a.width - b.width);
  const best =
    widths.find((candidate) => candidate.width >= WANTED) ?? widths.at(-1) ?? candidates.at(-1);
  const plain = plainSource(img, base);
  const src = best && (best.width > 0 || plain === null) ? best.url : (plain ?? best?.url ?? null);
  if (src === null) return null;
  const own =
    widths.length > 1 ? widths.map(({ url, width }) => `${url} ${width}w`).join(", ") : null;
  return { src, srcset: own };
}

function* setsOf(img: Element): Generator<string> {
  const picture = img.parentElement?.localName === "picture" ? img.parentElement : null;
  for (const source of picture?.querySelectorAll("source") ?? []) {
    // What other formats the browser can show is not known here; the common ones all can.
    if (/avif|jxl|heic/i.test(source.getAttribute("type") ?? "")) continue;
    for (const name of LAZY_SET) {
      const set = source.getAttribute(name);
      if (set) yield set;
    }
  }
  for (const name of LAZY_SET) {
    const set = img.getAttribute(name);
    if (set) yield set;
  }
}

function plainSource(img: Element, base: string): string | null {
  for (const name of [...LAZY, "src"]) {
    const url = pictureAddress(img.getAttribute(name), base);
    if (url) return url;
  }
  const style = /url\(\s*["']?([^"')]+)/i.exec(img.getAttribute("style") ?? "");
  return pictureAddress(style?.[1] ?? null, base);
}

interface Candidate {
  url: string;
  width: number;
}

/** Reads a `srcset`; addresses may hold commas, so a comma only parts where white space follows. */
function parseSrcset(set: string, base: string): Candidate[] {
  const found: Candidate[] = [];
  for (const part of set.trim().split(/,\s+|,(?=https?:)/)) {
    const [address, size = ""] = part.trim().split(/\s+/);
    const url = pictureAddress(address ?? null, base);
    if (!url) continue;
    const width = size.endsWith("w") ? Number.parseInt(size, 10) : 0;
    found.push({ url, width: Number.isFinite(width) ? width : 0 });
  }
  return found;
}

/** A picture's address; templates that a script was to fill in are none. */
function pictureAddress(address: string | null, base: string): string | null {
  const text = address?.trim();
  return text?.includes("{") ? null : webAddress(text, base);
}

/** Whether a picture is an icon, a logo, a face beside a byline or a tracker. */
export function isFurniture(img: Element, src: string): boolean {
  const width = Number.parseInt(img.getAttribute("width") ?? "", 10);
  const height = Number.parseInt(img.getAttribute("height") ?? "", 10);
  if ((width > 0 && width < SMALL) || (height > 0 && height < SMALL)) return true;
  if (FURNITURE_NAME.test(`${img.className} ${img.id} ${img.parentElement?.className ?? ""}`))
    return true;
  try {
    const path = new URL(src).pathname;
    return FURNITURE.test(path.slice(path.lastIndexOf("/"))) || /\.svg$/i.test(path);
  } catch {
    return true;
  }
}
