import { isBlock } from "./blocks";

/**
 * Blanks that show, where an editor's tool left them: at the ends of links, where they are
 * underlined; breaks at the ends of paragraphs, which are empty lines; and between words, where a
 * line may not end at them.
 */

/** `NodeFilter.SHOW_TEXT` */
const TEXTS = 4;

/** Between two words. Short ones, numbers and marks are kept together on purpose: "10 km", "z domu". */
const BOUND = /(?<=[\p{L}\p{M}]{4}[,;]?)\u00a0(?=[\p{L}\p{M}]{4})/gu;
/** Marks that no language sets a blank before. */
const MARK = /^[,.)\]]/;

/**
 * Takes them away, changing no word.
 * @param part of the article, changed in place
 */
export function tidyBlanks(part: Element): void {
  for (const link of part.querySelectorAll("a")) freeEnds(link);
  for (const lineBreak of Array.from(part.querySelectorAll("br")))
    if (!partsLines(lineBreak)) lineBreak.remove();
  if (!part.textContent?.includes("\u00a0")) return;
  const walker = part.ownerDocument.createTreeWalker(part, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (text.includes("\u00a0")) node.nodeValue = text.replace(BOUND, " ");
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

/** Whether a break has something before it and after it in its block, other breaks aside. */
function partsLines(lineBreak: Element): boolean {
  return hasBeside(lineBreak, "previousSibling") && hasBeside(lineBreak, "nextSibling");
}

function hasBeside(lineBreak: Element, way: "previousSibling" | "nextSibling"): boolean {
  let at: Element | null = lineBreak;
  do {
    for (let beside: Node | null = at[way]; beside; beside = beside[way]) {
      if (beside.nodeType === 1 && beside.nodeName !== "BR") return !isBlock(beside as Element);
      if (beside.nodeValue?.trim()) return true;
    }
    at = at.parentElement;
  } while (at && !isBlock(at));
  return false;
}
