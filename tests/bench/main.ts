import { writeFileSync } from "node:fs";
import { type Corpus, type CorpusPage, readCorpus } from "./corpus";
import { pageDetails, worstPages } from "./details";
import { DetectorMeasurer, detectorReport } from "./detect";
import { Measurer, type PageRun } from "./measure";
import { mistakeList } from "./mistakes";
import { OpenMeasurer, openReport } from "./open";
import { type Options, parseOptions, USAGE } from "./options";
import { corpusReport, type ScoredPage, summaries } from "./report";
import { scorePage } from "./score";

async function main(args: string[]): Promise<void> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const corpora = options.corpora.map(readCorpus);
  const measure = options.open ? open : options.detect ? detect : compareTools;
  const results = await measure(corpora, options);
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
}

/** Prints how the tools read the pages; returns what `--json` writes. */
async function compareTools(corpora: Corpus[], options: Options): Promise<unknown[]> {
  const measurer = await Measurer.of(options.only);
  const results = [];
  try {
    for (const corpus of corpora) {
      const runs = await runPages(corpus, options, (page) => measurer.run(page));
      if (options.page !== null) {
        for (const run of runs) console.log(pageDetails(run));
        continue;
      }
      const pages = runs.map(scoreRun);
      console.log(`${corpusReport(corpus.name, options.only, pages)}\n`);
      const shown = runs.filter((run) => options.split !== null || run.page.half === "look");
      if (options.worst > 0) {
        console.log(`## ${corpus.name}: worst pages\n\n${worstPages(shown, options.worst)}\n`);
      }
      if (options.mistakes) {
        console.log(`## ${corpus.name}: mistakes\n\n${mistakeList(shown)}\n`);
      }
      results.push({
        corpus: corpus.name,
        summaries: Object.fromEntries(summaries(options.only, pages)),
        pages: pages.map((page) => ({ ...page, scores: Object.fromEntries(page.scores) })),
      });
    }
  } finally {
    await measurer.close();
  }
  return results;
}

/** Prints how the detectors judge the pages; returns what `--json` writes. */
async function detect(corpora: Corpus[], options: Options): Promise<unknown[]> {
  const measurer = await DetectorMeasurer.create();
  const results = [];
  try {
    for (const corpus of corpora) {
      const runs = await runPages(corpus, options, (page) => measurer.run(page));
      console.log(`${detectorReport(corpus, runs, options.split !== null)}\n`);
      results.push({
        corpus: corpus.name,
        pages: runs.map(({ page, outcome }) => ({
          id: page.gold.id,
          half: page.half,
          type: page.gold.type ?? null,
          kind: page.gold.kind ?? null,
          outcome,
        })),
      });
    }
  } finally {
    await measurer.close();
  }
  return results;
}

/** Prints how long pages take to open; returns what `--json` writes. */
async function open(corpora: Corpus[], options: Options): Promise<unknown[]> {
  const measurer = await OpenMeasurer.create();
  const results = [];
  try {
    for (const corpus of corpora) {
      const runs = await runPages(corpus, options, (page) => measurer.run(page));
      console.log(`${openReport(corpus, runs)}\n`);
      results.push({
        corpus: corpus.name,
        pages: runs.map(({ page, ...times }) => ({ id: page.gold.id, half: page.half, ...times })),
      });
    }
  } finally {
    await measurer.close();
  }
  return results;
}

/** Runs something on each page that was asked for, one after the other. */
async function runPages<T>(
  corpus: Corpus,
  options: Options,
  run: (page: CorpusPage) => Promise<T>,
): Promise<T[]> {
  const pages = corpus.pages.filter((page) => isAskedFor(page, options)).slice(0, options.limit);
  const results: T[] = [];
  for (const page of pages) {
    results.push(await run(page));
    if (process.stderr.isTTY)
      process.stderr.write(`\r${corpus.name} ${results.length}/${pages.length} `);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  return results;
}

function isAskedFor(page: CorpusPage, options: Options): boolean {
  if (options.page !== null) return page.gold.id === options.page;
  const isInHalf = options.split === null || options.split === "all" || page.half === options.split;
  return isInHalf && (options.ids?.has(page.gold.id) ?? true);
}

function scoreRun({ page, facts, outcomes }: PageRun): ScoredPage {
  const scores = new Map(
    [...outcomes].map(
      ([tool, outcome]) => [tool, scorePage(page.gold, facts, tool, outcome)] as const,
    ),
  );
  return { half: page.half, type: page.gold.type ?? null, scores };
}

await main(process.argv.slice(2));
