import { isBlock, SILENT } from "../../core/blocks";
import { isFootnote } from "../footnotes";

/** The text of the drawn article as it is spoken, and the way back from words to their nodes. */

/** A stretch of text with no block's end in it: a paragraph, a subhead, a row of a table. */
export interface Run {
  /** The block that it stands in; a block with blocks in it may have several. */
  element: Element;
  /** Text nodes in order, and words of ours between them. */
  parts: readonly (Text | string)[];
}

/** A run's text with the place of each of its units; -1 where there is no node. */
export interface SpokenText {
  text: string;
  nodes: readonly Text[];
  /** Index in `nodes`. */
  node: readonly number[];
  /** In UTF-16 units. */
  offset: readonly number[];
}

/** What of the article is spoken, in the dialog. */
export const SPOKEN = ".masthead h1, .standfirst, .text";

/**
 * What is there for the eye alone: our own words in the text, captions and what cards say of
 * embeds and of pictures that failed, code, readings over letters, and what is folded away.
 */
const NOT_SPOKEN =
  ".unseen, [aria-hidden=true], [hidden], figcaption, .picture-failed, pre, rt, rp, .paragraph-mark, " +
  "details:not([open]) > :not(summary)";

/** Between two cells of a row. */
const CELL_END = ", ";

const WORD = /[\p{L}\p{N}]/u;

/** Whether there is anything to be spoken in a text. */
export const hasWords = (text: string) => WORD.test(text);

/** The text below `roots`, run by run. Nothing is changed. */
export function spokenRuns(roots: Iterable<Element>): Run[] {
  const runs: Run[] = [];
  let element: Element | null = null;
  let parts: (Text | string)[] = [];
  /** Ends what was gathered; what follows belongs to `next`. */
  const turnTo = (next: Element | null) => {
    if (element && parts.some((part) => hasWords(wordsOf(part)))) runs.push({ element, parts });
    element = next;
    parts = [];
  };
  const walk = (each: Element, block: Element) => {
    if (SILENT.has(each.tagName) || each.matches(NOT_SPOKEN) || isNoteMark(each)) return;
    if (each.localName === "tr") {
      turnTo(each);
      for (const cell of each.children) {
        const before = parts.length;
        inline(cell, each);
        if (parts.slice(before).some((part) => hasWords(wordsOf(part)))) parts.push(CELL_END);
        else parts.length = before;
      }
      if (parts.at(-1) === CELL_END) parts.pop();
      turnTo(block);
    } else if (isBlock(each) && each.localName !== "a") {
      turnTo(each);
      children(each, each);
      turnTo(block);
    } else {
      children(each, block);
    }
  };
  const children = (each: Element, block: Element) => {
    for (const child of each.childNodes) {
      if (child instanceof Text) parts.push(child);
      else if (child instanceof HTMLBRElement) lineBreak(block);
      else if (child instanceof Element) walk(child, block);
    }
  };
  /** Two line breaks in a row part paragraphs. */
  const lineBreak = (block: Element) => {
    const last = parts.findLast((part) => wordsOf(part).trim() !== "" || part === "\n");
    if (last === "\n") turnTo(block);
    parts.push("\n");
  };
  /** A cell's text, as one piece even where there are blocks in it. */
  const inline = (each: Element, row: Element) => {
    for (const child of each.childNodes) {
      if (child instanceof Text) parts.push(child);
      else if (child instanceof Element) {
        if (SILENT.has(child.tagName) || child.matches(NOT_SPOKEN) || isNoteMark(child)) continue;
        if (isBlock(child)) parts.push(" ");
        inline(child, row);
      }
    }
  };
  for (const root of roots) {
    walk(root, root);
    turnTo(null);
  }
  return runs;
}

const wordsOf = (part: Text | string) => (typeof part === "string" ? part : part.data);

/** Whether a link is the mark of a footnote, or leads from a footnote back to it. */
function isNoteMark(element: Element): boolean {
  const anchor = element.localName === "a" ? anchorOf(element) : "";
  if (anchor === "") return false;
  const text = element.closest(".text");
  const target = text?.querySelector(`[id="${CSS.escape(anchor)}"]`);
  if (!text || !target) return false;
  if (isFootnote(element, target)) return true;
  const refers = (link: Element) => {
    const note = text.querySelector(`[id="${CSS.escape(anchorOf(link))}"]`);
    return note?.contains(element) === true && isFootnote(link, note);
  };
  const around = target.closest('a[href^="#"]');
  return [...(around ? [around] : []), ...target.querySelectorAll('a[href^="#"]')].some(refers);
}

const anchorOf = (link: Element) => /^#(.+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";

/** What is not heard: soft hyphens, and marks of width and direction. Joiners shape letters, and stay. */
const UNHEARD = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const BLANK = /\s/;

/** A run as it is spoken: white space is folded, and what is not heard is left out. */
export function spokenText({ parts }: Run): SpokenText {
  const nodes: Text[] = [];
  const node: number[] = [];
  const offset: number[] = [];
  let text = "";
  for (const part of parts) {
    const place = typeof part === "string" ? -1 : nodes.push(part) - 1;
    const words = wordsOf(part);
    for (let at = 0; at < words.length; at += 1) {
      const unit = words.charAt(at);
      if (UNHEARD.test(unit)) continue;
      const isBlank = BLANK.test(unit);
      if (isBlank && (text === "" || text.endsWith(" "))) continue;
      text += isBlank ? " " : unit;
      node.push(place);
      offset.push(at);
    }
  }
  return { text, nodes, node, offset };
}
