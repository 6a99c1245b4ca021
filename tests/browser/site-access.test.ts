import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { type ExtensionPage, openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside, overlayGone, overlayShows, overlayText } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";

const FERRY = "https://www.courier.example/world/ferry";
const OTHER = "https://www.mill.example/world/ferry";

/** A browser that lets the extension onto a page only when it is clicked. */
describe.each(["chrome", "firefox"] as const)("without access to pages, in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;
  let options: ExtensionPage;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/world/ferry": newsPage(),
      "www.mill.example/world/ferry": newsPage(),
    });
    browser = await openBrowser(name, { sites, window: "virtual" });
    await browser.withdrawAccess();
    tab = await browser.newPage(FERRY);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  const optionsSay = (words: string) =>
    until(`the options say “${words}”`, () =>
      options.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );

  test("a press opens the reader, and switching on says what is missing", async () => {
    // A click on the button makes Chromium offer to load the page anew first.
    await browser.pressShortcut(tab);
    await overlayShows(tab, HEADLINE);
    await until("the switch is there", () =>
      inside<boolean>(tab, "root.querySelector('.auto-open') !== null"),
    );
    await tab.click(">>> .auto-open");
    await overlayShows(tab, "nothing opens by itself until the browser lets Byline onto this site");
    // Not by a reload: Chromium lets the extension stay with a tab that it was clicked in.
    await tab.close();
    tab = await browser.newPage(FERRY);
    await until("the page is some seconds old", () =>
      tab.evaluate(() => performance.now() > 2_500),
    );
    expect(await overlayText(tab)).toBeNull();
  });

  test("a link that can't be opened in the reader says what is missing", async () => {
    const from = await browser.newPage(FERRY);
    const before = new Set(await browser.browser.pages());
    const at = await from.evaluate(() => {
      const { left, top } = document.querySelector("header a + a")?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
      };
      return { x: left + 4, y: top + 4 };
    });
    await browser.chooseContextMenuItem(from, at, "link");
    const opened = await until("a tab has opened", async () =>
      (await browser.browser.pages()).find((each) => !before.has(each)),
    );
    await until("the button says what is missing", async () =>
      (await browser.actionState(opened)).title.includes("You can allow access in the options."),
    );
    await opened.close();
    await from.close();
  });

  test("the options explain it, and say plainly that it was refused", async () => {
    options = await browser.openExtensionPage("options.html");
    await optionsSay("In this browser Byline may go onto a page only when you click it");
    await options.click(".access button");
    await browser.answerPermission(false);
    await optionsSay("Not allowed, so nothing opens by itself.");
  });

  test("they ask for the sites in the list, and those open from then on", async () => {
    await options.click(".access button");
    await browser.answerPermission(true);
    await optionsSay("Allowed. This counts for pages that load from now on.");
    await tab.reload();
    await overlayShows(tab, HEADLINE);
    await tab.goto(OTHER);
    await browser.pressShortcut(tab);
    await overlayShows(tab, HEADLINE);
    await browser.pressShortcut(tab);
    await overlayGone(tab);
    const origins = await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api?.permissions.getAll())?.origins?.sort() ?? [];
    });
    expect(origins).toEqual([
      "http://courier.example/*",
      "http://www.courier.example/*",
      "https://courier.example/*",
      "https://www.courier.example/*",
    ]);
  });

  test("they ask for all sites where none is listed", async () => {
    await options.click(".site-list button");
    await until("the list is empty", () =>
      options.evaluate(() => document.querySelector(".empty") !== null),
    );
    await options.click(".access button");
    await browser.answerPermission(true);
    await until("the explanation is gone", () =>
      options.evaluate(() => document.querySelector(".access") === null),
    );
    await tab.goto(OTHER);
    await until("the button knows the page", async () =>
      (await browser.actionState(tab)).title.startsWith("Byline: news"),
    );
  });

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
