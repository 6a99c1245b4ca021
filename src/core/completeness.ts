import type { Completeness } from "./article";
import type { TextBlock } from "./blocks";
import type { Taken } from "./clean/ledger";
import { paginationSigns } from "./completeness/pagination";
import { paywallSigns } from "./completeness/paywall";
import { readOnSigns } from "./completeness/read-on";
import { quote, quoteEnd, type Sign } from "./completeness/sign";
import { statedLengthSigns } from "./completeness/stated-length";
import { endingOf, linesAtEnd } from "./completeness/text-end";
import { untilWall } from "./completeness/wall";
import { roughWordCount } from "./completeness/word-count";
import { Wording } from "./completeness/wording";
import type { Metadata } from "./metadata";
import type { Words } from "./words/words";

/** Sum of weights from which on a text is called cut off: one, and no less for how sums are rounded. */
const ENOUGH = 0.999;

/** What `judgeCompleteness` looks at. */
export interface CompletenessInput {
  /** The untouched copy of the page. */
  page: Document;
  /** Its elements by anchor. */
  pageAnchors: ReadonlyMap<string, Element>;
  url: string;
  metadata: Metadata;
  /** The blocks of the shown text, in order, with their anchors. */
  blocks: readonly TextBlock[];
  /** What was taken out of the text. */
  taken: readonly Taken[];
  /** Words of a consent notice that stood in place of the article, or null. */
  consentWall: string | null;
  /** The words that the page is read with. */
  words: Words;
}

/**
 * Judges whether the shown text is the whole text. Each sign has a weight; a text is called cut off
 * where they weigh enough together, since prompts to subscribe stand under whole texts, too.
 *
 * Changes nothing.
 * @returns reasons in short English sentences that quote the page's words, strongest first
 */
export function judgeCompleteness(input: CompletenessInput): Completeness {
  if (input.consentWall !== null) {
    const words = `A consent notice stands in place of the article: ${quote(input.consentWall)}.`;
    return { truncated: true, reasons: [words] };
  }
  if (input.blocks.length === 0) {
    return { truncated: false, reasons: ["No running text was found on the page."] };
  }
  const signs = completenessSigns(input);
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  const truncated =
    sum >= ENOUGH && signs.some(({ weight, isSupport }) => weight > 0 && !isSupport);
  const told = signs.filter(({ words, weight }) => words !== null && weight > 0);
  told.sort((a, b) => b.weight - a.weight);
  return { truncated, reasons: truncated ? told.flatMap(({ words }) => words ?? []) : [] };
}

function completenessSigns(input: CompletenessInput): Sign[] {
  const { page, url, metadata } = input;
  const wording = new Wording(metadata.lang, input.words);
  const blocks = untilWall(input.blocks, input.taken, wording);
  const lines = linesAtEnd({ ...input, blocks });
  const signs = [
    ...paywallSigns({ page, metadata, blocks, lines, wording }),
    ...readOnSigns(lines, url, wording),
    ...statedLengthSigns(metadata, blocks),
    ...paginationSigns({ page, url, metadata, lines, wording }),
  ];
  return signs.length === 0 ? [] : [...signs, ...endSigns(blocks), ...lengthSigns(blocks)];
}

/** A text that breaks off supports what else is seen. */
function endSigns(blocks: readonly TextBlock[]): Sign[] {
  const end = endingOf(blocks);
  if (!end || end.ending === "whole") return [];
  const told = {
    dots: { words: `The text ends in dots: ${quoteEnd(end.text)}.`, weight: 0.5 },
    open: { words: `The text breaks off: ${quoteEnd(end.text)}.`, weight: 0.5 },
    "mid-sentence": { words: `The text breaks off: ${quoteEnd(end.text)}.`, weight: 0.4 },
  } satisfies Record<string, Sign>;
  return [{ ...told[end.ending], isSupport: true }];
}

/** Lengths in words up to which a text is short, with what that weighs. */
const SHORT = [
  [60, 0.5],
  [150, 0.35],
  [250, 0.15],
  [700, 0],
] as const;
/** What more words weigh: few pages give away that much of a text. */
const LONG = -0.2;

function lengthSigns(blocks: readonly TextBlock[]): Sign[] {
  const words = roughWordCount(blocks);
  const weight = SHORT.find(([most]) => words <= most)?.[1] ?? LONG;
  return [{ words: null, weight, isSupport: true }];
}
