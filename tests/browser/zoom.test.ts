import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { until } from "./harness/until";
import { inside } from "./overlay-driver";
import { BROKEN, goTo, openOn, openStates, STATES, type StateBrowser } from "./surface-states";

/** A window of 1280 by 1024 that is enlarged twice, and four times. */
const ENLARGED = [
  { percent: 200, width: 640, height: 512 },
  { percent: 400, width: 320, height: 256 },
];

/** What the test build has without help. */
const REACHED = STATES.filter(({ at }) => at !== BROKEN);

/**
 * What is lost in the overlay, or in a page without one, as it is laid out now: what sticks out
 * sideways, what is cut, panels that don't fit, targets that are too small. Runs in the page, and so
 * uses nothing from around it.
 */
function lost(): string[] {
  const overlay = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
  const dialog = overlay ?? document.documentElement;
  const found: string[] = [];
  const name = (element: Element) =>
    `${element.localName}.${element.getAttribute("class")} "${element.textContent?.trim().slice(0, 30)}"`;
  if (dialog.scrollWidth > dialog.clientWidth) found.push(`scrolls to ${dialog.scrollWidth}`);

  // These two scroll by themselves, and an enlarged picture does.
  const maySlide = "pre, .scroll-box, .viewer-stage, .unseen";
  for (const element of dialog.querySelectorAll<HTMLElement>(":not(svg *)")) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || element.closest(maySlide)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (left < -0.5 || right > innerWidth + 0.5) found.push(`sticks out: ${name(element)}`);
    const { overflowX } = getComputedStyle(element);
    const isCut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    // The name of the site ends in three points, and so may that of a voice.
    if (isCut && !/^(?:input|select)$/.test(element.localName) && !element.matches(".site, svg")) {
      found.push(`cut: ${name(element)}`);
    }
  }

  for (const panel of dialog.querySelectorAll(
    ".panel, .find, .player, :popover-open, .viewer, .back",
  )) {
    const { top, bottom } = panel.getBoundingClientRect();
    if (top < -0.5 || bottom > innerHeight + 0.5) found.push(`does not fit: ${name(panel)}`);
    const { overflowY } = getComputedStyle(panel);
    const scrolls = overflowY === "auto" || panel.scrollHeight <= panel.clientHeight + 1;
    if (!scrolls) found.push(`does not scroll: ${name(panel)}`);
  }

  // WCAG 2.2, 2.5.8: at least 24 by 24, but for links within sentences. A label is part of its target.
  for (const control of dialog.querySelectorAll<HTMLElement>(
    "button, summary, input, select, a[href]",
  )) {
    const style = getComputedStyle(control);
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    if (control.localName === "a" && style.display === "inline") continue;
    const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
    if (width < 24 || height < 24) found.push(`${width} by ${height}: ${name(control)}`);
  }
  return found;
}

/** Number of stops of the tab key in a part of the overlay, as the page can count them. */
function countStops(within: string): number {
  const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector(within);
  const seen = new Set<string>();
  return [
    ...(dialog?.querySelectorAll<HTMLElement>(
      "button, summary, input, select, a[href], [tabindex='0']",
    ) ?? []),
  ].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) {
      return false;
    }
    // It comes and goes with the sentence that is spoken.
    if (element.matches(".player-follow")) return false;
    if (element.tabIndex < 0 || element.matches(":disabled")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    return !seen.has(element.name) && seen.add(element.name);
  }).length;
}

/** What has the focus in a part of the overlay, with a complaint if it can't be seen. */
function stop(within: string): { key: string; complaint: string | null } {
  const root = document.querySelector("byline-reader")?.shadowRoot;
  const focused = root?.activeElement;
  if (!root || !focused?.closest(within)) return { key: "", complaint: null };
  // Not by its place: with each sentence that is spoken, marks come and go.
  const page = globalThis as { stopNumbers?: Map<Element, number> };
  page.stopNumbers ??= new Map();
  const numbers = page.stopNumbers;
  if (!numbers.has(focused)) numbers.set(focused, numbers.size);
  const key =
    focused instanceof HTMLInputElement && focused.type === "radio"
      ? focused.name
      : String(numbers.get(focused));
  // A link may break into several lines.
  const boxes = [...focused.getClientRects()];
  const isSeen = boxes.some(({ left, top, right, bottom }) => {
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (focused.contains(hit) || hit.closest("label")?.contains(focused));
  });
  const complaint = `hidden: ${focused.localName}.${focused.className} "${focused.textContent?.slice(0, 30)}"`;
  const isPassing = focused.matches(".player-follow");
  return { key: isPassing ? "passing" : key, complaint: isSeen ? null : complaint };
}

/**
 * Goes from stop to stop by the tab key, until every one was seen or there is none any more.
 * @returns how many there were, and which could not be seen
 */
async function goRound(tab: Page, key: "Tab" | "Shift+Tab", within: string, most: number) {
  const stops = new Set<string>();
  const hidden = new Set<string>();
  let before = "";
  let wasHandedBack = false;
  for (;;) {
    const { key: at, complaint } = await tab.evaluate(stop, within);
    // The button that leads to the sentence goes once that is in sight. Where it has the focus just
    // then, it hands it to its neighbour, and that may be the one the round has come from.
    const isHandedBack: boolean = at === before && !wasHandedBack;
    if (at === "" || (stops.has(at) && !isHandedBack)) break;
    wasHandedBack = isHandedBack;
    if (at !== "passing") before = at;
    if (at !== "passing") stops.add(at);
    if (complaint) hidden.add(complaint);
    if (stops.size === most) break;
    if (key === "Shift+Tab") await tab.keyboard.down("Shift");
    await tab.keyboard.press("Tab");
    if (key === "Shift+Tab") await tab.keyboard.up("Shift");
  }
  return { stops: stops.size, hidden: [...hidden] };
}

describe.each(["chrome", "firefox"] as const)("enlarged in %s", (name) => {
  let states: StateBrowser;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    states = await openStates(name);
    browser = states.browser;
  });
  afterEach(() => tab.close());
  afterAll(() => states?.close());

  describe.each(ENLARGED)("to $percent %", (size) => {
    test.each(REACHED)("nothing is lost: $name", async (state) => {
      tab = await openOn(browser, state.at, size);
      await goTo(tab, state);
      expect(await tab.evaluate(lost)).toEqual([]);
    });
  });

  test.each(["article with sources", "settings", "keys", "viewer", "reading aloud"])(
    "every control is reached by keyboard and then seen: %s",
    async (called) => {
      const state = REACHED.find((each) => each.name === called);
      if (!state) throw new Error(`no state ${called}`);
      tab = await openOn(browser, state.at, { width: 320, height: 256 });
      await goTo(tab, state);
      // Of a panel its own stops alone: what it hides, Escape shows again where the focus is.
      const within = state.layer ?? "dialog";
      const stops = await tab.evaluate(countStops, within);
      expect(stops).toBeGreaterThan(2);
      // From the first on: behind the last one Firefox goes to its own buttons.
      await inside(tab, `root.querySelector("${within} button").focus()`);
      expect(await goRound(tab, "Tab", within, stops)).toEqual({ stops, hidden: [] });
      expect(await inside(tab, "dialog.open")).toBe(true);
      expect(await goRound(tab, "Shift+Tab", within, stops)).toEqual({ stops, hidden: [] });
    },
  );
});

// Puppeteer does not see the pages of extensions in Firefox, and the style sheets are the same there.
describe("enlarged, nothing is lost", () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser("chrome");
  });
  afterAll(() => browser?.close());

  test("a narrow screen's preview of the settings has room for its text", async () => {
    const id = await browser.evaluateInBackground(() => globalThis.chrome?.runtime.id);
    const tab = await browser.newPage(`chrome-extension://${id}/options.html`);
    await tab.setViewport({ width: 360, height: 640 });
    await until("the page is drawn", () => tab.$(".preview p"));
    const lines = await tab.evaluate(() => {
      const edge = document.querySelector(".preview")?.getBoundingClientRect().bottom ?? 0;
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(".preview p") ?? document);
      return [...range.getClientRects()].filter(({ bottom }) => bottom <= edge).length;
    });
    expect(lines).toBeGreaterThanOrEqual(4);
    await tab.close();
  });

  test.each(["options.html", "first-run.html"])("on %s", async (path) => {
    const id = await browser.evaluateInBackground(() => globalThis.chrome?.runtime.id);
    const tab = await browser.newPage(`chrome-extension://${id}/${path}`);
    for (const size of ENLARGED) {
      await tab.setViewport(size);
      await until("the page is drawn", () => tab.$("main h2"));
      expect([size.percent, await tab.evaluate(lost)]).toEqual([size.percent, []]);
    }
    await tab.close();
  });
});
