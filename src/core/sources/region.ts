import { isProse, type TextBlock, textBlocks } from "../blocks";
import { closestWhere } from "../where";

/** The part of the page that can say something about the article, cut at its body. */
export interface Region {
  /** The article and what stands around its body: byline, lead picture, sign-off. */
  scope: Element;
  /** The article's root, as the extractor chose it. */
  root: Element;
  /** First and last block of the shown body. */
  first: Element;
  last: Element;
  /** First paragraph of the shown body: a caption that no markup tells from it may stand above. */
  prose: Element;
  /** Text right over the headline: kickers. */
  above: TextBlock[];
  /** Text between the headline and the body. */
  before: TextBlock[];
  /** All text of the root from the first to the last shown block, clutter included. */
  body: TextBlock[];
  /** The text of the shown body alone. */
  shown: TextBlock[];
  /** Text after the body, as far as a sign-off may stand. */
  after: TextBlock[];
}

/** Blocks looked at on either side of the body: bylines and sign-offs stand close to it. */
const MAX_AROUND = 60;

/** Blocks looked at over the headline. */
const MAX_ABOVE = 6;

/**
 * @param root the article's root
 * @param shown the blocks of the shown body, in document order
 * @param headline the heading that prints the headline, or null
 */
export function regionOf(
  root: Element,
  shown: readonly Element[],
  headline: Element | null,
): Region {
  const scope = scopeOf(root, headline);
  const first = shown[0] ?? root;
  const last = shown.at(-1) ?? root;
  const blocks = textBlocks(scope);
  const inRoot = ({ element }: TextBlock) =>
    root.contains(element) && !element.closest("figure,figcaption");
  const isShown = shownTest(shown);
  const start = blocks.findIndex(({ element }) => first.contains(element));
  const end = blocks.findLastIndex(({ element }) => last.contains(element));
  const from = Math.max(start, 0);
  const to = end < 0 ? blocks.length : end + 1;
  const body = blocks.slice(from, to).filter(inRoot);
  const visible = body.filter(({ element }) => isShown(element));
  const title = headline ? blocks.findIndex(({ element }) => headline.contains(element)) : -1;
  return {
    scope,
    root,
    first,
    last,
    prose: visible.find(({ text, link }) => isProse(text, link))?.element ?? first,
    above: title < 0 ? [] : blocks.slice(Math.max(0, title - MAX_ABOVE), title),
    before: blocks.slice(
      Math.max(title < 0 || title > from ? 0 : title + 1, from - MAX_AROUND),
      from,
    ),
    body,
    shown: visible,
    after: blocks.slice(to, to + MAX_AROUND),
  };
}

/** The smallest of article, main and body that holds both the text and the headline. */
function scopeOf(root: Element, headline: Element | null): Element {
  let scope = root.closest("article, main, [role='main']") ?? root.parentElement ?? root;
  while (headline && !scope.contains(headline) && scope.parentElement) scope = scope.parentElement;
  return scope;
}

/** Boxes that hold blocks of their own beside loose text: what of them is shown is listed by itself. */
const BOX = /^(?:DIV|SECTION|ARTICLE|MAIN|BODY|FORM|UL|OL|TABLE|TBODY|TR)$/;

/** Tells whether an element is one of the shown blocks, or stands in one that is no box. */
function shownTest(shown: readonly Element[]): (element: Element) => boolean {
  const all = new Set(shown);
  return (element) => {
    if (all.has(element)) return true;
    const at = closestWhere(element.parentElement, (box) => all.has(box));
    if (at === null || !BOX.test(at.tagName)) return at !== null;
    // Posts became cards, which are shown but no longer the page's own blocks.
    const quote = element.closest("blockquote");
    return quote !== null && at.contains(quote);
  };
}
