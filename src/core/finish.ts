import { ANCHOR_ATTRIBUTE, indexAnchors } from "./anchors";
import { takeOuterRules, tidyBlanks } from "./blanks";
import { isBlock } from "./blocks";
import { boldSubheads } from "./bold-subheads";
import { splitAtBreaks } from "./line-breaks";
import { targetOf } from "./link-target";
import { ALLOWED_ATTRIBUTES } from "./sanitize";

/**
 * The last touches before sanitizing: anchors become ids, headings start below the headline's
 * level, links are absolute or lead to an anchor, what two breaks part are paragraphs, blanks stand
 * where they part words, bold lines are headings where a text has no others, nothing is folded with
 * no summary, and nothing empty is left, nor any attribute that would not be kept.
 */
export function finish(root: Element, page: Document, base: string): void {
  finishMarkup(root, indexAnchors(root), page, base);
  // After breaks have become paragraphs, of which some are subheads.
  for (const head of boldSubheads(root)) rename(head, "h2");
  removeEmpty(root);
  // Folded under nothing: the browser would put a word of its own there.
  for (const fold of Array.from(root.querySelectorAll("details:not(:has(> summary))"))) {
    rename(fold, "div");
  }
  takeOuterRules(root);
}

/**
 * The same for a part that was left out and may be put back.
 * @param part the part, out of the tree
 * @param shown what links to a place may lead to, by its anchors
 */
export function finishMarkup(
  part: Element,
  shown: ReadonlyMap<string, Element>,
  page: Document,
  base: string,
): void {
  for (const link of Array.from(part.querySelectorAll("a"))) finishLink(link, shown, page, base);
  splitAtBreaks(part, rename);
  for (const heading of Array.from(part.querySelectorAll("h1"))) rename(heading, "h2");
  // The reader has landmarks of its own; a plain box keeps its anchor through the sanitizer.
  for (const box of Array.from(part.querySelectorAll(LANDMARKS))) rename(box, "div");
  tidyBlanks(part);
  for (const element of [part, ...Array.from(part.querySelectorAll("*"))]) {
    const anchor = element.getAttribute(ANCHOR_ATTRIBUTE);
    if (anchor) element.setAttribute("id", anchor);
    else element.removeAttribute("id");
    // In MathML an attribute can decide how what is in it is read again.
    if (element.namespaceURI !== HTML) continue;
    // The sanitizer would take them too, but only once they have been written and read again.
    for (const name of element.getAttributeNames()) {
      if (name !== ANCHOR_ATTRIBUTE && !ALLOWED_ATTRIBUTES.has(name)) element.removeAttribute(name);
    }
  }
}

function finishLink(
  link: Element,
  shown: ReadonlyMap<string, Element>,
  page: Document,
  base: string,
): void {
  const href = link.getAttribute("href") ?? "";
  if (href.startsWith("#")) {
    const anchor = anchorBehind(href, page);
    if (anchor && shown.has(anchor)) link.setAttribute("href", `#${anchor}`);
    else link.removeAttribute("href");
    return;
  }
  try {
    link.setAttribute("href", new URL(href, base).href);
  } catch {
    link.removeAttribute("href");
  }
}

/** The anchor of the block that `#name` leads to on the page. */
function anchorBehind(href: string, page: Document): string | null {
  const target = targetOf(href, page);
  const own =
    target?.closest(`[${ANCHOR_ATTRIBUTE}]`) ?? target?.querySelector(`[${ANCHOR_ATTRIBUTE}]`);
  return own?.getAttribute(ANCHOR_ATTRIBUTE) ?? null;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  // A parser takes names that `setAttribute` refuses, such as one with a quote in it.
  for (const attribute of Array.from(element.attributes))
    renamed.setAttributeNode(attribute.cloneNode() as Attr);
  renamed.append(...Array.from(element.childNodes));
  element.replaceWith(renamed);
}

const HTML = "http://www.w3.org/1999/xhtml";

const LANDMARKS = "article, main, header, footer, nav, address, hgroup, form, fieldset, center";

const FULL = "img, picture, video, audio, iframe, hr, br, math, td, th, tr, col, wbr";

/** Nothing but white space and characters without width: some editors put one into a blank line. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** Deepest first, so that boxes of empty boxes go too, and each looks at its own children only. */
function removeEmpty(root: Element): void {
  for (const element of Array.from(root.querySelectorAll("*")).reverse()) {
    const isEmpty = Array.from(element.childNodes).every(
      (node) => node.nodeType !== 1 && BLANK.test(node.nodeValue ?? ""),
    );
    if (!isEmpty || element.matches(FULL)) continue;
    // The space between two words may have an element of its own.
    if (isBlock(element)) element.remove();
    else element.replaceWith(...Array.from(element.childNodes));
  }
}
