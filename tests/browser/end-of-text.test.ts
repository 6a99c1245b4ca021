import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, inside, overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";

const RELATED = `<aside class="related"><h2>Read more</h2><ul><li><a href="/a">The bell that nobody
rings</a></li><li><a href="/b">A roof for the square</a></li></ul></aside>`;

const WALL = `<div class="paywall"><h3>Read on with a subscription</h3>
<p>Subscribe now for 1 euro to read the whole article.</p><button>Subscribe</button></div>`;

const PAID = `"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement",
"isAccessibleForFree":false,"cssSelector":".paywall"}`;

/** A text that is cut off and has something to leave out. */
const CUT = newsPage()
  .replace('"@type":"NewsArticle"', `"@type":"NewsArticle",${PAID}`)
  .replace("<p>For the island", `${RELATED}<p>For the island`)
  .replace("</article>", `${WALL}</article>`);

const PAGE = "https://www.courier.example/ferry";

describe.each(["chrome", "firefox"] as const)("the end of a text in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({ "www.courier.example/ferry": CUT });
    browser = await openBrowser(name, { sites });
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(size: { width: number; height: number }): Promise<void> {
    tab = await browser.newPage(PAGE);
    await tab.setViewport(size);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await until("keys are followed", () => has(tab, "[data-part=way] .progress"));
  }

  const back = () => inside<string>(tab, "root.querySelector('.back')?.textContent.trim() ?? ''");

  /** Follows the link to the note below the text, and waits until that is in sight. */
  async function goToNote(): Promise<void> {
    await inside(tab, "root.querySelector('.facts a.notice').focus()");
    await tab.keyboard.press("Enter");
    await until("the note is in sight", () =>
      inside(
        tab,
        "root.activeElement.matches('.completeness') && root.activeElement.getBoundingClientRect().top < dialog.clientHeight - 50",
      ),
    );
  }

  /** Which of these the line focus dims. */
  const dimmed = (selectors: readonly string[]) =>
    inside<string[]>(
      tab,
      `${JSON.stringify(selectors)}.filter((selector) => {
        const { top, bottom, left } = root.querySelector(selector).getBoundingClientRect();
        return [...root.querySelectorAll(".line-focus div")].some((cover) => {
          const box = cover.getBoundingClientRect();
          return box.height > 0 && box.top < bottom && box.bottom > top && box.left <= left;
        });
      })`,
    );

  test("on a small screen there is a way back from the note below a cut text", async () => {
    await open({ width: 360, height: 560 });
    await goToNote();
    // As the glide to it ends, or the reader reads on.
    await inside(
      tab,
      `new Promise((done) => {
        dialog.addEventListener("scrollend", () => done(true), { once: true });
        dialog.scrollBy({ top: 20, behavior: "instant" });
      })`,
    );
    expect(await back()).toBe("Back to the text");
  });

  test("the line focus dims neither the note that was gone to nor what follows the article", async () => {
    await open({ width: 1280, height: 800 });
    await tab.keyboard.press("l");
    await until("it is there", () => has(tab, ".line-focus"));
    expect(await dimmed([".text p:nth-of-type(3)"])).toHaveLength(1);
    await goToNote();
    expect(await dimmed([".completeness"])).toEqual([]);
    await inside(tab, "root.querySelector('main').focus({ preventScroll: true })");
    await inside(tab, "root.querySelector('.left-out').open = true");
    await until("it is drawn", () => has(tab, ".left-out li"));
    await inside(tab, "dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })");
    await until(
      "what was left out is clear",
      async () => (await dimmed([".left-out"])).length === 0,
    );
    expect(await has(tab, ".line-focus:not([hidden])")).toBe(true);
  });
});
