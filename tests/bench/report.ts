import type { ToolName } from "./outcome";
import type { PageScore } from "./score";
import { type PrecisionRecall, type Summary, summarise } from "./summary";
import { milliseconds, share, table } from "./table";

/** A page's scores, with what the page is grouped by. */
export interface ScoredPage {
  half: "look" | "hold";
  type: string | null;
  scores: Map<ToolName, PageScore>;
}

type Row = [label: string, cell: (summary: Summary) => string];

const MAIN_ROWS: Row[] = [
  ["pages", (s) => String(s.pages)],
  ["failed (threw, null, empty, late)", (s) => String(s.failed)],
  ["changed the document", (s) => String(s.changedDocuments)],
  ["word precision", (s) => share(s.words?.precision)],
  ["word recall", (s) => share(s.words?.recall)],
  ["word F1", (s) => share(s.words?.f1)],
  ["four-word-run F1", (s) => share(s.runs?.f1)],
  ["pages under F1 0.8", (s) => (s.words === null ? "–" : String(s.under80))],
  ["`with` found", (s) => share(s.with)],
  ["`without` found", (s) => share(s.without)],
  ["`with` found, typography aside", (s) => share(s.withLevel)],
  ["`without` found, typography aside", (s) => share(s.withoutLevel)],
  ["headline", (s) => share(s.headline)],
  ["date within 24 h", (s) => share(s.date)],
  ["authors precision / recall", (s) => precisionRecall(s.authors)],
  ["agencies wrong / missed", (s) => wrongMissed(s.agencies)],
  ["initials wrong / missed", (s) => wrongMissed(s.initials)],
  ["image credits precision / recall", (s) => precisionRecall(s.credits)],
  ["cited outlets precision / recall", (s) => precisionRecall(s.cited)],
  ["median ms", (s) => milliseconds(s.medianMs)],
  ["p95 ms", (s) => milliseconds(s.p95Ms)],
  ["total ms", (s) => milliseconds(s.totalMs)],
];

const HALF_ROWS = new Set([
  "pages",
  "word F1",
  "four-word-run F1",
  "pages under F1 0.8",
  "`with` found",
  "`without` found",
  "`with` found, typography aside",
  "`without` found, typography aside",
  "headline",
  "date within 24 h",
  "authors precision / recall",
  "agencies wrong / missed",
  "initials wrong / missed",
  "image credits precision / recall",
  "cited outlets precision / recall",
]);

/** The tables of one corpus, as text. */
export function corpusReport(
  name: string,
  tools: readonly ToolName[],
  pages: ScoredPage[],
): string {
  const types = [...new Set(pages.map((page) => page.type))];
  const articles = pages.filter((page) => page.type === "article");
  const others = pages.filter((page) => page.type !== "article");
  const isMixed = articles.length > 0 && others.length > 0;
  const parts = isMixed
    ? [
        mainTable(`${name}: articles`, tools, articles),
        mainTable(`${name}: all other types`, tools, others),
        typeTable(`${name}: by type`, tools, pages, types),
        halvesTable(`${name}: articles, by half of the publishers`, tools, articles),
      ]
    : [
        mainTable(name, tools, pages),
        halvesTable(`${name}: by half of the publishers`, tools, pages),
      ];
  return parts.filter((part) => part !== null).join("\n\n");
}

/** The figures of each tool over some pages. */
export function summaries(tools: readonly ToolName[], pages: ScoredPage[]): Map<ToolName, Summary> {
  return new Map(
    tools.map((tool) => {
      const scores = pages
        .map((page) => page.scores.get(tool))
        .filter((score) => score !== undefined);
      return [tool, summarise(scores)];
    }),
  );
}

function mainTable(title: string, tools: readonly ToolName[], pages: ScoredPage[]): string {
  const columns = [...summaries(tools, pages)].map(([tool, summary]) => ({ head: tool, summary }));
  const timeRow = medianRatios(
    tools,
    columns.map(({ summary }) => summary),
  );
  return sectionTable(title, columns, MAIN_ROWS, timeRow === null ? [] : [timeRow]);
}

/** Median time in units of Readability's in the same run. */
function medianRatios(tools: readonly ToolName[], columns: Summary[]): string[] | null {
  const base = columns[tools.indexOf("readability")]?.medianMs;
  if (base === undefined || base === 0) return null;
  return ["median, ratio to readability's", ...columns.map((s) => (s.medianMs / base).toFixed(2))];
}

function halvesTable(
  title: string,
  tools: readonly ToolName[],
  pages: ScoredPage[],
): string | null {
  const halves = (["look", "hold"] as const).filter((half) =>
    pages.some((page) => page.half === half),
  );
  if (halves.length < 2) return null;
  const columns = halves.flatMap((half) =>
    [
      ...summaries(
        tools,
        pages.filter((page) => page.half === half),
      ),
    ].map(([tool, summary]) => ({
      head: `${tool}:${half}`,
      summary,
    })),
  );
  return sectionTable(
    title,
    columns,
    MAIN_ROWS.filter(([label]) => HALF_ROWS.has(label)),
    [],
  );
}

function typeTable(
  title: string,
  tools: readonly ToolName[],
  pages: ScoredPage[],
  types: (string | null)[],
): string {
  const head = ["type", "pages", ...tools.flatMap((tool) => [tool, "with", "without"])];
  const rows = types.map((type) => {
    const ofType = pages.filter((page) => page.type === type);
    const cells = [...summaries(tools, ofType).values()].flatMap((summary) => [
      share(summary.words?.f1),
      share(summary.with),
      share(summary.without),
    ]);
    return [type ?? "(no type)", String(ofType.length), ...cells];
  });
  return `## ${title} (word F1, \`with\`, \`without\`)\n\n${table([head, ...rows])}`;
}

function sectionTable(
  title: string,
  columns: { head: string; summary: Summary }[],
  rows: Row[],
  moreRows: string[][],
): string {
  const body = rows
    .map(([label, cell]) => [label, ...columns.map(({ summary }) => cell(summary))])
    .filter((row) => row.slice(1).some((cell) => cell !== "–"));
  const head = ["", ...columns.map((column) => column.head)];
  return `## ${title}\n\n${table([head, ...body, ...moreRows])}`;
}

function precisionRecall(names: PrecisionRecall | null): string {
  return names === null ? "–" : `${share(names.precision)} / ${share(names.recall)}`;
}

function wrongMissed(names: PrecisionRecall | null): string {
  return names === null ? "–" : `${names.wrong} / ${names.missed} of ${names.wanted}`;
}
