import { EAST_ASIAN } from "./dense";
import { fold, letters } from "./text";

/** The site's own name, and how it is told from the headline in a page's title. */

/** What a site calls itself. */
export interface Site {
  name: string | null;
  url: string;
}

const SEPARATOR = /\s+[|–—•·»:/\\-]\s+|\s*[|｜ㅣ]\s*|\s+::\s+/u;
/** Chinese, Japanese and Korean titles often put the name after a bare hyphen or underscore. */
const DENSE_SEPARATOR = /\s*[|｜ㅣ]\s*|\s+[–—•·»:/\\]\s+|\s*[-_]\s*/u;
const EDGE = String.raw`[\s|｜ㅣ–—•·»:/\\_-]+`;
const BEFORE = new RegExp(`^${EDGE}`, "u");
const AFTER = new RegExp(`${EDGE}$`, "u");

/** Longest title that is searched for a site's name, in characters; searching takes quadratic time. */
const LONGEST = 1000;

/**
 * "Storm hits coast | The Daily" → "Storm hits coast".
 * @param onlyKnown leave a title alone that does not have the site's known name at an end
 */
export function cutSiteName(title: string, site: Site, onlyKnown = false): string {
  if (title.length > LONGEST) return title;
  const separator = separatorIn(title);
  const parts = partsOfTitle(title);
  if (parts.length < 2) return title;
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (isSiteName(last, site)) {
    const rest = fold(title.slice(0, title.lastIndexOf(last)).replace(AFTER, ""));
    // Such titles also put the section between the two.
    return separator === DENSE_SEPARATOR ? longestPart(rest, separator) : rest;
  }
  if (isSiteName(first, site)) {
    return fold(title.slice(title.indexOf(first) + first.length).replace(BEFORE, ""));
  }
  if (onlyKnown) return title;
  return longestPart(title, separator);
}

function separatorIn(title: string): RegExp {
  return EAST_ASIAN.test(title) ? DENSE_SEPARATOR : SEPARATOR;
}

/** "Storm hits coast | Weather | The Daily": what marks part in a title. */
export function partsOfTitle(title: string): string[] {
  return title.length > LONGEST ? [] : title.split(separatorIn(title)).filter(Boolean);
}

/** Without a known name, the longest part is the headline, but only if the rest is short. */
function longestPart(title: string, separator: RegExp): string {
  const longest = title.split(separator).reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length > title.length * 0.6 ? fold(longest) : title;
}

function isSiteName(part: string, { name, url }: Site): boolean {
  const own = letters(part);
  if (own === "") return false;
  const site = letters(name ?? "");
  if (site !== "" && (own.includes(site) || (own.length > 3 && site.includes(own)))) return true;
  return own.length > 3 && isHostName(own, url);
}

/** Whether letters name the host: "Courier" or "Courier.example" on www.courier.example. */
export function isHostName(own: string, url: string): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url)?.[1] ?? "";
  return own === letters(host) || host.split(".").slice(0, -1).includes(own);
}
