/**
 * The address made absolute, for showing or linking.
 * @param address as the page states it
 * @param base the address that a relative one is resolved against; without it, only whole ones are any
 * @returns null unless it is one of http or https: any other could run code
 */
export function webAddress(address: string | null | undefined, base?: string): string | null {
  return parseWebAddress(address, base)?.href ?? null;
}

/** The same, taken apart. */
export function parseWebAddress(address: string | null | undefined, base?: string): URL | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Where a page is, and what its relative addresses are resolved against. */
export interface PageAddress {
  url: string;
  base: string;
}

/** The address that relative ones of a page are resolved against. */
export function baseOf(page: Document, url: string): string {
  const stated = page.querySelector("base[href]")?.getAttribute("href");
  try {
    return stated ? new URL(stated, url).href : url;
  } catch {
    return url;
  }
}

/** A host's name without "www.". */
export function bareHost({ hostname }: Pick<URL, "hostname">): string {
  return hostname.replace(/^www\./, "");
}

/** The host of an address without "www."; "" where there is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? bareHost(new URL(url)) : "";
}

/** Domains below which everybody has a site of their own, beside those of two letters ("co.uk"). */
const SHARED =
  /^(?:(?:blogspot|wordpress|substack|medium|tumblr|typepad|livejournal|over-blog|hatenablog|wixsite|weebly|herokuapp)\.com|(?:github|gitlab|ghost)\.io|(?:netlify|vercel|web)\.app|pages\.dev)$/;
/** What stands between an owner's name and a country: "co" of "co.uk". */
const BEFORE_COUNTRY = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|go|or|ne|police|blogspot)$/;

/**
 * The part of a host that one owner holds: two labels, or three under "co.uk", "substack.com" and their
 * like. The whole list of such domains (publicsuffix.org) is larger than the reader.
 */
export function ownedDomain(host: string): string {
  const labels = host.toLowerCase().split(".");
  const last = labels.slice(-2);
  const isShared =
    SHARED.test(last.join(".")) || (BEFORE_COUNTRY.test(last[0] ?? "") && last[1]?.length === 2);
  return labels.slice(isShared ? -3 : -2).join(".");
}

/** Whether two hosts are one owner's. */
export function isSameSite(one: string, other: string): boolean {
  return ownedDomain(one) === ownedDomain(other);
}

/** Whether two addresses are one page's: by any scheme, whatever the query, the place and the last slash. */
export function isSamePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}

function pageOf(address: string): string {
  return address.replace(/^\w+:|\/?(?:[?#].*)?$/g, "");
}
