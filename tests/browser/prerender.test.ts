import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { newsPage, page } from "./pages";

/** Only Chromium renders pages ahead. */
let sites: Sites;
let browser: TestBrowser;

const RULES = JSON.stringify({
  prerender: [{ source: "list", urls: ["/world/ferry"], eagerness: "immediate" }],
});

/**
 * Has a page tell the server whether the overlay was there when it was shown, two seconds after it was
 * rendered, and once it is there. The driver loses such a page, most often on a fast machine.
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

const FRONT = page({
  body: `<a href="/world/ferry">Ferry</a><script type="speculationrules">${RULES}</script>`,
});
const SITES = ["www.courier.example", "tales.courier.example"];

beforeAll(async () => {
  sites = await serveSites(
    Object.fromEntries(
      SITES.flatMap((site) => [
        [`${site}/`, FRONT],
        [`${site}/world/ferry`, newsPage({ after: TELLING })],
        ...["ready", "shown/open", "shown/closed", "open"].map((path) => [
          `${site}/${path}`,
          "Noted",
        ]),
      ]),
    ),
  );
  browser = await openBrowser("chrome", { sites, window: "virtual" });
});
afterAll(async () => {
  await browser?.close();
  sites?.close();
});

/** Waits until the article of a site has asked for the address. */
const told = (site: string, path: string) =>
  until(`the page tells ${path}`, () => sites.requests.includes(`https://${site}/${path}`));

/** Follows the link. The tab takes over another target, so nothing may wait for this one. */
const follow = (tab: Page) =>
  tab.evaluate(() => {
    setTimeout(() => document.querySelector("a")?.click());
  });

test("a page that was rendered ahead is told once it is shown", async () => {
  const tab = await browser.newPage("https://www.courier.example/");
  const title = async () => (await browser.actionState(tab)).title;
  await until("the front page is told", async () => (await title()).startsWith("Byline: no"));
  await told("www.courier.example", "ready");
  expect(await title()).toMatch(/^Byline: no article found/);

  await follow(tab);
  await told("www.courier.example", "shown/closed");
  await until("the article is told", () =>
    title().then(
      (words) => words.startsWith("Byline: news"),
      // The driver's target goes in these moments.
      () => false,
    ),
  );
  await browser.pressShortcut(tab);
  await told("www.courier.example", "open");
  expect(await extensionErrors(browser)).toEqual([]);
});

test("a page that was rendered ahead opens by itself once it is shown, and not before", async () => {
  await browser.evaluateInBackground(() =>
    globalThis.chrome?.storage.local.set({ autoOpenSites: ["tales.courier.example"] }),
  );
  const tab = await browser.newPage("https://tales.courier.example/");
  await told("tales.courier.example", "ready");
  await follow(tab);
  await told("tales.courier.example", "shown/closed");
  await told("tales.courier.example", "open");
});
