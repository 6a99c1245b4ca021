import { SHOW_ELEMENT } from "./node-kinds";
import { attributeHas, closestWhere } from "./where";

/** Where on the page the story itself stands, for what is printed beside its headline. */

const ARTICLE = "article, main, [role='main'], [itemtype*='Article']";
/** Whether a box holds other stories, or no story. */
function isBoxForElse(element: Element): boolean {
  return (
    LANDMARK.test(element.localName) ||
    attributeHas(element, "class", /related|comment|teaser|recommend/i) ||
    attributeHas(element, "id", /comment/i)
  );
}

const LANDMARK = /^(?:aside|nav|footer|dialog|figure)$/;

/** Paragraphs that make a box the story rather than its heading. */
const PARAGRAPHS = 3;

/**
 * The smallest box around the headline that is marked as the article, or else holds its text.
 * @returns null only where the document has no body
 */
export function storyRegion(headline: Element | null, doc: Document): Element | null {
  if (!headline) return doc.querySelector(ARTICLE) ?? doc.body;
  for (let at = headline.parentElement; at; at = at.parentElement) {
    if (at === doc.body) break;
    const paragraphs = at.getElementsByTagName("p");
    // Not by their number: counting them all takes long. An `article` may hold the heading alone.
    if (paragraphs.item(at.matches(ARTICLE) ? 0 : PARAGRAPHS - 1)) return at;
  }
  return doc.body;
}

/**
 * Whether an element stands in a box for something else: other stories, comments, a picture. A box
 * that holds the headline too is the story's own, whatever its name; so is the footer of an article.
 */
export function isElsewhere(element: Element, headline: Element | null): boolean {
  let box = closestWhere(element, isBoxForElse);
  while (box) {
    if (headline && box.contains(headline)) return false;
    const isOwn = box === element && !LANDMARK.test(box.localName);
    const isArticleFooter = box.localName === "footer" && box.closest("article, main") !== null;
    if (!isOwn && !isArticleFooter) return true;
    box = closestWhere(box.parentElement, isBoxForElse);
  }
  return false;
}

/** How far the lines around a headline reach, in elements. */
const AFTER = 90;
const BEFORE = 30;
/** An element with more children than this is a box of lines, not a line. */
const MOST_CHILDREN = 8;

/**
 * The elements near the headline that can be a line of print, those after it first and each in the
 * order of distance. Boxes are left out: the lines in them are listed.
 */
export function linesAround(headline: Element, root: Element): Element[] {
  const lines: Element[] = [];
  const walk = (most: number, step: (walker: TreeWalker) => Node | null) => {
    const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
    walker.currentNode = headline;
    for (let steps = 0; steps < most; steps += 1) {
      const element = step(walker) as Element | null;
      if (!element || element === root) return;
      if (isLine(element) && !headline.contains(element) && !element.contains(headline)) {
        lines.push(element);
      }
    }
  };
  walk(AFTER, (walker) => walker.nextNode());
  walk(BEFORE, (walker) => walker.previousNode());
  return lines;
}

const LINE =
  /^(?:P|DIV|SPAN|SMALL|LI|DD|DT|TD|TIME|ADDRESS|EM|STRONG|B|I|A|ABBR|LABEL|SECTION|HEADER|H[2-6])$/;

function isLine(element: Element): boolean {
  return (
    LINE.test(element.tagName) &&
    element.childElementCount <= MOST_CHILDREN &&
    (element.childElementCount === 0 || !element.getElementsByTagName("p").item(1))
  );
}
