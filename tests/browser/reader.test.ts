import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, overlayGone, overlayShows, overlayText } from "./overlay-driver";
import { FRONT_BODY, HEADLINE, NEWS_BODY, newsPage, page } from "./pages";
import { type SlowSite, serveSlowly } from "./slow-site";
import { ENGLISH_STORY } from "./way-pages";

const LAST_WORDS = "called the first night a good start";

describe.each(["chrome", "firefox"] as const)("the reader in %s", (name) => {
  let sites: Sites;
  let slow: SlowSite;
  let errorsBefore: string[] = [];
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/world/ferry": newsPage(),
      "www.courier.example/about": page({ body: "<main><h1>Imprint</h1><p>Lindhaven.</p></main>" }),
    });
    slow = await serveSlowly();
    browser = await openBrowser(name, {
      sites: { ...sites, httpPort: slow.port },
      window: "virtual",
      // As on Windows, where scrollbars take room.
      firefoxPreferences: { "widget.gtk.overlay-scrollbars.enabled": false },
    });
  });
  afterEach(async () => {
    slow.finish();
    await tab.close();
    const errors = await extensionErrors(browser);
    const fresh = errors.slice(errorsBefore.length);
    errorsBefore = errors;
    expect(fresh).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    slow?.close();
  });

  async function open(path: string): Promise<void> {
    tab = await browser.newPage(`https://www.courier.example${path}`);
  }

  /** Goes to the slow site, and resolves once the first half of its page is there. */
  async function startLoading(): Promise<[loading: Promise<unknown>]> {
    tab = await browser.newPage("https://www.courier.example/about");
    const loading = tab.goto("http://slow.courier.example/world/ferry");
    await until("the first half of the page is there", () =>
      tab
        .evaluate(() => location.protocol === "http:" && document.body !== null)
        // The page before it is just going away.
        .catch(() => false),
    );
    return [loading];
  }

  test("the toolbar button opens the article with its sources, and closes it", async () => {
    await open("/world/ferry");
    await browser.clickAction(tab);
    const text = await overlayShows(tab, LAST_WORDS);
    expect(text).toContain(HEADLINE);
    expect(text).toContain("Marit Solberg");
    expect(text).toContain("Reuters");
    await browser.clickAction(tab);
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
  });

  test("opens a page that was saved as a file", async () => {
    const directory = await mkdtemp(join(tmpdir(), "byline-file-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    const file = join(directory, "ferry.html");
    await writeFile(file, newsPage());
    tab = await browser.newPage(pathToFileURL(file).href);
    await browser.clickAction(tab);
    expect(await overlayShows(tab, LAST_WORDS)).toContain(HEADLINE);
    await browser.clickAction(tab);
    await overlayGone(tab);
  });

  test("the headline answers a press, and stays where it is when the text comes", async () => {
    const kicker = '<p class="kicker">Harbour news</p><h1>';
    sites.routes["www.courier.example/world/late"] = newsPage().replace("<h1>", kicker);
    await open("/world/late");
    const noting = tab.evaluate(noteFrames);
    await browser.clickAction(tab);
    const frames = await noting;
    const [first, last] = [frames[0], frames.at(-1)];
    expect(first).toMatchObject({ headline: HEADLINE, hasText: false });
    expect(last).toMatchObject({ headline: HEADLINE, hasText: true });
    expect(await overlayShows(tab, LAST_WORDS)).toContain("Harbour news");
    expect(last?.top).toBe(first?.top);
    expect(last?.left).toBe(first?.left);
    expect(last?.width).toBe(first?.width);
  });

  test.each([360, 640, 1000])(
    "the text stays where it is when no agency turns out to be named: %i wide",
    async (width) => {
      sites.routes["www.courier.example/world/own"] = newsPage().replace(/<p>ms\/kt.*<\/p>/, "");
      await open("/world/own");
      await tab.setViewport({ width, height: 700 });
      const noting = tab.evaluate(noteTops);
      await browser.clickAction(tab);
      const tops = await noting;
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(0.5);
      expect(await overlayShows(tab, LAST_WORDS)).not.toContain("Based on");
    },
  );

  test("a page is read with the words of its language", async () => {
    const facts =
      "<div><h3>In het kort</h3><ul><li>Drie jaar dicht</li><li>Nieuwe stenen</li></ul></div>";
    sites.routes["www.courier.example/brug"] = newsPage()
      .replace('lang="en"', 'lang="nl"')
      .replace("</p>\n<p>", `</p>\n${facts}\n<p>`);
    await open("/brug");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    // Only Dutch words tell that the box is one of facts, which is set apart.
    expect(await has(tab, "aside > h3")).toBe(true);
  });

  test("the shortcut opens and closes it", async () => {
    await open("/world/ferry");
    await browser.pressShortcut(tab);
    await overlayShows(tab, LAST_WORDS);
    await browser.pressShortcut(tab);
    await overlayGone(tab);
  });

  test("the context menu opens it", async () => {
    await open("/world/ferry");
    await browser.chooseContextMenuItem(tab, { x: 600, y: 500 });
    await overlayShows(tab, LAST_WORDS);
  });

  test("Escape closes it, and the button opens it again", async () => {
    await open("/world/ferry");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
  });

  test("the page is as it was: markup, scroll position, focus and history", async () => {
    sites.routes["www.courier.example/world/long"] = newsPage({
      before: '<div style="height: 1500px">Advertisement</div>',
      after: '<input id="search" value="ferry"><div style="height: 1500px"></div>',
    });
    await open("/world/long");
    await tab.evaluate(() => {
      document.getElementById("search")?.focus({ preventScroll: true });
      window.scrollTo(0, 700);
    });
    const before = await pageState(tab);
    expect(before.scrollY).toBe(700);
    expect(before.focus).toBe("search");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    const during = await pageState(tab);
    expect(during.markup.replace(/<byline-reader>.*<\/byline-reader>/s, "")).toBe(before.markup);
    expect(during.history).toBe(before.history);
    await browser.clickAction(tab);
    await overlayGone(tab);
    expect(await pageState(tab)).toEqual(before);
  });

  test.each(["default-src *; style-src 'unsafe-inline'", "default-src 'none'"])(
    "the page's scrollbar goes while the overlay is there, and moves nothing: %s",
    async (policy) => {
      sites.routes["www.courier.example/world/bars"] = {
        body: newsPage({ after: "<br>".repeat(200) }),
        headers: { "content-security-policy": policy },
      };
      await open("/world/bars");
      await tab.evaluate(() => window.scrollTo(0, 300));
      const before = await scrollbars(tab);
      expect(before.room).toBeGreaterThan(0);
      await browser.clickAction(tab);
      await overlayShows(tab, LAST_WORDS);
      expect(await scrollbars(tab)).toEqual({ ...before, room: 0 });
      await browser.clickAction(tab);
      await overlayGone(tab);
      expect(await scrollbars(tab)).toEqual(before);
    },
  );

  test("a strict policy with Trusted Types is no obstacle", async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'";
    sites.routes["www.courier.example/world/strict"] = {
      body: newsPage(),
      headers: { "content-security-policy": policy },
    };
    await open("/world/strict");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    const shown = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const dialog = root?.querySelector("dialog");
      return {
        sheets: root?.adoptedStyleSheets.length,
        width: dialog?.getBoundingClientRect().width,
      };
    });
    expect(shown.sheets).toBeGreaterThan(0);
    expect(shown.width).toBeGreaterThan(600);
    // What loads on demand is styled as well.
    await tab.keyboard.press("?");
    await until("the sheet of keys lies over the text", () =>
      tab.evaluate(() => {
        const sheet = document
          .querySelector("byline-reader")
          ?.shadowRoot?.querySelector(".keys-sheet");
        return sheet && getComputedStyle(sheet).position === "fixed";
      }),
    );
    await browser.clickAction(tab);
    await overlayGone(tab);
  });

  test("what the page does not show is left out, and what it only folds away is not", async () => {
    const shut = (tag: string, words: string) => `<${tag} class="shut">${words}</${tag}>`;
    const parts = [
      shut("p", "Copied to your board"),
      `<p>The <b>quay</b>${shut("span", "A place to land")} is closed.</p>`,
      shut("p", "Sailings resume at dawn."),
      `<h3>When does it sail?</h3><div class="shut"><p>At nine each evening</p></div>`,
      `<h3 class="grows">Growing words</h3>`,
      shut(
        "p",
        "The harbour master has told the islanders of the plan to widen the old quay. ".repeat(4),
      ),
      `<details><summary>How long?</summary><p>An hour.</p></details>`,
      `<p><span class="unseen">For your ears:</span> The tide turns at noon.</p>`,
      `<div class="empty"><p>Words beside an empty box.</p></div>`,
      `<ul><li>Monday</li>${shut("li", "Tuesday")}</ul>`,
      `<div><p class="row">First row</p><p class="row late">Second row</p><p class="row">Third row</p></div>`,
      `<div style="display: contents">Loose words of the page</div>`,
    ];
    // Shown paragraphs part those that are not: none of them is beside the long one but the one that is.
    const shown = "<p>The ferry sails.</p><p>It is late.</p><p>So be it.</p>";
    const style = `<style>
      .shut, .late { display: none }
      .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      .empty { width: 0; height: 0 }
      .grows { transform: scale(0); overflow: hidden }
    </style>`;
    sites.routes["www.courier.example/world/shut"] = newsPage()
      .replace("</head>", `${style}</head>`)
      .replace(
        "</article>",
        `${shown}${parts.slice(0, 2).join("")}${shown}${parts.slice(2).join("")}</article>`,
      );
    await open("/world/shut");
    await browser.clickAction(tab);
    const text = await overlayShows(tab, "Loose words of the page");
    for (const words of ["Copied to", "A place to land", "For your ears"])
      expect(text).not.toContain(words);
    for (const words of [
      "resume at dawn",
      "At nine each",
      "Growing words",
      "widen the old quay",
      "An hour.",
      "Tuesday",
      "Third row",
    ])
      expect(text).toContain(words);
  });

  test("a page without an article says so, and shows what was found when asked", async () => {
    await open("/about");
    await browser.clickAction(tab);
    await overlayShows(tab, "No article found on this page");
    await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      root?.querySelector<HTMLButtonElement>("button.main-choice")?.click();
    });
    await overlayShows(tab, "Lindhaven.");
  });

  test("all settings are a click away from those in place", async () => {
    await open("/world/ferry");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      root?.querySelector<HTMLButtonElement>("button[title=Settings]")?.click();
    });
    await until("the settings are there", () =>
      tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        const button = root?.querySelector<HTMLButtonElement>(".all-settings");
        button?.click();
        return button !== null && button !== undefined;
      }),
    );
    await until("the options page is open", () =>
      browser.evaluateInBackground(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [options] = (await api?.runtime.getContexts({ contextTypes: ["TAB"] })) ?? [];
        if (!options?.documentUrl?.endsWith("/options.html")) return false;
        await api?.tabs.remove(options.tabId);
        return true;
      }),
    );
  });

  test("two fast presses open and close", async () => {
    await open("/world/ferry");
    const presses = [browser.clickAction(tab), browser.clickAction(tab)];
    await Promise.all(presses);
    // The third one opens only if the first two were counted one by one.
    await overlayGone(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
  });

  test("a page that is still loading is waited for", async () => {
    const arrived = newsPage();
    const middle = arrived.indexOf("<main>");
    slow.halves = [arrived.slice(0, middle), arrived.slice(middle)];
    const [loading] = await startLoading();
    await browser.clickAction(tab);
    await overlayShows(tab, "Reading the page");
    slow.finish();
    await overlayShows(tab, LAST_WORDS);
    await loading;
  });

  test("a page that never stops loading is read as far as it came", async () => {
    slow.halves = [newsPage(), ""];
    const [loading] = await startLoading();
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    expect(await tab.evaluate(() => document.readyState)).toBe("loading");
    slow.finish();
    await loading;
  });

  test("what opens while the page loads can be closed before it has", async () => {
    slow.halves = [newsPage(), ""];
    const [loading] = await startLoading();
    await browser.clickAction(tab);
    await overlayShows(tab, "Reading the page");
    await browser.clickAction(tab);
    await overlayGone(tab);
    slow.finish();
    await loading;
    expect(await overlayText(tab)).toBeNull();
  });

  test("what is read once the page has loaded has its contents, by button and key", async () => {
    slow.halves = [ENGLISH_STORY, ""];
    const [loading] = await startLoading();
    await browser.clickAction(tab);
    await overlayShows(tab, "Reading the page");
    await tab.keyboard.press("?");
    await until("keys are followed", () => has(tab, ".keys-sheet"));
    await tab.keyboard.press("Escape");
    slow.finish();
    await loading;
    await until("the contents are offered", () => has(tab, "[aria-keyshortcuts=C]"));
    await tab.keyboard.press("c");
    await until("they are shown", () => has(tab, ".contents li"));
  });

  test("going to another page of the same document closes it, a jump does not", async () => {
    await open("/world/ferry");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    await tab.evaluate(() => {
      location.hash = "#part";
      history.replaceState(null, "", "/world/ferry?from=mail#part");
    });
    expect(await overlayText(tab)).toContain(LAST_WORDS);
    await tab.evaluate((body) => {
      history.pushState(null, "", "/");
      document.body.innerHTML = body;
    }, FRONT_BODY);
    await overlayGone(tab);
    await tab.evaluate((body) => {
      history.pushState(null, "", "/world/ferry");
      document.body.innerHTML = body;
    }, NEWS_BODY);
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    await tab.evaluate(() => history.back());
    await overlayGone(tab);
  });

  test("a modal that the page opens later does not lock the reader out", async () => {
    await open("/world/ferry");
    await browser.clickAction(tab);
    await overlayShows(tab, LAST_WORDS);
    await tab.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.textContent = "Subscribe";
      document.body.append(dialog);
      dialog.showModal();
    });
    await until("the overlay is in front again", () =>
      tab.evaluate(() => document.elementFromPoint(300, 300)?.localName === "byline-reader"),
    );
    await browser.clickAction(tab);
    await overlayGone(tab);
  });
});

/** Everything that closing has to give back. */
function pageState(tab: Page) {
  return tab.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    scrollX,
    scrollY,
    focus: document.activeElement?.id,
    history: history.length,
  }));
}

/** The room that the page's own scrollbar takes, and what it could move. */
function scrollbars(tab: Page) {
  return tab.evaluate(() => ({
    room: innerWidth - document.documentElement.clientWidth,
    width: document.querySelector("p")?.getBoundingClientRect().width,
    height: document.documentElement.scrollHeight,
    scrollY,
  }));
}

/** How the overlay stands at a frame. */
interface Frame {
  headline: string;
  hasText: boolean;
  top: number;
  left: number;
  width: number;
}

/** Notes where the text stands, frame after frame, until its sources are there. */
function noteTops(): Promise<number[]> {
  return new Promise((resolve) => {
    const tops: number[] = [];
    const note = () => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const text = root?.querySelector(".text");
      if (text) tops.push(text.getBoundingClientRect().top);
      if (text && root?.querySelector(".sources[aria-busy=false]")) resolve(tops);
      else requestAnimationFrame(note);
    };
    note();
  });
}

/** Notes how the overlay stands, frame after frame, from its headline to the frame with its text. */
function noteFrames(): Promise<Frame[]> {
  return new Promise((resolve) => {
    const frames: Frame[] = [];
    const note = () => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const headline = root?.querySelector(".masthead h1");
      const hasText = root?.querySelector(".masthead .facts") != null;
      if (headline) {
        const { top, left, width } = headline.getBoundingClientRect();
        frames.push({ headline: headline.textContent, hasText, top, left, width });
      }
      if (hasText) resolve(frames);
      else requestAnimationFrame(note);
    };
    note();
  });
}
