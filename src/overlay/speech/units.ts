import type { Match } from "../search-text";
import { sentencesOf } from "./sentences";
import { SPOKEN, spokenRuns, spokenText } from "./text";

/** What is spoken at once: a sentence, or a part of a long one. */
export interface Unit {
  text: string;
  /** The block that it stands in. */
  element: Element;
  /** In which of the block's runs, and where in the run's text. */
  run: number;
  start: number;
  end: number;
}

/**
 * The sentences of the drawn article in the order in which they are spoken.
 * @param dialog the overlay's own
 * @param lang language of the article
 */
export function unitsOf(dialog: ParentNode, lang: string | null): Unit[] {
  const seen = new Map<Element, number>();
  return spokenRuns(dialog.querySelectorAll(SPOKEN)).flatMap((run) => {
    const { element } = run;
    const index = seen.get(element) ?? 0;
    seen.set(element, index + 1);
    const { text } = spokenText(run);
    return sentencesOf(text, lang).map(({ start, end }) => ({
      text: text.slice(start, end),
      element,
      run: index,
      start,
      end,
    }));
  });
}

/** The nodes that a unit's run is made of now, and from where to where in them it stands. */
export interface Place {
  nodes: readonly Text[];
  match: Match;
}

/**
 * Finds a unit in the text as it is now, for marks cut its nodes.
 * @returns null if it is there no more
 */
export function placeOf({ element, run, text, start, end }: Unit): Place | null {
  const own = element.isConnected ? spokenRuns([element]) : [];
  const found = own.filter((each) => each.element === element)[run];
  const spoken = found && spokenText(found);
  if (spoken?.text.slice(start, end) !== text) return null;
  const { nodes, node, offset } = spoken;
  const inNodes = (at: number) => (node[at] ?? -1) >= 0;
  let first = start;
  let last = end - 1;
  while (first < last && !inNodes(first)) first += 1;
  while (last > first && !inNodes(last)) last -= 1;
  return {
    nodes,
    match: {
      start: { text: node[first] ?? 0, offset: offset[first] ?? 0 },
      end: { text: node[last] ?? 0, offset: (offset[last] ?? 0) + 1 },
    },
  };
}
