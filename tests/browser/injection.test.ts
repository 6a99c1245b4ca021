import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { testBuild } from "./harness/test-build";
import { until } from "./harness/until";
import { overlayGone, overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";

/** A page that was opened before the extension came, through its install and its update. */
describe.each(["chrome", "firefox"] as const)("a page older than the extension in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({ "www.courier.example/world/ferry": newsPage() });
    browser = await openBrowser(name, { sites, extension: null });
    tab = await browser.newPage("https://www.courier.example/world/ferry");
    await browser.installExtension(testBuild(name));
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  const hosts = () => tab.evaluate(() => document.querySelectorAll("byline-reader").length);

  test("gets the detector with the first press", async () => {
    const markup = await tab.evaluate(() => document.documentElement.outerHTML);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await browser.clickAction(tab);
    await overlayGone(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  test("shows what it is on the button from then on", async () => {
    await until("the button knows the page", async () =>
      (await browser.actionState(tab)).title.startsWith("Byline: news article"),
    );
  });

  test("two presses at once put in one detector", async () => {
    tab = await browser.newPage("https://www.courier.example/world/ferry");
    await Promise.all([browser.clickAction(tab), browser.clickAction(tab)]);
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    expect(await hosts()).toBe(1);
    await browser.clickAction(tab);
    await overlayGone(tab);
  });

  test("works on after an update of the extension", async () => {
    await browser.installExtension(testBuild(name));
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    expect(await hosts()).toBe(1);
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
  });

  test("an overlay that the old version left open gives way to the new one", async () => {
    await tab.evaluate(() => {
      Object.assign(document.querySelector("byline-reader") ?? {}, { isOld: true });
    });
    await browser.installExtension(testBuild(name));
    await browser.clickAction(tab);
    await until("the overlay is the new one, and alone", () =>
      tab.evaluate(() => {
        const [first, ...others] = document.querySelectorAll("byline-reader");
        return first !== undefined && !("isOld" in first) && others.length === 0;
      }),
    );
    await overlayShows(tab, HEADLINE);
    await browser.clickAction(tab);
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
  });

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
