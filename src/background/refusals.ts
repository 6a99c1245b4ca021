/**
 * Which tabs show a page that has refused a press. The verdict of a page may come after the refusal,
 * and the refusal after the tab has gone on. Kept in memory: both come within a second.
 */
export class Refusals {
  /** How often each tab has begun to load since this script runs. */
  readonly #loads = new Map<number, number>();
  readonly #refused = new Set<number>();

  /** A tab begins to load another page. */
  load(tabId: number): void {
    this.#loads.set(tabId, this.page(tabId) + 1);
    this.#refused.delete(tabId);
  }

  /** A number for the page that a tab shows now. */
  page(tabId: number): number {
    return this.#loads.get(tabId) ?? 0;
  }

  /**
   * The page of a tab has refused a press.
   * @param page what `page` gave when it was pressed on
   * @returns whether the tab still shows it
   */
  add(tabId: number, page: number): boolean {
    if (page !== this.page(tabId)) return false;
    this.#refused.add(tabId);
    return true;
  }

  has(tabId: number): boolean {
    return this.#refused.has(tabId);
  }

  /** The tab has gone, or a press on its page was answered. */
  remove(tabId: number): void {
    this.#refused.delete(tabId);
  }
}
