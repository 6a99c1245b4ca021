import { byTag, text } from "./page";

const MOST_PARAGRAPHS = 250;
const MOST_BLOCKS = 500;
/** Shorter paragraphs are captions, teasers and labels. In characters, as all lengths here. */
const SHORTEST = 80;
/** Enough text in one place to stop counting. */
const ENOUGH = 2500;

/** Length of a text; a sign of Chinese, Japanese or Korean counts for three letters. */
function lengthOf(words: string): number {
  return words.trim().length * (words.charCodeAt(words.length >> 1) > 0x3000 ? 3 : 1);
}

/** Length of the running text that stands together; counting stops when there is enough of it. */
export function measureText(doc: Document): number {
  const groups = new Map<Element, number>();
  let longest = 0;
  const add = (group: Element, length: number) => {
    const sum = (groups.get(group) ?? 0) + length;
    groups.set(group, sum);
    longest = Math.max(longest, sum);
    return longest > ENOUGH;
  };
  let last: Element | null = null;
  let isText = false;
  for (const paragraph of byTag(doc, "p", MOST_PARAGRAPHS)) {
    const length = lengthOf(text(paragraph));
    const parent = paragraph.parentElement;
    if (length < SHORTEST || !parent) continue;
    if (parent !== last) isText = isTextual(parent);
    last = parent;
    if (isText && add(parent.parentElement ?? parent, length)) return longest;
  }
  if (longest > 500) return longest;
  // Some pages have no paragraphs: "<div>…<br>…<br>…</div>".
  for (const tag of ["div", "section", "td"] as const) {
    for (const block of byTag(doc, tag, MOST_BLOCKS)) {
      for (const { nodeType, nodeValue } of block.childNodes) {
        const length = nodeType === 3 ? lengthOf(nodeValue ?? "") : 0;
        if (length > SHORTEST && add(block, length)) return longest;
      }
    }
  }
  return longest;
}

/** Whether paragraphs in this element may be running text: it is no list, no edge and no teaser. */
function isTextual(parent: Element): boolean {
  return !(
    parent.closest("li,footer,nav,aside,a,[hidden]") ||
    (parent.childElementCount < 7 && parent.querySelector("h2 a,h3 a,h4 a,a h2,a h3,a h4"))
  );
}
