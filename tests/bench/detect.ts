import { BenchBrowser, bundle, LostPage } from "./browser";
import { type Corpus, type CorpusPage, readHtml } from "./corpus";
import type { detectBoth } from "./detect-harness";
import type { DetectorOutcome } from "./outcome";
import { milliseconds, share, table } from "./table";

declare global {
  /** Set by the bundle that runs in the browser. */
  var detectorBench: typeof detectBoth;
}

/** Both detectors on one page. */
export interface DetectorRun {
  page: CorpusPage;
  outcome: DetectorOutcome;
}

/** Runs our detector and `isProbablyReaderable` side by side. */
export class DetectorMeasurer {
  readonly #browser: BenchBrowser;
  #isWarm = false;

  private constructor(browser: BenchBrowser) {
    this.#browser = browser;
  }

  static async create(): Promise<DetectorMeasurer> {
    const entry = `import { detectBoth } from "./detect-harness"; globalThis.detectorBench = detectBoth;`;
    return new DetectorMeasurer(new BenchBrowser(await bundle(entry)));
  }

  async run(page: CorpusPage): Promise<DetectorRun> {
    const html = readHtml(page);
    if (!this.#isWarm) {
      this.#isWarm = true;
      await this.#detect(html, page.url);
    }
    return { page, outcome: await this.#detect(html, page.url) };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #detect(html: string, url: string): Promise<DetectorOutcome> {
    try {
      return await this.#browser.call(
        (text, address) => globalThis.detectorBench(text, address),
        html,
        url,
      );
    } catch (error) {
      if (!(error instanceof LostPage)) throw error;
      return {
        kind: "none",
        score: 0,
        reasons: [],
        error: error.message,
        bestMs: 0,
        readerable: false,
        readerableBestMs: 0,
      };
    }
  }
}

/** The detector's tables for one corpus, and the pages of the look half that it tells wrongly. */
export function detectorReport(corpus: Corpus, runs: DetectorRun[], showsHold: boolean): string {
  return [
    `## ${corpus.name}: detection\n\n${table([SHARE_HEAD, ...shareRows(runs)])}`,
    timeReport(runs),
    ...mistakeLists(corpus, runs, showsHold),
  ].join("\n\n");
}

const SHARE_HEAD = ["", "pages", "news", "news or article", "isProbablyReaderable"];

/** One row for each type, each kind of article, and each half of both where there are both. */
function shareRows(runs: DetectorRun[]): string[][] {
  const types = [...new Set(runs.map((run) => run.page.gold.type ?? "(no type)"))];
  const kinds = [
    ...new Set(runs.map((run) => run.page.gold.kind).filter((kind) => kind !== undefined)),
  ];
  const groups = [
    ...types.map((type): Group => [type, (run) => (run.page.gold.type ?? "(no type)") === type]),
    ...kinds.map((kind): Group => [`article, kind ${kind}`, (run) => run.page.gold.kind === kind]),
  ];
  return groups.flatMap(([label, isMember]) => {
    const members = runs.filter(isMember);
    return [
      shareRow(label, members),
      ...(["look", "hold"] as const).map((half) =>
        shareRow(
          `  ${half} half`,
          members.filter((run) => run.page.half === half),
        ),
      ),
    ];
  });
}

type Group = [label: string, isMember: (run: DetectorRun) => boolean];

function shareRow(label: string, runs: DetectorRun[]): string[] {
  const countShare = (holds: (outcome: DetectorOutcome) => boolean) => {
    const count = runs.filter((run) => holds(run.outcome)).length;
    return `${count} = ${share(runs.length === 0 ? null : count / runs.length)}`;
  };
  return [
    label,
    String(runs.length),
    countShare((outcome) => outcome.kind === "news"),
    countShare((outcome) => outcome.kind !== "none"),
    countShare((outcome) => outcome.readerable),
  ];
}

/** Best time of several runs on each page, summed over the pages. */
function timeReport(runs: DetectorRun[]): string {
  const total = (pick: (outcome: DetectorOutcome) => number) =>
    runs.reduce((sum, run) => sum + pick(run.outcome), 0);
  const ours = total((outcome) => outcome.bestMs);
  const theirs = total((outcome) => outcome.readerableBestMs);
  const slowest = runs.reduce<DetectorRun | null>(
    (worst, run) => (worst === null || run.outcome.bestMs > worst.outcome.bestMs ? run : worst),
    null,
  );
  return [
    `time, best of five for each page, summed: ${milliseconds(ours)} ms, isProbablyReaderable ${milliseconds(theirs)} ms, ratio ${(ours / theirs).toFixed(2)}`,
    `slowest page: ${slowest === null ? "–" : `${slowest.page.gold.id} ${milliseconds(slowest.outcome.bestMs)} ms`}`,
  ].join("\n");
}

/** A verdict that the gold contradicts, and in which words. */
type Mistake = [title: string, isMade: (run: DetectorRun) => boolean];

function mistakeLists(corpus: Corpus, runs: DetectorRun[], showsHold: boolean): string[] {
  // Where no page has a kind, every article of the corpus is news.
  const hasKinds = corpus.pages.some((page) => page.gold.kind !== undefined);
  const mistakes: Mistake[] = [
    ["failed", ({ outcome }) => outcome.error !== null],
    [
      "articles told as none",
      ({ page, outcome }) => page.gold.type === "article" && outcome.kind === "none",
    ],
    [
      "news told as article",
      ({ page, outcome }) =>
        outcome.kind === "article" &&
        (hasKinds ? page.gold.kind === "news" : page.gold.type === "article"),
    ],
    [
      "other articles told as news",
      ({ page, outcome }) => page.gold.kind === "article" && outcome.kind === "news",
    ],
    [
      "other pages told as news",
      ({ page, outcome }) => isOtherPage(page) && outcome.kind === "news",
    ],
    [
      "other pages told as article",
      ({ page, outcome }) => isOtherPage(page) && outcome.kind === "article",
    ],
  ];
  return mistakes.flatMap(([title, isMade]) => {
    const shown = runs.filter((run) => isMade(run) && (showsHold || run.page.half === "look"));
    if (shown.length === 0) return [];
    const lines = shown.map(({ page, outcome }) => {
      const why = outcome.error ?? outcome.reasons.join("; ");
      return `- ${page.gold.id} ${page.gold.type ?? ""} ${page.url} (${outcome.score.toFixed(2)}: ${why})`;
    });
    return [`${title}${showsHold ? "" : ", look half"}: ${shown.length}\n${lines.join("\n")}`];
  });
}

function isOtherPage(page: CorpusPage): boolean {
  return page.gold.type !== undefined && page.gold.type !== "article";
}
