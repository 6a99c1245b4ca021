import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { overlayShows, overlayText } from "./overlay-driver";
import { HEADLINE, newsPage, page } from "./pages";

/** Only Chromium renders pages ahead. */
let sites: Sites;
let browser: TestBrowser;

const RULES = JSON.stringify({
  prerender: [{ source: "list", urls: ["/world/ferry"], eagerness: "immediate" }],
});

/** Has a page note whether the overlay was there when it was shown, some seconds after it was rendered. */
const NOTING = `<script>
setTimeout(() => fetch("/ready"), 2000);
document.addEventListener("prerenderingchange", () => {
  const isOpen = document.querySelector("byline-reader") !== null;
  document.documentElement.dataset.before = isOpen ? "open" : "closed";
});
</script>`;

beforeAll(async () => {
  sites = await serveSites({
    "www.courier.example/": page({
      body: `<a href="/world/ferry">Ferry</a><script type="speculationrules">${RULES}</script>`,
    }),
    "www.courier.example/world/ferry": newsPage({ after: NOTING }),
    "www.courier.example/ready": "",
  });
  browser = await openBrowser("chrome", { sites });
});
afterAll(async () => {
  await browser?.close();
  sites?.close();
});

test("a page that was rendered ahead opens by itself once it is shown, and not before", async () => {
  await browser.evaluateInBackground(() =>
    globalThis.chrome?.storage.local.set({ autoOpenSites: ["courier.example"] }),
  );
  const tab = await browser.newPage("https://www.courier.example/");
  await until("the article is rendered ahead", () =>
    sites.requests.includes("https://www.courier.example/world/ferry"),
  );
  await until("it has had time to open", () =>
    sites.requests.includes("https://www.courier.example/ready"),
  );
  // The tab takes over another target while it shows the page, so nothing may wait for this one.
  await tab.evaluate(() => {
    setTimeout(() => document.querySelector("a")?.click());
  });
  await until("the article is open", () =>
    overlayText(tab).then(
      (text) => text?.includes(HEADLINE),
      () => false,
    ),
  );
  expect(await tab.evaluate(() => document.documentElement.dataset.before)).toBe("closed");
  await browser.evaluateInBackground(() => globalThis.chrome?.storage.local.clear());
  await tab.close();
  sites.requests.length = 0;
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
