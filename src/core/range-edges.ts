import type { OnCopied } from "./copy";

/**
 * Carries the ends of ranges from the page into a copy of it. A range knows the page's own nodes, and
 * the page must not be touched; in the copy small elements stand where the range begins and ends.
 */

/** One end of a range. */
interface RangeEdge {
  node: Node;
  /** Characters in a text, children in an element. */
  offset: number;
  kind: "start" | "end";
}

/** The attribute of the elements that stand for the ends. */
const EDGE_ATTRIBUTE = "data-byline-edge";

/** The ends of ranges, in order. What is empty has none. */
function edgesOf(ranges: readonly AbstractRange[]): RangeEdge[] {
  return ranges
    .filter(({ collapsed }) => !collapsed)
    .flatMap(({ startContainer, startOffset, endContainer, endOffset }): RangeEdge[] => [
      { node: startContainer, offset: startOffset, kind: "start" },
      { node: endContainer, offset: endOffset, kind: "end" },
    ]);
}

/** Marks the ends of ranges of the page, while it is copied. */
export function markRanges(ranges: readonly AbstractRange[]): OnCopied {
  const edges = edgesOf(ranges);
  return (root, copy) => findEdges(edges, root, copy);
}

function findEdges(
  edges: readonly RangeEdge[],
  root: Element | ShadowRoot,
  copy: ParentNode & Node,
): () => void {
  // A page may have such elements of its own.
  for (const own of copy.querySelectorAll(`[${EDGE_ATTRIBUTE}]`))
    own.removeAttribute(EDGE_ATTRIBUTE);
  const home = root.getRootNode();
  const found = edges.flatMap(({ node, offset, kind }) => {
    const twin = node.getRootNode() === home ? twinOf(node, root, copy) : null;
    if (!twin) return [];
    return [{ twin, offset, kind, next: twin.childNodes[offset] ?? null }];
  });
  return () => {
    // From behind, so that a text that is cut in two keeps its beginning.
    for (const { twin, offset, kind, next } of found.reverse()) {
      const mark = (copy.ownerDocument ?? (copy as Document)).createElement("data");
      mark.setAttribute(EDGE_ATTRIBUTE, kind);
      if (twin.nodeType === 3) {
        const text = twin as Text;
        text.parentNode?.insertBefore(mark, text.splitText(Math.min(offset, text.length)));
      } else if (next?.parentNode) next.parentNode.insertBefore(mark, next);
      else twin.appendChild(mark);
    }
  };
}

/** The node in the copy that stands where `node` stands below `root`. */
function twinOf(node: Node, root: Node, copy: Node): Node | null {
  const path: number[] = [];
  for (let at = node; at !== root; ) {
    const parent: Node | null = at.parentNode;
    if (!parent) return null;
    path.push(Array.prototype.indexOf.call(parent.childNodes, at));
    at = parent;
  }
  return path.reduceRight<Node | null>((at, index) => at?.childNodes[index] ?? null, copy);
}

/** What lies between the marks, in the ranges of the copy, which may have lost some of them. */
export function rangesBetween(copy: Document): Range[] {
  const marks = Array.from(copy.querySelectorAll(`[${EDGE_ATTRIBUTE}]`));
  const ranges: Range[] = [];
  let start: Element | null = null;
  for (const mark of marks) {
    if (mark.getAttribute(EDGE_ATTRIBUTE) === "start") start = mark;
    else if (start) {
      const range = copy.createRange();
      range.setStartAfter(start);
      range.setEndBefore(mark);
      ranges.push(range);
      start = null;
    }
  }
  return ranges;
}

/** Takes the marks out of a part of the copy. */
export function dropEdges(part: ParentNode): void {
  for (const mark of part.querySelectorAll(`[${EDGE_ATTRIBUTE}]`)) mark.remove();
}
