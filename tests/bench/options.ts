import { parseArgs } from "node:util";
import { TOOLS, type ToolName } from "./outcome";
import type { Half } from "./split";

export const USAGE = `Usage: npm run bench -- --corpus DIR [--corpus DIR ...] [options]

  --corpus DIR    folder with gold.jsonl and pages/<id>.html.gz; may be given several times
  --ids A,B       only these pages
  --limit N       only the first N pages of each corpus
  --split HALF    look, hold or all: pages of one half of the publishers, or of both (all)
  --only TOOLS    some of ${TOOLS.join(",")}
  --json FILE     also write all figures and each page's scores to FILE
  --worst N       print the N pages that byline reads worst; of the look half unless --split is given
  --mistakes      print names, headlines and dates that byline reads otherwise than the gold; same halves
  --page ID       print everything about byline's reading of one page
  --detect        measure the detector against isProbablyReaderable instead
  --open          measure how long a click takes to show headline and text instead, in Chromium`;

/** What the command line asks for. */
export interface Options {
  corpora: string[];
  ids: Set<string> | null;
  limit: number;
  /** Null where it was not given: both halves are scored, only the look half is shown. */
  split: Half | "all" | null;
  only: ToolName[];
  json: string | null;
  worst: number;
  mistakes: boolean;
  page: string | null;
  detect: boolean;
  open: boolean;
}

/**
 * Reads the command line.
 * @throws Error, in words for the user, where an option is unknown or has a value that is none
 */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: "string", multiple: true },
      ids: { type: "string" },
      limit: { type: "string" },
      split: { type: "string" },
      only: { type: "string" },
      json: { type: "string" },
      worst: { type: "string" },
      mistakes: { type: "boolean" },
      page: { type: "string" },
      detect: { type: "boolean" },
      open: { type: "boolean" },
    },
  });
  if (values.corpus === undefined) throw new Error("--corpus is missing");
  return {
    corpora: values.corpus,
    ids: values.ids === undefined ? null : new Set(values.ids.split(",")),
    limit: count("--limit", values.limit) ?? Number.POSITIVE_INFINITY,
    split: values.split === undefined ? null : split(values.split),
    only: values.only === undefined ? [...TOOLS] : tools(values.only),
    json: values.json ?? null,
    worst: count("--worst", values.worst) ?? 0,
    mistakes: values.mistakes ?? false,
    page: values.page ?? null,
    detect: values.detect ?? false,
    open: values.open ?? false,
  };
}

function count(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value)) throw new Error(`${option} wants a number, not "${value}"`);
  return Number(value);
}

function split(value: string): Half | "all" {
  if (value === "look" || value === "hold" || value === "all") return value;
  throw new Error(`--split wants look, hold or all, not "${value}"`);
}

/** In the order of the columns, whatever the order they were asked for in. */
function tools(value: string): ToolName[] {
  const asked = value.split(",");
  const unknown = asked.find((name) => !TOOLS.some((tool) => tool === name));
  if (unknown !== undefined) throw new Error(`--only knows ${TOOLS.join(", ")}, not "${unknown}"`);
  return TOOLS.filter((tool) => asked.includes(tool));
}
