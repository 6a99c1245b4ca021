import { isBlock, SILENT } from "../core/blocks";
import { type Match, type SearchText, searchText } from "./search-text";

/** Texts with the indices of their nodes, block by block. */
type Blocks = { text: string; index: number }[][];

/** The texts of an article, ready to be searched and marked. */
export interface SearchedNodes {
  nodes: Text[];
  blocks: Blocks;
  where: SearchText;
}

/** What is no text of the article: our own words in it, and what is read by nobody. */
const NOT_SEARCHED = ".unseen, [aria-hidden=true], [hidden], .picture-failed > span";

/** About the most characters that are searched: longer than any article, and no novel hangs the tab. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Gathers the texts below `roots`, block by block.
 * @param last what was gathered before: texts that are as they were are not made ready again, which
 *   takes longer than all the rest
 */
export function searchedNodes(
  roots: readonly Element[],
  last: SearchedNodes | null = null,
): SearchedNodes {
  const nodes: Text[] = [];
  const blocks: Blocks = [[]];
  let room = MOST_CHARACTERS;
  const walk = (element: Element) => {
    if (room <= 0 || SILENT.has(element.tagName) || element.matches(NOT_SEARCHED)) return;
    const breaks = isBlock(element) && element.localName !== "a";
    if (breaks) blocks.push([]);
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        blocks.at(-1)?.push({ text: child.data, index: nodes.length });
        nodes.push(child);
        room -= child.length;
      } else if (child instanceof HTMLBRElement) {
        blocks.at(-1)?.push({ text: " ", index: -1 });
      } else if (child instanceof Element) {
        walk(child);
      }
    }
    if (breaks) blocks.push([]);
  };
  for (const root of roots) walk(root);
  const where = last && areSame(blocks, last.blocks) ? last.where : searchText(blocks);
  return { nodes, blocks, where };
}

function areSame(one: Blocks, other: Blocks): boolean {
  return (
    one.length === other.length &&
    one.every((block, place) => {
      const texts = other[place] ?? [];
      return (
        block.length === texts.length &&
        block.every(({ text, index }, at) => text === texts[at]?.text && index === texts[at].index)
      );
    })
  );
}

/** Marks of a match; none where all of it is white space. */
export type MatchMarks = HTMLElement[];

/** Class of the marks, beside those for evidence. */
const MATCH = "match";

/**
 * Wraps each match in `<mark>`s, one for each text that it touches. The texts are cut: what was
 * gathered is of no use until `unmark` has joined them again.
 * @param nodes texts that the matches count
 * @param matches in order, none over another
 * @param className class of the marks
 */
export function markMatches(
  nodes: readonly Text[],
  matches: readonly Match[],
  className = MATCH,
): MatchMarks[] {
  const marks: MatchMarks[] = matches.map(() => []);
  const cuts = new Map<number, { start: number; end: number; match: number }[]>();
  matches.forEach(({ start, end }, match) => {
    for (let text = start.text; text <= end.text; text += 1) {
      const from = text === start.text ? start.offset : 0;
      const to = text === end.text ? end.offset : (nodes[text]?.length ?? 0);
      if (from >= to) continue;
      const own = cuts.get(text) ?? [];
      own.push({ start: from, end: to, match });
      cuts.set(text, own);
    }
  });
  for (const [text, own] of cuts) {
    const node = nodes[text];
    if (node) cut(node, own, marks, className);
  }
  return marks;
}

/** Cuts one text into marks and what is between them. The node itself stays the first piece. */
function cut(
  node: Text,
  stretches: readonly { start: number; end: number; match: number }[],
  marks: readonly MatchMarks[],
  className: string,
): void {
  const doc = node.ownerDocument;
  const { data } = node;
  const pieces: Node[] = [];
  let first: Text | null = node;
  const piece = (start: number, end: number): Text => {
    const text = first ?? doc.createTextNode("");
    first = null;
    text.data = data.slice(start, end);
    return text;
  };
  // Stands in while the node may go into a mark.
  const place = doc.createComment("");
  node.replaceWith(place);
  let done = 0;
  for (const { start, end, match } of stretches) {
    if (start > done) pieces.push(piece(done, start));
    const mark = doc.createElement("mark");
    mark.className = className;
    mark.append(piece(start, end));
    marks[match]?.push(mark);
    pieces.push(mark);
    done = end;
  }
  if (done < data.length) pieces.push(piece(done, data.length));
  place.replaceWith(...pieces);
}
