import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside, overlayGone, overlayShows, overlayText } from "./overlay-driver";
import { HEADLINE, newsPage, page } from "./pages";

const COURIER = "https://www.courier.example";
const FERRY = `${COURIER}/world/ferry`;

describe.each(["chrome", "firefox"] as const)("a private window in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;
  let isAllowedUnasked: boolean | undefined;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/": page({ body: '<p><a href="/world/ferry">The night ferry</a></p>' }),
      "www.courier.example/world/ferry": newsPage(),
      "www.courier.example/world/mill": newsPage(),
    });
    browser = await openBrowser(name, { sites, window: "virtual" });
    isAllowedUnasked = await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return api?.extension.isAllowedIncognitoAccess();
    });
    await browser.allowPrivate();
    tab = await browser.openPrivate(FERRY);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  /** Everything that the extension keeps, as text. */
  const kept = () =>
    browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      if (!api) throw new Error("no extension API");
      const { local, session, sync } = api.storage;
      const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
      return areas.map((area) => JSON.stringify(area));
    });
  const store = (list: string[]) =>
    browser.evaluateInBackground(async (autoOpenSites) => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api?.storage.local.set({ autoOpenSites });
    }, list);
  const pressed = () =>
    inside<string | null>(tab, "root.querySelector('.auto-open')?.getAttribute('aria-pressed')");

  test("is none of the extension's without leave", () => {
    expect(isAllowedUnasked).toBe(false);
  });

  test("has the reader, and the button that tells news", async () => {
    await until("the tab is told as news", () =>
      browser.evaluateInBackground(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const tabs = (await api?.tabs.query({})) ?? [];
        const own = tabs.find(({ incognito }) => incognito);
        if (own?.id === undefined) return false;
        const title = await api?.action.getTitle({ tabId: own.id });
        return title?.startsWith("Byline: news");
      }),
    );
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await browser.clickAction(tab);
    await overlayGone(tab);
  });

  test("no site can be switched on there, which is told, and nothing is kept", async () => {
    const before = await kept();
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await until("the switch is there", async () => (await pressed()) === "false");
    await tab.click(">>> .auto-open");
    await overlayShows(tab, "Byline keeps no list of sites from private windows.");
    expect(await pressed()).toBe("false");
    await inside(tab, "dialog.scrollTo(0, 200)");
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
    expect(await kept()).toEqual(before);
    expect(before.join()).not.toContain("courier");
    const pageKeeps = await tab.evaluate(() => localStorage.length + sessionStorage.length);
    expect(pageKeeps).toBe(0);
  });

  test("a site that was switched on before opens there, and can be switched off", async () => {
    await store(["courier.example"]);
    await tab.goto(`${COURIER}/world/mill`);
    await overlayShows(tab, HEADLINE);
    await until("the switch is on", async () => (await pressed()) === "true");
    await tab.click(">>> .auto-open");
    await overlayShows(tab, "no longer open by themselves");
    expect((await kept())[0]).toBe('{"autoOpenSites":[]}');
    await tab.reload();
    await until("the page is some seconds old", () =>
      tab.evaluate(() => performance.now() > 2_500),
    );
    expect(await overlayText(tab)).toBeNull();
  });

  test("a link opens there, and nothing of it is kept", async () => {
    await tab.goto(`${COURIER}/`);
    const before = await browser.browser.pages();
    const targets = browser.browser.targets();
    const at = await tab.evaluate(() => {
      const { left, top } = document.querySelector("a")?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
      };
      return { x: left + 20, y: top + 8 };
    });
    await browser.chooseContextMenuItem(tab, at, "link");
    const opened = await until("a tab has opened", async () => {
      const target = browser.browser
        .targets()
        .find((each) => each.url() === FERRY && !targets.includes(each));
      const pages = await browser.browser.pages();
      return (
        (await target?.page()) ??
        pages.find((each) => each.url() === FERRY && !before.includes(each))
      );
    });
    await overlayShows(opened, HEADLINE);
    const isPrivate = await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const tabs = (await api?.tabs.query({ active: true })) ?? [];
      return tabs.filter(({ incognito, openerTabId }) => incognito && openerTabId !== undefined)
        .length;
    });
    expect(isPrivate).toBe(1);
    await until(
      "nothing is kept",
      async () => !/courier.example\/|awaited/.test(`${await kept()}`),
    );
    await opened.close();
  });

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
