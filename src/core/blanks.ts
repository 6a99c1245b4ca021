import { SHOW_TEXT } from "./node-kinds";
import { hasText } from "./text";

/**
 * Blanks that show, where an editor's tool left them: at the ends of links, where they are
 * underlined; breaks at the ends of paragraphs, which are empty lines; between words, where a line may
 * not end at them; and rules that part nothing.
 */

/** Between two long words: short ones and numbers are kept together on purpose, "z domu" and "10 km". */
const NEEDLESS = /[\p{L}\p{M}]{4}[,;]?\u00a0(?=[\p{L}\p{M}]{4})/gu;
/** Fewest of them in a text, and least share of its hard blanks, that tell they stand there at random. */
const FEWEST = 4;
const SHARE = 0.2;
/** Several in a row: an indentation by hand. */
const ROW = /[ \u00a0]{2,}/g;
/** Between any two words. */
const ANYWHERE = /(?<=[\p{L}\p{M},;])\u00a0(?=[\p{L}\p{M}])/gu;
/** What needs no blank before it: another, or the mark of a clause, which "..." and ".NET" are not. */
const UNPARTED = /^(?:\s|[,.)\]](?![.\p{L}\p{N}]))/u;

/** What breaks a line itself, once landmarks are boxes. Of others nobody knows: what holds their words may stay. */
const BLOCK =
  "aside, blockquote, details, div, dl, figure, h2, h3, h4, h5, h6, hr, ol, p, pre, section, table, ul";
/** What shows something without words. */
const SHOWN = "img, picture, video, audio, iframe, math, object";
/** Neighbours looked at before something is taken to be there. */
const MOST = 50;

/**
 * Takes them away, changing no word.
 * @param part of the article without landmarks and headlines, changed in place
 */
export function tidyBlanks(part: Element): void {
  for (const link of part.querySelectorAll("a")) if (!link.closest("pre")) freeEnds(link);
  takeOuter(part, "br");
  const all = part.textContent ?? "";
  const hard = all.split("\u00a0").length - 1;
  if (hard === 0) return;
  const needless = all.match(NEEDLESS)?.length ?? 0;
  const isLoose = needless >= FEWEST && needless >= hard * SHARE;
  const walker = part.ownerDocument.createTreeWalker(part, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (!text.includes("\u00a0") || node.parentElement?.closest("pre")) continue;
    const plain = text.replace(ROW, (row) => (row.includes("\u00a0") ? " " : row));
    node.nodeValue = isLoose ? plain.replace(ANYWHERE, " ") : plain;
  }
}

/**
 * Takes rules away that part nothing, at the ends of a text.
 * @param root of the article
 */
export function takeOuterRules(root: Element): void {
  takeOuter(root, "hr");
}

/** Puts the blanks at a link's ends before and after it. */
function freeEnds(link: Element): void {
  const { firstChild: first, lastChild: last } = link;
  const head = first?.nodeType === 3 ? (first.nodeValue ?? "") : "";
  const begins = head.trimStart();
  if (first && begins !== head) {
    link.before(head.slice(0, head.length - begins.length));
    first.nodeValue = begins;
  }
  const tail = last?.nodeType === 3 ? (last.nodeValue ?? "") : "";
  const ends = tail.trimEnd();
  if (last && ends !== tail) {
    if (!UNPARTED.test(link.nextSibling?.nodeValue ?? "")) link.after(tail.slice(ends.length));
    last.nodeValue = ends;
  }
}

/** Takes the breaks at the ends of their blocks, or the rules at those of the root, from outside in. */
function takeOuter(root: Element, name: "br" | "hr"): void {
  const end = name === "hr" ? root : null;
  for (const each of root.querySelectorAll(name))
    if (!hasBeside(each, "previousSibling", end)) each.remove();
  for (const each of Array.from(root.querySelectorAll(name)).reverse())
    if (!hasBeside(each, "nextSibling", end)) each.remove();
}

/**
 * Whether something else stands before or after an element.
 * @param root within it; or within the same block
 */
function hasBeside(
  element: Element,
  way: "previousSibling" | "nextSibling",
  root: Element | null,
): boolean {
  let passed = 0;
  let at: Element | null = element;
  do {
    for (let beside: Node | null = at[way]; beside; beside = beside[way]) {
      passed += 1;
      if (passed > MOST) return true;
      if (beside.nodeType === 3 ? beside.nodeValue?.trim() : isShown(beside, element.localName))
        return root !== null || !(beside.nodeType === 1 && (beside as Element).matches(BLOCK));
    }
    at = at.parentElement;
  } while (at && (root ? at !== root : !at.matches(`${BLOCK}, li, dd, dt, td, th, figcaption`)));
  return false;
}

/** Whether a node is an element with something to see, other than those of a name. */
function isShown(node: Node, name: string): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.localName === name) return false;
  return hasText(element) || element.matches(SHOWN) || element.querySelector(SHOWN) !== null;
}
