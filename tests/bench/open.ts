import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { buildExtension } from "../../build";
import { openBrowser, type TestBrowser } from "../browser/harness/browser";
import { type Sites, serveSites } from "../browser/harness/sites";
import { bundle } from "./browser";
import { type Corpus, type CorpusPage, readHtml } from "./corpus";
import type * as harness from "./open-harness";
import { milliseconds, share, table } from "./table";

/** How one page opened, in milliseconds. */
export interface OpenRun {
  page: CorpusPage;
  /** From the click on the toolbar button until the headline stands on the screen; null if never. */
  openMs: number | null;
  /** The same until the text stands there too. */
  textMs: number | null;
  /** What reading the page takes by itself, where the script is as new to the browser. */
  reading: harness.ReadingTime;
}

declare global {
  /** Set by the bundle that runs in the page. */
  var openBench: typeof harness;
}

const HARNESS = `import * as harness from "./open-harness"; globalThis.openBench = harness;`;

/** Longest wait for a headline, in milliseconds. */
const HANG_MS = 10_000;

/**
 * Opens pages in Chromium by a real click on the toolbar button. The pages' own scripts do not run:
 * they are kept as they stood once they had.
 */
export class OpenMeasurer {
  readonly #directory: string;
  readonly #sites: Sites;
  readonly #browser: TestBrowser;
  readonly #harness: string;

  private constructor(directory: string, sites: Sites, browser: TestBrowser, harness: string) {
    this.#directory = directory;
    this.#sites = sites;
    this.#browser = browser;
    this.#harness = harness;
  }

  static async create(): Promise<OpenMeasurer> {
    const directory = await mkdtemp(join(tmpdir(), "byline-open-"));
    await buildExtension({ browser: "chrome", outDir: directory, test: true });
    const sites = await serveSites({});
    const browser = await openBrowser("chrome", { extension: directory, sites });
    return new OpenMeasurer(directory, sites, browser, await bundle(HARNESS));
  }

  async run(page: CorpusPage): Promise<OpenRun> {
    const { host, pathname, search } = new URL(page.url);
    const address = `${host}${pathname}${search}`;
    this.#sites.routes[address] = {
      body: readHtml(page),
      headers: { "content-security-policy": "script-src 'none'" },
    };
    try {
      // In tabs of their own: what one has made of the patterns, the other would find made.
      const reading = await this.#inTab(page.url, (tab) =>
        tab.evaluate(() => globalThis.openBench.timeReading()),
      );
      const shown = await this.#inTab(page.url, (tab) => this.#open(tab));
      return { page, ...shown, reading };
    } finally {
      delete this.#sites.routes[address];
    }
  }

  async #inTab<T>(url: string, measure: (tab: Page) => Promise<T>): Promise<T> {
    const tab = await this.#browser.newPage(url);
    try {
      await tab.evaluate(this.#harness);
      return await measure(tab);
    } finally {
      await tab.close();
    }
  }

  async #open(tab: Page): Promise<Pick<OpenRun, "openMs" | "textMs">> {
    // Both clocks are the system's: the click is timed here, the rest in the page.
    const shown = tab.evaluate((patience) => globalThis.openBench.timeShown(patience), HANG_MS);
    await tab.bringToFront();
    const click = performance.timeOrigin + performance.now();
    await this.#browser.clickAction(tab);
    const { headline, text } = await shown;
    const since = (time: number | null) => (time === null ? null : time - click);
    return { openMs: since(headline), textMs: since(text) };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#sites.close();
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** The middle one of some numbers, or null where there are none. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/**
 * The times of one corpus, and the pages that took longest or never opened. The share is that of reading
 * in the time until the text is there: the headline does not wait for it.
 */
export function openReport(corpus: Corpus, runs: readonly OpenRun[]): string {
  const opened = runs.filter((run) => run.openMs !== null);
  const readMs = (run: OpenRun) => run.reading.textMs;
  const shareOf = (run: OpenRun) => (run.textMs === null ? null : readMs(run) / run.textMs);
  const middle = (of: (run: OpenRun) => number | null) =>
    median(opened.flatMap((run) => of(run) ?? []));
  const slowest = [...opened].sort((a, b) => (b.openMs ?? 0) - (a.openMs ?? 0)).slice(0, 5);
  const rows = [
    [
      "",
      "pages",
      "opened",
      "click to headline, ms",
      "click to text, ms",
      "reading the text, ms",
      "its share",
      "the sources, after that, ms",
    ],
    [
      "median",
      String(runs.length),
      String(opened.length),
      time(middle((run) => run.openMs)),
      time(middle((run) => run.textMs)),
      time(middle(readMs)),
      share(middle(shareOf)),
      time(middle((run) => run.reading.sourcesMs)),
    ],
    ...slowest.map((run) => [
      run.page.gold.id,
      "",
      "",
      time(run.openMs),
      time(run.textMs),
      time(readMs(run)),
      share(shareOf(run)),
      time(run.reading.sourcesMs),
    ]),
  ];
  const never = runs.filter((run) => run.openMs === null).map((run) => `- ${run.page.gold.id}`);
  return [
    `## ${corpus.name}: opening\n\n${table(rows)}`,
    ...(never.length > 0 ? [`no headline: ${never.length}\n${never.join("\n")}`] : []),
  ].join("\n\n");
}

function time(value: number | null): string {
  return value === null ? "–" : milliseconds(value);
}
