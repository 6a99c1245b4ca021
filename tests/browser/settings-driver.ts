import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { DEFAULT_SETTINGS, type Settings } from "../../src/shared/settings";
import type { TestBrowser } from "./harness/browser";
import { until } from "./harness/until";
import { newsPage } from "./pages";

const PICTURE = {
  body: readFileSync(new URL("../pages/demo/ferry.png", import.meta.url)),
  headers: { "content-type": "image/png" },
};

const FIGURE = `<figure><img src="/ferry.png" width="600" height="300" alt="The new ferry at its pier">
<figcaption>The new ferry at its pier. Photo: Ola Berg/dpa</figcaption></figure>`;

const STORY = newsPage({
  head: "<style>body { font-family: Courier, monospace } h1 { font-family: Arial }</style>",
}).replace("<p>For the island's dairy", `${FIGURE}<p>For the island's dairy`);

/** The story, and its picture. */
export const STORY_SITE = {
  "www.courier.example/world/ferry": STORY,
  "www.courier.example/ferry.png": PICTURE,
};

/** Where the story is. */
export const ADDRESS = "https://www.courier.example/world/ferry";

/** What is drawn of a setting: a computed style in the overlay. */
export type Drawn = { selector: string; style: string };

/** A computed style in the overlay; "" where there is nothing to have it. */
export function drawn(page: Page, { selector, style }: Drawn): Promise<string> {
  return page.evaluate(
    (wanted, property) => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const element = root?.querySelector(wanted);
      return element ? getComputedStyle(element).getPropertyValue(property) : "";
    },
    selector,
    style,
  );
}

/** Clicks a control of the panel, by its role and name. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await until(`the panel has ${name}`, () =>
    page.evaluate(
      (wantedRole, wantedName) => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        const controls = root?.querySelectorAll<HTMLElement>(".settings-panel :is(input, button)");
        const control = [...(controls ?? [])].find((each) => {
          const input = each instanceof HTMLInputElement ? each : null;
          const label = each.ariaLabel ?? input?.labels?.[0]?.innerText ?? each.innerText;
          // The sample in a tile is for the eye alone.
          const words = label.replace(/^A\s*[ag]\s*/, "").trim();
          return (input?.type ?? "button") === wantedRole && words === wantedName;
        });
        control?.click();
        return control !== undefined;
      },
      role,
      name,
    ),
  );
}

/** Whether the popover with the settings is open. */
export const isPanelOpen = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("byline-reader")?.shadowRoot;
    return root?.querySelector(".settings-popover")?.matches(":popover-open") ?? false;
  });

/** Name of what has the focus in the overlay. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector("byline-reader")?.shadowRoot?.activeElement;
    return element?.getAttribute("title") ?? element?.getAttribute("type") ?? element?.localName;
  });

/** Clicks the button in the toolbar for real, and waits for what it opens. */
export async function openPanel(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(">>> button[title=Settings]");
  await until("the panel has the focus", async () => (await focused(page)) === "radio");
}

/** Puts settings into storage, as another part of the extension would. */
export function store(browser: TestBrowser, settings: Partial<Settings>): Promise<void> {
  return browser.evaluateInBackground(async (wanted) => {
    const api = globalThis.browser ?? globalThis.chrome;
    await api?.storage.sync.set(wanted);
  }, settings);
}

/** Takes everything out of storage that is synced. */
export async function clearStored(browser: TestBrowser): Promise<void> {
  await browser.evaluateInBackground(() =>
    (globalThis.browser ?? globalThis.chrome)?.storage.sync.clear(),
  );
}

/** The settings as they are stored. */
export function stored(browser: TestBrowser): Promise<Partial<Settings>> {
  return browser.evaluateInBackground(async (names) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (await api?.storage.sync.get(names)) ?? {};
  }, Object.keys(DEFAULT_SETTINGS));
}
