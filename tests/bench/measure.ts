import { BenchBrowser, bundle, LostPage } from "./browser";
import { type CorpusPage, readHtml } from "./corpus";
import type { Harness } from "./harness";
import type { Outcome, PageFacts, ToolName } from "./outcome";

declare global {
  /** Set by the bundle that runs in the browser. */
  var bench: Harness;
}

/** What every tool did with one page. */
export interface PageRun {
  page: CorpusPage;
  facts: PageFacts;
  outcomes: Map<ToolName, Outcome>;
}

/** A tool that takes longer than this for one page has failed on it. */
const DEADLINE_MS = 10_000;

/** Runs tools side by side in one browser. */
export class Measurer {
  readonly #browser: BenchBrowser;
  readonly #tools: readonly ToolName[];
  #count = 0;

  private constructor(browser: BenchBrowser, tools: readonly ToolName[]) {
    this.#browser = browser;
    this.#tools = tools;
  }

  /** Bundles the tools; a tool that is not asked for is not bundled either. */
  static async of(tools: readonly ToolName[]): Promise<Measurer> {
    const imports = tools.map((tool) => `import { run as ${tool} } from "./tools/${tool}";`);
    const entry = `import { Harness } from "./harness"; ${imports.join(" ")}
      globalThis.bench = new Harness({ ${tools.join(", ")} });`;
    return new Measurer(new BenchBrowser(await bundle(entry)), tools);
  }

  /**
   * Runs every tool on a page, each on a freshly parsed document, the first tool changing from page to
   * page so that none is always the one that meets a cold cache.
   */
  async run(page: CorpusPage): Promise<PageRun> {
    const html = readHtml(page);
    if (this.#count === 0) await this.#warmUp(html, page.url);
    const first = this.#count++ % this.#tools.length;
    const order = [...this.#tools.slice(first), ...this.#tools.slice(0, first)];
    const outcomes = new Map<ToolName, Outcome>();
    let facts = await this.#load(html, page.url);
    for (const tool of order) {
      try {
        outcomes.set(tool, withDeadline(await this.#runTool(tool)));
      } catch (error) {
        if (!(error instanceof LostPage)) throw error;
        outcomes.set(tool, lost(error.message));
        facts = await this.#load(html, page.url);
      }
    }
    return { page, facts, outcomes };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Lets the browser compile the tools before anything is timed. */
  async #warmUp(html: string, url: string): Promise<void> {
    await this.#load(html, url);
    for (const tool of this.#tools) await this.#runTool(tool).catch(() => this.#load(html, url));
  }

  /** A browser that died since the last call is opened again, once. */
  async #load(html: string, url: string): Promise<PageFacts> {
    const load = () =>
      this.#browser.call((text, address) => globalThis.bench.load(text, address), html, url);
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof LostPage)) throw error;
      return load();
    }
  }

  #runTool(tool: ToolName): Promise<Outcome> {
    return this.#browser.call((name) => globalThis.bench.run(name), tool);
  }
}

function withDeadline(outcome: Outcome): Outcome {
  if (outcome.ms <= DEADLINE_MS) return outcome;
  return { ...lost(`over the deadline of ${DEADLINE_MS} ms`), ms: outcome.ms };
}

function lost(error: string): Outcome {
  return { ms: DEADLINE_MS, error, reading: null, blocks: [], changedDocument: false };
}
