/** What is used of the browser's tabs. */
export interface HushedTabs {
  /** Every tab; one of the developer tools has no id. */
  all(): Promise<readonly { id?: number | undefined }[]>;
  /** Tells a tab to fall silent. Rejects where nobody listens. */
  hush(tabId: number): Promise<unknown>;
}

/** Makes every tab but one fall silent: two that read aloud at a time are understood by nobody. */
export async function hushOthers(speaking: number | undefined, tabs: HushedTabs): Promise<void> {
  const others = (await tabs.all()).flatMap(({ id }) =>
    id === undefined || id === speaking ? [] : [id],
  );
  await Promise.all(others.map((id) => tabs.hush(id).catch(() => {})));
}
