import { ANCHOR_ATTRIBUTE, anchorNumber } from "../anchors";
import { isBlock, isLink, isProse, SILENT, type TextBlock, textBlocks } from "../blocks";
import type { Taken } from "../clean/ledger";
import { nameOf } from "../clean/names";
import { isHidden } from "../hidden";
import { fold } from "../text";
import { attributeHas, closestWhere } from "../where";

/** Where the shown text ends, and what the page has there. */

/** What is looked at. */
export interface TextEndInput {
  /** The blocks of the shown text, in order, with their anchors. */
  blocks: readonly TextBlock[];
  /** Their twins in the untouched copy, by anchor. */
  pageAnchors: ReadonlyMap<string, Element>;
  /** What was taken out of the text. */
  taken: readonly Taken[];
}

/** A line of the page near the end of the text. */
export interface Line {
  element: Element;
  /** White space folded. */
  text: string;
  /** Shown text between the line and the end, in characters; 0 for a line after the text. */
  before: number;
  /** Other words between the end and the line, in characters. */
  distance: number;
  /** Whether the line is part of the shown text. */
  shown: boolean;
}

/** Other words that may stand between the text and a line that speaks of it, in characters. */
const REACH = 900;
/** Lines looked at after the text. */
const MOST_LINES = 45;
/** Longest part taken out that is read line by line, in characters. */
const PART = 3000;

/**
 * The lines of the page at the end of the shown text: its own last ones, those that were taken out
 * of its end, and those that follow. Lines that the page hides are left out, since many pages hold
 * prompts that they show to some readers only.
 */
export function linesAtEnd(input: TextEndInput): Line[] {
  const { blocks, pageAnchors, taken } = input;
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const lines: Line[] = [];
  let before = 0;
  for (let index = blocks.length - 1; index >= 0 && before <= total * TAIL; index -= 1) {
    const block = blocks[index];
    if (!block) break;
    lines.push({ ...lineOf(block), before, shown: true });
    before += block.text.length;
  }
  lines.reverse();
  lines.push(...takenLines(blocks, taken, total));
  const last = lastTwin(blocks, pageAnchors);
  if (!last) return lines;
  const known = new Map<Element, boolean>();
  let distance = 0;
  let count = 0;
  for (const block of blocksAfter(last)) {
    if (isHidden(block.element, known) || block.element.closest("[role='dialog']")) continue;
    if (isComment(block.element)) break;
    lines.push({ ...lineOf(block), distance });
    distance += block.text.length;
    count += 1;
    if (distance > REACH || count > MOST_LINES) break;
  }
  return lines;
}

function lineOf({ element, text }: Pick<TextBlock, "element" | "text">): Line {
  return { element, text, before: 0, distance: 0, shown: false };
}

/** Share of the text that counts as its end. */
const TAIL = 0.15;

/** What was taken out before the last shown block, but near the end. */
function takenLines(blocks: readonly TextBlock[], taken: readonly Taken[], total: number): Line[] {
  const numbers = blocks.map(({ element }) => anchorNumber(element.getAttribute(ANCHOR_ATTRIBUTE)));
  const lines: Line[] = [];
  for (const { element, anchor } of taken) {
    const number = anchorNumber(anchor);
    const next = numbers.findIndex((each) => each > number);
    if (next < 0 || (element.textContent ?? "").length > PART) continue;
    const before = blocks.slice(next).reduce((sum, block) => sum + block.text.length, 0);
    if (before > total * TAIL) continue;
    for (const block of textBlocks(element)) {
      lines.push({ ...lineOf(block), before });
    }
  }
  return lines;
}

function lastTwin(
  blocks: readonly TextBlock[],
  pageAnchors: ReadonlyMap<string, Element>,
): Element | null {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const anchor = blocks[index]?.element.getAttribute(ANCHOR_ATTRIBUTE) ?? "";
    const twin = pageAnchors.get(anchor);
    if (twin) return twin;
  }
  return null;
}

/** The blocks of text after `last`, in document order, as far as the caller reads on. */
function* blocksAfter(last: Element): Generator<Pick<TextBlock, "element" | "text">> {
  for (const block of textBlocks(last)) if (block.element !== last) yield block;
  const { body } = last.ownerDocument;
  for (let at: Element = last; at !== body && at.parentElement; at = at.parentElement) {
    let loose = "";
    for (let node = at.nextSibling; node; node = node.nextSibling) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (element && SILENT.has(element.tagName)) continue;
      if (!element || !isBlock(element)) {
        if (node.nodeType !== 8) loose += node.textContent;
        continue;
      }
      if (fold(loose) !== "") yield { element: at.parentElement, text: fold(loose) };
      loose = "";
      yield* textBlocks(element);
    }
    if (fold(loose) !== "") yield { element: at.parentElement, text: fold(loose) };
  }
}

function isComment(element: Element): boolean {
  const part = closestWhere(
    element,
    (each) => attributeHas(each, "id", COMMENT) || attributeHas(each, "class", COMMENT),
  );
  return part !== null && /comment(?!ary)/i.test(nameOf(part));
}

const COMMENT = /comment/i;

/** Sentence ends, and the marks that may close a quotation or a bracket after them. */
const ENDS = /[.!?…。！？।۔؟։។።][\s"'’”»“«‹›」』）)\]*†‡]*$/u;
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|［…］)[\s"'’”»)\]]*$/u;
/** Scripts whose sentences need no mark at their end. */
const UNMARKED = /[\u0e00-\u0edf\u1000-\u109f\u1780-\u17ff]\s*$/u;

/** Ends in a colon: what it announces is missing. */
const OPEN = /[:：,，、;]\s*$/u;

/** How a text ends: with a whole sentence, in dots, open after a colon, or within a sentence. */
export type Ending = "whole" | "dots" | "open" | "mid-sentence";

/** Paragraphs looked at to learn whether this text ends its sentences with marks. */
const HABIT = 4;

/** The last paragraph of the text and how it ends; null where there is no prose. */
export function endingOf(blocks: readonly TextBlock[]): { text: string; ending: Ending } | null {
  const paragraphs = blocks.filter(
    ({ element }) => !element.closest("table, figure, figcaption, li, dl, h1, h2, h3, h4, h5, h6"),
  );
  const last = paragraphs.at(-1);
  if (last && CUT.test(last.text)) return { text: last.text, ending: "dots" };
  if (last && last === blocks.at(-1) && OPEN.test(last.text) && last.text.length > 30) {
    return { text: last.text, ending: "open" };
  }
  const isText = ({ text, link }: TextBlock) => isProse(text, link);
  const prose = paragraphs.filter((block) => isText(block) || (block === last && isStub(block)));
  prose.splice(0, prose.length - HABIT);
  const end = prose.at(-1);
  if (!end) return null;
  if (CUT.test(end.text)) return { text: end.text, ending: "dots" };
  const isWhole = ({ text }: TextBlock) => ENDS.test(text) || UNMARKED.test(text);
  const isUnlike = prose.slice(0, -1).every(isWhole);
  return { text: end.text, ending: isWhole(end) || !isUnlike ? "whole" : "mid-sentence" };
}

/** Whether a line too short for prose reads like the start of a sentence. */
function isStub({ text, link, element }: TextBlock): boolean {
  return element.tagName === "P" && link === 0 && text.length >= 40 && /\p{Ll}$/u.test(text);
}

/** The control that a line is, holds or stands in: a link that leads away, or a button. */
export function controlOf({ element, text }: Line): Element | null {
  const around = element.closest("a, button, [role='button']");
  if (around) return around;
  for (const control of element.querySelectorAll("a, button, [role='button'], summary")) {
    if (fold(control.textContent).length >= text.length * 0.6) return control;
  }
  return null;
}

/** Whether a control leads to another page. */
export function leadsAway(control: Element): boolean {
  return isLink(control) && !/^\s*(?:javascript:|$)/i.test(control.getAttribute("href") ?? "");
}
