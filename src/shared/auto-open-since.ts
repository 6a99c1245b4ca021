import { oneByOne } from "./one-by-one";
import type { SettingsArea } from "./storage";

/**
 * When the sites were switched on that were switched on since the browser began: a page that was open
 * before does not open at that moment. Kept in `storage.session`, for listed sites alone.
 */

const KEY = "autoOpenSince";

/** The times by the sites, in milliseconds; none where they can't be read. */
export async function readSince(session: SettingsArea): Promise<Record<string, number>> {
  try {
    return ((await session.get(KEY))[KEY] ?? {}) as Record<string, number>;
  } catch {
    return {};
  }
}

/** Keeps that a site is switched on now. Never rejects: else what was open before may open once. */
export function noteSince(session: SettingsArea, site: string, now: number): Promise<void> {
  return changeSince(session, (since) => ({ ...since, [site]: now }));
}

/** Forgets sites that are listed no more. Never rejects. */
export function forgetSince(session: SettingsArea, sites: readonly string[]): Promise<void> {
  return changeSince(session, (since) =>
    Object.fromEntries(Object.entries(since).filter(([site]) => !sites.includes(site))),
  );
}

async function changeSince(
  session: SettingsArea,
  change: (since: Record<string, number>) => Record<string, number>,
): Promise<void> {
  try {
    await oneByOne(KEY, async () => session.set({ [KEY]: change(await readSince(session)) }));
  } catch {
    // It goes with the browser.
  }
}
