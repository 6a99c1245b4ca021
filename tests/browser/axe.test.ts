import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ExtensionPage, openBrowser, type TestBrowser } from "./harness/browser";
import { callAsText } from "./harness/call-as-text";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside } from "./overlay-driver";
import { newsPage } from "./pages";
import { type SlowSite, serveSlowly } from "./slow-site";
import { BROKEN, goTo, openOn, STATE_PAGES, STATES, stateBuild } from "./surface-states";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** High enough that nothing is scrolled out of sight, where axe could not tell what lies behind it. */
const SIZE = { width: 1280, height: 4000 };

/** Every look: the themes, and both of those that follow the system. */
const LOOKS = {
  light: ["auto", "light", "sepia", "contrast"],
  dark: ["auto", "dark", "black", "contrast"],
} as const;

/** What axe has found in one look; empty is good. */
type Findings = Record<string, string[]>;

const NOTHING: Findings = {
  "auto in light": [],
  light: [],
  sepia: [],
  "contrast in light": [],
  "auto in dark": [],
  dark: [],
  black: [],
  "contrast in dark": [],
};

/**
 * The options that axe's check of contrast has by itself, but for two: single digits, of which there
 * are many here, and signs that are no letters are measured as all else.
 */
const CONTRAST = {
  ignoreUnicode: false,
  ignoreLength: true,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};

/**
 * Runs axe in a page, in one theme after the other: all rules in the first, and those on colour in
 * the rest, for a theme changes colours alone. Runs in the page, and so uses nothing from around it.
 * @param layer what the state is about, in the overlay; null for the extension's own pages
 * @param themes values of `data-theme`
 * @returns by theme what is wrong, and what axe could not tell
 */
async function findings(
  layer: string | null,
  themes: readonly string[],
  contrast: typeof CONTRAST,
  isFirst: boolean,
): Promise<Findings> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const root = document.querySelector("byline-reader")?.shadowRoot;
  const surface = layer ? root?.querySelector<HTMLElement>("dialog") : document.documentElement;
  if (!surface) throw new Error("there is no overlay");
  const inside = (selector: string) => ({ fromShadowDom: ["byline-reader", selector] });
  // The swatches show colours of themes; they are hidden from screen readers, and their radio
  // button lies over them, which is the frame that is drawn.
  const swatch = layer ? inside(".sample") : ".sample";
  const worn = surface.dataset.theme;
  // Of what is right axe would else make a selector for each element.
  const resultTypes: RunOptions["resultTypes"] = ["violations", "incomplete"];
  const found: Findings = {};
  for (const [index, theme] of themes.entries()) {
    surface.dataset.theme = theme;
    const results: AxeResults[] = [];
    if (isFirst && index === 0) {
      results.push(
        await axe.run((layer ? { include: inside("dialog") } : document) as never, {
          resultTypes,
          rules: {
            "target-size": { enabled: true },
            "color-contrast": { enabled: false },
          },
        }),
      );
    }
    // What lies behind a panel has been looked at without it. Axe can't tell about words in two
    // lines with different things behind them, as if the panel let them through.
    const behind = layer && layer !== "dialog" ? surface.querySelector("main") : null;
    if (behind) behind.style.visibility = "hidden";
    const include = layer ? inside(layer) : "body";
    results.push(
      await axe.run(
        { include, exclude: swatch } as never,
        {
          resultTypes,
          runOnly: ["color-contrast", "link-in-text-block"],
          checks: { "color-contrast": { options: contrast } },
        } as RunOptions,
      ),
    );
    if (behind) behind.style.visibility = "";
    found[theme] = results.flatMap(({ violations, incomplete }) =>
      [
        ...violations.map((rule) => ({ rule, sort: "wrong" })),
        ...incomplete.map((rule) => ({ rule, sort: "unsure" })),
      ].flatMap(({ rule, sort }) =>
        rule.nodes.map((node) => {
          const reasons = [...node.any, ...node.all, ...node.none].map(({ message }) => message);
          return `${sort}: ${rule.id}: ${node.target.flat().at(-1)}: ${reasons.join(" ")}`;
        }),
      ),
    );
  }
  surface.dataset.theme = worn;
  return found;
}

/** A look that depends on the system's preference is named with it. */
function named(scheme: string, found: Findings): Findings {
  return Object.fromEntries(
    Object.entries(found).map(([theme, list]) => [
      theme === "auto" || theme === "contrast" ? `${theme} in ${scheme}` : theme,
      list,
    ]),
  );
}

/** Evaluates in a tab as in a page of the extension. */
function evaluatorOf(tab: Page): Pick<ExtensionPage, "evaluate"> {
  return {
    evaluate: <A extends unknown[], R>(code: (...args: A) => R, ...args: A) =>
      tab.evaluate(callAsText(code, args)) as Promise<Awaited<R>>,
  };
}

/**
 * Copies the test build, with a DOM that fails the reader on the page that is to be broken: nothing
 * that a page can do is known to.
 */
async function buildThatFails(name: "chrome" | "firefox", directory: string): Promise<void> {
  await stateBuild(name, directory);
  const path = join(directory, "reader.js");
  const failing = `if (location.href === ${JSON.stringify(BROKEN)}) document.querySelector = () => { throw new Error("broken"); };`;
  await writeFile(path, `${failing}\n${await readFile(path, "utf8")}`);
}

describe.each(["chrome", "firefox"] as const)("axe finds nothing wrong in %s", (name) => {
  let sites: Sites;
  let slow: SlowSite;
  let browser: TestBrowser;
  let directory: string;
  let axe: string;

  beforeAll(async () => {
    axe = await readFile(AXE, "utf8");
    sites = await serveSites(STATE_PAGES);
    slow = await serveSlowly();
    directory = await mkdtemp(join(tmpdir(), "byline-axe-"));
    await buildThatFails(name, directory);
    slow.halves = [newsPage(), ""];
    browser = await openBrowser(name, {
      sites: { ...sites, httpPort: slow.port },
      extension: directory,
    });
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    slow?.close();
    await rm(directory, { recursive: true });
  });

  /** Runs axe in every look. @param evaluate runs a function in the page that is shown */
  async function everyLook(layer: string | null, { evaluate }: Pick<ExtensionPage, "evaluate">) {
    const found: Findings = {};
    for (const scheme of ["light", "dark"] as const) {
      await browser.preferColorScheme(scheme);
      await until(`the page is ${scheme}`, () =>
        evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
      );
      const part = await evaluate(findings, layer, LOOKS[scheme], CONTRAST, scheme === "light");
      Object.assign(found, named(scheme, part));
    }
    return found;
  }

  /** Outside of the body axe can't tell what lies behind the words. */
  async function moveIntoBody(tab: Page): Promise<void> {
    await tab.evaluate(() => {
      const host = document.querySelector("byline-reader");
      const dialog = host?.shadowRoot?.querySelector("dialog");
      if (!host || !dialog) return;
      // As the browser has it behind a modal dialog, which axe does not know.
      for (const element of document.body.children) (element as HTMLElement).inert = true;
      document.body.append(host);
      // Nor does it know that what pops up is in front.
      for (const popover of dialog.querySelectorAll<HTMLElement>("[popover]")) {
        popover.style.zIndex = "3";
      }
      dialog.close();
      dialog.showModal();
    });
    await until("the dialog is in front", () => inside(tab, "dialog.matches(':modal')"));
  }

  test.each(STATES)("$name", async (state) => {
    const tab = await openOn(browser, state.at, SIZE);
    await moveIntoBody(tab);
    await tab.evaluate(axe);
    await goTo(tab, state);
    expect(await everyLook(state.layer ?? "dialog", evaluatorOf(tab))).toEqual(NOTHING);
    await tab.close();
  });

  test("loading", async () => {
    const found: Findings = {};
    for (const scheme of ["light", "dark"] as const) {
      const tab = await browser.newPage();
      await browser.preferColorScheme(scheme);
      const loading = tab.goto("http://slow.courier.example/");
      await until("the page is half there", () =>
        tab.evaluate(() => document.querySelector("h1") !== null).catch(() => false),
      );
      await tab.evaluate(axe);
      await browser.clickAction(tab);
      await until("the overlay is there", () => inside(tab, "dialog?.matches(':modal')"));
      await moveIntoBody(tab);
      const part = await tab.evaluate(
        findings,
        "dialog",
        LOOKS[scheme],
        CONTRAST,
        scheme === "light",
      );
      Object.assign(found, named(scheme, part));
      expect(await inside(tab, "root.querySelector('.loading') !== null")).toBe(true);
      slow.finish();
      await loading;
      await tab.close();
    }
    expect(found).toEqual(NOTHING);
  });

  test.each(["options.html", "first-run.html"])("%s", async (path) => {
    const page = await browser.openExtensionPage(path);
    await until("the page is drawn", () =>
      page.evaluate(() => document.querySelector("main h2") !== null),
    );
    await page.runScript(axe);
    expect(await everyLook(null, page)).toEqual(NOTHING);
    await page.close();
  });

  test("options.html with a list of sites, and without access to them", async () => {
    await browser.withdrawAccess();
    await browser.evaluateInBackground(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      await api?.storage.local.set({ autoOpenSites: ["courier.example", "mina.example"] });
    });
    const page = await browser.openExtensionPage("options.html");
    await until("access is asked for", () =>
      page.evaluate(() => document.querySelector(".access") !== null),
    );
    await until("the sites are listed", () =>
      page.evaluate(() => document.querySelector(".site-list li + li") !== null),
    );
    await page.click(".site-list button");
    await until("that can be undone", () =>
      page.evaluate(() => document.querySelector(".site-list li + li") === null),
    );
    await page.runScript(axe);
    expect(await everyLook(null, page)).toEqual(NOTHING);
    await page.close();
  });
});
