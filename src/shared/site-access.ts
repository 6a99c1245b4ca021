import { browser } from "./browser";

/**
 * Where the extension may go by itself. The manifest names all pages of the web, and the browser lets
 * the reader take that back, for all sites or for some.
 */

const WEB = ["http://*/*", "https://*/*"];

/** A name, which may have a "www." before it; none of an address in numbers has. */
const NAME = /\.(?!\d+$)[^.]+$/;

/**
 * What has to be asked for, so that the extension may go onto the pages of some sites.
 * @param sites hosts without "www."; with none, all sites are meant
 */
export function originsOf(sites: readonly string[]): string[] {
  if (sites.length === 0) return WEB;
  return sites
    .flatMap((site) => (NAME.test(site) ? [site, `www.${site}`] : [site]))
    .flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
}

/** Whether the extension may go onto the pages of all these sites by itself; with none, of any site. */
export function hasAccess(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(sites) });
}

/**
 * Has the browser ask the reader. Only while the reader presses something.
 * @returns what the reader said; rejects where the browser asks nobody
 */
export function askAccess(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(sites) });
}

/** Tells that the reader has let the extension onto pages, or has taken that back. */
export function watchAccess(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener("abort", () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}
