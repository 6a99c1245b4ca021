import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { overlayGone, overlayShows } from "./overlay-driver";
import { ARABIC_STORY, drawing, ENGLISH_STORY, GERMAN_STORY, JAPANESE_STORY } from "./way-pages";

/** Keeps a record of everything of the reader's that a page could notice. */
const WATCHFUL = `<script>
  window.seen = [];
  const types = ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "click",
    "pointerdown", "wheel", "scroll", "hashchange", "popstate"];
  for (const type of types) {
    window.addEventListener(type, () => window.seen.push(type), { capture: true });
  }
</script>`;

const watchful = (story: string) => story.replace("</head>", `${WATCHFUL}</head>`);

const STORIES = {
  en: "https://www.courier.example/mill",
  de: "https://www.bote.example/muehle",
  ar: "https://www.mina.example/tahuna",
  ja: "https://www.minato.example/suisha",
};

describe.each(["chrome", "firefox"] as const)("finding the way in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;
  let before = "";

  beforeAll(async () => {
    const pictures = (host: string) => ({
      [`${host}/mill.svg`]: drawing(960, 540),
      [`${host}/wheel.svg`]: drawing(960, 540),
    });
    sites = await serveSites({
      "www.courier.example/mill": watchful(ENGLISH_STORY),
      "www.bote.example/muehle": watchful(GERMAN_STORY),
      "www.mina.example/tahuna": watchful(ARABIC_STORY),
      "www.minato.example/suisha": watchful(JAPANESE_STORY),
      ...pictures("www.courier.example"),
      ...pictures("www.bote.example"),
      ...pictures("www.mina.example"),
      ...pictures("www.minato.example"),
    });
    browser = await openBrowser(name, { sites });
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(address: string, size = { width: 1000, height: 700 }): Promise<void> {
    tab = await browser.newPage(address);
    await tab.setViewport(size);
    before = await tab.evaluate(() => document.documentElement.outerHTML);
    await press.opening();
  }

  const press = {
    async opening() {
      await browser.clickAction(tab);
      await overlayShows(
        tab,
        await tab.evaluate(() => document.querySelector("h1")?.textContent ?? ""),
      );
    },
  };

  /** Evaluates an expression with the overlay's root as `root` and its dialog as `dialog`. */
  function inside<T>(expression: string): Promise<T> {
    return tab.evaluate((code) => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const dialog = root?.querySelector("dialog");
      return new Function("root", "dialog", `return ${code}`)(root, dialog);
    }, expression);
  }

  const focused = () => inside<string>("root.activeElement?.textContent ?? ''");
  const has = (selector: string) =>
    inside<boolean>(`root.querySelector(${JSON.stringify(selector)}) !== null`);
  const untilNot = (selector: string) =>
    until(`there is no ${selector}`, async () => !(await has(selector)));

  /** The page has noticed nothing, and is as it was. */
  async function expectUntouched(): Promise<void> {
    await browser.clickAction(tab);
    await overlayGone(tab);
    const page = await tab.evaluate(() => ({
      html: document.documentElement.outerHTML,
      seen: (window as unknown as { seen: string[] }).seen,
      top: window.scrollY,
    }));
    expect(page).toEqual({ html: before, seen: [], top: 0 });
  }

  test("the sheet of keys opens by ?, closes by Escape, and the overlay stays", async () => {
    await open(STORIES.en);
    await tab.keyboard.press("?");
    await until("the sheet has the focus", async () => (await focused()) === "Keys");
    expect(await inside("getComputedStyle(root.querySelector('.keys-sheet')).position")).toBe(
      "fixed",
    );
    await tab.keyboard.press("Escape");
    await untilNot(".keys-sheet");
    expect(await has("h1")).toBe(true);
    await expectUntouched();
  });
});
