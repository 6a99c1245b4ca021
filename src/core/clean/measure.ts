import { isBlock, isLink, isProse, SILENT } from "../blocks";
import { isCard } from "../embed-card";
import { fold, foldBlanks, isLonger } from "../text";
import { isButton } from "./controls";

/** Measures of a page's elements, taken once in a single pass over the tree. */

/** What one element and all below it hold. */
export interface Measure {
  /** Characters of text, white space folded. */
  text: number;
  /** Characters of text inside links. */
  link: number;
  /** Links below, the element itself included. */
  links: number;
  /** Characters in running sentences outside links: what must not be lost. */
  prose: number;
  /** Blocks of prose. */
  paragraphs: number;
  /** Pictures, videos, frames. */
  media: number;
  /** Buttons below, the element itself included, and the characters of text in them. */
  buttons: number;
  buttonText: number;
  /** Elements below that held fields to fill in, the element itself included. */
  fields: number;
}

const EMPTY: Measure = {
  text: 0,
  link: 0,
  links: 0,
  prose: 0,
  paragraphs: 0,
  media: 0,
  buttons: 0,
  buttonText: 0,
  fields: 0,
};

/** Measures of all elements of one tree; ask again after the tree has changed. */
export class Measures {
  readonly #of = new Map<Element, Measure>();
  readonly #places = new Map<Element, number>();

  /** @param fields elements that held fields to fill in, before those were taken out */
  constructor(root: Element, fields: ReadonlySet<Element> = new Set()) {
    let covered = 0;
    measureTree(root, fields, this.#of, this.#places, (link, box, prose) => {
      if (!covers(link, box)) return false;
      covered += prose;
      return true;
    });
    // Boxes that say more than all else are what the page is about, as hotels or products are; but
    // below a whole article may stand any number of teasers.
    const { prose } = this.get(root);
    if (covered > prose && prose < ARTICLE)
      measureTree(root, fields, this.#of, this.#places, () => false);
  }

  /**
   * Whether `element` began after `other` when the tree was measured. Once one of them is out of
   * the tree, the DOM itself tells an order at random.
   */
  follows(element: Element, other: Element): boolean {
    return (this.#places.get(element) ?? 0) > (this.#places.get(other) ?? 0);
  }

  /** The measure of `element`; of nothing, if it was not in the tree. */
  get(element: Element): Measure {
    return this.#of.get(element) ?? EMPTY;
  }

  /** Share of the element's text that stands in links, 0 to 1. */
  linkDensity(element: Element): number {
    const { text, link } = this.get(element);
    return text === 0 ? 0 : link / text;
  }
}

interface Run {
  text: string;
  link: number;
}

/** Whether a link is laid over a box, which holds so much prose. */
type IsCovered = (link: Element, box: Element, prose: number) => boolean;

/** One pass without recursion, so that nesting however deep is no trouble. */
function measureTree(
  root: Element,
  fields: ReadonlySet<Element>,
  into: Map<Element, Measure>,
  places: Map<Element, number>,
  isCovered: IsCovered,
): void {
  const order: Element[] = [];
  for (let at: Element | null = root; at; at = nextElement(at, root)) {
    places.set(at, order.length);
    order.push(at);
  }
  const runs = new Map<Element, Run>();
  for (let index = order.length - 1; index >= 0; index -= 1) {
    const element = order[index];
    if (!element) continue;
    const measure = measureOne(element, into, runs, isCovered);
    if (fields.has(element)) measure.fields += 1;
    into.set(element, measure);
  }
}

/** The next element in document order, without those that hold no text for a reader. */
function nextElement(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  let next: Element | null = SILENT.has(at.tagName) ? null : at.firstElementChild;
  while (at && !next) {
    if (at === root) return null;
    next = at.nextElementSibling;
    at = at.parentElement;
  }
  return next;
}

function measureOne(
  element: Element,
  done: Map<Element, Measure>,
  runs: Map<Element, Run>,
  isCovered: IsCovered,
): Measure {
  const sum: Measure = { ...EMPTY };
  // A card stands for a picture, not for text: many of them make no list of links of an article.
  if (isCard(element)) return { ...EMPTY, media: 1 };
  if (SILENT.has(element.tagName)) return sum;
  let run: Run = { text: "", link: 0 };
  let cover: Element | null = null;
  const close = () => {
    const text = foldBlanks(run.text).trim();
    if (isProse(text, run.link)) {
      sum.prose += text.length - run.link;
      sum.paragraphs += 1;
    }
    run = { text: "", link: 0 };
  };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = foldBlanks(child.nodeValue ?? "");
      run.text += text;
      sum.text += text === " " ? 0 : text.length;
      continue;
    }
    const inner = child.nodeType === 1 ? done.get(child as Element) : undefined;
    if (!inner) continue;
    const below = child as Element;
    add(sum, inner);
    if (inner.text === 0 && inner.links > 0 && isLink(below)) cover = below;
    const inline = runs.get(below);
    if (inline) {
      run.text += inline.text;
      run.link += inline.link;
    } else if (below.tagName !== "BR" || below.nextElementSibling?.tagName === "BR") close();
  }
  const leadsAway = isLink(element);
  if (leadsAway) {
    sum.link = sum.text;
    sum.links += 1;
  }
  if (MEDIA.has(element.tagName)) sum.media += 1;
  if (isButton(element)) {
    sum.buttons += 1;
    sum.buttonText = sum.text;
  }
  // An inline element hands its run on; the block around it judges the whole line.
  const breaks = isBlock(element) || sum.paragraphs > 0;
  if (breaks) close();
  else runs.set(element, { text: run.text, link: leadsAway ? run.text.length : run.link });
  if (cover && isCovered(cover, element, sum.prose)) {
    sum.link = sum.text;
    sum.prose = 0;
  }
  return sum;
}

/** Shortest whole article, in characters. */
const ARTICLE = 1500;
/** Longest box that a link is laid over, and shortest title of the story that it leads to, in characters. */
const LONGEST_COVERED = 700;
const SHORTEST_TITLE = 20;

/**
 * Whether a link without words is laid over the box that it stands in: its title is what the box says,
 * so that all of the box leads to another page. A title may also be that of the picture alone.
 */
function covers(link: Element, box: Element): boolean {
  const title = fold(link.getAttribute("title") ?? link.getAttribute("aria-label"));
  if (title.length < SHORTEST_TITLE || isLonger(box, LONGEST_COVERED)) return false;
  const target = link.getAttribute("href") ?? "";
  return (
    !/^#|\.(?:jpe?g|png|gif|webp|avif)\b/i.test(target) && fold(box.textContent).includes(title)
  );
}

const MEDIA = new Set(["IMG", "VIDEO", "AUDIO", "IFRAME", "EMBED", "OBJECT", "CANVAS", "PICTURE"]);

function add(sum: Measure, inner: Measure): void {
  sum.text += inner.text;
  sum.link += inner.link;
  sum.links += inner.links;
  sum.prose += inner.prose;
  sum.paragraphs += inner.paragraphs;
  sum.media += inner.media;
  sum.buttons += inner.buttons;
  sum.buttonText += inner.buttonText;
  sum.fields += inner.fields;
}
