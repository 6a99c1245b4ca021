/** The part of `storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** How long a link may take to lead to its page, in milliseconds. */
export const PATIENCE = 60_000;

/** Tabs in which the reader is to open once their page is there. */
export interface AwaitedTabs {
  /** From now on the tab is awaited, for a minute. */
  add(tabId: number): Promise<void>;
  has(tabId: number): Promise<boolean>;
  /** The reader has opened there, or the tab is gone. */
  remove(tabId: number): Promise<void>;
}

/**
 * Keeps them where they survive the end of this script, until the browser ends: a tab's number and a
 * time, and nothing of the page.
 * @param now the clock, in milliseconds
 */
export function awaitedTabs(session: SessionArea, now: () => number): AwaitedTabs {
  const key = (tabId: number) => `awaited-${tabId}`;
  return {
    add: (tabId) => session.set({ [key(tabId)]: now() + PATIENCE }),
    async has(tabId) {
      const stored = await session.get(key(tabId)).catch(() => ({}) as Record<string, unknown>);
      const until = stored[key(tabId)];
      if (typeof until !== "number") return false;
      const isAwaited = now() < until;
      if (!isAwaited) await session.remove(key(tabId)).catch(() => {});
      return isAwaited;
    },
    remove: (tabId) => session.remove(key(tabId)),
  };
}
