import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import * as driver from "./overlay-driver";
import { ARABIC_STORY, drawing, ENGLISH_STORY, GERMAN_STORY, JAPANESE_STORY } from "./way-pages";

/** Keeps a record of what a page could notice of keys, fields and scrolling. */
const WATCHFUL = `<script>
  window.seen = [];
  const types = ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "paste", "scroll", "hashchange", "popstate"];
  for (const type of types) {
    window.addEventListener(type, () => window.seen.push(type), { capture: true });
  }
</script>`;

const watchful = (story: string) => story.replace("</head>", `${WATCHFUL}</head>`);

const STORIES = {
  en: "https://www.courier.example/mill",
  de: "https://www.bote.example/muehle",
  ar: "https://www.mina.example/tahuna",
  ja: "https://www.minato.example/suisha",
};

describe.each(["chrome", "firefox"] as const)("finding the way in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;
  let before = "";

  beforeAll(async () => {
    const pictures = (host: string) => ({
      [`${host}/mill.jpg`]: drawing(960, 540),
      [`${host}/wheel.jpg`]: drawing(960, 540),
    });
    sites = await serveSites({
      "www.courier.example/mill": watchful(ENGLISH_STORY),
      "www.bote.example/muehle": watchful(GERMAN_STORY),
      "www.mina.example/tahuna": watchful(ARABIC_STORY),
      "www.minato.example/suisha": watchful(JAPANESE_STORY),
      ...pictures("www.courier.example"),
      ...pictures("www.bote.example"),
      ...pictures("www.mina.example"),
      ...pictures("www.minato.example"),
    });
    browser = await openBrowser(name, { sites });
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  async function open(address: string, size = { width: 1000, height: 700 }): Promise<void> {
    tab = await browser.newPage(address);
    await tab.setViewport(size);
    before = await tab.evaluate(() => document.documentElement.outerHTML);
    await show();
  }

  async function show(): Promise<void> {
    await browser.clickAction(tab);
    const headline = await tab.evaluate(() => document.querySelector("h1")?.textContent ?? "");
    await driver.overlayShows(tab, headline);
    await until("keys are followed", () => has("[data-part=way] .progress"));
  }

  const inside = <T>(expression: string) => driver.inside<T>(tab, expression);
  const has = (selector: string) => driver.has(tab, selector);
  const focused = () => inside<string>("root.activeElement?.textContent ?? ''");
  const untilNot = (selector: string) =>
    until(`there is no ${selector}`, async () => !(await has(selector)));

  /** The page has noticed nothing, and is as it was. */
  async function expectUntouched(): Promise<void> {
    expect(await driver.pageAfter(browser, tab)).toEqual({ html: before, seen: [], top: 0 });
  }

  test("the sheet of keys opens by ?, closes by Escape, and the overlay stays", async () => {
    await open(STORIES.en);
    await tab.keyboard.press("?");
    await until("the sheet has the focus", async () => (await focused()) === "Keys");
    expect(await inside("getComputedStyle(root.querySelector('.keys-sheet')).position")).toBe(
      "fixed",
    );
    await until("the browser's own shortcut is told", () =>
      inside("root.querySelector('.keys-sheet').textContent.includes('Alt+R')"),
    );
    await tab.keyboard.press("Escape");
    await untilNot(".keys-sheet");
    expect(await has("h1")).toBe(true);
    await expectUntouched();
  });

  test("Escape closes the settings before the panel below, and the overlay stays", async () => {
    await open(STORIES.en);
    await tab.keyboard.press("c");
    await until("the contents are open", () => has(".contents li"));
    await tab.keyboard.press(",");
    await until("the settings are over them", () => has(".settings-panel"));
    await tab.keyboard.press("Escape");
    await untilNot(".settings-panel");
    expect(await has(".contents li")).toBe(true);
    await tab.keyboard.press("Escape");
    await untilNot(".contents");
    expect(await has("h1")).toBe(true);
    await expectUntouched();
  });

  test.each([
    ["en", "What comes next"],
    ["de", "Wie es weitergeht"],
    ["ar", "ماذا بعد"],
    ["ja", "これから"],
  ] as const)("the contents lead through the article, in %s", async (lang, last) => {
    await open(STORIES[lang]);
    const bar = () =>
      inside<number>("Number(root.querySelector('.progress').style.getPropertyValue('--read'))");
    expect(await bar()).toBe(0);
    await tab.keyboard.press("c");
    await until("the first entry has the focus", () =>
      inside("root.activeElement === root.querySelector('.contents li button')"),
    );
    for (const _ of [1, 2, 3]) await tab.keyboard.press("Tab");
    expect(await focused()).toBe(last);
    await tab.keyboard.press("Enter");
    await untilNot(".contents");
    expect(await focused()).toBe(last);
    const below = await inside<number>(
      "root.activeElement.getBoundingClientRect().top - root.querySelector('.toolbar').getBoundingClientRect().bottom",
    );
    expect(below).toBeGreaterThanOrEqual(0);
    await until("the bar has moved", async () => (await bar()) > 0.5);
    await tab.keyboard.press("c");
    await until("the present section is marked", () =>
      inside("root.querySelector('.contents [aria-current]')?.textContent !== undefined"),
    );
    expect(await inside("root.querySelector('.contents [aria-current]').textContent")).toBe(last);
    await tab.keyboard.press("Escape");
    await untilNot(".contents");
    expect(await focused()).toBe(last);
    await expectUntouched();
  });

  test.each([
    ["en", "naive plan", 1, ["naïve", " plan"]],
    ["de", "wasserradwelle", 1, ["Wasserradwelle"]],
    ["de", "muller", 2, ["Müller"]],
    ["ar", "الطحان", 2, ["الطحان"]],
    ["ja", "ガラス", 1, ["ガラス"]],
  ] as const)("words are found in %s: %s", async (lang, words, count, marked) => {
    await open(STORIES[lang]);
    const text = () => inside<string>("root.querySelector('article').innerHTML");
    const original = await text();
    await tab.keyboard.press("/");
    await until("the field has the focus", () =>
      inside("root.activeElement === root.querySelector('.find input')"),
    );
    await tab.keyboard.type(words);
    await until("there is a count", async () =>
      (await inside<string>("root.querySelector('.found').textContent")).endsWith(`of ${count}`),
    );
    expect(
      await inside("Array.from(root.querySelectorAll('.present'), (mark) => mark.textContent)"),
    ).toEqual(marked);
    await until("the match is in sight", () =>
      inside(
        "root.elementFromPoint(...(({ x, y, width, height }) => [x + width / 2, y + height / 2])(root.querySelector('.present').getClientRects()[0])) === root.querySelector('.present')",
      ),
    );
    await tab.keyboard.press("Enter");
    await tab.keyboard.down("Shift");
    await tab.keyboard.press("Enter");
    await tab.keyboard.up("Shift");
    expect(await inside<string>("root.querySelector('.found').textContent")).toBe(`1 of ${count}`);
    await tab.keyboard.press("Escape");
    await untilNot(".find");
    expect(await text()).toBe(original);
    await expectUntouched();
  });

  test.each(["en", "ar", "ja"] as const)(
    "keys lead from paragraph to paragraph in %s, and a link to one is copied",
    async (lang) => {
      await open(STORIES[lang]);
      const here = () => inside<string>("root.querySelector('.here')?.textContent ?? ''");
      const paragraphs = await inside<string[]>(
        "Array.from(root.querySelectorAll('.text p'), (p) => p.textContent)",
      );
      await tab.keyboard.press("j");
      const untilHere = (words = "") =>
        until(`it is at ${words}`, async () => (await here()) === words);
      await untilHere(paragraphs[0]);
      await tab.keyboard.press("j");
      await untilHere(paragraphs[1]);
      expect(await focused()).toBe(paragraphs[1]);
      await tab.keyboard.press("n");
      await until("it is at a heading", () => has("h2.here"));
      await tab.keyboard.press("k");
      await untilHere(paragraphs[1]);
      // Beyond the links of the paragraph, its mark is next.
      await tab.keyboard.press("Tab");
      expect(await inside("root.activeElement.parentElement.className")).toBe("paragraph-mark");
      await tab.keyboard.press("Enter");
      await until("it is told", async () =>
        (await inside<string>("root.querySelector('dialog > [role=status]').textContent")).includes(
          "Link copied",
        ),
      );
      await expectUntouched();
    },
  );

  test("a copied link leads to the paragraph on the page", async () => {
    await open(STORIES.en);
    await tab.keyboard.press("j");
    await until("a paragraph is marked", () => has(".here"));
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await until("it is told", () => has(".paragraph-mark .done"));
    // Put where a page gets it: into a field.
    await browser.clickAction(tab);
    await driver.overlayGone(tab);
    await tab.evaluate(() => {
      const field = document.createElement("textarea");
      document.body.append(field);
      field.focus();
    });
    await tab.keyboard.down("Control");
    await tab.keyboard.press("v");
    await tab.keyboard.up("Control");
    const link = await until("the link is pasted", () =>
      tab.evaluate(() => document.querySelector("textarea")?.value ?? ""),
    );
    expect(link).toMatch(/^https:\/\/www\.courier\.example\/mill#:~:text=The%20water%20mill/);
  });

  test.each(["en", "ar"] as const)("pictures are looked at, in %s", async (lang) => {
    await open(STORIES[lang]);
    const requests = sites.requests.length;
    const shown = () => inside<string>("root.querySelector('.viewer img')?.currentSrc ?? ''");
    const width = () =>
      inside<number>("root.querySelector('.viewer img').getBoundingClientRect().width");
    await inside("root.querySelector('.lead-picture button').focus()");
    const top = await inside("dialog.scrollTop");
    await tab.keyboard.press("Enter");
    await until("the lead picture is large", async () => (await shown()).endsWith("/mill.jpg"));
    await until("it has loaded", async () => (await width()) > 600);
    expect(await inside("root.querySelector('main').inert")).toBe(true);
    await tab.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
    await until("the next one is there", async () => (await shown()).endsWith("/wheel.jpg"));
    await until("it has loaded", async () => (await width()) > 600);
    const fitting = await width();
    const side = lang === "ar" ? "right" : "left";
    await until("the caption begins where the picture does", () =>
      inside(
        `((words) => {
          words.selectNodeContents(root.querySelector(".viewer-caption"));
          const { ${side}: picture } = root.querySelector(".viewer img").getBoundingClientRect();
          return Math.abs(words.getBoundingClientRect().${side} - picture) < 2;
        })(document.createRange())`,
      ),
    );
    await tab.keyboard.press("+");
    await until("it is larger", async () => (await width()) > fitting * 1.4);
    await tab.mouse.move(500, 350);
    await tab.mouse.click(500, 350, { count: 2 });
    await until("it fits again", async () => (await width()) === fitting);
    expect(await inside("dialog.scrollTop")).toBe(top);
    await tab.keyboard.press("Escape");
    await untilNot(".viewer");
    expect(await inside("root.activeElement === root.querySelector('.lead-picture button')")).toBe(
      true,
    );
    const loaded = sites.requests.slice(requests).filter((address) => !/favicon/.test(address));
    expect(loaded.filter((address) => !/\/(?:mill|wheel)\.jpg$/.test(address))).toEqual([]);
    await expectUntouched();
  });

  test.each(["de", "ja"] as const)(
    "where the reader stopped is kept in the tab, in %s",
    async (lang) => {
      await open(STORIES[lang]);
      const topOf = () =>
        inside<number>("root.querySelectorAll('.text h2')[1].getBoundingClientRect().top");
      await inside(
        "new Promise((done) => { dialog.addEventListener('scrollend', done, { once: true }); dialog.scrollTo({ top: 900, behavior: 'instant' }); }).then(() => null)",
      );
      const top = await topOf();
      await tab.keyboard.press("Escape");
      await driver.overlayGone(tab);
      await show();
      await until("it is at the same place", async () => Math.abs((await topOf()) - top) < 2);
      await tab.keyboard.press("Escape");
      await driver.overlayGone(tab);
      await tab.reload();
      await show();
      expect(await inside("dialog.scrollTop")).toBe(0);
    },
  );

  test("a footnote is shown at its reference, and leads to where it stands", async () => {
    await open(STORIES.en);
    await inside("root.querySelectorAll('.text sup a')[1].focus()");
    await tab.keyboard.press("Enter");
    const note = () => inside<string>("root.querySelector('.footnote-words')?.textContent ?? ''");
    await until("the note is shown", async () => (await note()).includes("fishery office"));
    const distance = await inside<number>(
      "((a, b) => Math.min(Math.abs(b.top - a.bottom), Math.abs(a.top - b.bottom)))(root.querySelectorAll('.text sup a')[1].getClientRects()[0], root.querySelector('.footnote').getBoundingClientRect())",
    );
    expect(distance).toBeLessThan(20);
    await tab.keyboard.press("Escape");
    await untilNot(".footnote");
    expect(await focused()).toBe("2");
    await tab.keyboard.press("Enter");
    await until("the note has the focus", () =>
      inside("root.activeElement === root.querySelector('.footnote')"),
    );
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await untilNot(".footnote");
    expect(await focused()).toContain("fishery office");
    await expectUntouched();
  });

  test("where the reader stopped is gone with the page", async () => {
    await open(STORIES.de);
    const scroll = "dialog.scrollTo({ top: 900, behavior: 'instant' })";
    await inside(scroll);
    await tab.keyboard.press("Escape");
    await driver.overlayGone(tab);
    await show();
    await inside(scroll);
    // Open while the page is left, which is when Firefox notes how far all of it is scrolled.
    await tab.reload();
    await show();
    expect(await inside("dialog.scrollTop")).toBe(0);
    await until("the ways are there", () => has(".progress"));
    expect(await inside("dialog.scrollTop")).toBe(0);
  });

  test.each(["de", "ar"] as const)("the line focus dims what is not read, in %s", async (lang) => {
    await open(STORIES[lang]);
    await tab.keyboard.press("l");
    await until("it is there", () => has(".line-focus"));
    await inside("dialog.scrollTo({ top: 700, behavior: 'instant' })");
    const covers = () =>
      inside<{ top: number; bottom: number; events: string }[]>(
        "Array.from(root.querySelectorAll('.line-focus div'), (cover) => ({ top: cover.getBoundingClientRect().top, bottom: cover.getBoundingClientRect().bottom, events: getComputedStyle(cover).pointerEvents }))",
      );
    await until("the band is around the middle", async () => {
      const [above, below] = await covers();
      return above && below && above.bottom < 350 && below.top > 350;
    });
    expect(new Set((await covers()).map(({ events }) => events))).toEqual(new Set(["none"]));
    await tab.keyboard.press("l");
    await untilNot(".line-focus");
    await expectUntouched();
  });

  test.each([
    ["de", 1000],
    ["ar", 1000],
    ["ja", 400],
    ["en", 400],
  ] as const)(
    "keys lead into the band of the line focus, which cuts no line: %s, %i",
    async (lang, width) => {
      await open(STORIES[lang], { width, height: 700 });
      await tab.keyboard.press("l");
      await until("it is there", () => has(".line-focus"));
      for (const key of ["j", "j", "j", "j", "j", "j", "k", "n", "n"] as const) {
        const here = () => inside<string>("root.querySelector('.here')?.textContent ?? ''");
        const last = await here();
        await tab.keyboard.press(key);
        await until("it is at another block", async () => (await here()) !== last);
        await until(`the first line is the first that is not dim, after ${key}`, async () => {
          const { from, to, first, cut } = await tab.evaluate(readBand);
          return cut.length === 0 && first >= from && first - from < 30 && to > first;
        });
      }
    },
  );

  test("the line focus begins at the block that keys have led to, and stays to the end", async () => {
    await open(STORIES.en, { width: 1280, height: 700 });
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press("j");
    await until("a block is led to", () => has(".here"));
    await tab.keyboard.press("l");
    await until("its first line is the first that is not dim", async () => {
      const { from, to, first, cut } = await tab.evaluate(readBand);
      return cut.length === 0 && first >= from && first - from < 30 && to > first;
    });
    // A glide that is under way would go on from where the reader is put.
    await until("the text has come to rest", () =>
      inside<boolean>(
        "new Promise((done) => { const top = dialog.scrollTop; setTimeout(() => done(dialog.scrollTop === top), 200); })",
      ),
    );
    await inside("dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })");
    const last = () =>
      inside<{ isHidden: boolean; top: number }>(
        "({ isHidden: root.querySelector('.line-focus').hidden, top: [...root.querySelectorAll('.text p')].at(-1).getBoundingClientRect().bottom })",
      );
    await until("the last line is clear", async () => {
      const { isHidden, top } = await last();
      const { from, to } = await tab.evaluate(readBand);
      return !isHidden && from < top && to >= top - 1;
    });
  });

  test("wide, the sources beside the text are dim, unless the reader turns to them", async () => {
    await open(STORIES.en, { width: 1360, height: 700 });
    await tab.mouse.move(300, 400);
    await tab.keyboard.press("l");
    await until("it is there", () => has(".line-focus"));
    const isDim = () =>
      inside<boolean>(
        `((sources) => [...root.querySelectorAll(".line-focus div")].some((cover) => {
          const { top, bottom, left, right } = cover.getBoundingClientRect();
          return top < 350 && bottom > 350 && left <= sources.left && right >= sources.right;
        }))(root.querySelector(".sources").getBoundingClientRect())`,
      );
    await inside("dialog.scrollTo({ top: 600, behavior: 'instant' })");
    await until("they are dim", isDim);
    await tab.mouse.move(1100, 400);
    await until("they are not, under the pointer", async () => !(await isDim()));
    await tab.mouse.move(300, 400);
    await until("they are dim again", isDim);
    await tab.keyboard.press("s");
    await until("they are not, with the focus", async () => !(await isDim()));
  });
});

/** Runs in the page: the band that is not dim, the first line that was led to, and lines cut in half. */
function readBand() {
  const root = document.querySelector("byline-reader")?.shadowRoot;
  const [above, below] = root?.querySelectorAll(".line-focus div") ?? [];
  const from = above?.getBoundingClientRect().bottom ?? 0;
  const to = below?.getBoundingClientRect().top ?? 0;
  const cut: string[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const block of root?.querySelectorAll(".masthead h1, .text :is(p, h2, li)") ?? []) {
    const range = document.createRange();
    range.selectNodeContents(block);
    for (const { top, bottom } of range.getClientRects()) {
      if (block.matches(".here")) first = Math.min(first, top);
      for (const edge of [from, to])
        if (top + 1 < edge && bottom - 1 > edge) cut.push(`${block.textContent}: ${top} ${edge}`);
    }
  }
  return { from, to, first, cut };
}
