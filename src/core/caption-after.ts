import { endsSentence, isBlock, isProse } from "./blocks";
import { isCaptionByName, splitCredit } from "./sources/caption";
import { areNames, isCreditLike, startsWithLabel } from "./sources/credit-words";
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
/** Most words of a credit that a sign tells from a caption: more are a sentence. */
const NAMES = 8;
/** Fewest longer words of a description that tell a caption. */
const SHARED = 3;
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
  if (isDescribed(text, described) || isCredited(text, element)) return line;
  const isNamed = element !== null && line[0] === element && namedWithin(element);
  return isNamed && isSetApart(element, text, root, described) ? line : [];
}

/** Takes such a line out of the text. */
export function takeNodes(line: readonly Node[]): void {
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

/** Whether more than its name tells a line from the text, where it is long enough to be a paragraph. */
function isSetApart(
  element: Element,
  text: string,
  root: Element,
  described: readonly string[],
): boolean {
  if (element.localName === "figcaption") return true;
  if (!isProse(text, 0) && text.length <= LONGEST_CREDITED) return true;
  if (hasCredit(text, element) || described.some((other) => sharesWords(text, other))) return true;
  let at = element;
  while (!at.nextElementSibling && at.parentElement && !at.parentElement.matches(BOXES)) {
    if (at.parentElement === root) return false;
    at = at.parentElement;
  }
  const next = at.nextElementSibling;
  const paragraph = next?.matches("p") ? next : next?.querySelector("p");
  if (!paragraph) return false;
  const own = element.matches("p") ? element : (element.querySelector("p") ?? element);
  const isOther = own.localName !== "p" || own.className !== paragraph.className;
  return isOther || (own !== element && next === paragraph);
}

/** Whether a line has most of the longer words of a description. */
function sharesWords(text: string, other: string): boolean {
  const words = other.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? [];
  const line = text.toLowerCase();
  const shared = words.filter((word) => line.includes(word));
  return shared.length >= SHARED && shared.length * 3 >= words.length * 2;
}

/** Whether a line has the words of a description, but for the credit of one of them. */
function isDescribed(text: string, described: readonly string[]): boolean {
  const words = letters(text);
  return described.some((description) => {
    const other = letters(description);
    if (Math.min(words.length, other.length) < TELLING) return false;
    if (other.startsWith(words)) return other.length - words.length <= BESIDE;
    if (!words.startsWith(other) || words.length - other.length > BESIDE) return false;
    return isCreditAfter(text, other.length);
  });
}

/** Whether what follows a number of letters of a line is a credit, after a sentence or a mark. */
function isCreditAfter(text: string, count: number): boolean {
  let end = 0;
  for (let seen = 0; seen < count && end < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    seen += letters(character).length;
    end += character.length;
  }
  const [, marks = "", rest = ""] = /^([^\p{L}\p{N}]*)(.*)$/su.exec(text.slice(end)) ?? [];
  const isApart = endsSentence(marks.trim().split(/\s/)[0] ?? "") || /[([（|/–—©-]/u.test(marks);
  const credit = rest.replace(/[)\]）]\.?$/u, "");
  if (startsWithLabel(marks.includes("©") ? `© ${credit}` : credit)) return true;
  return isApart && (areNames(credit) || isCreditLike(credit));
}

function isCredited(text: string, element: Element | null): boolean {
  return text.length <= LONGEST_CREDITED && hasCredit(text, element);
}

/** "(AP photo)": an agency alone may also sign a text. */
const OF_PICTURE = /\([^()]*(?:photo|foto|image|bild|getty|imago|shutterstock)[^()]*\)\.?$/i;

/** Whether the end of a line, or all of it, says whom a picture is from. */
function hasCredit(text: string, element: Element | null): boolean {
  const { told, caption, credit } = splitCredit(text, element);
  if (credit === null) return false;
  if (caption === null) return areNames(credit) || isCreditLike(credit);
  if (told === "agency") return OF_PICTURE.test(text);
  if (told !== "label") return told === "markup";
  // "Illustration: his life and his work" ends a sentence of the text, too.
  const isSign = /©|ⓒ|\(c\)/i.test(text) && credit.split(" ").length <= NAMES;
  return isSign || areNames(credit) || isCreditLike(credit);
}
