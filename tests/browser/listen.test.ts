import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { localVoices } from "../../src/overlay/speech/voices";
import { extensionErrors } from "./extension-errors";
import { type FakeVoice, putFakeSpeech, SAID, type Said, TOLD } from "./fake-speech";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { testBuild } from "./harness/test-build";
import { until } from "./harness/until";
import * as driver from "./overlay-driver";
import { clearStored, store, stored } from "./settings-driver";
import { ARABIC_STORY, drawing, ENGLISH_STORY, GERMAN_STORY, JAPANESE_STORY } from "./way-pages";

const VOICES: FakeVoice[] = [
  { name: "Cloud", lang: "en-US", isLocal: false },
  { name: "Clara", lang: "en-US" },
  { name: "Oliver", lang: "en-GB" },
  { name: "Gisela", lang: "de-DE" },
  { name: "Layla", lang: "ar-EG" },
  { name: "Hana", lang: "ja-JP" },
];

const STORIES = {
  en: { address: "https://www.courier.example/mill", page: ENGLISH_STORY, voice: "Clara" },
  de: { address: "https://www.bote.example/muehle", page: GERMAN_STORY, voice: "Gisela" },
  ar: { address: "https://www.mina.example/tahuna", page: ARABIC_STORY, voice: "Layla" },
  ja: { address: "https://www.minato.example/suisha", page: JAPANESE_STORY, voice: "Hana" },
};

/** Keeps what is said, over a change of the page too, and what a page could notice. */
const LISTENING = `<script>
  addEventListener(${JSON.stringify(SAID)}, ({ detail }) => {
    sessionStorage.said = JSON.stringify([...JSON.parse(sessionStorage.said ?? "[]"), detail]);
  });
  window.seen = [];
  for (const type of ["keydown", "keyup", "input", "change", "scroll"]) {
    addEventListener(type, () => window.seen.push(type), { capture: true });
  }
</script>`;

function routes() {
  const all: Record<string, string | ReturnType<typeof drawing>> = {};
  for (const { address, page } of Object.values(STORIES)) {
    const { host, pathname } = new URL(address);
    all[`${host}${pathname}`] = page.replace("</head>", `${LISTENING}</head>`);
    all[`${host}/mill.jpg`] = drawing(960, 540);
    all[`${host}/wheel.jpg`] = drawing(960, 540);
    all[`${host}/elsewhere`] = "<title>Elsewhere</title>";
  }
  return all;
}

describe.each(["chrome", "firefox"] as const)("reading aloud in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let directory: string;
  let tab: Page;
  let before = "";

  beforeAll(async () => {
    sites = await serveSites(routes());
    directory = await mkdtemp(join(tmpdir(), "byline-listen-"));
    await cp(testBuild(name), directory, { recursive: true });
    await putFakeSpeech(directory, VOICES);
    browser = await openBrowser(name, { sites, extension: directory });
  });
  beforeEach(() => clearStored(browser));
  afterEach(() => tab.close());
  afterAll(async () => {
    const errors = browser && (await extensionErrors(browser));
    await browser?.close();
    sites?.close();
    await rm(directory, { recursive: true });
    expect(errors).toEqual([]);
  });

  /** Opens the overlay on a story, in a tab of its own. */
  async function open(lang: keyof typeof STORIES, width = 1000): Promise<Page> {
    const next = await browser.newPage(STORIES[lang].address);
    await next.setViewport({ width, height: 700 });
    await next.evaluate(() => sessionStorage.clear());
    before = await next.evaluate(() => document.documentElement.outerHTML);
    tab = next;
    await showOverlay();
    return next;
  }
  async function showOverlay(): Promise<void> {
    await browser.clickAction(tab);
    await until("the overlay is there", () => inside("dialog?.matches(':modal') ?? false"));
    await until("keys are followed", () => has("[data-part=way] .progress"));
  }

  const inside = <T>(expression: string) => driver.inside<T>(tab, expression);
  const has = (selector: string) => driver.has(tab, selector);
  const click = (label: string) => tab.click(`>>> .player [aria-label="${label}"]`);
  const listen = () => tab.click(">>> .toolbar button[title=Listen]");
  const marked = () =>
    inside<string>(
      "Array.from(root.querySelectorAll('mark.spoken'), (mark) => mark.textContent).join('')",
    );
  const told = () => inside<string>("root.querySelector('.player-told').textContent");

  async function said(): Promise<(Said | "")[]> {
    const all = await tab.evaluate(() => JSON.parse(sessionStorage.said ?? "[]") as string[]);
    return all.map((each) => (each === "" ? "" : JSON.parse(each)));
  }
  const last = async () => (await said()).at(-1);
  const texts = async () => (await said()).flatMap((each) => (each === "" ? [] : [each.text]));
  const untilSaid = (text: string) =>
    until(`it says "${text}"`, async () => {
      const now = await last();
      return now !== "" && now?.text.startsWith(text) ? now : null;
    });
  const untilSilent = () => until("it is silent", async () => (await last()) === "");
  const tell = (what: string) =>
    tab.evaluate(
      (type, detail) => void window.dispatchEvent(new CustomEvent(type, { detail })),
      TOLD,
      what,
    );
  /** Speaks the present sentence to its end, and waits for what comes then. */
  async function speakOn(): Promise<void> {
    const { length } = await said();
    await tell("end");
    await until("it goes on", async () => (await said()).length > length || (await isEnded()));
  }
  const isEnded = async () => (await marked()) === "";

  /** Whether the spoken sentence stands between the bars. */
  const isInSight = () =>
    inside<boolean>(
      `((marks, above, below) => marks.length > 0 && marks[0].getBoundingClientRect().top >= above.bottom &&
        marks.at(-1).getBoundingClientRect().bottom <= below.top)(
        [...root.querySelectorAll('mark.spoken')], root.querySelector('.toolbar').getBoundingClientRect(),
        root.querySelector('.player').getBoundingClientRect())`,
    );

  const settled = () =>
    until("nothing scrolls", () =>
      inside<boolean>(
        "new Promise((done) => { const top = dialog.scrollTop; setTimeout(() => done(dialog.scrollTop === top), 150); })",
      ),
    );

  /** The overlay closes, speech ends, and the page has noticed nothing. */
  async function expectUntouched(): Promise<void> {
    expect(await driver.pageAfter(browser, tab)).toEqual({ html: before, seen: [], top: 0 });
  }

  test.each(["en", "de", "ar", "ja"] as const)(
    "the whole article is spoken in %s, each sentence marked and in sight",
    async (lang) => {
      await store(browser, { speechRate: 300 });
      await open(lang);
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
      const article = await inside<string>(
        `["h1", ".text"].map((part) => { const copy = root.querySelector(part).cloneNode(true);
          for (const silent of copy.querySelectorAll("figcaption, sup, li > a")) silent.remove();
          return copy.textContent; }).join(" ")`,
      );
      await listen();
      await until("it speaks", async () => (await said()).length > 0);
      while (!(await isEnded())) {
        const now = await last();
        if (now === "" || now === undefined) throw new Error("it is silent");
        expect(now).toMatchObject({ voice: STORIES[lang].voice, rate: 3 });
        expect(now.text.length).toBeLessThanOrEqual(180);
        await until("what is spoken is marked", async () =>
          letters(await marked()).startsWith(letters(now.text)),
        );
        await until(`"${now.text}" is in sight`, isInSight);
        await speakOn();
      }
      expect(letters((await texts()).join(""))).toBe(letters(article));
      expect((await texts()).length).toBeGreaterThan(10);
      expect(await inside("root.querySelectorAll('mark').length")).toBe(0);
      await until("it can be played again", () => has(".player [aria-label=Play]"));
      await expectUntouched();
    },
    120_000,
  );

  test("it pauses and plays by button and key, goes back and forth, and space scrolls", async () => {
    await open("en");
    await tab.keyboard.press("r");
    await untilSaid("The mill at");
    await click("Next sentence");
    await untilSaid("The water mill");
    await click("Next sentence");
    await untilSaid("A society");
    await click("Previous sentence");
    await untilSaid("The water mill");
    await click("Pause");
    await untilSilent();
    expect(await marked()).toMatch(/^The water mill/);
    await tab.keyboard.press("r");
    await untilSaid("The water mill");
    await tab.keyboard.press("r");
    await untilSilent();
    await click("Play");
    await untilSaid("The water mill");
    await inside("root.querySelector('main').focus({ preventScroll: true })");
    const top = await inside<number>("dialog.scrollTop");
    await tab.keyboard.press(" ");
    await until("it scrolls", async () => (await inside<number>("dialog.scrollTop")) > top + 200);
    expect(await last()).not.toBe("");
    await expectUntouched();
    expect(await last()).toBe("");
  });

  test("speed and voice hold at once, and are kept", async () => {
    await open("en");
    await listen();
    await untilSaid("The mill at");
    await inside("root.querySelector('.player-speed').focus()");
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await until("it is faster", async () => {
      const now = await last();
      return now !== "" && now?.rate === 1.5;
    });
    await inside("root.querySelector('.player-voice').focus()");
    await tab.keyboard.press("ArrowDown");
    await until("another voice speaks", async () => {
      const now = await last();
      return now !== "" && now?.voice === "Oliver";
    });
    expect(await last()).toMatchObject({ text: "The mill at Lindhaven grinds again", rate: 1.5 });
    expect(
      await inside(
        "Array.from(root.querySelectorAll('.player-voice option'), (o) => o.value).includes('urn:Cloud')",
      ),
    ).toBe(false);
    await until("both are stored", async () => {
      const { speechRate, voices } = await stored(browser);
      return speechRate === 150 && voices?.en === "urn:Oliver";
    });
    await expectUntouched();
    await showOverlay();
    await listen();
    await until("it is as before", async () => {
      const now = await last();
      return now !== "" && now?.voice === "Oliver" && now.rate === 1.5;
    });
    await expectUntouched();
  });

  test("a reader who scrolls away is not followed, until they come back or ask for it", async () => {
    await open("en");
    await listen();
    await untilSaid("The mill at");
    await speakOn();
    await until("it is in sight", isInSight);
    await settled();
    expect(await has(".player [aria-label^='Show the sentence']")).toBe(false);
    await tab.mouse.move(400, 350);
    await tab.mouse.wheel({ deltaY: 1600 });
    await until("the way back is there", () => has(".player [aria-label^='Show the sentence']"));
    await settled();
    const top = await inside<number>("dialog.scrollTop");
    await speakOn();
    await settled();
    expect(await inside("dialog.scrollTop")).toBe(top);
    expect(await isInSight()).toBe(false);
    await click("Show the sentence being read");
    await until("it is in sight", isInSight);
    await until(
      "it follows",
      async () => !(await has(".player [aria-label^='Show the sentence']")),
    );
    // With the pointer on the bar, it is still the text that scrolls.
    await settled();
    await tab.mouse.wheel({ deltaY: 1600 });
    await until("the way back is there", () => has(".player [aria-label^='Show the sentence']"));
    await settled();
    await tab.mouse.wheel({ deltaY: -1600 });
    await until("it follows again", async () => !(await has(".player [aria-label^='Show the']")));
    await expectUntouched();
  });

  test.each(["en", "ar"] as const)(
    "it reads on from where the reader points, in %s",
    async (lang) => {
      await open(lang);
      const paragraphs = await inside<string[]>(
        "Array.from(root.querySelectorAll('.text p'), (p) => p.textContent)",
      );
      await listen();
      await until("it speaks", async () => (await said()).length > 0);
      await settled();
      const point = await inside<{ x: number; y: number }>(
        `((p) => { p.scrollIntoView({ block: "center", behavior: "instant" });
        const range = document.createRange(); range.selectNodeContents(p);
        const boxes = range.getClientRects(); const box = boxes[boxes.length - 1];
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })(root.querySelectorAll(".text p")[1])`,
      );
      await tab.mouse.click(point.x, point.y);
      const lastSentence = await until("it says the end of it", async () => {
        const now = await last();
        return now !== "" && now && paragraphs[1]?.endsWith(now.text) ? now.text : null;
      });
      expect(await marked()).toBe(lastSentence);
      // By keys: to a paragraph, and from there.
      await tab.keyboard.press("j");
      await until("a paragraph is led to", () => has(".here"));
      const here = await inside<string>("root.querySelector('.here').textContent");
      await tab.keyboard.press("r");
      await until("it is silent", async () => (await last()) === "");
      await tab.keyboard.press("r");
      await until("it reads from there", async () => {
        const now = await last();
        return now !== "" && now && here.startsWith(now.text.slice(0, 20));
      });
      await expectUntouched();
    },
  );

  test("it begins where the reader is", async () => {
    await open("en");
    await inside(
      "new Promise((done) => { dialog.addEventListener('scrollend', () => done(null), { once: true }); dialog.scrollTo({ top: 900, behavior: 'instant' }); })",
    );
    const first = await inside<string>(
      "[...root.querySelectorAll('.text :is(p, h2)')].find((block) => block.getBoundingClientRect().top >= root.querySelector('.toolbar').getBoundingClientRect().bottom).textContent",
    );
    await listen();
    await untilSaid(first.slice(0, 20));
    await expectUntouched();
  });

  test("Escape ends it and leaves the overlay; leaving the page ends it too", async () => {
    await open("de");
    await tab.keyboard.press("r");
    await untilSaid("Die Mühle");
    await tab.keyboard.press("Escape");
    await until("the bar is gone", async () => !(await has(".player")));
    expect(await last()).toBe("");
    expect(await has("h1")).toBe(true);
    expect(await inside("root.querySelectorAll('mark').length")).toBe(0);
    await tab.keyboard.press("r");
    await untilSaid("Die Mühle");
    await click("Stop reading aloud");
    await until("the bar is gone", async () => !(await has(".player")));
    expect(await last()).toBe("");
    await tab.keyboard.press("r");
    await untilSaid("Die Mühle");
    await tab.goto("https://www.bote.example/elsewhere");
    expect(await last()).toBe("");
  });

  test("finding, selecting and notes go on beside it, and the text is as it was", async () => {
    await open("en");
    const text = () => inside<string>("root.querySelector('article').innerHTML");
    const original = await text();
    await listen();
    await untilSaid("The mill at");
    await click("Next sentence");
    await untilSaid("The water mill");
    // A match that is not in sight yet is scrolled to, and a reader who scrolls away is not followed.
    await until("it is in sight", isInSight);
    await settled();
    await tab.keyboard.press("/");
    await until("the field has the focus", () =>
      inside("root.activeElement === root.querySelector('.find input')"),
    );
    await tab.keyboard.type("mill above");
    await until("it is found in what is spoken", () => has("mark.spoken mark.match"));
    await speakOn();
    await until("the next one is marked", async () => (await marked()).startsWith("A society"));
    expect(await inside("root.querySelector('mark.match').textContent")).toBe("mill above");
    await tab.keyboard.press("Escape");
    await until("the bar to find with is gone", async () => !(await has(".find")));
    expect(await inside("root.querySelectorAll('mark.match').length")).toBe(0);
    // Words are selected with the mouse, across what is spoken now and what is spoken next.
    const at = (words: string) =>
      inside<{ x: number; y: number }>(
        `((walker) => { for (let node; (node = walker.nextNode()); ) {
            const place = node.data.indexOf(${JSON.stringify(words)});
            if (place < 0) continue;
            const range = document.createRange(); range.setStart(node, place); range.setEnd(node, place + 1);
            const box = range.getBoundingClientRect(); return { x: box.x + 1, y: box.y + box.height / 2 };
          } })(document.createTreeWalker(root.querySelector(".text"), NodeFilter.SHOW_TEXT))`,
      );
    // The text may not have begun to follow.
    await until("what is spoken is in sight", isInSight);
    await settled();
    const from = await at("volunteers");
    const to = await at("Its price");
    await tab.mouse.move(from.x, from.y);
    await tab.mouse.down();
    await tab.mouse.move(to.x, to.y, { steps: 5 });
    await tab.mouse.up();
    const selected = () =>
      inside<string>(
        `((range) => { const live = document.createRange(); live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset); return live.toString(); })(
          getSelection().getComposedRanges({ shadowRoots: [root] })[0])`,
      );
    const words = await selected();
    expect(words).toMatch(/^volunteers rebuilt[\s\S]*has printed\. $/);
    await speakOn();
    await until("the next one is marked", async () => (await marked()).startsWith("The flour"));
    expect(await selected()).toBe(words);
    await speakOn();
    await until("the next one is marked", async () => (await marked()).startsWith("Its price"));
    expect(await selected()).toBe(words);
    await click("Stop reading aloud");
    await until("the bar is gone", async () => !(await has(".player")));
    expect(await text()).toBe(original);
    await expectUntouched();
  });

  test("of two tabs one speaks", async () => {
    const first = await open("en");
    await listen();
    await untilSaid("The mill at");
    const second = await open("de");
    await listen();
    await untilSaid("Die Mühle");
    tab = first;
    await untilSilent();
    await until("it is told", async () => (await told()).startsWith("Paused, because"));
    await first.bringToFront();
    await click("Play");
    await untilSaid("The mill at");
    tab = second;
    await untilSilent();
    await first.close();
  });

  test("a voice that fails is told, and so is one that somebody else has ended", async () => {
    await open("en");
    await listen();
    await untilSaid("The mill at");
    await tell("fail");
    await until("it is tried again", async () => (await texts()).length === 2);
    await tell("fail");
    await until("it is told", async () => (await told()).startsWith("The voice has failed"));
    await click("Play");
    await until("it is tried again", async () => (await texts()).length === 3);
    expect(await told()).toBe("");
    await tell("silence");
    await until("it is told", async () => (await told()).startsWith("Paused, because"));
    await expectUntouched();
  });

  test.each([360, 320])("the bar and the toolbar fit on a screen of %i pixels", async (width) => {
    await open("en", width);
    await tab.keyboard.press("r");
    await untilSaid("The mill at");
    await inside("dialog.scrollTo({ top: 1500, behavior: 'instant' })");
    await until("every button is there", () => has(".player [aria-label^='Show the sentence']"));
    const loose = await inside<string[]>(
      `[...root.querySelectorAll(".player :is(button, select, p), .toolbar > *")].filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < 0 || box.right > dialog.clientWidth || (each.matches("button, select") && (box.width < 24 || box.height < 24)));
      }).map((each) => each.outerHTML.slice(0, 80))`,
    );
    expect(loose).toEqual([]);
    // A voice is told by more than its first letter.
    const voice = await inside<number>("root.querySelector('.player-voice').offsetWidth");
    expect(voice).toBeGreaterThanOrEqual(width === 320 ? 64 : 100);
    // The end of the text can be scrolled out from beneath the bar.
    await inside("dialog.scrollTo({ top: 1e6, behavior: 'instant' })");
    expect(
      await inside(
        "root.querySelector('.columns').lastElementChild.getBoundingClientRect().bottom <= root.querySelector('.player').getBoundingClientRect().top",
      ),
    ).toBe(true);
    await expectUntouched();
  });
});

describe.each(["chrome", "firefox"] as const)("without a voice in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let directory: string;

  beforeAll(async () => {
    sites = await serveSites(routes());
    directory = await mkdtemp(join(tmpdir(), "byline-voiceless-"));
    await cp(testBuild(name), directory, { recursive: true });
    browser = await openBrowser(name, { sites, extension: directory });
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    await rm(directory, { recursive: true });
  });

  async function open(lang: keyof typeof STORIES): Promise<Page> {
    const tab = await browser.newPage(STORIES[lang].address);
    await browser.clickAction(tab);
    await driver.overlayShows(
      tab,
      await tab.evaluate(() => document.querySelector("h1")?.textContent ?? ""),
    );
    await until("keys are followed", () => driver.has(tab, "[data-part=way] .progress"));
    await tab.click(">>> .toolbar button[title=Listen]");
    await until("the bar is there", () => driver.has(tab, ".player-told"));
    return tab;
  }
  const told = (tab: Page) =>
    driver.inside<string>(tab, "root.querySelector('.player-told').textContent");

  test("what the browser itself has speaks, or it says that there is none", async () => {
    const tab = await open("en");
    await until("it has looked", async () => (await told(tab)) !== "Looking for voices…");
    const voices = await tab.evaluate(() =>
      speechSynthesis.getVoices().map((voice) => ({
        name: voice.name,
        lang: voice.lang,
        voiceURI: voice.voiceURI,
        localService: voice.localService,
        default: voice.default,
      })),
    );
    if (localVoices(voices).length === 0) {
      const reason =
        voices.length === 0 ? "No voice is installed on this device." : "The only voices here";
      expect(await told(tab)).toContain(reason);
      expect(await told(tab)).toContain("Voices are added in the system’s settings");
      expect(await driver.has(tab, ".player :is([aria-label=Play], select)")).toBe(false);
    } else {
      expect(await driver.has(tab, ".player select")).toBe(true);
    }
    expect(await extensionErrors(browser)).toEqual([]);
    await tab.click('>>> .player [aria-label="Stop reading aloud"]');
    await until("the bar is gone", async () => !(await driver.has(tab, ".player")));
    await tab.close();
  });

  test("voices that come late speak; of a language without one it says so, and another may be chosen", async () => {
    await putFakeSpeech(directory, [{ name: "Clara", lang: "en-US" }], true);
    await browser.installExtension(directory);
    const tell = (tab: Page) =>
      tab.evaluate(
        (type) => void window.dispatchEvent(new CustomEvent(type, { detail: "voices" })),
        TOLD,
      );
    const said = (tab: Page) => tab.evaluate(() => sessionStorage.said ?? "");
    const english = await open("en");
    expect(await told(english)).toBe("Looking for voices…");
    await tell(english);
    await until("it speaks", async () => (await said(english)).includes("The mill at"));
    expect(await told(english)).toBe("");

    const japanese = await open("ja");
    await tell(japanese);
    await until("it is told", async () =>
      (await told(japanese)).startsWith("No voice for this language is installed: Japanese."),
    );
    expect(await said(japanese)).toBe("");
    await driver.inside(japanese, "root.querySelector('.player-voice').focus()");
    await japanese.keyboard.press("ArrowDown");
    await until("the other one speaks", async () => (await said(japanese)).includes("水車小屋"));
    expect(await told(japanese)).toBe("");
  });
});
