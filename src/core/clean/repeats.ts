import { isProse, type TextBlock } from "../blocks";
import { attributeHas, closestWhere } from "../where";

/** What a page repeats: lines of its furniture, and lines that begin alike and lead elsewhere. */

/** Longest line that can begin like others, in characters. */
const LINE = 700;

/**
 * How a line that leads elsewhere begins, of three words or more up to a mark: "Find more here |". A
 * day is none: "6 May 2019: The ferry sails".
 */
export function refrainOf(text: string): string {
  return /^(\D\S* \S+ .{1,50}?)\s*[:：|»>–—] ?.{25}/.exec(text)?.[1] ?? "";
}

/** Those beginnings that two lines or more with a link share. */
export function refrains(blocks: readonly TextBlock[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text, link } of blocks) {
    if (text.length > LINE || link < text.length * 0.4) continue;
    const refrain = refrainOf(text);
    if (seen.has(refrain)) again.add(refrain);
    seen.add(refrain);
  }
  again.delete("");
  return again;
}

const STRUCTURED = /^(?:table|dl|li|h[2-5]|figure)$/;

/** A name under a quotation. */
const QUOTED = /^[–—].*[^–—]$/;

function isStructured(element: Element): boolean {
  return STRUCTURED.test(element.localName) || attributeHas(element, "class", /caption/i);
}

/**
 * Short lines that stand three times or more. A subhead may stand in every section of a list of
 * things, a label above each of its lists ("What we like"), a caption under several pictures, and a
 * score in a report. So may the name of somebody who speaks ("Ada:") or is quoted ("— Ada Roe").
 */
export function repeatedLines(blocks: readonly TextBlock[]): Set<string> {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  for (const [index, { element, text }] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next && /[:：]$/.test(text) && isProse(next.text, next.link)) named.add(text);
    if (text.length <= 3 || text.length >= 80 || !/\p{L}{2}/u.test(text)) continue;
    if (closestWhere(element, isStructured) || element.nextElementSibling?.matches("ul, ol, dl"))
      continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set(
    Array.from(counts)
      .filter(([text, count]) => count >= 3 && !named.has(text) && !QUOTED.test(text))
      .map(([text]) => text),
  );
}

/** A label and a word or two of its own: "Rated: Good". */
const VALUE = /^([^:：]{2,30})[:：]\s?\S.{0,30}$/;

/** Lines without links that tell of each of several things what differs: "Rated: Good", "Rated: Great". */
export function toldOfEach(blocks: readonly TextBlock[]): Set<string> {
  const lines = new Map<string, string[]>();
  for (const { text, link } of blocks) {
    const label = VALUE.exec(text)?.[1];
    if (!label || link > 0) continue;
    const told = lines.get(label) ?? [];
    told.push(text);
    lines.set(label, told);
  }
  const isOfEach = (told: readonly string[]) => {
    const values = new Set(told).size;
    return values > 1 && values < told.length;
  };
  return new Set(Array.from(lines.values()).filter(isOfEach).flat());
}
