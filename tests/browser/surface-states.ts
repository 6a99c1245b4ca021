import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserName } from "../../packaging/manifest";
import { putFakeSpeech } from "./fake-speech";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type SiteRoutes, serveSites } from "./harness/sites";
import { testBuild } from "./harness/test-build";
import { until } from "./harness/until";
import { has, inside } from "./overlay-driver";
import { page } from "./pages";
import { SOURCES_PAGE, TOWER } from "./sources-pages";
import { ARABIC_STORY, drawing, ENGLISH_STORY } from "./way-pages";

/** A state of the overlay, and how a reader gets to it on a page where the overlay is open. */
export interface SurfaceState {
  name: string;
  /** Address of the page. */
  at: string;
  /** What is seen once the state is there, as a selector in the overlay. */
  shows: string;
  /** What lies over the text then, as a selector. */
  layer?: string;
  /** What gets the focus before the keys are pressed. */
  focus?: string;
  /** Keys, pressed one after the other. */
  keys?: readonly string[];
  /** What is clicked. */
  click?: string;
  /** What is clicked after all that. */
  thenClick?: string;
}

const MILL = "https://www.courier.example/mill";
const TOWER_PAGE = "https://www.courier.example/tower";
const ARABIC = "https://www.mina.example/tahuna";
const FRONT_PAGE = "https://www.courier.example/";
const BOLT = "https://www.bolt.example/";
const ESSAY = "https://www.courier.example/about";

/** Address of a page that can't be read: see `breakOn`. */
export const BROKEN = "https://www.courier.example/broken";

const ABOUT = page({
  title: "About us",
  body: `<main><h1>About the choir</h1>${"<p>The choir was founded by five neighbours who met on the stairs. It sings on Mondays in the old fire station, has no leader and needs none, and takes whoever brings a chair.</p>".repeat(4)}</main>`,
});

/** The pages that the states are on. */
export const STATE_PAGES: SiteRoutes = {
  "www.courier.example/mill": ENGLISH_STORY,
  "www.courier.example/mill.jpg": drawing(960, 540),
  "www.courier.example/wheel.jpg": drawing(960, 540),
  "www.courier.example/tower": SOURCES_PAGE.replace(
    "<p>Neighbours are divided.",
    `<aside class="related"><h3>Read more</h3><ul><li><a href="/a">The bell that nobody rings</a></li><li><a href="/b">A roof for the square</a></li></ul></aside><p>Neighbours are divided.`,
  ),
  ...Object.fromEntries(
    ["tower", "net", "bell", "square"].map((name) => [`www.courier.example/${name}.jpg`, TOWER]),
  ),
  "www.bolt.example/": ENGLISH_STORY,
  "www.bolt.example/mill.jpg": drawing(960, 540),
  "www.bolt.example/wheel.jpg": drawing(960, 540),
  "www.mina.example/tahuna": ARABIC_STORY,
  "www.mina.example/mill.jpg": drawing(960, 540),
  "www.mina.example/wheel.jpg": drawing(960, 540),
  "www.courier.example/": page({ body: "<h1>The Courier</h1><p>Nothing today.</p>" }),
  "www.courier.example/about": ABOUT,
  "www.courier.example/broken": page({ body: "<h1>Broken</h1>" }),
};

/** Every state but that of a page that is still loading. */
export const STATES: readonly SurfaceState[] = [
  { name: "article with sources", at: TOWER_PAGE, shows: ".sources .evidence" },
  {
    name: "what was left out",
    at: TOWER_PAGE,
    click: ".left-out summary",
    shows: ".left-out .step",
  },
  { name: "words of a source shown", at: TOWER_PAGE, click: ".evidence .show", shows: ".back" },
  {
    name: "settings",
    layer: ".settings-popover",
    at: MILL,
    keys: [","],
    shows: ".settings-panel input:checked",
  },
  { name: "contents", layer: ".contents", at: MILL, keys: ["c"], shows: ".contents li" },
  { name: "find", layer: ".find", at: MILL, keys: ["/", "t", "h", "e"], shows: ".present" },
  { name: "keys", layer: ".keys-sheet", at: MILL, keys: ["?"], shows: ".keys-sheet kbd" },
  { name: "save", layer: ".save", at: MILL, keys: ["d"], shows: ".save .save-row" },
  {
    name: "citation",
    layer: ".save",
    at: MILL,
    keys: ["d"],
    thenClick: ".save summary",
    shows: ".citation-preview",
  },
  {
    name: "footnote",
    layer: ".footnote",
    at: MILL,
    focus: ".text sup a",
    keys: ["Enter"],
    shows: ".footnote-words",
  },
  {
    name: "viewer",
    layer: ".viewer",
    at: MILL,
    focus: ".lead-picture button",
    keys: ["Enter"],
    shows: ".viewer img",
  },
  { name: "line focus", layer: ".line-focus", at: MILL, keys: ["l"], shows: ".line-focus" },
  { name: "reading aloud", at: MILL, keys: ["r"], shows: "mark.spoken" },
  {
    name: "no voice of the language",
    layer: ".player",
    at: ARABIC,
    keys: ["r"],
    shows: ".player-told:not(:empty)",
  },
  { name: "paragraph mark", at: MILL, keys: ["j"], shows: ".paragraph-mark button" },
  { name: "right to left", at: ARABIC, shows: "article:dir(rtl) .text" },
  // On a page that opens by itself no other time.
  { name: "opening by itself", at: BOLT, click: ".auto-open", shows: ".auto-open-note" },
  { name: "no article", at: FRONT_PAGE, shows: ".message h1" },
  { name: "text that is no article", at: ESSAY, click: ".main-choice", shows: ".banner" },
  { name: "failed", at: BROKEN, shows: ".message h1" },
];

/** Copies the test build to where the states can be reached: one voice speaks, in silence. */
export async function stateBuild(name: BrowserName, directory: string): Promise<void> {
  await cp(testBuild(name), directory, { recursive: true });
  await putFakeSpeech(directory, [{ name: "Clara", lang: "en-US" }]);
}

/** A browser in which the states can be reached. */
export interface StateBrowser {
  browser: TestBrowser;
  /** Ends it, and takes away all that was made for it. */
  close(): Promise<void>;
}

/** Opens a browser with `stateBuild` and the states' pages. */
export async function openStates(name: BrowserName): Promise<StateBrowser> {
  const sites = await serveSites(STATE_PAGES);
  const directory = await mkdtemp(join(tmpdir(), "byline-states-"));
  const clean = async () => {
    sites.close();
    await rm(directory, { recursive: true });
  };
  try {
    await stateBuild(name, directory);
    const browser = await openBrowser(name, { sites, extension: directory });
    return {
      browser,
      async close() {
        await browser.close();
        await clean();
      },
    };
  } catch (problem) {
    await clean();
    throw problem;
  }
}

/** Opens the overlay on the page of a state, in a new tab. */
export async function openOn(
  browser: TestBrowser,
  address: string,
  size: { width: number; height: number },
): Promise<Page> {
  const tab = await browser.newPage(address);
  await tab.setViewport(size);
  await browser.clickAction(tab);
  await until("the overlay is there", () => inside(tab, "dialog?.matches(':modal')"));
  return tab;
}

/** Goes from the overlay as it opens to a state of it. */
export async function goTo(tab: Page, state: SurfaceState): Promise<void> {
  const { focus, click, keys = [], thenClick, shows } = state;
  await until("keys, pictures and the switch are there", () =>
    inside(
      tab,
      "root.querySelector('.auto-open') && (!root.querySelector('article') || root.querySelector('.progress') && [...root.querySelectorAll('.lead-picture img')].every((image) => image.complete))",
    ),
  );
  if (focus) {
    await until(`there is ${focus}`, () =>
      inside(
        tab,
        `(root.querySelector("${focus}")?.focus(), root.activeElement?.matches("${focus}"))`,
      ),
    );
  }
  const clickOn = async (selector: string) => {
    await until(`there is ${selector}`, () => has(tab, selector));
    await inside(tab, `root.querySelector("${selector}").click()`);
  };
  if (click) await clickOn(click);
  const [first, ...typed] = keys;
  if (first) await tab.keyboard.press(first as "a");
  if (typed.length > 0) {
    await until("the field has the focus", () =>
      inside(tab, "root.activeElement?.localName === 'input'"),
    );
  }
  for (const key of typed) await tab.keyboard.press(key as "a");
  if (thenClick) await clickOn(thenClick);
  await until(`${state.name}: there is ${shows}`, () => has(tab, shows));
}
