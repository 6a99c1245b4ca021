import { isBlock } from "./blocks";
import { isCaptionByName, splitCredit } from "./sources/caption";
import { areNames, isCreditLike } from "./sources/credit-words";
import { fold, isLonger, letters } from "./text";

/**
 * The caption that a page prints right after a picture, where no box around both tells that it is one:
 * a line that is called a caption, has the words of the picture's description, or ends with a credit.
 */

/** Longest caption in characters: by its name or its words, and by nothing but the credit in it. */
const LONGEST = 600;
const LONGEST_CREDITED = 300;
/** The same with the blanks of its markup. */
const MOST_TEXT = 4 * LONGEST;
/** Levels looked at above a picture, and below what follows it. */
const LEVELS = 3;
/** Boxes that a picture's caption stands in, too. */
const BOXES = "li, td, th, dd, blockquote, article, section, aside, main, body";
/** What is no caption, and is none's part. */
const NO_CAPTION =
  "img, figure, h1, h2, h3, ul, ol, li, table, td, iframe, form, blockquote, pre, hr, time, label";
/** Most paragraphs of a caption: the words and the credit. */
const MOST = 2;
/** Shortest description that tells a caption, in letters. */
const TELLING = 20;
/** Most letters that only one of them may have besides: a credit. */
const BESIDE = 60;
/** Most words of a credit that a label tells from a caption: more are a sentence. */
const NAMES = 8;
/** Rights to a page, not to a picture. */
const RIGHTS = /(?:©|\(c\)|copyright)\D{0,12}\d{4}|all rights|alle rechte/i;

/**
 * @param figure a picture without a caption
 * @param described what the page says of the picture where nobody sees it
 * @returns the nodes of the line below it that is its caption; none where there is no such line
 */
export function captionAfter(figure: Element, root: Element, described: readonly string[]): Node[] {
  const next = nodeAfter(figure, root);
  if (!next) return [];
  const element = next.nodeType === 1 ? (next as Element) : null;
  const words = element && isBlock(element) ? [element] : lineFrom(next);
  const text = fold(words.map((node) => node.textContent).join(""));
  const line = element && fold(element.textContent) === text ? [element] : words;
  if (text === "" || text.length > LONGEST || RIGHTS.test(text)) return [];
  if (element && (element.matches(NO_CAPTION) || element.querySelector(NO_CAPTION))) return [];
  if (element && (isLinked(element, text) || element.querySelectorAll("p").length > MOST))
    return [];
  const isNamed = element !== null && line[0] === element && namedWithin(element);
  return isNamed || isDescribed(text, described) || isCredited(text, element) ? line : [];
}

/** Takes such a line out of the text. */
export function takeLine(line: readonly Node[]): void {
  for (const node of line) {
    let gone: Node = node;
    // What is left empty goes as well.
    for (let up = node.parentElement; up && !isBlock(up); up = up.parentElement) {
      if (fold(up.textContent) !== fold(node.textContent)) break;
      gone = up;
    }
    gone.parentNode?.removeChild(gone);
  }
}

/** The first node after a picture that shows something, in the same box. */
function nodeAfter(figure: Element, root: Element): Node | null {
  let at: Element = figure;
  for (let level = 0; level < LEVELS; level += 1) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const element = next.nodeType === 1 ? (next as Element) : null;
      if (element && isLonger(element, MOST_TEXT)) return null;
      if (fold(next.textContent) !== "") return next;
      if (element?.matches(NO_CAPTION) || element?.querySelector(NO_CAPTION)) return null;
    }
    const up: Element | null = at.parentElement;
    if (!up || up === root || up.matches(BOXES)) return null;
    at = up;
  }
  return null;
}

/** The texts from a node on, up to where the line ends. */
function lineFrom(start: Node): Node[] {
  const line: Node[] = [];
  let node: Node | null = start;
  while (node) {
    if (node.nodeType === 3) line.push(node);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (isBlock(element)) return line;
      if (element.localName === "br") {
        if (line.some((each) => fold(each.textContent) !== "")) return line;
      } else if (element.firstChild) {
        node = element.firstChild;
        continue;
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || isBlock(node as Element)) return line;
    }
    node = node?.nextSibling ?? null;
  }
  return line;
}

function isLinked(element: Element, text: string): boolean {
  const links = Array.from(element.querySelectorAll("a[href]"));
  const own = element.localName === "a" ? [element] : links;
  const linked = own.reduce((sum, link) => sum + fold(link.textContent).length, 0);
  return linked * 2 > text.length && splitCredit(text, null).told !== "label";
}

/** Whether an element, or what alone stands in it, is called a caption. */
function namedWithin(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level += 1) {
    if (isCaptionByName(at)) return true;
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  }
  return false;
}

/** Whether a line has the words of a description, but for the credit of one of them. */
function isDescribed(text: string, described: readonly string[]): boolean {
  const words = letters(text);
  return described.map(letters).some((other) => {
    const [short, long] = words.length < other.length ? [words, other] : [other, words];
    return (
      short.length >= TELLING && long.startsWith(short) && long.length - short.length <= BESIDE
    );
  });
}

function isCredited(text: string, element: Element | null): boolean {
  if (text.length > LONGEST_CREDITED) return false;
  const { told, caption, credit } = splitCredit(text, element);
  if (credit === null) return false;
  if (caption === null) return areNames(credit) || isCreditLike(credit);
  return told === "markup" || (told === "label" && credit.split(" ").length <= NAMES);
}
