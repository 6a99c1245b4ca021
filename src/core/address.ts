/**
 * The address made absolute, for showing or linking.
 * @param address as the page states it
 * @param base the address that a relative one is resolved against; without it, only whole ones are any
 * @returns null unless it is one of http or https: any other could run code
 */
export function webAddress(address: string | null | undefined, base?: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
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

/** Whether two hosts, without "www.", are one site: the same, or one below the other. */
export function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Whether two addresses are one page's: by any scheme, whatever the query, the place and the last slash. */
export function isSamePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}

function pageOf(address: string): string {
  return address.replace(/^\w+:|\/?(?:[?#].*)?$/g, "");
}
