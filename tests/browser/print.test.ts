import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type PrintedPage, readPdf } from "./harness/pdf";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, inside, overlayGone, overlayShows } from "./overlay-driver";
import {
  ARABIC,
  EMBEDDED,
  ENGLISH,
  LINKED,
  PAGE_WORDS,
  PARAGRAPHS,
  PLAIN,
  PRINT_SITES,
  paragraphNumber,
  STORIES,
  type Story,
} from "./print-pages";
import { goTo, openOn, STATE_PAGES, STATES, type SurfaceState } from "./surface-states";

/** Width and height of paper in points. */
const PAPER = { A4: [596, 842], Letter: [612, 792] } as const;

/** Words that only the interface has. */
const INTERFACE = [
  "Close",
  "Settings",
  "Show in text",
  "Copy",
  "left out",
  "min read",
  "Show more",
];

/** Height for each width of the three pictures of a story. */
const SHAPES = [500 / 900, 1800 / 500, 1];

/**
 * Whether the letters of `words` stand together in `text`: a PDF may hold right-to-left letters as
 * they are seen, and may hold no spaces.
 */
function hasLetters(text: string, words: string): boolean {
  const letters = (from: string) => Array.from(from.normalize("NFKC").replace(/\s/g, ""));
  const sorted = (from: string[]) => from.sort().join("");
  const [all, wanted] = [letters(text), letters(words)];
  const whole = sorted(wanted);
  return all.some((_, at) => sorted(all.slice(at, at + wanted.length)) === whole);
}

const textOf = (pages: readonly PrintedPage[]) => pages.map(({ text }) => text).join("\n");

/** As it is where lines end anywhere. */
const unspaced = (text: string) => text.replace(/\s/g, "");

const count = (text: string, words: string) => text.split(words).length - 1;

/** The numbers of the paragraphs as they come; sources quote no such paragraph. */
const paragraphNumbers = (text: string) => (text.match(/11[0-2]\d(?!\d)/g) ?? []).map(Number);

/** The last line above the number of a sheet. */
function lastLine({ height, pieces }: PrintedPage): string {
  const above = pieces.filter(({ top }) => top < height - 50);
  const last = Math.max(...above.map(({ top }) => top));
  return above.map(({ text, top }) => (last - top < 2 ? text : "")).join(" ");
}

const NUMBERS = Array.from({ length: PARAGRAPHS }, (_, index) => paragraphNumber(index));

type Format = keyof typeof PAPER;

/**
 * Most tests of a browser run side by side, each in tabs of its own: Firefox rests for most of a second
 * after each sheet that it prints.
 */
describe.each(["chrome", "firefox"] as const)("printing in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  /** What is printed by several tests, by what it is. */
  const printed = new Map<string, Promise<PrintedPage[]>>();
  /** Ends with the last use of the tab in front. */
  let front: Promise<unknown> = Promise.resolve();

  beforeAll(async () => {
    sites = await serveSites({ ...STATE_PAGES, ...PRINT_SITES });
    browser = await openBrowser(name, { sites });
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  /** Does what wants its tab in front, once no other test needs another one there. */
  function inFront<T>(work: () => Promise<T>): Promise<T> {
    const done = front.then(work);
    front = done.catch(() => null);
    return done;
  }

  /** Opens a tab, and closes it after `use`. */
  async function inTab<T>(open: () => Promise<Page>, use: (tab: Page) => Promise<T>): Promise<T> {
    const tab = await inFront(open);
    try {
      return await use(tab);
    } finally {
      // Firefox fails to open a tab while another one closes.
      await inFront(() => tab.close());
    }
  }

  /** Opens the overlay on a page, and waits for the part that listens for the browser's command. */
  const onStory = <T>({ address, headline }: Story, use: (tab: Page) => Promise<T>) =>
    inTab(async () => {
      const tab = await browser.newPage(`https://${address}`);
      await show(tab, headline);
      return tab;
    }, use);

  async function show(tab: Page, words: string): Promise<void> {
    await browser.clickAction(tab);
    await overlayShows(tab, words);
    await until("the ways are there", () =>
      tab.evaluate(
        () =>
          document.querySelector("byline-reader")?.shadowRoot?.querySelector(".progress") != null,
      ),
    );
  }

  async function print(tab: Page, format: Format = "A4"): Promise<PrintedPage[]> {
    // Firefox takes the paper from the command alone.
    const preferCSSPageSize = name === "chrome";
    return readPdf(await tab.pdf({ format, preferCSSPageSize, printBackground: true }));
  }

  /** What `make` prints, which is printed for the first who asks. */
  function once(what: string, make: () => Promise<PrintedPage[]>): Promise<PrintedPage[]> {
    const pages = printed.get(what) ?? make();
    printed.set(what, pages);
    return pages;
  }

  const englishOn = (format: Format) =>
    once(format, () => onStory(ENGLISH, (tab) => print(tab, format)));

  function expectStory(pages: readonly PrintedPage[], story: Story): void {
    const text = textOf(pages);
    expect(paragraphNumbers(text)).toEqual(NUMBERS);
    expect(hasLetters(pages[0]?.text ?? "", story.headline)).toBe(true);
    expect(pages[0]?.text).toContain(`https://${story.address}`);
    expect(pages[0]?.text).toContain("April 2, 2025");
    expect(hasLetters(pages[0]?.text ?? "", story.outlet)).toBe(true);
    // After the text.
    const [article = "", sources = ""] = text.split("Sources Agencies");
    expect(article).toContain(String(NUMBERS.at(-1)));
    expect(sources).toMatch(/dpa.*Reuters/);
    expect(sources).toContain("Where the links lead");
    for (const words of [...PAGE_WORDS, ...INTERFACE]) expect(text).not.toContain(words);
    for (const page of pages) {
      const number = `${pages.indexOf(page) + 1} / ${pages.length}`;
      // Firefox has no room for it in a style sheet; its own footer numbers the sheets.
      expect(page.text.includes(number)).toBe(name === "chrome");
      // No paragraph begins in the last line of a sheet.
      expect(paragraphNumbers(lastLine(page))).toEqual([]);
      expect(page.colours.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
    }
    expectWholePictures(pages, story);
  }

  /** Every picture is on one sheet as a whole, within its margins, with its caption right under it. */
  function expectWholePictures(pages: readonly PrintedPage[], story: Story): void {
    const shapes = [];
    for (const { width, height, text, pictures, pieces } of pages) {
      for (const picture of pictures) {
        const shape = picture.height / picture.width;
        const at = SHAPES.findIndex((known) => Math.abs(known / shape - 1) < 0.05);
        shapes.push(at);
        const bottom = picture.top + picture.height;
        expect(picture.left).toBeGreaterThan(45);
        expect(picture.left + picture.width).toBeLessThan(width - 45);
        expect(picture.top).toBeGreaterThan(45);
        expect(bottom).toBeLessThan(height - 50);
        expect(hasLetters(text, story.captions[at] ?? "none")).toBe(true);
        expect(pieces.some(({ top }) => top > bottom && top < bottom + 20)).toBe(true);
      }
    }
    expect(shapes).toEqual([0, 1, 2]);
  }

  test.concurrent.each(["A4", "Letter"] as const)(
    "the article and its sources, on %s",
    async (format) => {
      const pages = await englishOn(format);
      for (const { width, height } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual(PAPER[format]);
      }
      expect(pages.length).toBeGreaterThan(4);
      expect(pages.length).toBeLessThan(10);
      expectStory(pages, ENGLISH);

      const text = textOf(pages);
      const [article = "", notes = ""] = text.split("Where the links lead");
      LINKED.forEach((url, index) => {
        expect(count(unspaced(text), url)).toBe(1);
        expect(unspaced(notes)).toContain(`[${index + 1}]${url}`);
      });
      expect(unspaced(article)).toContain("reportofApril[2]hasthedepths,thecharts[3]havetherest");
      expect(unspaced(article)).toContain("andthereport[2]saysso");
      expect(article).toContain(EMBEDDED);
      expect(unspaced(article)).toContain("endOfCode");
      expect(unspaced(article)).toContain("17.25metres");
      for (const { width, pieces } of pages) {
        for (const piece of pieces) expect(piece.left).toBeLessThan(width - 45);
      }
    },
  );

  test.concurrent.each(STORIES.slice(1))("a story in $lang", async (story) => {
    const pages = await onStory(story, (tab) => print(tab));
    expectStory(pages, story);
    // The letterhead has the outlet where lines begin.
    const address = pages[0]?.pieces.find(({ text }) => text.includes(story.address));
    expect((address?.left ?? 0) < PAPER.A4[0] / 2).toBe(story.dir === "rtl");
  });

  test.concurrent("a heading stands with what follows", async () => {
    const text = textOf((await Promise.all([englishOn("A4"), englishOn("Letter")])).flat());
    for (const after of [
      `${ENGLISH.subhead} On day 1107`,
      "Sources Agencies 2 dpa",
      "Dates 1 April 2",
      "Where the links lead [1]",
    ]) {
      expect(count(text, after)).toBe(2);
    }
  });

  test.concurrent("the same is printed in every theme, from two columns, and a second time", async () => {
    const printIn = (choice: string, value: string) =>
      onStory(ENGLISH, async (tab) => {
        await tab.evaluate(
          (name, to) => {
            const root = document.querySelector("byline-reader")?.shadowRoot;
            root?.querySelector("dialog")?.setAttribute(`data-${name}`, to);
          },
          choice,
          value,
        );
        return [await print(tab)];
      });
    const all = await Promise.all([
      onStory(ENGLISH, async (tab) => [await print(tab), await print(tab)]),
      printIn("theme", "sepia"),
      printIn("theme", "black"),
      printIn("columns", "2"),
    ]);
    const different = new Set(all.flat().map((pages) => JSON.stringify(pages)));
    expect([...different]).toHaveLength(1);
    expect([...different][0]).toContain("#000000");
  });

  const withoutAnything = (address: string) =>
    once(address, () =>
      inState({ name: "nothing open", at: address, shows: ".progress" }, (tab) => print(tab)),
    );

  const inState = <T>(state: SurfaceState, use: (tab: Page) => Promise<T>) =>
    inTab(async () => {
      const tab = await openOn(browser, state.at, { width: 1200, height: 800 });
      await goTo(tab, state);
      return tab;
    }, use);

  const LAYERED = STATES.filter(({ layer }) => layer);
  test.concurrent.each(LAYERED)("not what is open: $name", (state) =>
    inState(state, async (tab) => {
      const pages = await print(tab);
      const headline = await inside<string>(tab, "root.querySelector('h1').textContent");
      expect(hasLetters(textOf(pages), headline)).toBe(true);
      expect(pages).toEqual(await withoutAnything(state.at));
      expect(await has(tab, state.shows)).toBe(true);
    }),
  );

  /** The page, and all that could make it look otherwise. */
  const lookOf = (tab: Page) =>
    tab.evaluate(() => ({
      html: document.documentElement.outerHTML,
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      style: getComputedStyle(document.body).display,
    }));
  const onPlain = (use: (tab: Page) => Promise<void>) =>
    inTab(() => browser.newPage(`https://${PLAIN}`), use);
  const asItIs = async (tab: Page) => ({ ...(await lookOf(tab)), printed: await print(tab) });

  test.concurrent("a closed overlay leaves the page, and how it prints, as they were", () =>
    onPlain(async (tab) => {
      const before = await asItIs(tab);
      expect(textOf(before.printed)).toContain(PAGE_WORDS[0]);
      await inFront(() => show(tab, ENGLISH.headline));
      expect(textOf(await print(tab))).not.toContain(PAGE_WORDS[0]);
      await inFront(async () => {
        await browser.clickAction(tab);
        await overlayGone(tab);
      });
      expect(await asItIs(tab)).toEqual(before);
    }));

  test.concurrent.each([
    ["button", (tab: Page) => browser.clickAction(tab)],
    ["Escape", (tab: Page) => tab.keyboard.press("Escape")],
  ] as const)("so does one that is closed by %s while the browser prints", (_, close) =>
    onPlain(async (tab) => {
      const before = await asItIs(tab);
      await inFront(async () => {
        await show(tab, ENGLISH.headline);
        const { sheets } = await lookOf(tab);
        await tab.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        expect((await lookOf(tab)).sheets).toBe(sheets + 1);
        await close(tab);
        await overlayGone(tab);
      });
      expect(await asItIs(tab)).toEqual(before);
    }),
  );

  test("where there is no article, the page prints as without the overlay", async () => {
    const tab = await browser.newPage("https://www.courier.example/");
    const without = await print(tab);
    expect(textOf(without)).toContain("Nothing today.");
    await browser.clickAction(tab);
    await until("the overlay says so", () =>
      inside(tab, "root?.querySelector('.message h1') != null"),
    );
    expect(await print(tab)).toEqual(without);
    await tab.close();
  });

  test("the screen is as it was before printing", () =>
    onStory(ARABIC, async (tab) => {
      const screen = () =>
        tab.evaluate(() => {
          const root = document.querySelector("byline-reader")?.shadowRoot;
          const dialog = root?.querySelector("dialog");
          return {
            page: document.documentElement.outerHTML,
            overlay: root?.innerHTML,
            modal: dialog?.matches(":modal"),
            scrolled: dialog?.scrollTop,
            focused: root?.activeElement?.className,
          };
        });
      await tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        root?.querySelector<HTMLElement>(".lead-picture button, .text .enlarge")?.focus();
        root?.querySelector("dialog")?.scrollTo({ top: 1500, behavior: "instant" });
      });
      await until("it is scrolled", async () => (await screen()).overlay?.includes("--read: 0."));
      const before = await screen();
      expect(before).toMatchObject({ modal: true, focused: "enlarge" });
      expect(before.scrolled).toBeGreaterThan(1000);
      await print(tab);
      expect(await screen()).toEqual(before);
    }));

  test("the extension has caused no error", async () => {
    expect(await extensionErrors(browser)).toEqual([]);
  });
});
