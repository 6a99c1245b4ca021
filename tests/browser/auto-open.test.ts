import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside, overlayGone, overlayShows, overlayText } from "./overlay-driver";
import { FRONT_BODY, frontPage, HEADLINE, NEWS_BODY, NEWS_HEAD, newsPage, page } from "./pages";
import { type SlowSite, serveSlowly } from "./slow-site";

const COURIER = "https://www.courier.example";
const FERRY = `${COURIER}/world/ferry`;
const MILL = `${COURIER}/world/mill`;
const MILL_HEADLINE = "Old mill of Lindhaven grinds rye for its neighbours";

const NEWS = "Byline: news";
const NONE = "Byline: no article";

/** An article like another, about a mill. */
const asMill = (markup: string) =>
  markup.replaceAll(HEADLINE, MILL_HEADLINE).replaceAll("The new ship", "The new wheel");

/** An application that shows articles at their addresses without a load, the text a little later. */
const APPLICATION = page({
  head: NEWS_HEAD,
  title: HEADLINE,
  body: `<div id="app">${NEWS_BODY}</div>
<p><a id="next" href="/world/mill">The mill</a> <a id="front" href="/">Front page</a></p>
<script>
const stories = ${JSON.stringify({
    "/app/ferry": [HEADLINE, NEWS_HEAD, NEWS_BODY],
    "/world/mill": [MILL_HEADLINE, asMill(NEWS_HEAD), asMill(NEWS_BODY)],
    "/": ["The Courier", '<meta property="og:type" content="website">', FRONT_BODY],
  }).replaceAll("</script", "<\\/script")};
const show = () => setTimeout(() => {
  const [title, head, body] = stories[location.pathname];
  document.head.innerHTML = head;
  document.title = title;
  document.getElementById("app").innerHTML = body;
}, 400);
for (const link of document.querySelectorAll("#next, #front")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", link.href);
    show();
  });
}
addEventListener("popstate", show);
</script>`,
});

/** A story that goes on to the next one while it is scrolled. */
const STREAM = newsPage({
  after: `<div style="height: 3000px"></div><div id="more"></div><script>
const markup = ${JSON.stringify(asMill(NEWS_BODY))};
addEventListener("scroll", () => {
  if (location.pathname === "/world/mill") return;
  history.pushState(null, "", "/world/mill");
  document.title = ${JSON.stringify(MILL_HEADLINE)};
  document.querySelector("main").innerHTML = markup;
});
</script>`,
});

/** A front page that goes on to a story by a clock. */
const CLOCK = page({
  title: "The Courier",
  body: `<div id="app">${FRONT_BODY}</div><script>
const head = ${JSON.stringify(NEWS_HEAD).replaceAll("</script", "<\\/script")};
setTimeout(() => {
  history.replaceState(null, "", "/world/clock");
  document.head.insertAdjacentHTML("beforeend", head);
  document.title = ${JSON.stringify(HEADLINE)};
  document.getElementById("app").innerHTML = ${JSON.stringify(NEWS_BODY)};
}, 1500);
</script>`,
});

describe.each(["chrome", "firefox"] as const)("opening by itself in %s", (name) => {
  let sites: Sites;
  let slow: SlowSite;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/": newsPage(),
      "www.courier.example/list": frontPage(),
      "www.courier.example/en/home.html": newsPage(),
      "www.courier.example/live": CLOCK,
      "www.courier.example/world/ferry": newsPage(),
      "www.courier.example/world/mill": asMill(newsPage()),
      "www.courier.example/world/stream": STREAM,
      "www.courier.example/app/ferry": APPLICATION,
      "sport.courier.example/world/ferry": newsPage(),
    });
    slow = await serveSlowly();
    browser = await openBrowser(name, { sites: { ...sites, httpPort: slow.port } });
  });
  afterEach(async () => {
    await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    slow?.close();
  });

  const storedSites = () =>
    browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api?.storage.local.get("autoOpenSites"))?.autoOpenSites ?? null;
    });
  const store = (list: string[]) =>
    browser.evaluateInBackground(async (autoOpenSites) => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api?.storage.local.set({ autoOpenSites });
    }, list);

  /** Waits until the page was told as something, and was there for some seconds after. */
  async function settled(told = NEWS, at = tab): Promise<void> {
    await until(`the button says ${told}`, async () =>
      (await browser.actionState(at)).title.startsWith(told),
    );
    // Nothing is run on the page meanwhile: the browser would take that for a press.
    await delay(2_500);
  }

  /** Expects that no overlay is there once the page was told. */
  async function staysClosed(told?: string, at = tab): Promise<void> {
    await settled(told, at);
    expect(await overlayText(at)).toBeNull();
  }

  async function close(): Promise<void> {
    await tab.bringToFront();
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
  }

  const pressed = () =>
    inside<string | null>(tab, "root.querySelector('.auto-open')?.getAttribute('aria-pressed')");
  const told = (words: string) =>
    until(`the reader is told “${words}”`, () =>
      inside<boolean>(
        tab,
        `[root.querySelector(".auto-open-note"), root.querySelector("[role=status].unseen")].every((each) => each?.textContent.includes(${JSON.stringify(words)}))`,
      ),
    );

  test("one click in the overlay switches it on, and no tab opens at that moment", async () => {
    const other = await browser.newPage(FERRY);
    tab = await browser.newPage(FERRY);
    await staysClosed();
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await until("the switch is there", async () => (await pressed()) === "false");
    await tab.click(">>> .auto-open");
    await told("From now on, news articles on courier.example open");
    expect(await pressed()).toBe("true");
    expect(await storedSites()).toEqual(["courier.example"]);
    // A page that becomes another one is told anew, but was there before.
    await other.evaluate((markup) => {
      document.open();
      document.write(markup);
      document.close();
    }, asMill(newsPage()));
    await staysClosed(NEWS, other);
    await other.close();
  });

  test("from then on articles open, once", async () => {
    tab = await browser.newPage(FERRY);
    await overlayShows(tab, HEADLINE);
    await until("the switch is on", async () => (await pressed()) === "true");
    await close();
    await staysClosed();
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    await browser.clickAction(tab);
    await overlayGone(tab);
    await tab.goto(MILL);
    await overlayShows(tab, MILL_HEADLINE);
  });

  test("an address that the browser has kept in memory does not open once it was closed", async () => {
    tab = await browser.newPage(FERRY);
    await overlayShows(tab, HEADLINE);
    // Firefox keeps no page that still loads something, such as what the overlay loads last.
    await until("the switch has been loaded", async () => (await pressed()) === "true");
    await close();
    await tab.evaluate(() => {
      Object.assign(window, { isKept: true });
    });
    await tab.goto(`${COURIER}/list`);
    await settled(NONE);
    await tab.evaluate(() => history.back());
    await until("the article is back", () =>
      tab.evaluate(() => location.pathname.endsWith("ferry")).catch(() => false),
    );
    expect(await tab.evaluate(() => "isKept" in window)).toBe(true);
    await staysClosed();
  });

  test("neither front pages open, whatever they are marked as, nor what is no news", async () => {
    tab = await browser.newPage(`${COURIER}/`);
    await staysClosed();
    await tab.goto(`${COURIER}/en/home.html`);
    await staysClosed();
    await tab.goto(`${COURIER}/list`);
    await staysClosed(NONE);
  });

  test("a first page that goes on to a story by a clock is left alone", async () => {
    tab = await browser.newPage(`${COURIER}/live`);
    await staysClosed();
    expect(await tab.evaluate(() => location.pathname)).toBe("/world/clock");
  });

  test("another site, such as a subdomain, does not open", async () => {
    tab = await browser.newPage("https://sport.courier.example/world/ferry");
    await staysClosed();
  });

  test("each article of an application opens once, with its own text", async () => {
    tab = await browser.newPage(`${COURIER}/app/ferry`);
    await overlayShows(tab, HEADLINE);
    await close();
    await tab.click("#next");
    const text = await overlayShows(tab, MILL_HEADLINE);
    expect(text).not.toContain(HEADLINE);
    await close();
    await tab.click("#front");
    await staysClosed(NONE);
    await tab.evaluate(() => history.go(-2));
    await until("the ferry is back", () =>
      tab.evaluate((title) => document.title === title, HEADLINE),
    );
    await staysClosed();
  });

  test("a page that goes on to the next story while it is scrolled is left alone", async () => {
    tab = await browser.newPage(`${COURIER}/world/stream`);
    await overlayShows(tab, HEADLINE);
    await close();
    await tab.mouse.move(300, 300);
    await tab.mouse.wheel({ deltaY: 600 });
    await until("the page has gone on", () =>
      tab.evaluate(() => location.pathname === "/world/mill"),
    );
    await staysClosed();
  });

  test.each([
    ["is typing", "fer"],
    ["is about to type", ""],
  ])("nothing opens while the reader %s", async (_, typed) => {
    await store(["courier.example", "slow.courier.example"]);
    const [before = "", after = ""] = newsPage({ before: '<input id="search">' }).split("</main>");
    slow.halves = [before, `</main>${after}`];
    tab = await browser.newPage();
    const loading = tab.goto("http://slow.courier.example/world/ferry");
    await until("the field is there", () =>
      // The page before it is just going away.
      tab.evaluate(() => document.querySelector("#search") !== null).catch(() => false),
    );
    await tab.bringToFront();
    await tab.click("#search");
    await tab.keyboard.type(typed);
    slow.finish();
    await loading;
    await staysClosed();
    // The footer is then the new page's, which has asked the server.
    await tab.evaluate(() => {
      for (const each of document.querySelectorAll("input, footer")) each.remove();
    });
    slow.halves = [newsPage(), ""];
    const again = tab.reload();
    await until("the page is there", () =>
      tab.evaluate(() => document.querySelector("footer") !== null).catch(() => false),
    );
    slow.finish();
    await again;
    await overlayShows(tab, HEADLINE);
    await store(["courier.example"]);
  });

  test("one click switches it off", async () => {
    tab = await browser.newPage(FERRY);
    await overlayShows(tab, HEADLINE);
    await until("the switch is on", async () => (await pressed()) === "true");
    await tab.click(">>> .auto-open");
    await told("Articles on courier.example no longer open by themselves.");
    expect(await pressed()).toBe("false");
    expect(await storedSites()).toEqual([]);
    await tab.goto(MILL);
    await staysClosed();
  });

  test("the options list the sites, and remove them", async () => {
    await store(["courier.example", "mill.example"]);
    const options = await browser.openExtensionPage("options.html");
    const listed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll(".site-list bdi")].map((site) => site.textContent),
      );
    const press = (label: string) =>
      options.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll("button")];
        const found = buttons.find((button) => (button.ariaLabel ?? button.innerText) === wanted);
        found?.click();
        return found !== undefined;
      }, label);
    await until("both are listed", async () => (await listed()).length === 2);
    await press("Remove courier.example");
    await until("one is listed", async () => (await listed()).join() === "mill.example");
    expect(await storedSites()).toEqual(["mill.example"]);
    tab = await browser.newPage(FERRY);
    await staysClosed();
    await press("Undo");
    await until("both are listed again", async () => (await listed()).length === 2);
    await tab.reload();
    await overlayShows(tab, HEADLINE);
    await press("Remove all");
    await until("none is stored", async () => JSON.stringify(await storedSites()) === "[]");
    await until("the list is said to be empty", () =>
      options.evaluate(() => document.querySelector(".empty") !== null),
    );
    await options.close();
  });

  test("the extension has caused no error", async () => {
    tab = await browser.newPage(FERRY);
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
