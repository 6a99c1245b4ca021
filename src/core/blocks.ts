/** What is a block of text, what is prose, and which text a page shows in which block. */

/** Elements that hold no text for a reader. */
export const SILENT = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "svg",
  "SVG",
  "OPTION",
  "TITLE",
  "HEAD",
]);

/** Elements that stand in the line; everything else breaks it. */
const INLINE = new Set(
  (
    "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL " +
    "SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR IMG PICTURE SOURCE BUTTON INPUT SVG svg"
  ).split(" "),
);

/** Whether an element breaks the line, as far as its name tells. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.tagName);
}

/** Shortest run of text that counts as prose; below it stand labels, bylines and teaser titles. */
const PROSE_LENGTH = 80;
const SENTENCE = /[.!?…。！？।۔؟](?:["'”’»“」』)\]]|\s|$)/u;
/** Scripts that say in one character what others say in three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u;

/** Whether a run of text reads like sentences rather than a label. */
export function isProse(text: string, linkChars: number): boolean {
  const length = DENSE.test(text) ? text.length * 3 : text.length;
  if (length < PROSE_LENGTH) return false;
  if (linkChars > text.length * 0.5) return false;
  return SENTENCE.test(text) || length > 240;
}

/** A block's own text: what stands in it and in no block below it. */
export interface TextBlock {
  element: Element;
  /** White space folded. */
  text: string;
  /** Characters of it inside links. */
  link: number;
}

/** The blocks below `root` (and itself) that have text of their own, in document order. */
export function textBlocks(root: Element): TextBlock[] {
  const found = new Map<Element, { text: string; link: number }>();
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    node.nodeType === 1 && SILENT.has((node as Element).tagName) ? 2 : 1,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).tagName === "BR") breakLine(node, root, found);
      continue;
    }
    const value = node.nodeValue ?? "";
    const { block, linked } = blockAround(node, root);
    const entry = found.get(block);
    if (entry) {
      entry.text += value;
      if (linked) entry.link += value.trim().length;
    } else if (value.trim() !== "") {
      found.set(block, { text: value, link: linked ? value.trim().length : 0 });
    }
  }
  return Array.from(found, ([element, { text, link }]) => ({
    element,
    text: text.replace(/\s+/g, " ").trim(),
    link,
  }));
}

function breakLine(br: Node, root: Element, found: Map<Element, { text: string }>): void {
  const entry = found.get(blockAround(br, root).block);
  if (entry) entry.text += " ";
}

function blockAround(node: Node, root: Element): { block: Element; linked: boolean } {
  let linked = false;
  let element = node.parentElement;
  while (element && element !== root && !isBlock(element)) {
    if (element.tagName === "A" && element.hasAttribute("href")) linked = true;
    element = element.parentElement;
  }
  return { block: element ?? root, linked };
}
