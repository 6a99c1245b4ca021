import type { CDPSession, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { overlayGone, overlayShows } from "./overlay-driver";
import { FRONT_BODY, HEADLINE, NEWS_BODY, NEWS_HEAD, newsPage } from "./pages";

/** Rounds that fill the browser's caches, and rounds that count. */
const WARM_UP = 15;
const ROUNDS = 50;
/** Single-page navigations in each round. */
const NAVIGATIONS = 6;

/** What a tab holds once the garbage is collected. */
interface Held {
  /** In bytes, of all the tab's scripts. */
  heap: number;
  nodes: number;
  listeners: number;
}

describe.each(["chrome", "firefox"] as const)("one tab for a long time in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({ "www.courier.example/world/ferry": newsPage() });
    browser = await openBrowser(name, { sites });
    tab = await browser.newPage("https://www.courier.example/world/ferry");
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  /** Goes to the article on odd turns and to the front page on even ones. */
  function navigate(turn: number): Promise<void> {
    const isNews = turn % 2 === 1;
    return tab.evaluate(
      (to, head, body) => {
        history.pushState(null, "", to);
        document.head.innerHTML = head;
        document.body.innerHTML = body;
      },
      isNews ? `/world/ferry?turn=${turn}` : "/",
      isNews ? NEWS_HEAD : "",
      isNews ? NEWS_BODY : FRONT_BODY,
    );
  }

  /** Opens the reader; closes it by the button, or leaves that to the next navigation. */
  async function round(at: number): Promise<void> {
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    if (at % 2 === 0) {
      await browser.clickAction(tab);
      await overlayGone(tab);
    }
    // Each in a task of its own, as a reader's clicks are; the last one is the article.
    for (let turn = 0; turn < NAVIGATIONS; turn++) await navigate(turn);
    await overlayGone(tab);
  }

  const countNodes = () => tab.evaluate(() => document.querySelectorAll("*").length);

  /** Chromium tells what scripts hold; of Firefox the page's own nodes are counted. */
  async function held(session: CDPSession | null): Promise<Held> {
    if (session === null) return { heap: 0, nodes: await countNodes(), listeners: 0 };
    // What one collection frees may hold what the next one frees.
    for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await tab.metrics();
    return { heap: JSHeapUsedSize ?? 0, nodes: Nodes ?? 0, listeners: JSEventListeners ?? 0 };
  }

  test(`${ROUNDS * NAVIGATIONS} navigations, and the reader opened and closed between them, leave nothing`, async () => {
    const session = name === "chrome" ? await tab.createCDPSession() : null;
    for (let at = 0; at < WARM_UP; at++) await round(at);
    const before = await held(session);
    for (let at = 0; at < ROUNDS; at++) await round(at);
    const after = await held(session);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
    expect(after.heap - before.heap).toBeLessThan(400_000);
  }, 180_000);

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
