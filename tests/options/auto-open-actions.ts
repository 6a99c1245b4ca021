import { vi } from "vitest";
import type { AutoOpenActions } from "../../src/options/AutoOpen";

/** A list of sites in memory, in a browser that lets the extension onto every page. */
export function autoOpenActions(initial: readonly string[] = []) {
  let sites = [...initial];
  let tell: ((sites: string[]) => void) | undefined;
  const actions = {
    loadSites: vi.fn<AutoOpenActions["loadSites"]>(async () => ({ ok: true, value: sites })),
    changeSites: vi.fn<AutoOpenActions["changeSites"]>(async (change) => {
      sites = [...change(sites)];
      return { ok: true, value: sites };
    }),
    watchSites: vi.fn<AutoOpenActions["watchSites"]>((onChange) => {
      tell = onChange;
    }),
    hasAccess: vi.fn<AutoOpenActions["hasAccess"]>(async () => true),
    askAccess: vi.fn<AutoOpenActions["askAccess"]>(async () => true),
    watchAccess: vi.fn<AutoOpenActions["watchAccess"]>(),
  } satisfies AutoOpenActions;
  return {
    ...actions,
    /** Changes the list as another part of the extension would. */
    changeElsewhere(next: string[]) {
      sites = next;
      tell?.(next);
    },
    sites: () => sites,
  };
}
