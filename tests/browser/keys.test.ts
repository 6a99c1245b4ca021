import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { overlayGone, overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";

/** A page that swallows whatever is typed, as early as a page can, and keeps a record of it. */
const GREEDY = `<script>
  window.seen = [];
  const types = ["keydown", "keypress", "keyup", "beforeinput", "input", "paste", "copy", "cut"];
  for (const type of types) {
    window.addEventListener(type, (event) => {
      window.seen.push(type + " " + (event.key ?? event.data));
      if (event.key !== "z") return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true });
  }
</script>`;

describe.each(["chrome", "firefox"] as const)("keys in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/world/greedy": newsPage({ head: GREEDY, after: "<input id=search>" }),
    });
    browser = await openBrowser(name, { sites });
  });
  beforeEach(async () => {
    tab = await browser.newPage("https://www.courier.example/world/greedy");
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  const seen = () => tab.evaluate(() => (window as unknown as { seen: string[] }).seen);

  test("the page sees no key while the overlay is open, and every key after", async () => {
    for (const key of ["a", "Tab", "ArrowDown", "z", "Shift"] as const)
      await tab.keyboard.press(key);
    await browser.clickAction(tab);
    await overlayGone(tab);
    expect(await seen()).toEqual([]);

    await tab.focus("#search");
    await tab.keyboard.press("b");
    expect(await seen()).toEqual([
      "keydown b",
      "keypress b",
      "beforeinput b",
      "input b",
      "keyup b",
    ]);
  });

  test("Escape closes the overlay, and the page sees neither end of it", async () => {
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
    expect(await seen()).toEqual([]);
    await tab.keyboard.press("Escape");
    expect(await seen()).toEqual(["keydown Escape", "keyup Escape"]);
  });

  test("keys scroll the overlay, not the page", async () => {
    await tab.setViewport({ width: 600, height: 400 });
    await tab.keyboard.press("PageDown");
    await until("the overlay has scrolled", () =>
      tab.evaluate(() => {
        const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
        return (dialog?.scrollTop ?? 0) > 0;
      }),
    );
    expect(await tab.evaluate(() => window.scrollY)).toBe(0);
    expect(await seen()).toEqual([]);
  });

  test("keys are the overlay's own: S leads to the sources", async () => {
    await tab.keyboard.press("s");
    await until("the sources have the focus", () =>
      tab.evaluate(() => {
        const focused = document.querySelector("byline-reader")?.shadowRoot?.activeElement;
        return focused?.textContent === "Sources";
      }),
    );
    expect(await seen()).toEqual([]);
  });

  test("what the overlay does with keys causes no error", async () => {
    for (const key of ["?", "j", "Home", "End", "s"] as const) await tab.keyboard.press(key);
    expect(await extensionErrors(browser)).toEqual([]);
  });

  test("what scripts of the page tell each other goes its way", async () => {
    await tab.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "x" })));
    expect(await seen()).toEqual(["keydown x"]);
  });
});
