import { isBlock } from "./blocks";

/**
 * Blanks that show, where an editor's tool left them: at the ends of links, where they are
 * underlined; breaks at the ends of paragraphs, which are empty lines; between words, where a line may
 * not end at them; and rules that part nothing.
 */

/** `NodeFilter.SHOW_TEXT` */
const TEXTS = 4;

/** Between two long words: short ones and numbers are kept together on purpose, "z domu" and "10 km". */
const NEEDLESS = /[\p{L}\p{M}]{4}[,;]?\u00a0[\p{L}\p{M}]{4}/u;
/** Several in a row: an indentation by hand. */
const ROW = /(?=[ \u00a0]*\u00a0)[ \u00a0]{2,}/g;
/** Between any two words, as where a tool has put them anywhere. */
const ANYWHERE = /(?<=[\p{L}\p{M},;])\u00a0(?=[\p{L}\p{M}])/gu;
/** Marks that no language sets a blank before. */
const MARK = /^[,.)\]]/;

/**
 * Takes them away, changing no word.
 * @param part of the article, changed in place
 */
export function tidyBlanks(part: Element): void {
  for (const link of part.querySelectorAll("a")) freeEnds(link);
  for (const lineBreak of Array.from(part.querySelectorAll("br")))
    if (!isBetween(lineBreak)) lineBreak.remove();
  if (!part.textContent?.includes("\u00a0")) return;
  const walker = part.ownerDocument.createTreeWalker(part, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (!text.includes("\u00a0") || node.parentElement?.closest("pre")) continue;
    const plain = text.replace(ROW, " ");
    node.nodeValue = NEEDLESS.test(plain) ? plain.replace(ANYWHERE, " ") : plain;
  }
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
    if (!MARK.test(link.nextSibling?.nodeValue ?? "")) link.after(tail.slice(ends.length));
    last.nodeValue = ends;
  }
}

/**
 * Takes rules away that part nothing any more, at the ends of a text.
 * @param root of the article, with nothing empty in it
 */
export function takeOuterRules(root: Element): void {
  for (const rule of Array.from(root.querySelectorAll("hr")).reverse())
    if (!isBetween(rule, root)) rule.remove();
}

/**
 * Whether something else stands before and after an element.
 * @param root what it must stand in; without it, the same block
 */
function isBetween(element: Element, root?: Element): boolean {
  return hasBeside(element, "previousSibling", root) && hasBeside(element, "nextSibling", root);
}

function hasBeside(
  element: Element,
  way: "previousSibling" | "nextSibling",
  root: Element | undefined,
): boolean {
  let at: Element | null = element;
  do {
    for (let beside: Node | null = at[way]; beside; beside = beside[way]) {
      if (beside.nodeType === 1 && beside.nodeName !== element.nodeName)
        return root !== undefined || !isBlock(beside as Element);
      if (beside.nodeValue?.trim()) return true;
    }
    at = at.parentElement;
  } while (at && (root ? at !== root : !isBlock(at)));
  return false;
}
