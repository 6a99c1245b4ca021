import { oneByOne } from "./one-by-one";
import { attempt, type SettingsArea, type Stored, type WatchedArea, watchStored } from "./storage";

/**
 * The sites where news opens in the reader by itself. A list of sites that somebody reads belongs to
 * nobody else: it is kept in `storage.local`, and neither synced nor written into the settings' file.
 */

/** Whether news opens by itself on a page's site. */
export interface AutoOpenState {
  isOn: boolean;
  /** What is in the way of it, or of changing it. */
  problem: AutoOpenProblem | null;
}

/** What is in the way. */
export type AutoOpenProblem =
  /** Nothing is kept from private windows. */
  | "private"
  /** No further site can be added. */
  | "full"
  /** Pages are not looked at, as the settings say. */
  | "blind"
  /** The browser keeps the extension off the site's pages until it is clicked. */
  | "access"
  /** It could not be kept, for a reason in words of the browser. */
  | { storage: string };

/** Most sites in the list; far more than anybody chooses one by one. */
export const MOST_SITES = 500;

const KEY = "autoOpenSites";

/** A host as it stands on the web: addresses take "*" and others, which would stand for many. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;

/**
 * The site of an address: its host in lower case, in Punycode, without "www.". Every other part of
 * a host tells sites apart, as many share the end of their names.
 * @returns null unless the address is one of http or https
 */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !HOST.test(hostname)) return null;
  return hostname.replace(/\.$/, "").replace(/^www\.(?=.*\.)/, "") || null;
}

/**
 * Reads the list from whatever was stored. Never throws: what is no site is left out, and so is what
 * is over the limit.
 */
export function parseSites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const sites = stored.filter(
    (site) => typeof site === "string" && siteOf(`https://${site}/`) === site,
  );
  return [...new Set<string>(sites)].slice(0, MOST_SITES);
}

/** Reads the list. */
export function loadSites(area: SettingsArea): Promise<Stored<string[]>> {
  return attempt(async () => parseSites((await area.get(KEY))[KEY]));
}

/**
 * Changes the list as it is stored now.
 * @param change gets the list and gives another one
 */
export function changeSites(
  area: SettingsArea,
  change: (sites: readonly string[]) => readonly string[],
): Promise<Stored<string[]>> {
  return attempt(() =>
    oneByOne(KEY, async () => {
      const sites = parseSites(change(parseSites((await area.get(KEY))[KEY])));
      await area.set({ [KEY]: sites });
      return sites;
    }),
  );
}

/** Tells of every change of the list. */
export function watchSites(
  area: WatchedArea,
  onChange: (sites: string[]) => void,
  signal: AbortSignal,
): void {
  const tell = (changed: Record<string, unknown>) => {
    if (KEY in changed) onChange(parseSites(changed[KEY]));
  };
  watchStored(area, tell, signal);
}
