import { lengthOf } from "./dense";
import { foldBlanks } from "./text";

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
    "SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR IMG PICTURE SOURCE BUTTON INPUT SVG svg " +
    // A formula stands in its sentence.
    "math semantics mstyle mrow mi mo mn ms mtext msup msub msubsup mfrac msqrt mroot mover munder"
  ).split(" "),
);

/** Whether an element breaks the line, as far as its name tells. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.tagName);
}

/** Whether an element is a box of blocks, not a line. */
export function holdsBlocks(element: Element): boolean {
  return Array.from(element.children).some(isBlock);
}

/** Shortest run of text that counts as prose; below it stand labels, bylines and teaser titles. */
const PROSE_LENGTH = 80;
const SENTENCE = /[.!?…。！？।۔؟](?:["'”’»“」』)\]]|\s|$)/u;
const SENTENCE_END = /[.!?…。！？।۔؟]["'”’»“」』)\]]*$/u;

/** Whether a text ends as sentences do, a closing mark after that aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a run of text reads like sentences rather than a label. */
export function isProse(text: string, linkChars: number): boolean {
  const length = lengthOf(text);
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

/** A block while its text is gathered. */
interface Gathered {
  text: string;
  link: number;
}

/**
 * The blocks below `root` (and itself) that have text of their own, in document order.
 * Walks by hand: a `TreeWalker` with a filter takes several times as long.
 */
export function textBlocks(root: Element): TextBlock[] {
  const found = new Map<Element, Gathered>();
  let block = root;
  // The block's own entry, so that it is not looked up for each of its texts.
  let own: Gathered | undefined;
  let links = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    const type: number = node.nodeType;
    if (type === 3) own = gather(found, block, own, node.nodeValue ?? "", links > 0);
    else if (type === 1) {
      const element = node as Element;
      const name: string = element.tagName;
      if (name === "BR") own = gather(found, block, own, " ", false);
      const first: Node | null = SILENT.has(name) ? null : element.firstChild;
      if (first) {
        if (!INLINE.has(name)) {
          block = element;
          own = undefined;
        } else if (name === "A" && isLink(element)) links += 1;
        node = first;
        continue;
      }
    }
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (node === root || !node) return foldAll(found);
      if (node === block) {
        block = blockAround(node, root);
        own = found.get(block);
      } else if (links > 0 && isLink(node as Element)) links -= 1;
      next = node.nextSibling;
    }
    node = next;
  }
  return foldAll(found);
}

/** Whether an element leads away: a link to a place on the same page is part of the text. */
export function isLink(element: Element): boolean {
  return element.tagName === "A" && !(element.getAttribute("href") ?? "#").startsWith("#");
}

/** Adds a text to a block and returns the block's entry, if it has one by now. */
function gather(
  found: Map<Element, Gathered>,
  block: Element,
  own: Gathered | undefined,
  text: string,
  linked: boolean,
): Gathered | undefined {
  let entry = own;
  if (entry) entry.text += text;
  else if (text.trim() === "") return undefined;
  else {
    entry = { text, link: 0 };
    found.set(block, entry);
  }
  if (linked) entry.link += text.trim().length;
  return entry;
}

function blockAround(node: Node, root: Element): Element {
  let element = node.parentElement;
  while (element && element !== root && !isBlock(element)) element = element.parentElement;
  return element ?? root;
}

function foldAll(found: Map<Element, Gathered>): TextBlock[] {
  return Array.from(found, ([element, { text, link }]) => ({
    element,
    text: foldBlanks(text).trim(),
    link,
  }));
}

/** Characters of text in all of them. */
export function sizeOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
