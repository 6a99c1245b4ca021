import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { inside, overlayGone, overlayShows } from "./overlay-driver";
import { ARABIC_PAGE, CITING_SENTENCE, SOURCES_PAGE, TOWER } from "./sources-pages";

const WIDE = { width: 1360, height: 800 };
const NARROW = { width: 360, height: 740 };

const RELATED = `<aside class="related"><hr><h2>Read more</h2><ul><li><a href="/a">The bell that nobody
rings</a></li><li><a href="/b">A roof for the square</a></li></ul></aside>`;

/** What the tests look at; sizes in CSS pixels. */
interface Panel {
  /** `id` or class of what has the focus. */
  focus: string;
  /** The words that are highlighted. */
  marked: string;
  /** Text of the button that leads back, or "". */
  back: string;
  scrollTop: number;
  /** Nothing reaches beyond the screen's edge. */
  fits: boolean;
  articleRight: number;
  panelLeft: number;
  panelTop: number;
  /** Where the thing with the focus, or the first mark, begins and ends. */
  top: number;
  bottom: number;
  toolbarTop: number;
}

const isAtSources = (panel: Panel) => panel.focus === "byline-sources" && isInSight(panel);

describe.each(["chrome", "firefox"] as const)("the sources in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;

  beforeAll(async () => {
    sites = await serveSites({
      "www.courier.example/tower": SOURCES_PAGE,
      "www.courier.example/left": SOURCES_PAGE.replace("<p>Neighbours", `${RELATED}<p>Neighbours`),
      "www.courier.example/ar": ARABIC_PAGE,
      "www.courier.example/tower.jpg": TOWER,
      "www.courier.example/net.jpg": TOWER,
      "www.courier.example/bell.jpg": TOWER,
      "www.courier.example/square.jpg": TOWER,
    });
    browser = await openBrowser(name, { sites });
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(address: string, size: { width: number; height: number }) {
    tab = await browser.newPage(address);
    await tab.setViewport(size);
    await browser.clickAction(tab);
    await overlayShows(tab, address.endsWith("/ar") ? "دار البلدية" : "kept in the town hall");
    // From then on nothing moves by itself.
    await until("the picture is there", () =>
      tab.evaluate(
        () => document.querySelector("byline-reader")?.shadowRoot?.querySelector("img")?.complete,
      ),
    );
  }

  /** Clicks the first element in the overlay that `selector` finds, for real. */
  async function click(selector: string, isInSight = false): Promise<void> {
    const at = await tab.evaluate(
      (wanted, scrolls) => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        const element = root?.querySelector(wanted);
        if (scrolls) element?.scrollIntoView({ block: "center", behavior: "instant" });
        const [box] = element?.getClientRects() ?? [];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
      !isInSight,
    );
    if (!at) throw new Error(`Nothing to click: ${selector}`);
    await tab.mouse.click(at.x, at.y);
  }

  const panel = () => tab.evaluate(readPanel);
  const panelWhere = (what: string, is: (panel: Panel) => boolean) =>
    until(what, async () => {
      const now = await panel();
      return is(now) ? now : null;
    });

  test("evidence leads to its very words, and back", async () => {
    await open("https://www.courier.example/tower", WIDE);
    await click(".citedOutlets .show");
    const there = await panelWhere("the words are in sight", isInSight);
    expect(there.marked).toBe(CITING_SENTENCE);
    expect(there.focus).toBe("mark");
    expect(there.back).toBe("Back to sources");
    await click(".back");
    const back = await panel();
    expect(back.marked).toBe("");
    expect(back.focus).toBe("show");
  });

  test("every credit, told once, leads to the words under its first picture", async () => {
    await open("https://www.courier.example/tower", WIDE);
    const credits = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const found = root?.querySelectorAll(".imageCredits .blocks > li");
      return Array.from(found ?? [], (entry) => [
        entry.querySelector(".name")?.textContent,
        entry.querySelector(".detail")?.textContent,
      ]);
    });
    expect(credits).toEqual([
      [
        "Ada Brandt/AFP",
        "2\u00a0× · Photographer: Ada Brandt · Agency: AFP (Agence France-Presse, France)",
      ],
      ["Ida Roth/Reuters", "Photographer: Ida Roth · Agency: Reuters (United Kingdom)"],
      ["Jon Vale on Unsplash", "Photographer: Jon Vale · Agency: Unsplash"],
    ]);
    for (const [index, [credit]] of credits.entries()) {
      await click(`.imageCredits .blocks > li:nth-child(${index + 1}) .show`);
      const there = await panelWhere("the credit is in sight", isInSight);
      expect(there.marked).toBe(credit);
      expect(there.focus).toBe("mark");
      const figures = await tab.evaluate(() => {
        const root = document.querySelector("byline-reader")?.shadowRoot;
        const all = [...(root?.querySelectorAll("article figure") ?? [])];
        return all.map((figure) => figure.querySelector("mark") !== null);
      });
      expect(figures).toHaveLength(4);
      expect(figures).toEqual(figures.map((_, place) => place === index));
    }
  });

  test("a name in the text leads to its entry, and back to the text", async () => {
    await open("https://www.courier.example/tower", NARROW);
    await click(".text .name-link[href*=cited]");
    await panelWhere(
      "the entry is in sight",
      (now) => now.focus === "byline-citedOutlets-0" && isInSight(now),
    );
    await click(".back");
    await panelWhere(
      "the name is in sight",
      (now) => now.focus === "name-link" && isInSight(now) && now.back === "",
    );
    // The page itself went nowhere.
    expect(await tab.evaluate(() => location.hash)).toBe("");
  });

  test.each([
    ["the button of the toolbar", ".tool[aria-keyshortcuts=S]"],
    ["a name in the text", ".text .name-link"],
  ])("narrow, there is a way back by mouse from where %s leads", async (_, link) => {
    await open("https://www.courier.example/tower", NARROW);
    for (const back of [".back", ".tool[aria-keyshortcuts=S]", "s"]) {
      const before = await inside<number>(
        tab,
        `(root.querySelector(".text .name-link").scrollIntoView({ block: "center", behavior: "instant" }), dialog.scrollTop)`,
      );
      await click(link, true);
      await panelWhere("the sources are in sight", (now) => now.panelTop < NARROW.height);
      expect((await panel()).back).toBe("Back to the text");
      // Read on in them, they still have a way back.
      await inside(tab, "dialog.scrollBy({ top: 300, behavior: 'instant' })");
      if (back === "s") await tab.keyboard.press("s");
      else await click(back, true);
      await panelWhere(
        "the text is back",
        (now) => now.back === "" && Math.abs(now.scrollTop - before) < 2,
      );
    }
  });

  /** Scrolls the overlay, and waits until it knows. */
  const scrollBy = (top: number) =>
    inside(
      tab,
      `new Promise((done) => {
        dialog.addEventListener("scrollend", () => done(true), { once: true });
        dialog.scrollBy({ top: ${top}, behavior: "instant" });
      })`,
    );

  test("narrow, the key leads back from all that follows the text, and from the text to the sources", async () => {
    await open("https://www.courier.example/left", NARROW);
    await inside(tab, "root.querySelector('.left-out').style.paddingBottom = '4000px'");
    await scrollBy(500);
    await tab.keyboard.press("s");
    const there = await panelWhere("the sources have the focus", isAtSources);
    await scrollBy(10_000);
    await tab.keyboard.press("s");
    await panelWhere("the text is back", (now) => now.back === "" && now.scrollTop === 500);

    await tab.keyboard.press("s");
    await panelWhere("the sources are back", isAtSources);
    await scrollBy(-NARROW.height);
    const read = await panelWhere("the text is read on", (now) => now.back === "");
    await tab.keyboard.press("s");
    await panelWhere("the sources are there", (now) => now.scrollTop === there.scrollTop);
    await tab.keyboard.press("s");
    await panelWhere("the text is back", (now) => now.scrollTop === read.scrollTop);
  });

  test("wide, the sources scroll, and then the text beneath the pointer does; never the page", async () => {
    await open("https://www.courier.example/tower", { width: 1360, height: 500 });
    await inside(
      tab,
      "document.body.append(...'x'.repeat(300).split('').map(() => document.createElement('br')))",
    );
    await tab.mouse.move(1100, 300);
    await until("the sources are at their end, and the text scrolls", async () => {
      await tab.mouse.wheel({ deltaY: 400 });
      return inside<boolean>(
        tab,
        "dialog.scrollTop > 0 && root.querySelector('.sources').scrollTop > 0",
      );
    });
    await until("the text is at its end", async () => {
      await tab.mouse.wheel({ deltaY: 1600 });
      return inside<boolean>(
        tab,
        "dialog.scrollTop + dialog.clientHeight >= dialog.scrollHeight - 1",
      );
    });
    await tab.mouse.wheel({ deltaY: 1600 });
    // What drives Firefox turns the wheel where no `overscroll-behavior` is asked.
    if (name === "chrome") expect(await tab.evaluate(() => scrollY)).toBe(0);
  });

  test("wide, nothing of the text moves when a key leads to the sources", async () => {
    await open("https://www.courier.example/tower", WIDE);
    await inside(tab, "dialog.scrollTo({ top: 400, behavior: 'instant' })");
    await tab.keyboard.press("s");
    const there = await panelWhere("they have the focus", (now) => now.focus === "byline-sources");
    expect(there.scrollTop).toBe(400);
  });

  test("all of it works by key", async () => {
    await open("https://www.courier.example/tower", NARROW);
    const before = await panel();
    await tab.keyboard.press("s");
    const there = await panelWhere(
      "the heading is in sight",
      (now) => now.focus === "byline-sources" && isInSight(now),
    );
    expect(there.scrollTop).toBeGreaterThan(before.scrollTop + NARROW.height);
    // The first button shows the dateline.
    await tab.keyboard.press("Tab");
    expect((await panel()).focus).toBe("show");
    await tab.keyboard.press("Enter");
    expect((await panelWhere("a dateline is marked", isInSight)).marked).toBe(
      "LINDHAVEN, Sept 12 (AFP)",
    );
    await tab.keyboard.press("s");
    await panelWhere("the heading is back", (now) => now.focus === "byline-sources");
    await tab.keyboard.press("s");
    await panelWhere("the words are back", (now) => now.focus === "mark" && isInSight(now));
  });

  test("a name tells its full name and country when it gets the focus", async () => {
    await open("https://www.courier.example/tower", NARROW);
    const tip = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      root?.querySelector<HTMLElement>(".based-on .name-link")?.focus();
      const shown = root?.querySelector<HTMLElement>(".tip");
      const box = shown?.getBoundingClientRect();
      return { text: shown?.innerText, left: box?.left ?? -1, right: box?.right ?? Infinity };
    });
    expect(tip.text).toBe("News agency: Deutsche Presse-Agentur, Germany");
    expect(tip.left).toBeGreaterThanOrEqual(0);
    expect(tip.right).toBeLessThanOrEqual(NARROW.width);
  });

  test.each(["http", "https"])("sources are copied on a page of %s", async (scheme) => {
    await open(`${scheme}://www.courier.example/tower`, WIDE);
    await tab.evaluate(() => {
      const box = document.createElement("textarea");
      box.id = "box";
      document.body.prepend(box);
      for (const type of ["copy", "focusin"]) {
        window.addEventListener(type, () => box.setAttribute(`data-${type}`, ""), true);
      }
    });
    const pasted = async () => {
      await tab.keyboard.press("Escape");
      await overlayGone(tab);
      if (!(await tab.$eval("#box", (box) => box.matches(":focus")))) await tab.focus("#box");
      await tab.keyboard.down("Control");
      await tab.keyboard.press("v");
      await tab.keyboard.up("Control");
      return until("something is pasted", () =>
        tab.$eval("#box", (box) => (box as HTMLTextAreaElement).value),
      );
    };
    await click(".copy button");
    await overlayShows(tab, "Copied");
    expect((await panel()).focus).toBe("plain");
    expect(await tab.$eval("#box", (box) => box.hasAttribute("data-copy"))).toBe(false);
    expect(await pasted()).toContain(
      "\n\nAgencies (3)\n- dpa (Deutsche Presse-Agentur, Germany)\n- Reuters (United Kingdom)\n",
    );
    await tab.$eval("#box", (box) => {
      (box as HTMLTextAreaElement).value = "";
    });
    // This time the focus comes back to the box by itself, and takes the paste all the same.
    await browser.clickAction(tab);
    await overlayShows(tab, "Copy sources");
    await click(".copy button + button");
    await overlayShows(tab, "Copied");
    expect(await pasted()).toContain(
      "- [the council's paper](<https://council.lindhaven.gov/papers/tower.pdf>)",
    );
  });

  test("wide, the sources stand beside the text; narrow, after it; the toolbar stays", async () => {
    await open("https://www.courier.example/tower", WIDE);
    const wide = await panel();
    expect(wide.panelLeft).toBeGreaterThan(wide.articleRight);
    expect(wide.fits).toBe(true);
    await tab.setViewport(NARROW);
    const narrow = await panelWhere("the sources stand below", (now) => now.panelLeft < 100);
    expect(narrow.fits).toBe(true);
    await tab.evaluate(() => {
      const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
      dialog?.scrollTo({ top: 1500, behavior: "instant" });
    });
    expect(await panel()).toMatchObject({ scrollTop: 1500, toolbarTop: 0 });
  });

  test.each([
    [1280, 1.1],
    [1280, 1.4],
    [1366, 1.4],
    [1440, 1.5],
    [1600, 1.7],
  ])(
    "larger letters leave the sources beside the text: %i wide, times %f",
    async (width, scale) => {
      await open("https://www.courier.example/tower", { width, height: 800 });
      await tab.evaluate((size) => {
        const dialog = document.querySelector("byline-reader")?.shadowRoot?.querySelector("dialog");
        dialog?.style.setProperty("--text-scale", String(size));
      }, scale);
      const now = await panel();
      expect(now.panelLeft).toBeGreaterThan(now.articleRight);
      expect(now.fits).toBe(true);
      // A line holds some fifty letters, each about half as wide as it is high.
      const line = await tab.evaluate(() => {
        const text = document
          .querySelector("byline-reader")
          ?.shadowRoot?.querySelector<HTMLElement>(".text");
        return text ? text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize) : 0;
      });
      expect(line).toBeGreaterThan(23);
    },
  );

  test("at the end of a short text the sources stay below the toolbar", async () => {
    await open("https://www.courier.example/tower", { width: 1360, height: 600 });
    const end = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const dialog = root?.querySelector("dialog");
      dialog?.scrollTo({ top: dialog.scrollHeight, behavior: "instant" });
      const bottom = root?.querySelector(".toolbar")?.getBoundingClientRect().bottom;
      const top = root?.querySelector(".sources")?.getBoundingClientRect().top;
      return { bottom: bottom ?? Infinity, top: top ?? 0, scrolled: dialog?.scrollTop };
    });
    expect(end.scrolled).toBeGreaterThan(0);
    expect(end.top).toBeGreaterThanOrEqual(end.bottom);
  });

  test("the article's own list of sources and its notices are told", async () => {
    await open("https://www.courier.example/tower", WIDE);
    const names = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      const found = root?.querySelectorAll(".group.references .name, .group.notices .name");
      return Array.from(found ?? [], (name) => name.textContent);
    });
    expect(names).toEqual([
      "Plans of 1911, town archive",
      "Talks with three engineers",
      "Correction",
      "How the article came about",
    ]);
    await click(".references .show");
    const there = await panelWhere("the words are in sight", isInSight);
    expect(there.marked).toBe("Plans of 1911, town archive");
  });

  test.each([
    ["narrow", NARROW],
    ["wide", WIDE],
  ])(
    "%s, reasons are told in a line beside the button, and headings put back are small",
    async (_, size) => {
      await open("https://www.courier.example/left", size);
      await click(".left-out summary");
      await until("the list is there", () => inside(tab, "root.querySelector('.step') !== null"));
      const row = await inside<Record<"reasons" | "button", DOMRect> & { markers: string[] }>(
        tab,
        `(() => {
        const [reasons, button] = ["ul.reasons", "button"].map((part) => root.querySelector(".step " + part));
        const markers = [...reasons.children].map((each) => getComputedStyle(each).display);
        return { reasons: reasons.getBoundingClientRect().toJSON(), button: button.getBoundingClientRect().toJSON(), markers };
      })()`,
      );
      expect(new Set(row.markers)).toEqual(new Set(["inline"]));
      expect(row.button.left).toBeGreaterThanOrEqual(row.reasons.right);
      expect(row.button.top).toBeLessThan(row.reasons.bottom);
      await click(".step button");
      const heading = await until("it is back", () =>
        inside<string | null>(
          tab,
          "(([heading, box]) => heading && getComputedStyle(heading).fontSize + ' in ' + getComputedStyle(heading.parentElement).fontSize)([root.querySelector('.byline-put-back h2')])",
        ),
      );
      const [own, around] = heading.split(" in ");
      expect(own).toBe(around);
    },
  );

  test("right to left, names are marked and quotes keep their direction", async () => {
    await open("https://www.courier.example/ar", NARROW);
    expect((await panel()).fits).toBe(true);
    await click(".citedOutlets .show");
    const there = await panelWhere("the words are in sight", isInSight);
    expect(there.marked).toContain("لوكالة «رويترز»");
    const directions = await tab.evaluate(() => {
      const root = document.querySelector("byline-reader")?.shadowRoot;
      return [".sources", ".citedOutlets q", ".text .name-link"].map((selector) => {
        const element = root?.querySelector(selector);
        const style = element && getComputedStyle(element);
        return style ? `${style.direction} ${style.textAlign}` : "missing";
      });
    });
    expect(directions).toEqual(["ltr start", "rtl start", "rtl start"]);
  });
});

function isInSight({ top, bottom, marked, focus }: Panel): boolean {
  return (marked !== "" || focus !== "") && top >= 0 && bottom <= 800 && bottom > 0;
}

/** Runs in the page. */
function readPanel(): Panel {
  const root = document.querySelector("byline-reader")?.shadowRoot;
  const dialog = root?.querySelector("dialog");
  if (!root || !dialog) throw new Error("There is no overlay");
  const box = (element: Element | null | undefined) =>
    element?.getBoundingClientRect() ?? new DOMRect();
  const marks = [...root.querySelectorAll("mark")];
  const focused = root.activeElement;
  const seen = box(marks[0] ?? focused);
  return {
    focus: focused?.id || focused?.className || focused?.localName || "",
    marked: marks.map((mark) => mark.textContent).join(""),
    back: root.querySelector(".back")?.textContent?.trim() ?? "",
    scrollTop: dialog.scrollTop,
    fits: dialog.scrollWidth <= dialog.clientWidth,
    articleRight: box(root.querySelector("article")).right,
    panelLeft: box(root.querySelector(".sources")).left,
    panelTop: box(root.querySelector(".sources")).top,
    top: seen.top,
    bottom: seen.bottom,
    toolbarTop: box(root.querySelector(".toolbar")).top,
  };
}
