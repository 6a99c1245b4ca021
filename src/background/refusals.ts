/**
 * Which tabs show a page that has refused a press. The verdict of a page may come after the refusal,
 * and the refusal after the tab has gone on. Kept in memory: both come within a second.
 */
export class Refusals {
  /** How often each tab has begun to load since this script runs: a number for its present page. */
  readonly #pages = new Map<number, number>();
  /** The page of each tab that has refused last. */
  readonly #refused = new Map<number, number>();

  /** A tab begins to load another page. */
  load(tabId: number): void {
    this.#pages.set(tabId, this.page(tabId) + 1);
  }

  /** A number for the page that a tab shows now. */
  page(tabId: number): number {
    return this.#pages.get(tabId) ?? 0;
  }

  /**
   * A page has refused a press.
   * @param page what `page` gave when it was pressed on
   * @returns whether the tab still shows it
   */
  add(tabId: number, page: number): boolean {
    if (page !== this.page(tabId)) return false;
    this.#refused.set(tabId, page);
    return true;
  }

  has(tabId: number): boolean {
    return this.#refused.get(tabId) === this.page(tabId);
  }

  /** A press on the page of a tab was answered. */
  answer(tabId: number): void {
    this.#refused.delete(tabId);
  }

  /** A tab has gone. */
  forget(tabId: number): void {
    this.#refused.delete(tabId);
    this.#pages.delete(tabId);
  }
}
