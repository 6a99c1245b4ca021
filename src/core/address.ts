/**
 * The address made absolute, for showing or linking.
 * @param address as the page states it
 * @param base the address that a relative one is resolved against
 * @returns null unless it is one of http or https: any other could run code
 */
export function webAddress(address: string | null | undefined, base: string): string | null {
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
