import { endsSentence, isBlock } from "./blocks";
import { SHOW_TEXT } from "./node-kinds";

/**
 * Many pages part their paragraphs by two line breaks. Readers, what is printed and what is saved
 * know paragraphs only by their elements, so each such stretch of text gets one.
 */

/** Boxes of text. In others, two breaks part lines: of a heading, a cell, a caption. */
const BOX = /^(?:P|DIV|SECTION|ARTICLE|MAIN|BLOCKQUOTE|LI|DETAILS)$/;
/** Where breaks are the text's own. */
const SET_BY_HAND = "pre, address, figcaption, table";
/** Elements that say nothing of the words in them, and how many of them may stand in each other. */
const BARE = /^(?:SPAN|FONT)$/;
const LEVELS = 3;

/**
 * Makes paragraphs of what two line breaks or more part. Single breaks stay, as in the lines of a verse.
 * A paragraph that is split becomes a box of paragraphs and keeps its anchor.
 * @param rename changes an element's name
 */
export function splitAtBreaks(
  root: Element,
  rename: (element: Element, name: string) => void,
): void {
  breakAtBlankLines(root);
  const boxes = new Set<Element>();
  for (const second of Array.from(root.querySelectorAll("br + br"))) {
    if (!followsBreak(second)) continue;
    const box = boxOf(second, root);
    if (box) boxes.add(box);
  }
  for (const box of boxes) {
    const isParagraph = box.tagName === "P";
    if (isParagraph && box === root) continue;
    if (split(box) && isParagraph) rename(box, "div");
  }
}

/** Fewest paragraphs that blank lines part, and their fewest characters together. */
const FEWEST_PARTED = 3;
const SHORTEST_PARTED = 200;
/** Longest line that may head others without ending a sentence, in characters. */
const LONGEST_HEAD = 40;

/**
 * Some pages style their text so that its blank lines show, and it has no other paragraphs. In others
 * such lines are only how the markup is written, and part no sentences.
 */
function breakAtBlankLines(root: Element): void {
  const doc = root.ownerDocument;
  const walker = doc.createTreeWalker(root, SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.length >= SHORTEST_PARTED && node.data.includes("\n")) found.push(node);
  }
  for (const node of found) {
    const box = node.parentElement;
    if (!box || !BOX.test(box.tagName) || box.closest(SET_BY_HAND)) continue;
    const lines = node.data.trim().split(/\s*\n[^\S\n]*\n\s*/);
    const isParted = (line: string) => endsSentence(line) || line.length <= LONGEST_HEAD;
    if (lines.length < FEWEST_PARTED || !lines.slice(0, -1).every(isParted)) continue;
    node.replaceWith(
      ...lines.flatMap((line, index) =>
        index === 0 ? line : [doc.createElement("br"), doc.createElement("br"), line],
      ),
    );
  }
}

/** Whether nothing but white space stands between a break and the element before it. */
function followsBreak(second: Element): boolean {
  let before = second.previousSibling;
  while (before && isBlank(before)) before = before.previousSibling;
  return before?.nodeName === "BR";
}

function isBlank(node: Node): boolean {
  return node.nodeType !== 1 && (node.nodeValue ?? "").trim() === "";
}

/** The box that a break stands in; elements around it that say nothing are taken off. */
function boxOf(second: Element, root: Element): Element | null {
  let parent: Element | null = second.parentElement;
  for (let level = 0; level < LEVELS && parent && parent !== root; level += 1) {
    if (!BARE.test(parent.tagName) || parent.hasAttribute("lang") || parent.hasAttribute("dir"))
      break;
    const outer: Element | null = parent.parentElement;
    while (parent.firstChild) parent.before(parent.firstChild);
    parent.remove();
    parent = outer;
  }
  const isBox = parent !== null && BOX.test(parent.tagName) && !parent.closest(SET_BY_HAND);
  return isBox ? parent : null;
}

/** @returns whether paragraphs were made */
function split(box: Element): boolean {
  let isSplit = false;
  let pieces: ChildNode[][] = [[]];
  /** The breaks and blanks since the last word. */
  let gap: ChildNode[] = [];
  const endOfLines = () => gap.filter(({ nodeName }) => nodeName === "BR").length;
  const closeGap = () => {
    if (endOfLines() > 1) {
      for (const node of gap) node.remove();
      pieces.push([]);
    } else pieces.at(-1)?.push(...gap);
    gap = [];
  };
  const closeRun = () => {
    closeGap();
    const filled = pieces.filter((piece) => piece.some((node) => !isBlank(node)));
    // Breaks at the end of a paragraph part nothing.
    const isAlone = filled.length === 1 && box.tagName === "P";
    if (pieces.length > 1 && !isAlone) {
      for (const piece of filled) wrap(piece);
      isSplit ||= filled.length > 0;
    }
    pieces = [[]];
  };
  for (const node of Array.from(box.childNodes)) {
    if (node.nodeName === "BR" || isBlank(node)) gap.push(node);
    else if (node.nodeType === 1 && breaksLine(node as Element)) closeRun();
    else {
      closeGap();
      pieces.at(-1)?.push(node);
    }
  }
  closeRun();
  return isSplit;
}

/** Whether an element is a block, or a line that holds some. */
function breaksLine(element: Element): boolean {
  return isBlock(element) || Array.from(element.querySelectorAll("*")).some(isBlock);
}

/** Puts neighbours into a paragraph. */
function wrap(piece: readonly ChildNode[]): void {
  const paragraph = piece[0]?.ownerDocument?.createElement("p");
  if (!paragraph) return;
  piece[0]?.before(paragraph);
  for (const node of piece) paragraph.append(node);
}
