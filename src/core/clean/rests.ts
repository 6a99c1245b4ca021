import { anchorNumber, anchorOf } from "../anchors";
import { endsSentence, textBlocks } from "../blocks";
import { isCard } from "../embed-card";
import { fold, isLonger } from "../text";
import type { Labels } from "./labels";
import type { Ledger, Taken } from "./ledger";

/**
 * What is left behind where a part was taken out: the mark after a link, the label of a list, the
 * name under a quotation, a heading with nothing below it. To be called once all else is taken.
 */

/** Longest label that goes with what it belongs to, in characters. */
const LABEL = 40;
/** The same for the name under a quotation. */
const NAME = 120;
/** Longest line ending in a colon that heads a list, in characters. */
const LINE = 100;

const MEDIA = "img, picture, video, audio, iframe, table, math, pre, hr";
const CELLS = "table, dl";
const OWN = "table, dl, figure";
const HEADINGS = "h1, h2, h3, h4, h5, h6";
/** Boxes of a quotation, and what names its speaker. */
const QUOTED = "figure, aside, blockquote, figcaption, cite, footer";
/** What a heading of its own stands over; an ad or a share bar may stand below any. */
const HEADED =
  /^(?:related|newsletter|navigation|author-box|tags|comments|feedback|consent|paywall)$/;

/** Takes the rests out of `root`. */
export function takeRests(root: Element, labels: Labels, ledger: Ledger): void {
  for (const taken of [...ledger.taken]) takeRestOf(taken, root, labels, ledger);
  takeTwins(root, labels, ledger);
  takeHeadings(root, ledger);
  takeContents(root, ledger);
}

/** What heads a list of a text's parts. */
const CONTENTS =
  /^(?:(?:table of )?contents|inhaltsverzeichnis|inhoudsopgave|sommaire|[ií]ndice)(?: ?\[?(?:show|hide)\]?)*$/i;

/** Takes the label of a list of contents that is not there: a script was to make it. */
function takeContents(root: Element, ledger: Ledger): void {
  const blocks = textBlocks(root);
  for (const [index, { element, text }] of blocks.entries()) {
    if (!CONTENTS.test(text) || fold(element.textContent) !== text || element.closest(CELLS))
      continue;
    const next = blocks[index + 1]?.element;
    if (!next || next.closest("li, dl") || next.querySelector("a[href*='#']")) continue;
    ledger.take(element, "navigation", ["it heads a list of contents", "the list is not there"]);
  }
}

/** Takes the labels that read like one that was left out: a page may print them for each width. */
function takeTwins(root: Element, labels: Labels, ledger: Ledger): void {
  const steps = new Map<string, string>();
  for (const { element, step } of ledger.taken) {
    const text = isLonger(element, LINE + BLANKS) ? "" : fold(element.textContent);
    if (text !== "" && labels.of(text) !== null) steps.set(text, step);
  }
  if (steps.size === 0) return;
  for (const { element, text } of textBlocks(root)) {
    const step = steps.get(text);
    if (step === undefined || element === root || element.closest(`${HEADINGS}, ${CELLS}`))
      continue;
    if (fold(element.textContent) !== text || element.querySelector(MEDIA)) continue;
    ledger.take(element, step, ["it reads like a label that was left out", "it stands alone"]);
  }
}

function takeRestOf(taken: Taken, root: Element, labels: Labels, ledger: Ledger): void {
  const { from, step } = taken;
  if (!from || from === root || !root.contains(from) || from.closest(CELLS)) return;
  const isQuote = step === "pull-quotes" && from.closest(QUOTED) !== null;
  const box = largest(from, root, isQuote ? NAME : LABEL);
  if (!box || holdsMedia(box) || box.querySelector(HEADINGS) || box.closest(HEADINGS)) return;
  const rest = fold(box.textContent);
  if (rest === "") return;
  if (!/[\p{L}\p{N}]/u.test(rest)) {
    ledger.take(box, step, ["what it belonged to was left out", "only a mark is left of it"]);
  } else if (isQuote ? !endsSentence(rest) : isLabel(rest, labels) || isTab(from, rest)) {
    ledger.take(box, step, ["what it belonged to was left out", "only a label is left of it"]);
  }
}

/** "Listen:", "3 comments", "Advertisement". */
function isLabel(text: string, labels: Labels): boolean {
  return /[:：]$|^\d+ \p{L}+$/u.test(text) || labels.of(text) !== null;
}

/** What opens a part of a box: of those, the last one that is left. */
function isTab(list: Element, rest: string): boolean {
  return list.matches("ul, ol") && fold(list.querySelector("a[href^='#']")?.textContent) === rest;
}

/** The largest box around what was taken that holds no more text than a label. */
function largest(from: Element, root: Element, most: number): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = from; at && at !== root; at = at.parentElement) {
    if (isLonger(at, most + BLANKS) || fold(at.textContent).length > most) break;
    box = at;
  }
  return box;
}

/** White space that may stand around a label, in characters. */
const BLANKS = 400;

function holdsMedia(box: Element): boolean {
  const figure = box.closest("figure");
  return box.querySelector(MEDIA) !== null || isCard(box) || figure?.querySelector(MEDIA) != null;
}

/**
 * Headings, and lines that end in a colon, with nothing below them up to the next heading of their
 * level, where something was taken from there.
 */
function takeHeadings(root: Element, ledger: Ledger): void {
  const places = ledger.taken
    .filter(({ from, step }) => HEADED.test(step) && from !== null && root.contains(from))
    .map(({ anchor }) => anchorNumber(anchor));
  if (places.length === 0) return;
  const media = Array.from(root.querySelectorAll(MEDIA), (each) => anchorNumber(anchorOf(each)));
  const within = (numbers: readonly number[], from: number, to: number) =>
    numbers.some((number) => number > from && number < to);
  const emptied: Line[] = [];
  /** Levels whose headings are entries by themselves, with nothing below some of them. */
  const entries = new Set<number>();
  let below: Line | null = null;
  // From the end on: whether a heading has lost its text shows only once what is below has been judged.
  for (const { element, text } of textBlocks(root).reverse()) {
    const level = levelOf(element, text);
    const line: Line = { element, level, at: anchorNumber(anchorOf(element)), isEmptied: false };
    const to = below?.at ?? Number.POSITIVE_INFINITY;
    const isLast = below === null || below.isEmptied || (below.level > 0 && below.level <= level);
    if (level > 0 && isLast && !within(media, line.at, to)) {
      line.isEmptied =
        within(places, line.at, to) || (below?.isEmptied === true && below.level > level);
      if (line.isEmptied) emptied.push(line);
      else if (level < COLON) entries.add(level);
    }
    below = line;
  }
  for (const { element, level } of emptied) {
    if (entries.has(level)) continue;
    ledger.take(element, "related", [
      "what stood below it was left out",
      "nothing stands between it and the next heading",
    ]);
  }
}

/** A line of the text. */
interface Line {
  element: Element;
  level: number;
  /** The number of its anchor. */
  at: number;
  isEmptied: boolean;
}

/** The level of a line that ends in a colon. */
const COLON = 7;

/** The level of a heading from 1 to 6, that of a line which ends in a colon, or 0 of anything else. */
function levelOf(element: Element, text: string): number {
  if (text.length > LINE || element.closest(OWN)) return 0;
  const heading = element.closest(HEADINGS);
  // Some pages set their paragraphs as headings, or what somebody says or asks.
  if (heading) return endsSentence(text) ? 0 : Number(heading.tagName[1]);
  return /[:：]$/.test(text) ? COLON : 0;
}
