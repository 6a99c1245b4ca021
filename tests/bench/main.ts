import { writeFileSync } from "node:fs";
import { type Corpus, type CorpusPage, readCorpus } from "./corpus";
import { Measurer, type PageRun } from "./measure";
import { type Options, parseOptions, USAGE } from "./options";
import { corpusReport, type ScoredPage, summaries } from "./report";
import { scorePage } from "./score";

function main(): Promise<void> {
  let options: Options;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
    return Promise.resolve();
  }
  return compareTools(options);
}

async function compareTools(options: Options): Promise<void> {
  const measurer = await Measurer.of(options.only);
  const results = [];
  try {
    for (const dir of options.corpora) {
      const corpus = readCorpus(dir);
      const runs = await runPages(measurer, corpus, options);
      const pages = runs.map(scoreRun);
      console.log(`${corpusReport(corpus.name, options.only, pages)}\n`);
      results.push({
        corpus: corpus.name,
        summaries: Object.fromEntries(summaries(options.only, pages)),
        pages: pages.map((page) => ({ ...page, scores: Object.fromEntries(page.scores) })),
      });
    }
  } finally {
    await measurer.close();
  }
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
}

async function runPages(measurer: Measurer, corpus: Corpus, options: Options): Promise<PageRun[]> {
  const pages = chosenPages(corpus, options);
  const runs: PageRun[] = [];
  for (const page of pages) {
    runs.push(await measurer.run(page));
    if (process.stderr.isTTY)
      process.stderr.write(`\r${corpus.name} ${runs.length}/${pages.length} `);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  return runs;
}

function chosenPages(corpus: Corpus, options: Options): CorpusPage[] {
  return corpus.pages
    .filter((page) => options.ids?.has(page.gold.id) ?? true)
    .filter(
      (page) => options.split === null || options.split === "all" || page.half === options.split,
    )
    .slice(0, options.limit);
}

function scoreRun({ page, facts, outcomes }: PageRun): ScoredPage {
  const scores = new Map(
    [...outcomes].map(
      ([tool, outcome]) => [tool, scorePage(page.gold, facts, tool, outcome)] as const,
    ),
  );
  return { half: page.half, type: page.gold.type ?? null, scores };
}

await main();
