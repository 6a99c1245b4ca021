import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./harness/browser";
import { until } from "./harness/until";

/** Text of the overlay's dialog, or null when there is no overlay on the page. */
export function overlayText(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog")?.textContent ??
      null,
  );
}

/** Waits until the overlay shows `words` and has gathered the sources, and returns all its text. */
export function overlayShows(page: Page, words: string): Promise<string> {
  return until(`the overlay shows "${words}"`, async () => {
    const text = await gatheredText(page);
    return text?.includes(words) ? text : null;
  });
}

/** The text, or null while it or its sources are still to come: asked for at once, since they come by themselves. */
function gatheredText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
    const isComing = dialog?.querySelector("[aria-busy=true] h1, .sources[aria-busy=true]");
    return isComing ? null : (dialog?.textContent ?? null);
  });
}

/** Waits until there is no overlay on the page. */
export async function overlayGone(page: Page): Promise<void> {
  await until("the overlay is gone", async () => (await overlayText(page)) === null);
}

/** Closes the overlay by the button. @returns the page as it is then, with what it has noted in `seen` */
export async function pageAfter(browser: TestBrowser, tab: Page) {
  await browser.clickAction(tab);
  await overlayGone(tab);
  return tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    seen: (window as unknown as { seen: string[] }).seen,
    top: window.scrollY,
  }));
}

/** Evaluates an expression with the overlay's root as `root` and its dialog as `dialog`. */
export function inside<T>(tab: Page, expression: string): Promise<T> {
  return tab.evaluate((code) => {
    const root = document.querySelector("byline-reader")?.shadowRoot;
    const dialog = root?.querySelector("dialog");
    return new Function("root", "dialog", `return ${code}`)(root, dialog);
  }, expression);
}

/** Whether there is something in the overlay that the selector matches. */
export function has(tab: Page, selector: string): Promise<boolean> {
  return inside(tab, `root.querySelector(${JSON.stringify(selector)}) !== null`);
}
