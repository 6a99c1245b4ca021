import { paragraphsMissing, passagesMissing } from "./gaps";
import type { PageRun } from "./measure";
import type { Outcome } from "./outcome";
import { hasSnippet, type PageScore, scorePage } from "./score";
import { milliseconds, share } from "./table";

/** Passages shown for each side of a badly read page, and words of each. */
const SAMPLES = 3;
const SAMPLE_WORDS = 14;

/** Characters shown of one removal or paragraph. */
const CLIP = 220;

/** The pages that byline reads worst by word F1, with samples of what it missed and added. */
export function worstPages(runs: PageRun[], count: number): string {
  const scored = runs.flatMap((run) => {
    const outcome = run.outcomes.get("byline");
    if (outcome === undefined) return [];
    const score = scorePage(run.page.gold, run.facts, "byline", outcome);
    return score.words === null ? [] : [{ run, outcome, score, words: score.words }];
  });
  scored.sort((a, b) => a.words.f1 - b.words.f1);
  return scored
    .slice(0, count)
    .map(({ run, outcome, score, words }) => {
      const text = outcome.blocks.join("\n");
      const body = run.page.gold.body ?? "";
      const figures = `F1 ${share(words.f1)}  P ${share(words.precision)}  R ${share(words.recall)}`;
      return [
        `${run.page.gold.id}  ${figures}${score.error === null ? "" : `  FAILED: ${clip(score.error)}`}`,
        ...samples("  missed", passagesMissing(body, text)),
        ...samples("  extra ", passagesMissing(text, body)),
      ].join("\n");
    })
    .join("\n");
}

function samples(label: string, passages: string[]): string[] {
  return passages.slice(0, SAMPLES).map((passage) => {
    const words = passage.split(" ");
    const rest = words.length > SAMPLE_WORDS ? ` … (${words.length} words)` : "";
    return `${label}: ${words.slice(0, SAMPLE_WORDS).join(" ")}${rest}`;
  });
}

/** Everything about byline's reading of one page, beside the gold. */
export function pageDetails(run: PageRun): string {
  const outcome = run.outcomes.get("byline");
  if (outcome === undefined) throw new Error("--page needs byline among the tools");
  const { gold, url, half } = run.page;
  const score = scorePage(gold, run.facts, "byline", outcome);
  const text = outcome.blocks.join("\n");
  const lines = [`# ${gold.id} (${half} half)`, url, ...verdict(outcome, score), ""];
  lines.push(...comparison(run, outcome), "");
  if (gold.body !== undefined) {
    const paragraphs = gold.body.split(/\n+/);
    lines.push(...list("gold paragraphs missing", paragraphsMissing(paragraphs, text)));
    lines.push(...list("extra blocks", paragraphsMissing(outcome.blocks, gold.body)));
    lines.push(...list("passages missing", passagesMissing(gold.body, text).slice(0, 10)));
    lines.push(...list("extra passages", passagesMissing(text, gold.body).slice(0, 10)));
  }
  lines.push(...snippetLists(run, text));
  const removals = outcome.reading?.sources?.removals ?? [];
  lines.push(
    ...list(
      "removals",
      removals.map(
        (removal) => `[${removal.step}] (${removal.reasons.join("; ")}) ${removal.text}`,
      ),
    ),
  );
  return lines.join("\n");
}

function verdict(outcome: Outcome, score: PageScore): string[] {
  const lines = [
    `${milliseconds(outcome.ms)} ms${outcome.changedDocument ? ", CHANGED THE DOCUMENT" : ""}`,
  ];
  if (outcome.error !== null) lines.push(`FAILED: ${outcome.error}`);
  if (score.words !== null) {
    const { f1, precision, recall } = score.words;
    lines.push(
      `word F1 ${share(f1)}, precision ${share(precision)}, recall ${share(recall)}, four-word-run F1 ${share(score.runs?.f1)}`,
    );
  }
  return lines;
}

function comparison({ page: { gold }, facts }: PageRun, { reading }: Outcome): string[] {
  const sources = reading?.sources;
  const agencies = sources?.agencies.map(({ id, name, printed }) => `${printed} = ${name} [${id}]`);
  return [
    ...pair("headline", reading?.headline, gold.title),
    `  main heading: ${facts.mainHeading ?? "–"}`,
    ...pair("standfirst", reading?.standfirst, gold.summary),
    ...pair("published", reading?.published, gold.published),
    `modified\n  byline: ${reading?.modified ?? "–"}`,
    ...pair("authors", reading?.authors.join(" | "), gold.authors?.join(" | ")),
    ...pair("agencies", agencies?.join(" | "), gold.agencies?.join(" | ")),
    ...pair("initials", sources?.initials.join(" | "), gold.initials?.join(" | ")),
    ...pair("image credits", sources?.credits.join(" | "), gold.credits?.join(" | ")),
    ...pair("cited outlets", sources?.cited.join(" | "), gold.cited?.join(" | ")),
  ];
}

function pair(label: string, found: string | null | undefined, gold: string | undefined): string[] {
  return [
    label,
    `  byline: ${found || "–"}`,
    `  gold:   ${gold === undefined ? "not annotated" : gold || "–"}`,
  ];
}

function snippetLists({ page: { gold } }: PageRun, text: string): string[] {
  const has = (snippet: string) => hasSnippet(text, snippet);
  return [
    ...list(
      "`with` snippets missing",
      (gold.with ?? []).filter((snippet) => !has(snippet)),
    ),
    ...list("`without` snippets present", (gold.without ?? []).filter(has)),
  ];
}

function list(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, ...items.map((item) => `- ${clip(item)}`), ""];
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > CLIP ? `${line.slice(0, CLIP)}… (${line.length} characters)` : line;
}
