import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { testBuild } from "./harness/test-build";
import { until } from "./harness/until";
import { overlayShows } from "./overlay-driver";
import { HEADLINE } from "./pages";
import { ADDRESS, drawn, openPanel, press, STORY_SITE, store, stored } from "./settings-driver";

/** How many tabs show the page that says how to begin. */
function firstRuns(browser: TestBrowser): Promise<number> {
  return browser.evaluateInBackground(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const contexts = (await api?.runtime.getContexts({ contextTypes: ["TAB"] })) ?? [];
    return contexts.filter(({ documentUrl }) => documentUrl?.endsWith("/first-run.html")).length;
  });
}

describe.each(["chrome", "firefox"] as const)("the first page in %s", (name) => {
  test("opens once, with the shortcut, and not after an update", async () => {
    const sites = await serveSites(STORY_SITE);
    const browser = await openBrowser(name, { sites, keepFirstRun: true });
    try {
      await until("the first page is open", async () => (await firstRuns(browser)) === 1);
      const first = await browser.openExtensionPage("first-run.html");
      await until("the shortcut is there", () =>
        first.evaluate(() => document.querySelector("kbd")?.textContent?.endsWith("R") ?? false),
      );
      await first.close();
      await browser.evaluateInBackground(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const open = (await api?.runtime.getContexts({ contextTypes: ["TAB"] })) ?? [];
        for (const { tabId } of open) await api?.tabs.remove(tabId);
      });
      await until("no page of ours is open", async () => (await firstRuns(browser)) === 0);

      await browser.installExtension(testBuild(name));
      const tab = await browser.newPage(ADDRESS);
      await browser.clickAction(tab);
      await overlayShows(tab, HEADLINE);
      expect(await firstRuns(browser)).toBe(0);
    } finally {
      await browser.close();
      sites.close();
    }
  });
});

describe.each(["chrome", "firefox"] as const)("a restart of %s", (name) => {
  test("keeps the settings, and shows the first page no second time", async () => {
    const profile = await mkdtemp(join(tmpdir(), "byline-restart-"));
    const sites = await serveSites(STORY_SITE);
    const during = async (use: (browser: TestBrowser) => Promise<void>) => {
      const options = { sites, profile, permanent: true, keepFirstRun: true };
      const browser = await openBrowser(name, options);
      try {
        await use(browser);
      } finally {
        await browser.close();
      }
    };
    const open = async (browser: TestBrowser) => {
      const tab = await browser.newPage(ADDRESS);
      await browser.clickAction(tab);
      await overlayShows(tab, HEADLINE);
      return tab;
    };
    try {
      await during(async (first) => {
        await until("the first page is open", async () => (await firstRuns(first)) === 1);
        const tab = await open(first);
        await openPanel(tab);
        await press(tab, "radio", "Sepia");
        await press(tab, "button", "More: Text size");
        await until("that is stored", async () => (await stored(first)).textSize === 110);
      });
      await during(async (second) => {
        const tab = await open(second);
        const paper = await drawn(tab, { selector: "dialog", style: "background-color" });
        expect(paper).toBe("rgb(246, 236, 214)");
        expect(await drawn(tab, { selector: "main", style: "font-size" })).toBe("17.6px");
        // To Chromium our second start is an installation like the first.
        if (name === "firefox") expect(await firstRuns(second)).toBe(0);
      });
    } finally {
      sites.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

describe("the system's wishes in chrome", () => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites(STORY_SITE);
    browser = await openBrowser("chrome", { sites });
    tab = await browser.newPage(ADDRESS);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  const paper = () => drawn(tab, { selector: "dialog", style: "background-color" });
  const becomes = (colour: string) =>
    until(`the paper is ${colour}`, async () => (await paper()) === colour);

  test("automatic follows them, and a theme that was chosen does not", async () => {
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await becomes("rgb(23, 24, 27)");
    // Puppeteer's own call does not know the wish for contrast.
    const client = await tab.createCDPSession();
    await client.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: "dark" },
        { name: "prefers-contrast", value: "more" },
      ],
    });
    await becomes("rgb(0, 0, 0)");
    await store(browser, { theme: "light" });
    await becomes("rgb(253, 252, 249)");
  });
});
