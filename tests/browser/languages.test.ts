import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserName } from "../../packaging/manifest";
import { putFakeSpeech } from "./fake-speech";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { oneLanguageBuild } from "./harness/one-language";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, overlayShows } from "./overlay-driver";
import { SOURCES_PAGE, TOWER } from "./sources-pages";

const NARROW = { width: 360, height: 740 };

/** The site that is read in a language: each is one of its own, since some is kept by site. */
const hostOf = (locale: string) => `${locale.toLowerCase().replace("_", "-")}.courier.example`;

let sites: Sites;
let directory: string;
let browser: TestBrowser | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "byline-language-"));
  sites = await serveSites({});
  for (const host of readdirSync("src/_locales").map(hostOf)) {
    sites.routes[`${host}/tower`] = SOURCES_PAGE;
    for (const name of ["tower", "net", "bell", "square"]) {
      sites.routes[`${host}/${name}.jpg`] = TOWER;
    }
  }
});
afterAll(async () => {
  sites?.close();
  await rm(directory, { recursive: true });
});

/** Has a browser's extension speak one language, and opens the reader in it, on a narrow screen. */
async function openReader(name: BrowserName, locale: string): Promise<Page> {
  await rm(directory, { recursive: true });
  await oneLanguageBuild(name, locale, directory);
  await putFakeSpeech(directory, [{ name: "Clara", lang: "en-US" }]);
  if (browser) await browser.installExtension(directory);
  else browser = await openBrowser(name, { sites, extension: directory });
  const tab = await browser.newPage(`https://${hostOf(locale)}/tower`);
  await tab.setViewport(NARROW);
  await browser.clickAction(tab);
  await overlayShows(tab, "kept in the town hall");
  await until("the switch beside the name is there", () => has(tab, ".auto-open"));
  return tab;
}

/** How many parts of a bar do not hold their words, or lie over the next part or the edge. */
function looseIn(tab: Page, selector: string): Promise<number> {
  return tab.evaluate((wanted) => {
    const root = document.querySelector("byline-reader")?.shadowRoot;
    const parts = [...(root?.querySelectorAll(wanted) ?? [])]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((one, other) => one.box.left - other.box.left);
    return parts.filter(({ element, box }, place) => {
      const next = parts[place + 1]?.box.left ?? innerWidth;
      const isTooWide = element.matches("p") && element.scrollWidth > Math.ceil(box.width);
      return isTooWide || box.left < 0 || box.right > next + 0.5;
    }).length;
  }, selector);
}

/** Closes the browser after the tests around this call. */
function closesBrowser(): void {
  afterAll(async () => {
    await browser?.close();
    browser = undefined;
  });
}

describe.each(["chrome", "firefox"] as const)("the reader in Arabic in %s", (name) => {
  closesBrowser();

  test("runs from right to left around a text that does not", async () => {
    const tab = await openReader(name, "ar");
    const seen = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const find = (selector: string) => root?.querySelector(selector) ?? document.body;
      const tools = [...(root?.querySelectorAll(".tool") ?? [])].filter((tool) =>
        tool.checkVisibility(),
      );
      return {
        toolsFromLeft: tools
          .sort((one, other) => one.getBoundingClientRect().x - other.getBoundingClientRect().x)
          .map((tool) => tool.querySelector(".icon")?.classList[1]),
        // With it the end of a long name in Latin letters is cut, not its beginning.
        publisher: getComputedStyle(find(".site")).unicodeBidi,
        heading: find(".sources h2").textContent,
        headingDirection: getComputedStyle(find(".sources h2")).direction,
        textDirection: getComputedStyle(find("article .text p")).direction,
        arrow: getComputedStyle(find(".show .icon")).transform,
        quoteDirection: getComputedStyle(find(".evidence q")).direction,
        detailDirection: getComputedStyle(find(".agencies .detail")).direction,
      };
    });
    expect(seen).toEqual({
      toolsFromLeft: [
        "icon-close",
        "icon-type",
        "icon-save",
        "icon-sources",
        "icon-listen",
        "icon-search",
        "icon-auto",
      ],
      publisher: "plaintext",
      heading: "المصادر",
      headingDirection: "rtl",
      textDirection: "ltr",
      arrow: "matrix(-1, 0, 0, 1, 0, 0)",
      quoteDirection: "ltr",
      detailDirection: "rtl",
    });
  });
});

describe("nothing is cut on a narrow screen", () => {
  closesBrowser();

  test.each(readdirSync("src/_locales"))("in %s", async (locale) => {
    const tab = await openReader("chrome", locale);
    await tab.click(">>> .auto-open");
    await until("the switch says what it has done", () => has(tab, ".auto-open-note"));
    const language = await tab.evaluate((width) => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      for (const details of root?.querySelectorAll("details") ?? []) details.open = true;
      const cut = [
        ...(root?.querySelectorAll("button, h2, h3, h4, summary, .fact, .auto-open-note") ?? []),
      ]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const isWider = element.scrollWidth > Math.max(element.clientWidth, Math.ceil(box.width));
          return box.width > 0 && (box.left < 0 || box.right > width || isWider);
        })
        .map((element) => element.textContent);
      return { language: root?.querySelector<HTMLElement>(".sources")?.lang, cut };
    }, NARROW.width);
    expect(language).toEqual({ language: locale.replace("_", "-"), cut: [] });

    await tab.keyboard.press("r");
    await until("the player is there", () => has(tab, ".player-speed"));
    // Away from what is spoken, the way back stands in the bar as well.
    await tab.evaluate(() => {
      const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
      dialog?.scrollTo({ top: dialog.scrollHeight, behavior: "instant" });
    });
    await until("all of it is there", () => has(tab, ".player-row > .tool + .tool"));
    expect(await looseIn(tab, ".player :is(button, select), .player-left")).toBe(0);

    await tab.keyboard.press("/");
    await until("the bar to find words is there", () => has(tab, ".find input:focus"));
    await tab.keyboard.type("zzz");
    await until("it tells that there are none", () => has(tab, ".found:not(:empty)"));
    expect(await looseIn(tab, ".find > *")).toBe(0);

    // As narrow as the icons are large, the first names of the buttons are shown, all of them, and the
    // words of the switch.
    for (const width of [450, 577, 1125, 1270]) {
      await tab.setViewport({ ...NARROW, width });
      expect(await looseIn(tab, ".toolbar > *"), `${width}`).toBe(0);
    }
    await tab.setViewport(NARROW);

    const id = await browser?.evaluateInBackground(() => globalThis.chrome?.runtime.id);
    await tab.goto(`chrome-extension://${id}/options.html`);
    // It is drawn once the settings, and the sites, have been read.
    await tab.waitForSelector(".site-list");
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(NARROW.width);
    await tab.close();
  });
});
