import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside, overlayGone, overlayShows, overlayText } from "./overlay-driver";
import { frontPage, HEADLINE, NEWS_BODY, NEWS_HEAD, newsPage, page } from "./pages";
import { type SlowSite, serveSlowly } from "./slow-site";

const COURIER = "https://www.courier.example";

const LINKS = page({
  title: "Links",
  body: [
    "/world/ferry",
    "/moved",
    "/refresh",
    "/script",
    "/late",
    "/list",
    "/nowhere",
    "/plain",
    "/app-list",
    "/chain",
    "http://slow.courier.example/ferry",
  ]
    .map((path) => `<p style="margin:0;height:40px"><a href="${path}">Story at ${path}</a></p>`)
    .join("\n"),
});

const LATE = page({
  body: `<div id="app"></div><script>
setTimeout(() => {
  document.head.insertAdjacentHTML("beforeend", ${JSON.stringify(NEWS_HEAD).replaceAll("</script", "<\\/script")});
  document.title = ${JSON.stringify(HEADLINE)};
  document.getElementById("app").innerHTML = ${JSON.stringify(NEWS_BODY)};
}, 1200);
</script>`,
});

const TEXT = `<h2 id="facts">The facts</h2>
<ul id="list"><li>One boat at <b>noon</b></li><li id="midnight">One boat at midnight</li></ul>
<p id="words">“It was a long wait”, said an islander.</p>
<div id="host"></div>
<iframe id="frame" width="600" height="80" src="/frame"></iframe>
<script>
document.getElementById("host").attachShadow({ mode: "open" }).innerHTML =
  "<p>Words in the shadow of an element.</p>";
</script>`;

describe.each(["chrome", "firefox"] as const)("the context menu in %s", (name) => {
  let sites: Sites;
  let slow: SlowSite;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    const to = (location: string) => ({ body: "", status: 302, headers: { location } });
    sites = await serveSites({
      "www.courier.example/": LINKS,
      "www.courier.example/world/ferry": newsPage(),
      "www.courier.example/text": newsPage().replace("<p>ms/kt", `${TEXT}<p>ms/kt`),
      "www.courier.example/moved": to("/world/ferry"),
      "www.courier.example/chain": to("/refresh"),
      "www.courier.example/refresh": page({
        head: '<meta http-equiv="refresh" content="1; url=/world/ferry">',
        body: "<p>One moment.</p>",
      }),
      "www.courier.example/script": page({
        body: '<p>One moment.</p><script>setTimeout(() => location.replace("/moved"), 500)</script>',
      }),
      "www.courier.example/late": LATE,
      "www.courier.example/list": frontPage(),
      "www.courier.example/plain": { body: "Plain.", headers: { "content-type": "text/plain" } },
      "www.courier.example/app-list": page({
        body: '<a id="on" href="/world/ferry">The ferry</a>',
      }),
      "www.courier.example/frame": page({ body: "<p>Words in a frame that nobody reads.</p>" }),
    });
    slow = await serveSlowly();
    browser = await openBrowser(name, {
      sites: { ...sites, httpPort: slow.port },
      window: "virtual",
    });
  });
  afterEach(async () => {
    for (const each of await browser.browser.pages()) {
      if (each.url().startsWith("http")) await each.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    slow?.close();
  });

  /** Opens a link of the page with the links in the reader. @returns the new tab */
  async function openLink(path: string): Promise<Page> {
    tab = await browser.newPage(`${COURIER}/`);
    const before = new Set(await browser.browser.pages());
    const at = await tab.evaluate((wanted) => {
      const box = document.querySelector(`a[href="${wanted}"]`)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 8 };
    }, path);
    await browser.chooseContextMenuItem(tab, at, "link");
    return until("a tab has opened", async () =>
      (await browser.browser.pages()).find((each) => !before.has(each)),
    );
  }

  /** Waits for words in the overlay, over the pages that lead there. */
  const shows = (opened: Page, words: string) =>
    until(`the overlay shows “${words}”`, async () =>
      (await overlayText(opened).catch(() => null))?.includes(words),
    );

  /** Expects that no overlay is there once the page is some seconds old. */
  async function staysClosed(opened: Page): Promise<void> {
    await until("the page is some seconds old", () =>
      opened.evaluate(() => performance.now() > 2_500),
    );
    expect(await overlayText(opened)).toBeNull();
  }

  const awaited = () =>
    browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const all = Object.keys((await api?.storage.session.get(null)) ?? {});
      return all.filter((key) => key.startsWith("awaited"));
    });

  /** Selects from one place of a page to another, or all of it, and shows that alone. */
  async function showSelection(from: string | null, to: string, at: string): Promise<void> {
    tab = await browser.newPage(`${COURIER}/text`);
    const point = await tab.evaluate(
      (first, last, where) => {
        const find = (selector: string) => {
          const [outer = "", inner] = selector.split(" >>> ");
          const element = document.querySelector(outer);
          return (inner ? element?.shadowRoot?.querySelector(inner) : element) ?? document.body;
        };
        const end = find(last);
        find(where).scrollIntoView({ block: "center" });
        if (first === null) document.execCommand("selectAll");
        else getSelection()?.setBaseAndExtent(find(first), 0, end, end.childNodes.length);
        const { left, top } = find(where).getBoundingClientRect();
        return { x: left + 12, y: top + 8 };
      },
      from,
      to,
      at,
    );
    await browser.chooseContextMenuItem(tab, point, "selection");
    await until("the overlay is there", async () => (await overlayText(tab)) !== null);
  }

  const shownText = () => inside<string>(tab, "root.querySelector('.text')?.innerText");
  const banner = () => inside<string>(tab, "root.querySelector('.banner')?.textContent ?? ''");

  test.each([
    ["", "/world/ferry"],
    ["that redirects", "/moved"],
    ["to a page that refreshes to another", "/refresh"],
    ["to a page whose script leads on, over a redirect", "/script"],
    ["over a redirect and a refresh", "/chain"],
    ["to an article that renders late", "/late"],
  ])("a link %s opens beside its page, in the reader", async (_, path) => {
    const opened = await openLink(path);
    await shows(opened, HEADLINE);
    expect(await overlayText(tab)).toBeNull();
    const tabs = await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const all = await api?.tabs.query({ lastFocusedWindow: true });
      const active = all?.find((each) => each.active);
      const opener = all?.find((each) => each.id === active?.openerTabId);
      return { step: (active?.index ?? 0) - (opener?.index ?? 0) };
    });
    expect(tabs).toEqual({ step: 1 });
  });

  test("nothing is awaited any more, and what is opened there later stays as it is", async () => {
    const opened = await openLink("/world/ferry");
    await shows(opened, HEADLINE);
    await until("nothing is awaited", async () => (await awaited()).length === 0);
    await opened.goto(`${COURIER}/text`);
    await staysClosed(opened);
  });

  test("a link to a page that is no article opens the message that says so", async () => {
    const opened = await openLink("/list");
    await shows(opened, "No article found on this page");
    expect(await inside(opened, "root.querySelectorAll('.reasons li').length")).toBeGreaterThan(0);
  });

  test("a link to a page that is not there opens the message that says so", async () => {
    const opened = await openLink("/nowhere");
    await shows(opened, "No article found on this page");
  });

  test("after a link to a file, what is opened there later stays as it is", async () => {
    const opened = await openLink("/plain");
    await until("it is told", async () => (await browser.actionState(opened)).badgeText === "!");
    await until("nothing is awaited", async () => (await awaited()).length === 0);
    await opened.goto(`${COURIER}/world/ferry`);
    await staysClosed(opened);
  });

  test("a reader who goes elsewhere from a page that has no article yet is not followed", async () => {
    const opened = await openLink("/app-list");
    await until("the page is there", () =>
      opened.evaluate(() => document.readyState === "complete" && !!document.querySelector("#on")),
    );
    await opened.click("#on");
    await until("the article is there", () =>
      opened.evaluate(() => location.pathname === "/world/ferry").catch(() => false),
    );
    await staysClosed(opened);
    expect(await awaited()).toEqual([]);
  });

  test("a press opens at once what is waited for", async () => {
    const opened = await openLink("/app-list");
    await until("the page is there", () =>
      opened.evaluate(() => document.readyState === "complete" && performance.now() > 700),
    );
    expect(await overlayText(opened)).toBeNull();
    await browser.clickAction(opened);
    await shows(opened, "No article found on this page");
    await until("what was waited for is over", () =>
      opened.evaluate(() => performance.now() > 4_500),
    );
    expect(await overlayText(opened)).toContain("No article found on this page");
  });

  test("a link works when the background was stopped meanwhile", async () => {
    slow.halves = ["<!doctype html>", newsPage()];
    const opened = await openLink("http://slow.courier.example/ferry");
    await until("the tab is awaited", async () => (await awaited()).length === 1);
    await browser.stopBackground();
    slow.finish();
    await shows(opened, HEADLINE);
  });

  test("a link works where pages are not looked at", async () => {
    await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api?.storage.sync.set({ detection: false });
    });
    await shows(await openLink("/refresh"), HEADLINE);
    await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api?.storage.sync.clear();
    });
  });

  test("a tab that is closed is awaited no more", async () => {
    slow.halves = ["<!doctype html>", newsPage()];
    const opened = await openLink("http://slow.courier.example/ferry");
    await until("the tab is awaited", async () => (await awaited()).length === 1);
    await opened.close();
    await until("nothing is awaited", async () => (await awaited()).length === 0);
    slow.finish();
  });

  test("a selection is shown alone, in its blocks, and one click leads to the whole", async () => {
    await showSelection("#facts", "#words", "#words");
    await overlayShows(tab, "One boat at midnight");
    expect(await shownText()).toMatch(
      /^The facts\s+One boat at noon\s+One boat at midnight\s+“It was a long wait”, said an islander\.$/,
    );
    expect(await inside(tab, "root.querySelectorAll('.text ul > li').length")).toBe(2);
    expect(await inside(tab, "root.querySelector('h1').textContent")).toBe(HEADLINE);
    expect(await banner()).toContain("This is only what you selected on the page.");
    await overlayShows(tab, "ms/kt (dpa, Reuters)");
    await tab.click(">>> .banner button");
    await until("the whole article is shown", async () =>
      (await shownText()).includes("The night ferry between Lindhaven and Skarholm"),
    );
    expect(await banner()).toBe("");
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
  });

  test.each([
    ["from the headline on", "h1", "#words", "#words"],
    ["of the headline alone", "h1", "h1", "h1"],
    ["of the whole page, by the browser's own command", null, "#words", "#words"],
  ])("a selection %s keeps its form", async (_, from, to, at) => {
    await showSelection(from, to, at);
    await overlayShows(tab, HEADLINE);
    expect(await banner()).toContain("This is only what you selected on the page.");
    expect(await banner()).not.toContain("plain text");
    if (from === to) expect(await shownText()).toBe(HEADLINE);
    else expect(await inside(tab, "root.querySelectorAll('.text ul > li').length")).toBe(2);
  });

  test("a press closes what shows a selection", async () => {
    await showSelection("#midnight", "#midnight", "#midnight");
    await until("the selection is shown", async () => (await shownText()).trim() !== "");
    expect(await shownText()).toMatch(/^One boat at midnight$/);
    await browser.clickAction(tab);
    await overlayGone(tab);
    expect(await tab.evaluate(() => getSelection()?.toString().trim())).toBe(
      "One boat at midnight",
    );
  });

  test("a selection in a shadow root is shown", async () => {
    await showSelection("#host >>> p", "#host >>> p", "#host >>> p");
    await until("the selection is shown", async () => (await shownText()).trim() !== "");
    expect(await shownText()).toBe("Words in the shadow of an element.");
    expect(await banner()).toContain("This is only what you selected on the page.");
  });

  test("a selection in a frame is shown as plain text, and told as that", async () => {
    tab = await browser.newPage(`${COURIER}/text`);
    const point = await tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#frame");
      frame?.scrollIntoView({ block: "center" });
      const inner = frame?.contentWindow;
      inner?.focus();
      if (inner) inner.getSelection()?.selectAllChildren(inner.document.body);
      const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 30, y: top + 32 };
    });
    await browser.chooseContextMenuItem(tab, point, "selection");
    await overlayShows(tab, "Words in a frame that nobody reads.");
    expect(await banner()).toContain("as plain text");
    expect(await shownText()).toBe("Words in a frame that nobody reads.");
  });

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
