import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage, page } from "./pages";

/** Only Chromium renders pages ahead. */
let sites: Sites;
let browser: TestBrowser;

const RULES = JSON.stringify({
  prerender: [{ source: "list", urls: ["/world/ferry"], eagerness: "immediate" }],
});

beforeAll(async () => {
  sites = await serveSites({
    "www.courier.example/": page({
      body: `<a href="/world/ferry">Ferry</a><script type="speculationrules">${RULES}</script>`,
    }),
    "www.courier.example/world/ferry": newsPage(),
  });
  browser = await openBrowser("chrome", { sites });
});
afterAll(async () => {
  await browser?.close();
  sites?.close();
});

test("a page that was rendered ahead is told once it is shown", async () => {
  const tab = await browser.newPage("https://www.courier.example/");
  const title = async () => (await browser.actionState(tab)).title;
  await until("the front page is told", async () => (await title()).startsWith("Byline: no"));
  await until("the article is rendered ahead", () =>
    sites.requests.includes("https://www.courier.example/world/ferry"),
  );
  expect(await title()).toMatch(/^Byline: no article found/);

  // The tab takes over another target while it shows the page, so nothing may wait for this one.
  await tab.evaluate(() => {
    setTimeout(() => document.querySelector("a")?.click());
  });
  await until("the article is told", () =>
    title().then(
      (words) => words.startsWith("Byline: news"),
      () => false,
    ),
  );
  const activation = await tab.evaluate(() => {
    const [load] = performance.getEntriesByType("navigation");
    return load && "activationStart" in load ? Number(load.activationStart) : 0;
  });
  expect(activation).toBeGreaterThan(0);
  await browser.clickAction(tab);
  await overlayShows(tab, HEADLINE);
  expect(await extensionErrors(browser)).toEqual([]);
});
