import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, inside, overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";

const BLOCKS = `<table><tr><th>Route</th><th>Price of a car</th></tr>
<tr><td>Lindhaven</td><td>1,240 €</td></tr><tr><td>Skerries</td><td>98 €</td></tr></table>
<pre><code>ferry.sail("Skarholm").at("midnight")</code></pre>
<blockquote>The ship is here to stay, said the head of transport. <p>So are we.</p></blockquote>`;

const PAGE = newsPage().replace("<p>For the island", `${BLOCKS}<p>For the island`);

describe.each(["chrome", "firefox"] as const)("blocks in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/ferry": PAGE,
      "www.mina.example/ferry": PAGE.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
    });
    browser = await openBrowser(name, { sites });
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(address: string): Promise<void> {
    tab = await browser.newPage(address);
    await tab.setViewport({ width: 1000, height: 700 });
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await until("keys are followed", () => has(tab, "[data-part=way] .progress"));
  }

  test("each block that keys lead to is marked, also one that scrolls sideways", async () => {
    await open("https://www.courier.example/ferry");
    const bars: number[] = [];
    for (const block of [".text p", ".scroll-box", "pre", "blockquote > .loose", "blockquote p"]) {
      await until(`it is at ${block}`, async () => {
        if (await has(tab, `${block}.here`)) return true;
        await tab.keyboard.press("j");
        return false;
      });
      const { outline, bar } = await inside<{ outline: string; bar: number }>(
        tab,
        `((here) => ({
          outline: getComputedStyle(here).outlineStyle,
          bar: here.getBoundingClientRect().left + parseFloat(getComputedStyle(here, "::before").left),
        }))(root.querySelector(".here"))`,
      );
      const scrolls = [".scroll-box", "pre"].includes(block);
      expect(outline, block).toBe(scrolls ? "solid" : "none");
      if (!scrolls) bars.push(bar);
    }
    // Some browsers round the width of the bar that a quote has.
    expect(Math.max(...bars) - Math.min(...bars)).toBeLessThan(2);
  });

  test("right to left, the first column of a table begins where the text does", async () => {
    await open("https://www.mina.example/ferry");
    const [text, cell] = await inside<number[]>(
      tab,
      `[".text p", ".scroll-box td"].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(root.querySelector(selector));
        return Math.max(...[...range.getClientRects()].map(({ right }) => right));
      })`,
    );
    expect(Math.abs((text ?? 0) - (cell ?? 0))).toBeLessThan(3);
  });
});
