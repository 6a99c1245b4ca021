import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, inside, overlayGone, overlayShows } from "./overlay-driver";
import { HEADLINE, newsPage } from "./pages";
import {
  ADDRESS,
  clearStored,
  type Drawn,
  drawn,
  focused,
  isPanelOpen,
  openPanel,
  press,
  STORY_SITE,
  store,
  stored,
} from "./settings-driver";

/** A story without a subhead, longer than a screen. */
const LONG = newsPage().replace(
  "<p>For the island's dairy",
  `${Array.from({ length: 12 }, (_, day) => `<p>On day ${day + 1} of the trial the ship carried ${310 + day * 7} passengers and ${41 + day * 3} cars to the island, in weather that the crew called ${["calm", "rough", "fair"][day % 3]}. ${"Its captain noted the hour of every departure, the wind and the charge of the batteries in a book that lies on the bridge. ".repeat(2)}</p>`).join("")}<p>For the island's dairy`,
);

const SITE = {
  ...STORY_SITE,
  "www.courier.example/world/long": LONG,
};

const TEXT = ".text p";

/** How a setting is changed in the panel, and what that does to what is drawn. */
const CHANGES: {
  name: string;
  control: { role: "radio" | "checkbox" | "button"; name: string };
  drawn: Drawn;
  becomes: RegExp;
}[] = [
  {
    name: "theme",
    control: { role: "radio", name: "Sepia" },
    drawn: { selector: "dialog", style: "background-color" },
    becomes: /^rgb\(246, 236, 214\)$/,
  },
  {
    name: "font",
    control: { role: "radio", name: "The page’s own" },
    drawn: { selector: TEXT, style: "font-family" },
    becomes: /^"?Courier"?, monospace/,
  },
  {
    name: "text size",
    control: { role: "button", name: "More: Text size" },
    drawn: { selector: "main", style: "font-size" },
    becomes: /^17\.6px$/,
  },
  {
    name: "line spacing",
    control: { role: "button", name: "More: Line spacing" },
    drawn: { selector: ".text", style: "--line-scale" },
    becomes: /^1\.1$/,
  },
  {
    name: "letter spacing",
    control: { role: "button", name: "More: Letter spacing" },
    drawn: { selector: TEXT, style: "letter-spacing" },
    becomes: /^0\.[34]\d*px$/,
  },
  {
    name: "word spacing",
    control: { role: "button", name: "More: Word spacing" },
    drawn: { selector: TEXT, style: "word-spacing" },
    becomes: /^0\.[78]\d*px$/,
  },
  {
    name: "alignment",
    control: { role: "radio", name: "Justified" },
    drawn: { selector: TEXT, style: "text-align" },
    becomes: /^justify$/,
  },
  {
    name: "hyphenation",
    control: { role: "checkbox", name: "Hyphenate words" },
    drawn: { selector: TEXT, style: "hyphens" },
    becomes: /^manual$/,
  },
  {
    name: "line length",
    control: { role: "button", name: "Less: Line length" },
    drawn: { selector: "article", style: "width" },
    becomes: /^\d/,
  },
  {
    name: "small pictures",
    control: { role: "radio", name: "Small" },
    drawn: { selector: "figure img", style: "max-width" },
    becomes: /^min\(100%, 3\d\d(?:\.\d+)?px\)$/,
  },
  {
    name: "no pictures",
    control: { role: "radio", name: "None" },
    drawn: { selector: "figure img", style: "display" },
    becomes: /^none$/,
  },
  {
    name: "columns",
    control: { role: "radio", name: "2" },
    drawn: { selector: ".text", style: "column-count" },
    becomes: /^2$/,
  },
];

describe.each(["chrome", "firefox"] as const)("settings in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  const tabs: Page[] = [];

  beforeAll(async () => {
    sites = await serveSites(SITE);
    browser = await openBrowser(name, { sites });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    await clearStored(browser);
    expect(await extensionErrors(browser)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(address = ADDRESS): Promise<Page> {
    const tab = await browser.newPage(address);
    tabs.push(tab);
    await browser.clickAction(tab);
    await overlayShows(tab, HEADLINE);
    return tab;
  }

  test("each setting changes what is drawn at once, and in every other open overlay", async () => {
    const there = await open();
    const here = await open();
    // Wide enough for full lines of larger text beside the sources.
    for (const tab of [there, here]) await tab.setViewport({ width: 1600, height: 900 });
    await openPanel(here);
    for (const { name: setting, control, drawn: part, becomes } of CHANGES) {
      const before = await drawn(here, part);
      const beforeThere = await drawn(there, part);
      await press(here, control.role, control.name);
      await until(
        `${setting} is drawn here`,
        async () => (await drawn(here, part)) !== before,
        400,
      );
      expect(await drawn(here, part), setting).toMatch(becomes);
      await until(`${setting} is drawn there`, async () => {
        const now = await drawn(there, part);
        return now !== beforeThere && becomes.test(now);
      });
    }
    expect(await stored(browser)).toMatchObject({
      theme: "sepia",
      font: "page",
      textSize: 110,
      columns: 2,
      pictures: "none",
      hyphens: false,
    });
  });

  test("the panel is used by keys: Escape closes it, gives the focus back, and only then the overlay", async () => {
    const tab = await open();
    await tab.focus(">>> button[title=Settings]");
    await tab.keyboard.press("Enter");
    await until("the panel has the focus", async () => (await focused(tab)) === "radio");
    await tab.keyboard.press("ArrowRight");
    await until(
      "the next theme holds",
      async () => (await drawn(tab, { selector: "dialog", style: "color-scheme" })) === "light",
    );
    await tab.keyboard.press("Escape");
    await until("the panel is closed", async () => !(await isPanelOpen(tab)));
    await overlayShows(tab, HEADLINE);
    await until("the focus is back", async () => (await focused(tab)) === "Settings");
    await tab.keyboard.press("Escape");
    await overlayGone(tab);
    // Closed at once, the choice is written all the same.
    await until("the theme is stored", async () => (await stored(browser)).theme === "light");
  });

  test("opened by its key, the panel gives the focus back to the text", async () => {
    const tab = await open();
    await until("the text has the focus", () => inside(tab, "root.activeElement?.matches('main')"));
    await until("the keys are there", () => has(tab, ".progress"));
    await tab.keyboard.press(",");
    await until("the panel has the focus", async () => (await focused(tab)) === "radio");
    await tab.keyboard.press("Escape");
    await until("the panel is closed", async () => !(await isPanelOpen(tab)));
    await until("the text has the focus again", () =>
      inside(tab, "root.activeElement?.matches('main')"),
    );
  });

  test("what is being read stays where it is, whatever size it has", async () => {
    const tab = await open();
    await tab.setViewport({ width: 600, height: 400 });
    /** How far from the top of the screen the third paragraph stands, in CSS pixels. */
    const place = () =>
      tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        return root?.querySelectorAll(".text p")[2]?.getBoundingClientRect().top ?? 0;
      });
    await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const top = root?.querySelectorAll(".text p")[2]?.getBoundingClientRect().top ?? 0;
      root?.querySelector("dialog")?.scrollBy(0, top - 100);
    });
    await until("it is there", async () => Math.abs((await place()) - 100) < 1);
    for (const textSize of [150, 80]) {
      await store(browser, { textSize });
      await until(
        `the size is ${textSize} %`,
        async () =>
          (await drawn(tab, { selector: "main", style: "--text-scale" })) === `${textSize / 100}`,
      );
      const moved = Math.abs((await place()) - 100);
      expect(moved, `at ${textSize} %`).toBeLessThan(60);
    }
  });

  test("two columns begin anew before they fill more than a screen", async () => {
    await store(browser, { columns: 2 });
    const tab = await open("https://www.courier.example/world/long");
    await tab.setViewport({ width: 1280, height: 900 });
    const runs = await until("the text stands in two columns", () =>
      tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        const runs: { left: number; top: number; bottom: number; columns: number }[] = [];
        const lefts = new Set<number>();
        for (const block of root?.querySelectorAll(".text p") ?? []) {
          const range = document.createRange();
          range.selectNodeContents(block);
          const lines = [...range.getClientRects()];
          if (block.classList.contains("column-break") || runs.length === 0) {
            lefts.clear();
            const top = lines[0]?.top ?? 0;
            runs.push({ left: lines[0]?.left ?? 0, top, bottom: top, columns: 0 });
          }
          const run = runs.at(-1);
          for (const { left, bottom } of lines) {
            lefts.add(Math.round(left / 50));
            if (run) run.bottom = Math.max(run.bottom, bottom);
          }
          if (run) run.columns = lefts.size;
        }
        return runs.length > 0 && runs[0]?.columns === 2 ? runs : null;
      }),
    );
    expect(runs.length).toBeGreaterThan(1);
    for (const [index, run] of runs.entries()) {
      expect(run.left).toBeCloseTo(runs[0]?.left ?? 0, 0);
      expect(run.bottom - run.top).toBeLessThan(900);
      expect(run.top).toBeGreaterThanOrEqual(runs[index - 1]?.bottom ?? run.top);
    }
  });

  test("a group is reset, and the others stay", async () => {
    await store(browser, { theme: "black", textSize: 150, align: "justify" });
    const tab = await open();
    await openPanel(tab);
    const before = await drawn(tab, { selector: "main", style: "font-size" });
    expect(before).toBe("24px");
    await press(tab, "button", "Reset: Type");
    await until(
      "the size is as it was",
      async () => (await drawn(tab, { selector: "main", style: "font-size" })) === "16px",
    );
    expect(await drawn(tab, { selector: "dialog", style: "background-color" })).toBe(
      "rgb(0, 0, 0)",
    );
    await until("that is stored", async () => (await stored(browser)).textSize === 100);
    expect(await stored(browser)).toMatchObject({ theme: "black", align: "start" });
  });

  test("a line has 60 to 75 characters at every size that fits", async () => {
    const tab = await open();
    await tab.setViewport({ width: 1600, height: 900 });
    for (const textSize of [70, 100, 150]) {
      await store(browser, { textSize });
      const size = `${(textSize / 100) * 16}px`;
      await until(
        `the size is ${size}`,
        async () => (await drawn(tab, { selector: "main", style: "font-size" })) === size,
      );
      const lines = await tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        return [...(root?.querySelectorAll(".text p") ?? [])].map((block) => {
          const range = document.createRange();
          range.selectNodeContents(block);
          const rows = new Set(
            [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)),
          );
          return { letters: block.textContent?.length ?? 0, rows: rows.size };
        });
      });
      // The last line of a paragraph is half empty, on average.
      const long = lines.filter(({ rows }) => rows > 2);
      expect(long.length).toBeGreaterThan(2);
      const letters = long.reduce((sum, line) => sum + line.letters, 0);
      const rows = long.reduce((sum, line) => sum + line.rows - 0.5, 0);
      expect(letters / rows, `at ${textSize} %`).toBeGreaterThan(60);
      expect(letters / rows, `at ${textSize} %`).toBeLessThan(75);
    }
  });

  test("storage that is full is told, and the choice holds until the overlay is closed", async () => {
    await browser.evaluateInBackground(async () => {
      const area = (globalThis.browser ?? globalThis.chrome)?.storage.sync;
      // As much as fits: of 102,400 bytes, in items of at most 8,192. A setting takes a few bytes.
      for (const size of [8000, 800, 80, 8, 0]) {
        for (let item = 0; item < 20; item += 1) {
          const full = await area?.set({ [`${size}-${item}`]: "x".repeat(size) }).then(
            () => false,
            () => true,
          );
          if (full) break;
        }
      }
    });
    const tab = await open();
    await openPanel(tab);
    await press(tab, "radio", "Black");
    await overlayShows(tab, "Your browser could not save this");
    expect(await drawn(tab, { selector: "dialog", style: "background-color" })).toBe(
      "rgb(0, 0, 0)",
    );
    expect(await stored(browser)).toEqual({});
  });

  test("settings go out as a file, and come in from one into what is open", async () => {
    await store(browser, { theme: "sepia", width: 80 });
    const tab = await open();
    const options = await browser.openExtensionPage("options.html");
    await until("the page shows what is stored", () =>
      options.evaluate(() => document.documentElement.dataset.theme === "sepia"),
    );
    const text = await options.evaluate(async () => {
      const blobs: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Export")?.click();
      return blobs[0]?.text();
    });
    expect(JSON.parse(text ?? "")).toMatchObject({ byline: "settings", theme: "sepia", width: 80 });

    const file = (text ?? "").replace('"sepia"', '"black"');
    const choose = (content: string) =>
      options.evaluate((words) => {
        const input = document.querySelector<HTMLInputElement>("input[type=file]");
        if (!input) throw new Error("no field for a file");
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], "settings.json"));
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }, content);
    const news = (words: string) =>
      until(`the page says "${words}"`, () =>
        options.evaluate(
          (wanted) =>
            document
              .querySelector("[aria-labelledby=backup] .news")
              ?.textContent?.includes(wanted) ?? false,
          words,
        ),
      );
    await choose("not json");
    await news("no valid JSON");
    await choose(file);
    await news("The settings of the file apply now.");
    await until(
      "the open overlay is black",
      async () =>
        (await drawn(tab, { selector: "dialog", style: "background-color" })) === "rgb(0, 0, 0)",
    );
    expect(await stored(browser)).toMatchObject({ theme: "black", width: 80 });
    await options.close();
  });
});
