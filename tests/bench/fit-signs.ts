import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Facts, type readFacts, shows } from "../../src/core/detect";
import { SIGNS } from "../../src/core/detect/signs";
import { BenchBrowser, bundle } from "./browser";
import { type CorpusPage, readCorpus, readHtml } from "./corpus";
import { type Example, fitLogistic, logOdds, type Model } from "./logistic";
import { share, table } from "./table";

/**
 * Fits the weights of the detector's signs to annotated pages. First to one half of the publishers,
 * with the other half to score on, both ways; then to all pages, which gives the weights that ship.
 *
 *     npx tsx tests/bench/fit-signs.ts --corpus DIR [--corpus DIR ...] [--write]
 *
 * `--write` puts the weights into `signs.ts`; the biases are printed, for `ARTICLE_BIAS` and
 * `NEWS_BIAS` in `detect.ts`.
 */

declare global {
  /** Set by the bundle that runs in the browser. */
  var readFactsOf: (
    html: string,
    url: string,
  ) => ReturnType<typeof readFacts> extends Generator<infer F> ? F[] : never;
}

const SIGNS_FILE = fileURLToPath(new URL("../../src/core/detect/signs.ts", import.meta.url));
const RIDGE = 0.0001;
/** Weights are whole numbers: log odds times this. */
const SCALE = 10;
/** Weights from here on are set by hand and stay: rules that the pages are too few to teach. */
const BY_HAND = 90;
/** From here down, a weight outweighs all others together. */
const RULE = -150;
/** Part of the articles that may be told as none, and of other articles that may be told as news. */
const MISSED = 0.031;
const FALSE_NEWS = 0.075;

interface Judged {
  page: CorpusPage;
  shown: number[];
}

/** The rows of the table in order, with the fact that each looks at. */
const ROWS = Object.entries(SIGNS).flatMap(([name, signs]) =>
  signs.map((sign) => ({ name, sign, isByHand: Math.abs(sign[1]) >= BY_HAND })),
);

const isArticle = ({ page }: Judged) => page.gold.type === "article";
// Where no kind is given, every article of the corpus is news.
const isNews = (judged: Judged) =>
  isArticle(judged) && (judged.page.gold.kind ?? "news") === "news";
const isOther = (judged: Judged) => judged.page.gold.kind === "article";

/** Of the pages that no rule settles, those of other types are fewer than the articles. */
const OTHER_WEIGHT = 2;

function articleWeight({ page }: Judged): number {
  if (page.gold.type !== "article") return OTHER_WEIGHT;
  return page.gold.kind === undefined ? 0.5 : 1;
}

function newsWeight(judged: Judged): number {
  if (judged.page.gold.kind === "unsure") return 0;
  if (isNews(judged)) return 2;
  return isArticle(judged) ? 1 : 3;
}

/** Both models, on the scale of the table. */
interface Fit {
  article: Model;
  news: Model;
}

function fitBoth(pages: readonly Judged[]): Fit {
  const side = (
    column: 1 | 2,
    isMember: (judged: Judged) => boolean,
    weight: (judged: Judged) => number,
  ) => {
    // What a rule settles has nothing to teach.
    const isOpen = ({ shown }: Judged) =>
      !shown.some((row) => (ROWS[row]?.sign[column] ?? 0) <= RULE);
    const examples = pages.filter(isOpen).map(
      (judged): Example => ({
        shown: judged.shown.filter((row) => !ROWS[row]?.isByHand),
        isMember: isMember(judged),
        weight: weight(judged),
      }),
    );
    const { weights, bias } = fitLogistic(examples, ROWS.length, RIDGE);
    return {
      weights: weights.map((w, row) => {
        const sign = ROWS[row];
        return sign?.isByHand ? sign.sign[column] : Math.round(w * SCALE) + 0;
      }),
      bias: Math.round(bias * SCALE),
    };
  };
  const article = side(1, isArticle, articleWeight);
  const news = side(2, isNews, newsWeight);
  // The biases are those that keep the two promises on the very pages that were fitted.
  const articles = pages.filter(
    (judged) => isArticle(judged) && judged.page.gold.kind !== undefined,
  );
  article.bias -= quantile(
    articles.map(({ shown }) => logOdds(article, shown)),
    MISSED,
  );
  const others = pages.filter(isOther);
  news.bias -= quantile(
    others.map(({ shown }) => logOdds(news, shown)),
    1 - FALSE_NEWS,
  );
  return { article, news };
}

function quantile(values: number[], part: number): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}

function scoreTable({ article, news }: Fit, pages: readonly Judged[]): string {
  const groups = new Map<string, Judged[]>();
  for (const judged of pages) {
    const { type, kind } = judged.page.gold;
    const label = kind === undefined ? (type ?? "(no type)") : `article, kind ${kind}`;
    groups.set(label, [...(groups.get(label) ?? []), judged]);
  }
  return table([
    ["", "pages", "news", "news or article"],
    ...[...groups].map(([label, members]) => {
      const told = members.filter(({ shown }) => logOdds(article, shown) >= 0);
      const toldNews = told.filter(({ shown }) => logOdds(news, shown) >= 0);
      const part = (some: Judged[]) => `${some.length} = ${share(some.length / members.length)}`;
      return [label, String(members.length), part(toldNews), part(told)];
    }),
  ]);
}

/** Puts the weights into the table's source, row by row. */
function write({ article, news }: Fit): void {
  const source = readFileSync(SIGNS_FILE, "utf8");
  const start = source.indexOf("export const SIGNS");
  let row = 0;
  const signs = source
    .slice(start)
    .replace(/,(\s*)-?\d+,(\s*)-?\d+(,?\s*(?:"[^"]*",?\s*)?\])/g, (_all, a, b, rest) => {
      const weights = `,${a}${article.weights[row]},${b}${news.weights[row]}${rest}`;
      row++;
      return weights;
    });
  if (row !== ROWS.length) throw new Error(`${ROWS.length} signs, but ${row} in ${SIGNS_FILE}`);
  writeFileSync(SIGNS_FILE, source.slice(0, start) + signs);
}

async function judge(pages: readonly CorpusPage[]): Promise<Judged[]> {
  const entry = `import { readFacts } from "../../src/core/detect";
    globalThis.readFactsOf = (html, url) =>
      [...readFacts(new DOMParser().parseFromString(html, "text/html"), url)];`;
  const browser = new BenchBrowser(await bundle(entry));
  const judged: Judged[] = [];
  try {
    for (const page of pages) {
      const stages = await browser.call(
        (html, url) => globalThis.readFactsOf(html, url),
        readHtml(page),
        page.url,
      );
      const facts: Facts = Object.assign({}, ...stages);
      const shown = ROWS.flatMap(({ name, sign }, row) => {
        const fact = facts[name];
        return fact !== undefined && shows(sign, fact) ? [row] : [];
      });
      judged.push({ page, shown });
    }
  } finally {
    await browser.close();
  }
  return judged;
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: "string", multiple: true }, write: { type: "boolean" } },
  });
  if (values.corpus === undefined) throw new Error("--corpus is missing");
  const pages = await judge(values.corpus.flatMap((dir) => readCorpus(dir).pages));
  const look = pages.filter(({ page }) => page.half === "look");
  const hold = pages.filter(({ page }) => page.half === "hold");
  console.log(`## Fitted to look, scored on hold\n\n${scoreTable(fitBoth(look), hold)}\n`);
  console.log(`## Fitted to hold, scored on look\n\n${scoreTable(fitBoth(hold), look)}\n`);
  const all = fitBoth(pages);
  console.log(`## Fitted to all pages, and scored on them\n\n${scoreTable(all, pages)}\n`);
  console.log(`biases: article ${all.article.bias}, news ${all.news.bias}`);
  if (values.write) write(all);
}

await main(process.argv.slice(2));
