/** Telling that two addresses show one picture, at another size, crop or quality. */

/** Parameters that say how a picture is made, not which. */
const MAKING =
  /^(?:w|h|wid|hei|width|height|q|qlt|quality|fit|fm|fmt|crop|auto|format|dpr|res|resize|size|sig|s|hash|im|v|ver|mode|scale|sharp|trim|type|impolicy|imwidth|imheight|strip|rect|ixlib|smart|auth|t|ts|cb|op_\w+|overlay-?\w*|enable|disable|usm|url|_|ssl|f|g|c)$/i;
/** A part of a path that says a size or a way of making: "s810", "w=1280,h=720", "1200x630", "crop". */
const SIZE_PART =
  /^(?:[a-z]{0,4}\d{1,4}[a-z]?|\d{1,4}x\d{0,4}|.*[a-z]{1,7}[=_]\d+.*,.*|(?:crops?|resize[rd]?|fit|width|height|thumbs?|large|medium|small|original|wide|square|full|f|jpe?g|png|webp|avif)(?:__\d+x\d+)?)$/i;
/** Sizes and versions at the end of a file's name. */
const SIZE_END =
  /(?:[-_@.](?:\d{2,4}x\d{2,4}|[1-9]\d{1,3}(?:w|px)|[1-3]x|[whs]\d{2,4}|scaled|e\d{10,13}|thumb\w*|large|medium|small|full|wide|square|crop\w*))+$/i;
/** A number alone at the end of a file's name. */
const NUMBER_END = /^(.+)[-_@.]([1-9]\d{2,3})$/;
/** Letters and digits from which on a file's name tells the picture by itself. */
const TELLING = 16;
const TELLING_WITH_NUMBER = 6;

/** @returns whether both web addresses show the same picture */
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [pictureKey(one), pictureKey(other)];
  return first !== null && first === second;
}

/** @returns the same for addresses of one picture, or null for what is no web address */
export function pictureKey(address: string): string | null {
  try {
    const { hostname, pathname, searchParams } = new URL(address);
    const original = searchParams.get("url");
    // A service that makes sizes has one path for all pictures.
    if (original !== null && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(original))
      return pictureKey(new URL(original, address).href);
    const parts = pathname.split("/").filter((part) => part !== "");
    const stem = stemOf(parts.pop() ?? "");
    const named = Array.from(searchParams)
      .filter(([name]) => !MAKING.test(name))
      .join("&");
    const folders = isTelling(stem)
      ? []
      : parts.filter((part) => !SIZE_PART.test(part) || /^\d+$/.test(part));
    return [hostname, ...folders, stem, named].join("/");
  } catch {
    return null;
  }
}

/**
 * @returns whether both addresses end in a name that tells one picture, whatever host and folders they
 *   lie in: enough where a page states its picture, and too little for two of which nothing is known
 */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [fileStem(one), fileStem(other)];
  return first !== null && first === second;
}

function fileStem(address: string): string | null {
  try {
    const { pathname } = new URL(address);
    const stem = stemOf(decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1)));
    return isTelling(stem) ? stem.toLowerCase() : null;
  } catch {
    return null;
  }
}

/** A file's name without its kind, its size and its version. */
function stemOf(file: string): string {
  const name = file.replace(/(?:\.(?:jpe?g|png|gif|webp|avif|ashx|aspx))+$/i, "");
  // How TYPO3 names the sizes that it makes.
  return withoutSize(name.replace(/^csm_(.+)_[\da-f]{10}$/, "$1"));
}

/** Whether a file's name tells the picture by itself. */
function isTelling(stem: string): boolean {
  const length = stem.replace(/[^\p{L}\p{N}]/gu, "").length;
  return length >= (/\d{4}|\d.*\d.*\d/.test(stem) ? TELLING_WITH_NUMBER : TELLING);
}

function withoutSize(file: string): string {
  const stem = file.replace(SIZE_END, "") || file;
  const [, name = "", number = ""] = NUMBER_END.exec(stem) ?? [];
  // "img_1240" and "img_1250" are two pictures: only a name that tells one can do without its number.
  if (!isWidth(Number(number)) || !isTelling(name)) return stem;
  return name.replace(SIZE_END, "") || name;
}

/**
 * Whether a number is a picture's width, which is round for a person or for a machine, rather than
 * the running number of the picture or the year that it is from.
 */
function isWidth(number: number): boolean {
  const isYear = number > 1950 && number < 2040 && number !== 2000;
  return number > 0 && !isYear && [8, 10, 25].some((step) => number % step === 0);
}
