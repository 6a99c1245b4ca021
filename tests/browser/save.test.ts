import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parted, readMarkdown, squeezed } from "../core/export/read-markdown";
import { extensionErrors } from "./extension-errors";
import { openBrowser, type TestBrowser } from "./harness/browser";
import { type Sites, serveSites } from "./harness/sites";
import { until } from "./harness/until";
import { has, inside, overlayShows } from "./overlay-driver";
import { HOSTILE_NAMES, HOSTILE_WORDS, SAVED_PAGES, SAVED_SITES } from "./save-pages";

/**
 * Names of files that are still being written. Firefox's stand for a moment under eight random
 * characters, without the `.part` that follows.
 */
const UNFINISHED = /\.(?:part|crdownload|tmp)$|^[\w+-]{8}\.\w+$/;

const LANGUAGES = ["english", "german", "arabic", "japanese"] as const;

/** Text that a browser shows of something, without white space. */
const shown = (tab: Page, selector: string) =>
  inside<string>(tab, `root.querySelector(${JSON.stringify(selector)}).textContent`).then(squeezed);

describe.each(["chrome", "firefox"] as const)("saving in %s", (name) => {
  let sites: Sites;
  let browser: TestBrowser;
  let tab: Page;
  let directory: string;
  let downloads: string;

  beforeAll(async () => {
    sites = await serveSites(SAVED_SITES);
    directory = await mkdtemp(join(tmpdir(), "byline-saved-"));
    downloads = join(directory, "downloads");
    await mkdir(downloads);
    browser = await openBrowser(name, {
      sites,
      // Firefox prints to a file rather than ask where to.
      firefoxPreferences: {
        "print.always_print_silent": true,
        print_printer: "Mozilla Save to PDF",
        "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
        "print.printer_Mozilla_Save_to_PDF.print_to_filename": join(directory, "printed.pdf"),
      },
    });
    await browser.saveDownloadsTo(downloads);
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await browser?.close();
    sites?.close();
    if (directory) await rm(directory, { recursive: true });
  });

  /** Opens a page, the overlay on it, and by its key the panel in that. */
  async function open(address: string): Promise<void> {
    tab = await browser.newPage(address);
    await tab.setViewport({ width: 1000, height: 800 });
    await browser.clickAction(tab);
    await until("the keys are there", () =>
      inside(tab, "root?.querySelector('.progress') != null"),
    );
    await tab.keyboard.press("d");
    await until("the panel has the focus", () => has(tab, ".save h2:focus"));
  }

  const press = (label: string) => tab.click(`>>> button[aria-label="${label}"]`);

  /** Text of the file that a press saves, with its name. */
  async function saved(label: string): Promise<{ file: string; text: string }> {
    const before = await readdir(downloads);
    await press(label);
    const file = await until(`${label} makes a file`, async () => {
      const now = (await readdir(downloads)).filter((each) => !before.includes(each));
      return now.length === 1 && !UNFINISHED.test(now[0] ?? "") ? now[0] : null;
    });
    const path = join(downloads, file);
    const text = await until(`${file} has been written`, () => readFile(path, "utf8"));
    await rm(path);
    return { file, text };
  }

  /** What is on the clipboard, as a page finds it that the reader pastes it into. */
  async function pasted(): Promise<{ text: string; html: string }> {
    const page = await browser.newPage(SAVED_PAGES.paste);
    await page.bringToFront();
    await page.focus("textarea");
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    const found = await until("something is pasted", () =>
      page.evaluate(
        () => (window as unknown as { pasted?: { text: string; html: string } }).pasted,
      ),
    );
    await page.close();
    return found;
  }

  async function copied(label: string): Promise<{ text: string; html: string }> {
    await press(label);
    const row = `root.querySelector('[aria-label="${label}"]').closest(".save-row")`;
    await until(`${label} has copied`, () =>
      inside(tab, `${row}.querySelector(".save-outcome")?.textContent === "Copied"`),
    );
    return pasted();
  }

  /** Opens the citation, and chooses how it is written. */
  async function choose(format: string): Promise<void> {
    if (!(await has(tab, ".citation select"))) await tab.click(">>> .save summary");
    await until("the citation is there", () => has(tab, ".citation select"));
    await tab.select(">>> .citation select", format);
  }

  test.each(LANGUAGES)("%s: Markdown says what the article says", async (language) => {
    await open(SAVED_PAGES[language]);
    const { file, text } = await saved("Save as file: Markdown");
    const [yaml, rest] = parted(text);
    const headline = await inside<string>(tab, "root.querySelector('h1').textContent");
    const lang = await inside<string>(tab, "root.querySelector('article').lang");
    expect(parse(yaml)).toMatchObject({ title: headline, url: SAVED_PAGES[language], lang });
    const read = readMarkdown(rest);
    expect(read.text).toContain(squeezed(headline));
    for (const paragraph of await inside<string[]>(
      tab,
      "[...root.querySelectorAll('.text p:not(.byline-embed p)')].map((each) => each.textContent)",
    )) {
      expect(read.text).toContain(squeezed(paragraph));
    }
    expect([...read.types]).not.toContain("html");
    expect(file.normalize("NFC")).toContain(headline.slice(0, 12));
    expect(file).toMatch(/\.md$/);
  });

  test.each(LANGUAGES)("%s: one HTML file, opened with no script and no web", async (language) => {
    await open(SAVED_PAGES[language]);
    const { text } = await saved("Save as file: HTML");
    const article = await shown(tab, ".text");
    const lang = await inside<string>(tab, "root.querySelector('article').lang");
    const dir = await inside<string>(tab, "root.querySelector('article').dir");
    sites.routes["saved.example/"] = text;
    sites.requests.length = 0;
    const page = await browser.newPage("https://saved.example/");
    const found = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      return {
        ran: "ran" in window,
        mode: document.compatMode,
        lang: document.documentElement.lang,
        dir: getComputedStyle(document.body).direction,
        font: getComputedStyle(document.querySelector("footer") as Element).fontFamily,
        text: document.querySelector(".text")?.textContent ?? "",
        pictures: [...document.images].map(({ complete, naturalWidth, src }) => ({
          isThere: complete && naturalWidth > 0,
          isInside: src.startsWith("data:image/"),
        })),
      };
    });
    await page.close();
    expect(found).toMatchObject({ ran: false, mode: "CSS1Compat", lang, dir });
    expect(found.font).toMatch(/^system-ui/);
    expect(squeezed(found.text)).toBe(article);
    expect(found.pictures.length).toBeGreaterThan(0);
    expect(found.pictures.every(({ isThere, isInside }) => isThere && isInside)).toBe(true);
    // The browsers ask their makers for things, too.
    expect(sites.requests.filter((url) => /\.example\/(?!favicon)/.test(url))).toEqual([
      "https://saved.example/",
    ]);
  });

  test("pictures that others may read are in the file, the rest is linked and listed", async () => {
    await open(SAVED_PAGES.pictures);
    const { text } = await saved("Save as file: HTML");
    expect(text).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="An open gate"/);
    expect(text).toContain(
      '<a href="https://shut.example/shut.png" class="missing-picture">Picture: A shut gate</a>',
    );
    expect(text).toContain("<h2>Pictures that are not in this file</h2>");
    expect(text).not.toMatch(/src="http/);
  });

  test("citations and sources are saved, each with its own ending", async () => {
    await open(SAVED_PAGES.german);
    const headline = await inside<string>(tab, "root.querySelector('h1').textContent");
    const expected = [
      ["apa", "APA 7", /\(Citation\)\.txt$/],
      ["bibtex", "BibTeX", /\(Citation\)\.bib$/],
      ["ris", "RIS", /\(Citation\)\.ris$/],
      ["csl-json", "CSL-JSON", /\(Citation\)\.json$/],
    ] as const;
    for (const [format, label, ending] of expected) {
      await choose(format);
      const { file, text } = await saved(`Save as file: Citation: ${label}`);
      expect(file).toMatch(ending);
      expect(text).toContain(headline.split(" ")[0]);
      expect(squeezed(text)).toBe(await shown(tab, ".citation-preview"));
      if (format === "csl-json") expect(JSON.parse(text)[0].title).toBe(headline);
    }
    for (const [label, ending] of [
      ["Text", /\(Sources\)\.txt$/],
      ["Markdown", /\(Sources\)\.md$/],
      ["JSON", /\(Sources\)\.json$/],
    ] as const) {
      const { file, text } = await saved(`Save as file: Sources: ${label}`);
      expect(file).toMatch(ending);
      expect(text).toContain(headline.split(" ")[0]);
    }
  });

  test.each([
    ["https", SAVED_PAGES.english],
    ["http", SAVED_PAGES.english.replace("https:", "http:")],
    ["a strict policy", SAVED_PAGES.strict],
  ])("with %s everything is copied and saved", async (_, address) => {
    await open(address);
    const file = await saved("Save as file: Markdown");
    const { text } = await copied("Copy: Markdown");
    const undated = (markdown: string) =>
      markdown.replace(/^saved: .*$/m, "").replace(/\r\n/g, "\n");
    expect(undated(text)).toBe(undated(file.text));
    const html = await saved("Save as file: HTML");
    expect(html.text.match(/<img src="data:image\//g)).toHaveLength(2);
    expect(html.text).not.toContain('class="missing-picture"');
    await choose("apa");
    const preview = await shown(tab, ".citation-preview");
    expect(squeezed((await copied("Copy: Citation: APA 7")).text)).toBe(preview);
  });

  test("on https, a citation keeps its italics and HTML its markup", async () => {
    await open(SAVED_PAGES.english);
    await choose("mla");
    const citation = await copied("Copy: Citation: MLA 9");
    expect(citation.html).toMatch(/<i\b[^>]*>/);
    expect(citation.text).not.toContain("<i");
    const whole = await copied("Copy: HTML");
    expect(whole.html).toContain("<h1");
    expect(whole.text).toMatch(/^<!doctype html>/);
  });

  test("in a sandbox the text is there to be copied by hand", async () => {
    await open(SAVED_PAGES.sandbox);
    await press("Save as file: Markdown");
    const text = await until("the text is there", () =>
      inside<string>(tab, "root.querySelector('.save textarea')?.value"),
    );
    expect(text).toMatch(/^---\ntitle: /);
    expect(await inside(tab, "root.activeElement?.localName")).toBe("textarea");
    expect(await readdir(downloads)).toEqual([]);
    await overlayShows(tab, "This page may not let files be saved");
  });

  test("a page that means harm comes out harmless in every format", async () => {
    await open(SAVED_PAGES.hostile);
    const markdown = await saved("Save as file: Markdown");
    expect(markdown.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const [yaml, rest] = parted(markdown.text);
    const words = squeezed(HOSTILE_WORDS.replace(/[\u202a-\u202e\u2066-\u2069]/g, ""));
    const front = parse(yaml);
    expect(squeezed(front.title)).toContain(words);
    expect(front.author).toEqual(HOSTILE_NAMES);
    expect(front).not.toHaveProperty("evil");
    const read = readMarkdown(rest);
    expect(read.text).toContain(words);
    expect([...read.types]).not.toContain("html");

    const html = await saved("Save as file: HTML");
    expect(html.text).not.toContain("<script");
    expect(html.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(html.file).not.toMatch(/[/\\:*?"<>|\p{Cc}\u202e\u2066]/u);

    for (const [format, label] of [
      ["bibtex", "BibTeX"],
      ["ris", "RIS"],
      ["csl-json", "CSL-JSON"],
    ] as const) {
      await choose(format);
      const { text } = await saved(`Save as file: Citation: ${label}`);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      if (format === "bibtex")
        expect(text.match(/[{]/g)).toHaveLength(text.match(/[}]/g)?.length ?? 0);
      if (format === "ris") expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
      if (format === "csl-json") expect(squeezed(JSON.parse(text)[0].title)).toContain(words);
    }
  });

  test.each([
    ["device", /^2024-09-12 CON \(The Cou}rier\)\.md$/],
    ["path", /^2024-09-12 .*\(The Cou}rier\)\.md$/],
    ["long", /^2024-09-12 Long (?:Long )+\(The Cou}rier\)\.md$/],
  ] as const)("a headline that is a %s gives a file of this directory", async (page, expected) => {
    await open(SAVED_PAGES[page]);
    const { file } = await saved("Save as file: Markdown");
    expect(file).toMatch(expected);
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(140);
  });

  test("Print asks the browser to print", async () => {
    await open(SAVED_PAGES.english);
    await tab.evaluate(() => {
      window.addEventListener("beforeprint", () => {
        document.documentElement.dataset.printed = "yes";
      });
    });
    await inside(
      tab,
      "root.querySelector('.save .save-part button.plain:not([aria-label])').focus()",
    );
    await tab.keyboard.press("Enter");
    await until("the page is printed", () =>
      tab.evaluate(() => document.documentElement.dataset.printed),
    );
    expect(await extensionErrors(browser)).toEqual([]);
  });

  test("the panel opens by its button and closes by Escape, which gives the focus back", async () => {
    await open(SAVED_PAGES.english);
    await tab.keyboard.press("Escape");
    await until("the panel is gone", async () => !(await has(tab, ".save")));
    await tab.focus(">>> button[title=Save]");
    await tab.keyboard.press("Enter");
    await until("the panel is there", () => has(tab, ".save h2:focus"));
    await tab.keyboard.press("Escape");
    await until("the button has the focus", () => has(tab, "button[title=Save]:focus"));
    expect(await has(tab, ".save")).toBe(false);
  });
});
