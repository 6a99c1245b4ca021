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

/**
 * Has a page tell the server whether the overlay was there when it was shown, two seconds after it was
 * rendered, and once it is there. The driver loses such a page now and then.
 */
const TELLING = `<script>
const isOpen = () => document.querySelector("byline-reader") !== null;
setTimeout(() => fetch("/ready"), 2000);
document.addEventListener("prerenderingchange", () => {
  fetch(isOpen() ? "/shown/open" : "/shown/closed");
  const look = () => (isOpen() ? fetch("/open") : setTimeout(look, 50));
  look();
});
</script>`;

beforeAll(async () => {
  sites = await serveSites({
    "www.courier.example/": page({
      body: `<a href="/world/ferry">Ferry</a><script type="speculationrules">${RULES}</script>`,
    }),
    "tales.courier.example/": page({
      body: `<a href="/world/ferry">Ferry</a><script type="speculationrules">${RULES}</script>`,
    }),
    "tales.courier.example/world/ferry": newsPage({ after: TELLING }),
    ...Object.fromEntries(
      ["ready", "shown/open", "shown/closed", "open"].map((path) => [
        `tales.courier.example/${path}`,
        "Noted",
      ]),
    ),
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

test("a page that was rendered ahead opens by itself once it is shown, and not before", async () => {
  await browser.evaluateInBackground(() =>
    globalThis.chrome?.storage.local.set({ autoOpenSites: ["tales.courier.example"] }),
  );
  const tab = await browser.newPage("https://tales.courier.example/");
  const told = (path: string) =>
    until(`the page tells ${path}`, () =>
      sites.requests.includes(`https://tales.courier.example/${path}`),
    );
  await told("ready");
  await tab.evaluate(() => {
    setTimeout(() => document.querySelector("a")?.click());
  });
  await told("shown/closed");
  await told("open");
});
