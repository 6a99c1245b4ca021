import { first, text, textsFrom } from "./page";

const MOST_PARAGRAPHS = 250;
const MOST_TEXTS = 200;
/** Shorter paragraphs are captions, teasers and labels. In characters, as all lengths here. */
const SHORTEST = 80;
/** With less in paragraphs, the text may stand outside of any. */
const LITTLE = 500;
/** Enough text in one place to stop counting: no sign asks for more. */
const ENOUGH = 2000;

/**
 * Length of the running text that stands together; counting stops when there is enough of it.
 * @param start where the text begins; what stands outside of paragraphs is only looked for from here
 */
export function measureText(doc: Document, start: Node): number {
  const groups = new Map<Element, number>();
  let longest = 0;
  let last: Element | null = null;
  let isText = false;

  function add(words: string, parent: Element | null): void {
    // A sign of Chinese, Japanese or Korean counts for three letters.
    const length = words.length * (words.charCodeAt(words.length >> 1) > 0x3000 ? 3 : 1);
    if (length < SHORTEST || !parent) return;
    if (parent !== last) isText = !parent.closest("li,footer,nav,aside,a");
    last = parent;
    if (!isText) return;
    // Some sites put each paragraph into a box of its own.
    const group = (parent.childElementCount < 2 && parent.parentElement) || parent;
    const sum = (groups.get(group) ?? 0) + length;
    groups.set(group, sum);
    longest = Math.max(longest, sum);
  }

  for (const paragraph of first(doc, "p", MOST_PARAGRAPHS)) {
    if (longest < ENOUGH) add(text(paragraph).trim(), paragraph.parentElement);
  }
  // Some pages have no paragraphs: "<div>…<br>…<br>…</div>".
  if (longest < LITTLE) {
    for (const [words, parent] of textsFrom(doc, start, MOST_TEXTS)) {
      if (parent.tagName !== "P") add(words, parent);
    }
  }
  return longest;
}
