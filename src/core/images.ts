import { webAddress } from "./address";

/** Addresses of pictures: lazy loading undone, the best source for a screen chosen. */

/** Wanted width in CSS pixels times two: sharp on dense screens, not a poster. */
const WANTED = 1600;

/** Where scripts for lazy loading find the address: it goes before a `src`, which may be a small copy. */
const LAZY = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-img-src",
  "data-hi-res-src",
  "data-full-src",
  "data-echo",
];
/** What else such attributes are called; there may be anything in them, so a real `src` goes first. */
const LAZY_NAME = /.(?:srcs?|original|url|image|img|lazy)$/;
const LAZY_SET = ["data-srcset", "data-lazy-srcset", "data-original-set"];
/** Any other attribute: what holds words is none for an address. */
const ANY_NAME = /^(?!(?:alt|title|class|id|src|srcset|on.*)$|.*(?:caption|descri|srcset))/;
/** Names that are no picture's of its own: what is shown at night, or where it cannot be loaded. */
const OTHER_NAME = /dark|fallback|error|author|avatar|logo/;

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
  const best = widths.find((candidate) => candidate.width >= WANTED) ?? widths.at(-1);
  const src = best?.url ?? densest(img, base) ?? plainSource(img, base) ?? candidates.at(-1)?.url;
  if (src === undefined) return null;
  // The same width in another format is the same to choose from.
  const choice = widths.filter(({ width }, index) => widths[index - 1]?.width !== width);
  const own =
    choice.length > 1 ? choice.map(({ url, width }) => `${url} ${width}w`).join(", ") : null;
  return { src, srcset: own };
}

/** Highest density that is asked for: more is not seen. */
const DENSITY = 2;

/** The sharpest of what a wide screen is given where the page states densities, no widths. */
function densest(img: Element, base: string): string | null {
  for (const set of setsOf(img)) {
    const dense = parseSrcset(set, base).filter(({ density }) => density <= DENSITY);
    dense.sort((a, b) => a.density - b.density);
    // An address alone is no more than a `src`, unless it stands in a source of its own.
    if (dense.length > 1 || (dense.length === 1 && set !== img.getAttribute("srcset")))
      return dense.at(-1)?.url ?? null;
  }
  return null;
}

function* setsOf(img: Element): Generator<string> {
  const picture = img.parentElement?.localName === "picture" ? img.parentElement : null;
  for (const source of picture?.querySelectorAll("source") ?? []) {
    // What other formats the browser can show is not known here; the common ones all can.
    if (/avif|jxl|heic/i.test(source.getAttribute("type") ?? "")) continue;
    if (isForNarrowScreens(source)) continue;
    yield* setsIn(source);
  }
  yield* setsIn(img);
}

function* setsIn(element: Element): Generator<string> {
  const setIn = (name: string) => {
    const set = element.getAttribute(name) ?? "";
    return set === "" || set.startsWith("data:") ? [] : [set];
  };
  // Where a script is to bring the pictures, something else may hold their place until then.
  const lazy = LAZY_SET.flatMap(setIn);
  const known = lazy.length > 0 ? lazy : setIn("srcset");
  if (known.length > 0) yield* known;
  else yield* valuesOf(element, /.srcset$/);
}

/** What attributes of such a name hold, whatever script they are for. */
function valuesOf(element: Element, names: RegExp): string[] {
  return Array.from(element.attributes)
    .filter(({ name, value }) => names.test(name) && value !== "" && !OTHER_NAME.test(name))
    .map(({ value }) => value);
}

/** Screens up to this width (CSS pixels) often get another crop. */
const NARROW = 768;

function isForNarrowScreens(source: Element): boolean {
  const most = /max-width\s*:\s*(\d+)px/i.exec(source.getAttribute("media") ?? "")?.[1];
  return most !== undefined && Number(most) < NARROW;
}

function plainSource(img: Element, base: string): string | null {
  for (const name of LAZY) {
    const value = img.getAttribute(name) ?? "";
    // An identifier may stand there, too.
    const url = /\//.test(value) || PICTURE_FILE.test(value) ? pictureAddress(value, base) : null;
    if (url) return url;
  }
  const src = pictureAddress(img.getAttribute("src"), base);
  if (src && !PLACEHOLDER.test(src)) return src;
  return lazySource(img, base) ?? src ?? backgroundSource(img, base);
}

/** A file that is a picture, in an address or in its query. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?![\w-])/i;
/** Kinds of files that hold the place of photographs. */
const PLACEHOLDER = /\.(?:gif|svg)(?:[?#]|$)/i;

function lazySource(img: Element, base: string): string | null {
  const named = valuesOf(img, LAZY_NAME);
  for (const value of named) {
    // Some scripts are told of several, as the names of an object.
    const [, url] = /^[{[]\s*"(https?:[^"\\]+)"/.exec(value.trim().replaceAll("\\/", "/")) ?? [];
    if (url) return pictureAddress(url, base);
  }
  for (const value of [...named, ...valuesOf(img, ANY_NAME)]) {
    const isAddress = PICTURE_FILE.test(value) && /^[^\s"'()]+$/.test(value.trim());
    const url = isAddress ? pictureAddress(value, base) : null;
    if (url) return url;
  }
  return null;
}

const BACKGROUNDS = [
  "data-bg",
  "data-background",
  "data-background-image",
  "data-bg-src",
  "data-lazy-background",
];

/** @returns the address of the picture that an element has for its background, or will have */
export function backgroundSource(element: Element, base: string): string | null {
  const style = element.getAttribute("style") ?? "";
  const values = [
    /background[^;]*?url\(\s*["']?([^"')]+)/i.exec(style)?.[1],
    ...BACKGROUNDS.map((name) => element.getAttribute(name)),
    // Of a box, this may be a frame's address as well.
    /^[^?#]+\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.exec(element.getAttribute("data-src") ?? "")
      ?.input,
  ];
  for (const value of values) {
    const url = value
      ? pictureAddress(value.replace(/^url\(\s*["']?|["']?\s*\)$/gi, ""), base)
      : null;
    if (url) return url;
  }
  return null;
}

interface Candidate {
  url: string;
  /** In pixels, or 0 where it is not stated. */
  width: number;
  /** Of pixels, 1 where it is not stated. */
  density: number;
}

/** An address up to white space, without the commas at its end, and a size up to the next comma. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:\s+([^\s,]*)[^,]*)?/g;

/** Reads a `srcset` as HTML does: addresses may hold commas. */
function parseSrcset(set: string, base: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [, address = "", size = ""] of set.matchAll(CANDIDATE)) {
    const url = pictureAddress(address, base);
    if (!url) continue;
    const width = size.endsWith("w") ? Number.parseInt(size, 10) : 0;
    const density = size.endsWith("x") ? Number.parseFloat(size) : 1;
    found.push({ url, width: width || 0, density: density || 1 });
  }
  return found;
}

/** A picture's address; templates that a script was to fill in are none. */
function pictureAddress(address: string | null, base: string): string | null {
  const text = address?.trim();
  return text?.includes("{") ? null : webAddress(text, base);
}

/**
 * The address of the page that a picture, or a box of it, leads to, as it is written.
 * @returns null where there is no link, or one to a place on this page or to a larger copy of the picture
 */
export function pageBehind(picture: Element): string | null {
  const href = picture.closest("a[href]")?.getAttribute("href") ?? "";
  return /^(?:#|javascript:|$)/i.test(href) || PICTURE_FILE.test(href) ? null : href;
}
