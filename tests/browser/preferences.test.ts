import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { TestBrowser } from "./harness/browser";
import { until } from "./harness/until";
import { has, inside } from "./overlay-driver";
import {
  goTo,
  openOn,
  openStates,
  STATES,
  type StateBrowser,
  type SurfaceState,
} from "./surface-states";

const SIZE = { width: 1280, height: 800 };

/** Chromium alone can be made to prefer these while it runs. */
describe("what the system prefers", () => {
  let states: StateBrowser;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    states = await openStates("chrome");
    browser = states.browser;
  });
  afterEach(() => tab.close());
  afterAll(() => states?.close());

  /** Opens a state of the overlay where the system prefers something. */
  async function open(called: string, feature: string, value: string): Promise<void> {
    const state = STATES.find(({ name }) => name === called) as SurfaceState;
    tab = await openOn(browser, state.at, SIZE);
    const session = await tab.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: feature, value }] });
    await until(`${feature} is ${value}`, () =>
      tab.evaluate((query) => matchMedia(query).matches, `(${feature}: ${value})`),
    );
    await goTo(tab, state);
  }

  const style = (selector: string, property: string) =>
    inside<string>(
      tab,
      `getComputedStyle(root.querySelector(${JSON.stringify(selector)})).${property}`,
    );

  test.each(STATES.filter(({ name }) => name !== "failed"))(
    "with reduced motion nothing moves by itself: $name",
    async ({ name }) => {
      await open(name, "prefers-reduced-motion", "reduce");
      expect(await inside(tab, "dialog.getAnimations({ subtree: true }).length")).toBe(0);
    },
  );

  test("with reduced motion the text jumps to a paragraph", async () => {
    await open("paragraph mark", "prefers-reduced-motion", "reduce");
    const tops = await inside<number[]>(
      tab,
      `(async () => {
        const tops = [dialog.scrollTop];
        for (const _ of "four") {
          await new Promise(requestAnimationFrame);
          tops.push(dialog.scrollTop);
        }
        return tops;
      })()`,
    );
    expect(new Set(tops).size).toBe(1);
  });

  test("with more contrast the automatic theme has nothing between black and white", async () => {
    await open("article with sources", "prefers-contrast", "more");
    expect(await style("dialog", "backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await style("dialog", "color")).toBe("rgb(0, 0, 0)");
  });

  test("with forced colours what is chosen, present or pressed is told apart", async () => {
    await open("settings", "forced-colors", "active");
    const chosen = ".settings-panel .tiles input:checked";
    const other = ".settings-panel .tiles input:not(:checked)";
    expect(await style(chosen, "borderColor")).not.toBe(await style(other, "borderColor"));
    expect(await style(".settings-panel .segments input:checked", "backgroundColor")).not.toBe(
      await style(".settings-panel .segments input:not(:checked)", "backgroundColor"),
    );
    // A swatch is there to show its colours.
    expect(await style(".sample[data-theme=sepia]", "backgroundColor")).toBe("rgb(246, 236, 214)");
  });

  test("with forced colours the switch that is an icon has no frame, like its neighbours", async () => {
    await open("article with sources", "forced-colors", "active");
    await tab.setViewport({ ...SIZE, width: 1000 });
    await until("the switch is there", () => has(tab, ".auto-open"));
    await until("it is an icon", async () => (await style(".auto-open", "borderStyle")) === "none");
    expect(await style(".tool:last-child", "borderStyle")).toBe("none");
  });

  test("with forced colours the spoken sentence is told from the others", async () => {
    await open("reading aloud", "forced-colors", "active");
    expect(await style("mark.spoken", "backgroundColor")).not.toBe(
      await style("dialog", "backgroundColor"),
    );
  });

  test("with forced colours the match at hand differs from the others", async () => {
    await open("find", "forced-colors", "active");
    expect(await style("mark.present", "backgroundColor")).not.toBe(
      await style("mark.match:not(.present)", "backgroundColor"),
    );
  });
});
