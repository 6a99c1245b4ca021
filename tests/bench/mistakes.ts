import type { PageRun } from "./measure";
import { namesEqual, namesMatch } from "./names";
import { agencyFits, scorePage } from "./score";

/**
 * What byline's metadata and sources say otherwise than the gold, page by page: "+" before a name that
 * no annotation has, "-" before an annotated one that was not found.
 */
export function mistakeList(runs: PageRun[]): string {
  return runs
    .map((run) => ({ id: run.page.gold.id, lines: pageMistakes(run) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, lines }) => [id, ...lines.map((line) => `  ${line}`)].join("\n"))
    .join("\n");
}

function pageMistakes({ page: { gold }, facts, outcomes }: PageRun): string[] {
  const outcome = outcomes.get("byline");
  if (outcome === undefined) return [];
  if (outcome.error !== null) return [`failed: ${outcome.error.split("\n")[0]}`];
  const { reading } = outcome;
  const sources = reading?.sources;
  const score = scorePage(gold, facts, "byline", outcome);
  const asItIs = (name: string) => name;
  return [
    ...(score.headline === false ? [`headline: +${reading?.headline} -${gold.title}`] : []),
    ...(score.date === false ? [`date: +${reading?.published} -${gold.published}`] : []),
    ...names("authors", reading?.authors, gold.authors, namesMatch, asItIs),
    ...names("agencies", sources?.agencies, gold.agencies, agencyFits, (agency) => agency.printed),
    ...names("initials", sources?.initials, gold.initials, namesEqual, asItIs),
    ...names("image credits", sources?.credits, gold.credits, namesMatch, asItIs),
    ...names("cited outlets", sources?.cited, gold.cited, namesMatch, asItIs),
  ];
}

function names<T>(
  field: string,
  found: T[] | undefined,
  wanted: string[] | undefined,
  fits: (found: T, wanted: string) => boolean,
  print: (found: T) => string,
): string[] {
  if (wanted === undefined || found === undefined) return [];
  const wrong = found.filter((one) => !wanted.some((other) => fits(one, other)));
  const missed = wanted.filter((other) => !found.some((one) => fits(one, other)));
  const parts = [...wrong.map((one) => `+${print(one)}`), ...missed.map((other) => `-${other}`)];
  return parts.length === 0 ? [] : [`${field}: ${parts.join(" | ")}`];
}
