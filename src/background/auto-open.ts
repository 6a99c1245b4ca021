import type { PageVerdict } from "../core/article";
import { isFrontPage } from "../core/front-page";
import { forgetSince, noteSince, readSince } from "../shared/auto-open-since";
import {
  type AutoOpenProblem,
  type AutoOpenState,
  changeSites,
  loadSites,
  siteOf,
} from "../shared/auto-open-sites";
import { loadDetection, type SettingsArea } from "../shared/storage";

/** A page that has sent a message, as the browser tells it: nothing of this is the page's own word. */
export interface SendingPage {
  /** The address that its tab shows. */
  address: string | undefined;
  /** 0 for the tab's own page, others for frames in it. */
  frameId: number | undefined;
  /** Where a browser tells: "active", or what is rendered ahead or lies in a cache. */
  lifecycle: string | undefined;
  isPrivate: boolean;
}

/** Where the list of sites and what goes with it is kept. */
export interface AutoOpenStores {
  local: SettingsArea;
  /** Forgotten when the browser ends. */
  session: SettingsArea;
  /** The settings. */
  sync: SettingsArea;
}

/** The site whose news may open by itself, or null where that is out of the question. */
export function openableSite(verdict: PageVerdict, page: SendingPage): string | null {
  const { address = "", frameId, lifecycle } = page;
  const isShown = lifecycle === undefined || lifecycle === "active";
  if (verdict.kind !== "news" || frameId !== 0 || !isShown || isFrontPage(address)) return null;
  return siteOf(address);
}

/**
 * Whether a page is to open by itself.
 * @returns the time from which on its site is listed, 0 where that was before the browser began; null
 *   where the page is to be left alone, and where the list can't be read
 */
export async function opensSince(
  verdict: PageVerdict,
  page: SendingPage,
  stores: AutoOpenStores,
): Promise<number | null> {
  const site = openableSite(verdict, page);
  if (site === null) return null;
  const sites = await loadSites(stores.local);
  if (!sites.ok || !sites.value.includes(site)) return null;
  return (await readSince(stores.session))[site] ?? 0;
}

/** How it stands with a page's site, as its overlay shows it. */
export async function readAutoOpen(
  page: SendingPage,
  stores: AutoOpenStores,
): Promise<AutoOpenState> {
  const sites = await loadSites(stores.local);
  if (!sites.ok) return { isOn: false, problem: null };
  return { isOn: sites.value.includes(siteOf(page.address ?? "") ?? ""), problem: null };
}

/**
 * Switches a page's site on or off. From a private window nothing is added: the list would tell later
 * what was read there. What was listed before can be taken out there all the same.
 * @param hasAccess whether the extension may go onto sites by itself
 * @param now milliseconds
 */
export async function changeAutoOpen(
  page: SendingPage,
  isOn: boolean,
  stores: AutoOpenStores,
  hasAccess: (sites: readonly string[]) => Promise<boolean>,
  now: number,
): Promise<AutoOpenState> {
  const before = await readAutoOpen(page, stores);
  const refused = (problem: AutoOpenProblem): AutoOpenState => ({ isOn: before.isOn, problem });
  const site = siteOf(page.address ?? "");
  if (site === null) return before;
  if (isOn && page.isPrivate) return refused("private");
  // Before the list: a page that is open elsewhere must not open at that moment.
  if (isOn) await noteSince(stores.session, site, now);
  const kept = await changeSites(stores.local, (sites) => {
    const others = sites.filter((each) => each !== site);
    return isOn ? [...others, site] : others;
  });
  const isListed = kept.ok ? kept.value.includes(site) : before.isOn;
  if (!isListed) await forgetSince(stores.session, [site]);
  if (!kept.ok) return refused({ storage: kept.error });
  if (isOn && !isListed) return refused("full");
  if (isOn && !(await loadDetection(stores.sync))) return { isOn, problem: "blind" };
  if (isOn && !(await hasAccess([site]).catch(() => true))) return { isOn, problem: "access" };
  return { isOn, problem: null };
}
