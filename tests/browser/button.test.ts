import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Runtime } from "webextension-polyfill";
import type { MessageListener } from "../../src/shared/native";
import { extensionErrors } from "./extension-errors";
import { type ActionState, openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { overlayGone, overlayShows } from "./overlay-driver";
import { FRONT_BODY, frontPage, HEADLINE, NEWS_BODY, NEWS_HEAD, newsPage, page } from "./pages";

const NEWS = "Byline: news article";
const NONE = "Byline: no article found";
const REFUSED = "Byline can’t read this page.";

/** One empty page, as short as a PDF gets. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe.each(["chrome", "firefox"] as const)("the toolbar button in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    const as = (type: string, body: string) => ({ body, headers: { "content-type": type } });
    sites = await serveSites({
      "www.courier.example/": frontPage(),
      "www.courier.example/world/ferry": newsPage(),
      "www.courier.example/world/late": page({
        body: `<div id="app"></div><script>
          addEventListener("render", () => {
            document.head.insertAdjacentHTML("beforeend", ${JSON.stringify(NEWS_HEAD).replaceAll("</script", "<\\/script")});
            document.getElementById("app").innerHTML = ${JSON.stringify(NEWS_BODY)};
          });
        </script>`,
      }),
      "www.courier.example/framed": page({
        title: "A frame",
        body: '<h1>A frame</h1><iframe src="/world/ferry" width="800" height="600"></iframe>',
      }),
      "www.courier.example/feed.xml": as("application/xml", "<feed><title>Courier</title></feed>"),
      "www.courier.example/robots.txt": as("text/plain", "User-agent: *"),
      "www.courier.example/report.pdf": as("application/pdf", PDF),
    });
    browser = await openBrowser(name, { sites });
  });
  afterEach(async () => {
    await tab.close();
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(path: string): Promise<void> {
    tab = await browser.newPage(`https://www.courier.example${path}`);
  }

  /** Waits for a title that begins with `words`. */
  async function titled(words: string): Promise<ActionState> {
    return until(`the button says "${words}"`, async () => {
      const state = await browser.actionState(tab);
      return state.title.startsWith(words) ? state : null;
    });
  }

  /** Presses until the page that is meant is there and refuses, for a reason that has these words. */
  async function refusal(words = ""): Promise<void> {
    await until(`the button refuses: ${words}`, async () => {
      await browser.clickAction(tab);
      const { badgeText, title } = await browser.actionState(tab);
      return badgeText === "!" && title.startsWith(REFUSED) && title.includes(words);
    });
  }

  function expectIcon({ icon }: ActionState, kind: "news" | "quiet"): void {
    expect(icon).toMatch(new RegExp(`^icons/${kind}-\\d+\\.png$`));
  }

  /** Has the background note which pages send a verdict from now on. */
  const noteVerdicts = () =>
    browser.evaluateInBackground(() => {
      const noting = self as typeof self & { verdictsFrom?: string[] };
      const api = globalThis.browser ?? globalThis.chrome;
      if (!noting.verdictsFrom) {
        const note: MessageListener = (message, { url }) => {
          const { call } = message as { call?: string };
          if (call === "reportVerdict") noting.verdictsFrom?.push(url ?? "");
          return undefined;
        };
        api?.runtime.onMessage.addListener(note as Runtime.OnMessageListenerCallback);
      }
      noting.verdictsFrom = [];
    });
  const notedVerdicts = () =>
    browser.evaluateInBackground(
      () => (self as typeof self & { verdictsFrom?: string[] }).verdictsFrom ?? null,
    );

  /** Waits until the tab's page is some seconds old. */
  const isOld = (seconds: number) =>
    until(
      `the page is ${seconds} seconds old`,
      () => tab.evaluate((least) => performance.now() > least * 1_000, seconds),
      seconds * 1_000 + 10_000,
    );

  /** Writes another page over the one in the tab. */
  const writeOver = (markup: string) =>
    tab.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, markup);

  test("news has the colour icon and the reasons in its title", async () => {
    await open("/world/ferry");
    const state = await titled(NEWS);
    expect(state.title).toMatch(/^Byline: news article \(marked as a news article, .+\)$/);
    expect(state.badgeText).toBe("");
    expectIcon(state, "news");
  });

  test("a front page has the quiet icon", async () => {
    await open("/");
    const state = await titled(NONE);
    expect(state.title).toBe(`${NONE} (a front page: 8 teasers)`);
    expectIcon(state, "quiet");
  });

  test("sees an article that is written over the page", async () => {
    await open("/world/late");
    await titled(NONE);
    await writeOver(newsPage());
    expectIcon(await titled(NEWS), "news");
  });

  test("sees that an article is gone when a page is written over it", async () => {
    await open("/world/ferry");
    await titled(NEWS);
    await writeOver(frontPage());
    expectIcon(await titled(NONE), "quiet");
    await writeOver(newsPage());
    expectIcon(await titled(NEWS), "news");
  });

  test("each load starts over", async () => {
    await open("/world/ferry");
    await titled(NEWS);
    await tab.goto("https://www.courier.example/");
    expectIcon(await titled(NONE), "quiet");
  });

  test("follows single-page navigation from the front page to an article and back", async () => {
    await open("/");
    await titled(NONE);
    await tab.evaluate(
      (head, body) => {
        history.pushState(null, "", "/world/ferry");
        document.head.innerHTML = head;
        document.body.innerHTML = body;
      },
      NEWS_HEAD,
      NEWS_BODY,
    );
    expectIcon(await titled(NEWS), "news");
    await tab.evaluate((body) => {
      history.back();
      document.head.innerHTML = '<meta property="og:type" content="website">';
      document.body.innerHTML = body;
    }, FRONT_BODY);
    expectIcon(await titled(NONE), "quiet");
  });

  test("sees an article that is rendered late", async () => {
    await open("/world/late");
    await titled(NONE);
    await tab.evaluate(() => dispatchEvent(new Event("render")));
    expectIcon(await titled(NEWS), "news");
  });

  test("sees an article that is rendered 15 seconds after the page", async () => {
    await open("/world/late");
    await titled(NONE);
    await isOld(15);
    expect((await titled(NONE)).title).not.toContain(NEWS);
    await tab.evaluate(() => dispatchEvent(new Event("render")));
    expectIcon(await titled(NEWS), "news");
  });

  test("follows an application whose paths stand in the hash", async () => {
    const show = (hash: string, body: string, title: string) =>
      tab.evaluate(
        (to, markup, words) => {
          location.hash = to;
          document.title = words;
          document.body.innerHTML = markup;
        },
        hash,
        body,
        title,
      );
    await open("/#/");
    await titled(NONE);
    await show("#/world/night-ferry-to-skarholm-sails-again", NEWS_HEAD + NEWS_BODY, HEADLINE);
    expectIcon(await titled(NEWS), "news");
    await show("#/", FRONT_BODY, "The Courier");
    expectIcon(await titled(NONE), "quiet");
  });

  test("a jump within an article takes nothing from the button", async () => {
    await open("/world/ferry");
    await titled(NEWS);
    await noteVerdicts();
    await tab.evaluate(() => {
      location.hash = "#comments";
    });
    await isOld(3);
    expectIcon(await titled(NEWS), "news");
    expect(await notedVerdicts()).toEqual([]);
  });

  test("news in a frame says nothing of the page around it", async () => {
    await noteVerdicts();
    await open("/framed");
    await until("the frame has the article", () =>
      tab.evaluate(() => frames[0]?.document.querySelector("h1")?.textContent),
    );
    await isOld(3);
    expectIcon(await titled(NONE), "quiet");
    const addresses = new Set(await notedVerdicts());
    expect([...addresses]).toEqual(["https://www.courier.example/framed"]);
  });

  test("comes back with a page from the back/forward cache", async () => {
    await open("/world/ferry");
    await titled(NEWS);
    await tab.evaluate(() => {
      const page = window as Window & { restored?: boolean };
      addEventListener("pageshow", (event) => {
        page.restored = event.persisted;
      });
    });
    await tab.goto("https://www.courier.example/");
    await titled(NONE);
    // The driver waits for a load that such a return does not have.
    await tab.evaluate(() => history.back());
    expectIcon(await titled(NEWS), "news");
    expect(await tab.evaluate(() => (window as Window & { restored?: boolean }).restored)).toBe(
      true,
    );
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
  });

  test.each([
    ["/feed.xml", "It is an XML document."],
    ["/robots.txt", "It is plain text."],
  ])("%s is refused with the reason", async (path, reason) => {
    await open(path);
    await browser.clickAction(tab);
    expect(await titled(REFUSED)).toMatchObject({ badgeText: "!", title: `${REFUSED} ${reason}` });
  });

  test("a PDF document is refused, and the next page has a clean button", async () => {
    await open("/world/ferry");
    // The driver would wait for a load that a viewer does not have, or for an answer of the page
    // that has gone.
    await tab.evaluate(() => void setTimeout(() => location.assign("/report.pdf"), 100));
    // A tab that is brought to the front while it changes its process never answers.
    await until("the viewer is there", () => tab.url().endsWith("/report.pdf"));
    await refusal();
    await tab.goto("https://www.courier.example/world/ferry");
    expect((await titled(NEWS)).badgeText).toBe("");
  });

  test("the browser's shop for extensions is refused with the reason", async () => {
    const shop = name === "chrome" ? "chromewebstore.google.com" : "addons.mozilla.org";
    sites.routes[`${shop}/`] = newsPage();
    tab = await browser.newPage(`https://${shop}/`);
    await refusal("The browser lets no extension run here.");
  });

  test("a page of the browser is refused with the reason", async () => {
    tab = await browser.newPage();
    // Firefox's driver does not notice that such a page has loaded.
    const loading = tab.goto("about:license", { timeout: 0 }).catch(() => null);
    await refusal("The browser lets no extension run here.");
    await Promise.race([loading, tab.close()]);
    tab = await browser.newPage();
  });

  test("with detection off nothing is told, and the button works", async () => {
    const options = await browser.openExtensionPage("options.html");
    const toggle = () =>
      options.evaluate(async () => {
        const box = document.querySelector<HTMLInputElement>(".switch:has(.hint) input");
        box?.click();
        return box !== null;
      });
    const isSaved = () =>
      options.evaluate(() => document.querySelector("[role=status]")?.textContent === "Saved.");
    await until("the setting can be changed", toggle);
    await until("the setting is saved", isSaved);

    await noteVerdicts();
    await open("/world/ferry");
    await tab.evaluate(() => document.body.append(document.createElement("p")));
    await isOld(3);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    const { title, icon } = await browser.actionState(tab);
    expect(title).toBe("Byline: open in reader");
    if (name === "firefox") expect(icon).toMatch(/^icons\/quiet-\d+\.png$/);
    else expect(icon).toBeNull();
    expect(await notedVerdicts()).toEqual([]);
    await browser.clickAction(tab);
    await overlayGone(tab);

    await toggle();
    await until("the setting is on again", () =>
      browser.evaluateInBackground(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        return (await api?.storage.sync.get("detection"))?.detection === true;
      }),
    );
    await options.close();
    await tab.reload();
    await titled(NEWS);
  });

  test("the extension has caused no error", async () => {
    await open("/");
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
