/**
 * `npm run screenshots`: the reader as it looks, taken in Chromium. The pictures go to `artifacts`,
 * and the one in the README to `docs`.
 */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { buildExtension, distDir } from "../../build";
import type { Settings } from "../../src/shared/settings";
import { openBrowser, type TestBrowser } from "../browser/harness/browser";
import { oneLanguageBuild } from "../browser/harness/one-language";
import { type SiteRoutes, serveSites } from "../browser/harness/sites";
import { until } from "../browser/harness/until";
import { inside } from "../browser/overlay-driver";
import { ARABIC_STORY, JAPANESE_STORY } from "../browser/way-pages";

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const ARTIFACTS = file("artifacts");
const WIDE = { width: 1280, height: 800 };

/** One picture of the reader. */
interface Shot {
  /** Name of the file, without its ending. */
  name: string;
  at: string;
  settings?: Partial<Settings>;
  size?: { width: number; height: number };
  /** Goes to what the picture is about. */
  prepare?: (tab: Page) => Promise<void>;
}

const DEMO = "https://www.harbour-courier.example/region/ferries";

/** Waits until an expression on the overlay, as `inside` takes it, holds. */
const holds = (tab: Page, expression: string) => until(expression, () => inside(tab, expression));

/** Waits until the text has come to rest. */
const stands = (tab: Page) =>
  holds(
    tab,
    `new Promise((done) => {
      const top = dialog.scrollTop;
      setTimeout(() => done(dialog.scrollTop === top), 200);
    })`,
  );

const SHOTS: readonly Shot[] = [
  { name: "light", at: DEMO, settings: { theme: "light" } },
  { name: "sepia", at: DEMO, settings: { theme: "sepia" } },
  { name: "dark", at: DEMO, settings: { theme: "dark" } },
  { name: "black", at: DEMO, settings: { theme: "black" } },
  { name: "contrast", at: DEMO, settings: { theme: "contrast" } },
  { name: "narrow", at: DEMO, size: { width: 360, height: 740 } },
  { name: "wide", at: DEMO, size: { width: 1600, height: 1000 } },
  {
    name: "settings",
    at: DEMO,
    prepare: async (tab) => {
      await tab.click(">>> button[title=Settings]");
      await holds(tab, "root.activeElement?.type === 'radio'");
    },
  },
  {
    name: "find",
    at: DEMO,
    prepare: async (tab) => {
      await tab.keyboard.press("/");
      await holds(tab, "root.activeElement?.matches('.find input')");
      await tab.keyboard.type("ferries");
      await holds(tab, "root.querySelector('.present') !== null");
      await stands(tab);
    },
  },
  {
    name: "save",
    at: DEMO,
    prepare: async (tab) => {
      await tab.keyboard.press("d");
      await holds(tab, "root.querySelector('.save .save-row') !== null");
    },
  },
  {
    name: "viewer",
    at: DEMO,
    prepare: async (tab) => {
      await tab.click(">>> .lead-picture button");
      await holds(tab, "root.querySelector('.viewer img')?.complete");
    },
  },
];

/** Pictures whose interface speaks the language of the article. */
const IN_LANGUAGES: Record<string, Shot> = {
  ar: { name: "arabic", at: "https://www.mina.example/tahuna" },
  ja: { name: "japanese", at: "https://www.minato.example/suisha" },
};

async function routes(): Promise<SiteRoutes> {
  const image = async (path: string, type: string) => ({
    body: await readFile(file(path)),
    headers: { "content-type": type },
  });
  const mill = await image("tests/tools/mill.svg", "image/svg+xml");
  return {
    "www.harbour-courier.example/region/ferries": await readFile(
      file("tests/pages/demo/page.html"),
      "utf8",
    ),
    "www.harbour-courier.example/region/ferry.png": await image(
      "tests/pages/demo/ferry.png",
      "image/png",
    ),
    "www.harbour-courier.example/region/route.png": await image(
      "tests/pages/demo/route.png",
      "image/png",
    ),
    "www.mina.example/tahuna": ARABIC_STORY.replaceAll(
      "The mill from the water. Photo: Jette Aalund",
      "الطاحونة من جهة الماء. تصوير: ليلى حداد/رويترز",
    )
      .replaceAll("The old wheel. Photo: Jette Aalund", "العجلة القديمة. تصوير: ليلى حداد/رويترز")
      .replace("<p>دارت", "<p>الميناء (رويترز) - دارت"),
    "www.mina.example/mill.jpg": mill,
    "www.mina.example/wheel.jpg": mill,
    "www.minato.example/suisha": JAPANESE_STORY.replaceAll(
      "The mill from the water. Photo: Jette Aalund",
      "水辺から見た水車小屋。写真：青木葉／共同通信",
    )
      .replaceAll("The old wheel. Photo: Jette Aalund", "古い水車。写真：青木葉／共同通信")
      .replace("<p>町の上流", "<p>【共同】町の上流"),
    "www.minato.example/mill.jpg": mill,
    "www.minato.example/wheel.jpg": mill,
  };
}

/** Takes a picture of a page that stands still, and has its pictures. */
async function take(page: Page, path: string): Promise<void> {
  // The pointer is where nothing is.
  await page.mouse.move(2, page.viewport()?.height ?? 0);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.screenshot({ path: path as `${string}.png` });
}

async function takeShot(browser: TestBrowser, shot: Shot): Promise<void> {
  const { name, at, settings = {}, size = WIDE, prepare } = shot;
  await browser.evaluateInBackground(async (wanted) => {
    await globalThis.chrome?.storage.sync.clear();
    await globalThis.chrome?.storage.sync.set(wanted);
  }, settings);
  const tab = await browser.newPage(at);
  await tab.setViewport(size);
  await browser.clickAction(tab);
  await holds(tab, "root?.querySelector('.lead-picture img')?.decode().then(() => true)");
  await prepare?.(tab);
  await take(tab, join(ARTIFACTS, `${name}.png`));
  if (name === "light") {
    await tab.setViewport({ width: 1280, height: 960 });
    await take(tab, file("docs/screenshot.png"));
  }
  await tab.close();
}

/** Takes a picture of a page of the extension. */
async function takePage(browser: TestBrowser, path: string, name: string): Promise<void> {
  const id = await browser.evaluateInBackground(() => globalThis.chrome?.runtime.id);
  const page = await browser.newPage(`chrome-extension://${id}/${path}`);
  await page.setViewport({ width: 1280, height: 960 });
  await until("the page is drawn", () =>
    page.evaluate(() => document.querySelector("kbd")?.textContent !== undefined),
  );
  await take(page, join(ARTIFACTS, `${name}.png`));
  await page.close();
}

const extension = distDir("chrome", true);
await buildExtension({ browser: "chrome", outDir: extension, test: true });
await mkdir(ARTIFACTS, { recursive: true });
const sites = await serveSites(await routes());
try {
  const browser = await openBrowser("chrome", { sites, extension });
  try {
    for (const shot of SHOTS) await takeShot(browser, shot);
    await browser.evaluateInBackground(() => globalThis.chrome?.storage.sync.clear());
    await takePage(browser, "options.html", "options");
    await takePage(browser, "first-run.html", "first-run");
  } finally {
    await browser.close();
  }
  for (const [locale, shot] of Object.entries(IN_LANGUAGES)) {
    const directory = await mkdtemp(join(tmpdir(), "byline-screenshots-"));
    await oneLanguageBuild("chrome", locale, directory);
    const speaking = await openBrowser("chrome", { sites, extension: directory });
    try {
      await takeShot(speaking, shot);
    } finally {
      await speaking.close();
      await rm(directory, { recursive: true });
    }
  }
} finally {
  sites.close();
}
