import { hostOf, isSameSite, type PageAddress, webAddress } from "../address";
import { isHiddenByClass } from "../hidden";
import { shapeOf } from "../shapes";
import { fold } from "../text";
import { firstWhere } from "../where";
import type { Measures } from "./measure";
import type { Standing } from "./standing";

/** Telling what heads the text right below it: such a line stays where the text stays. */

/** Longest line that heads a text, in characters. */
const LONGEST_LINE = 100;
/** Longest mark between a thing's name and what is told of it, in characters: a price, a score. */
const LONGEST_MARK = 40;
/** Longest box that heads a section, in characters: a heading or two, a price, a few shops. */
const LONGEST_BOX = 300;

const HEADING = "h2, h3, h4, h5, h6";
/** Fewest headings of things that are set alike. */
const SERIES = 2;
/** "7. The old lighthouse": one of things that are counted. */
const COUNTED = /^\d{1,3}[.)]\s/;
/** Most parts that may stand between a line and its text. */
const MOST_PASSED = 20;

/** What the lines and boxes of one root head. */
export class Heads {
  readonly #root: Element;
  readonly #measures: Measures;
  readonly #standing: Standing;
  readonly #at: PageAddress;
  /** How many headings of each name are links of things; counted once that is asked for. */
  #series: Map<string, number> | null = null;
  /** How many elements are of each shape, counted likewise. */
  #shapes: Map<string, number> | null = null;

  constructor(root: Element, at: PageAddress, measures: Measures, standing: Standing) {
    this.#root = root;
    this.#measures = measures;
    this.#standing = standing;
    this.#at = at;
  }

  /** A heading right above a paragraph of the text, however it reads. */
  opensText(element: Element): boolean {
    const next = element.nextElementSibling;
    return (
      /^H[2-6]$/.test(element.tagName) &&
      next !== null &&
      this.#isText(next) &&
      this.#standing.share("kept", next) > 0.5
    );
  }

  /**
   * The prose that a line heads, or null: what is set like the text right below it, or what answers
   * a question, however that is set.
   */
  proseBelow(element: Element): Element | null {
    const { text, links, prose, media } = this.#measures.get(element);
    if (prose > 0 || media > 0 || text > LONGEST_LINE || isHiddenByClass(element)) return null;
    const next = this.#below(element);
    if (!next || this.#measures.get(next).prose === 0) return null;
    if (/[?？؟]$/.test(fold(element.textContent)) && (links === 0 || unfolds(element))) return next;
    return links === 0 && this.#isText(next) ? next : null;
  }

  /** Whether a part is the only link of one of several cards: first in it, beside a picture and more words. */
  namesCard(element: Element): boolean {
    const { text, links } = this.#measures.get(element);
    for (let box = element.parentElement; box && links === 1; box = box.parentElement) {
      const all = this.#measures.get(box);
      if (all.links > 1 || all.prose > 0) break;
      if (all.media > 0 && all.text > text * 1.5)
        return (
          [element, box].every((each) => this.#isOneOf(each)) &&
          fold(box.textContent).startsWith(fold(element.textContent))
        );
    }
    return false;
  }

  /** Whether another element is set like one. */
  #isOneOf(element: Element): boolean {
    this.#shapes ??= countBy(this.#root.querySelectorAll("*"), shapeOf);
    return (this.#shapes.get(shapeOf(element)) ?? 0) >= SERIES;
  }

  /** The heading of the text below, or a short box that holds it: of a thing to buy, with its shops. */
  holdsHeading(element: Element): boolean {
    return (
      this.#measures.get(element).text <= LONGEST_BOX &&
      (this.leadsToThing(element) ||
        firstWhere(element, (each) => this.leadsToThing(each)) !== null)
    );
  }

  /**
   * Whether a heading is a link to another site or of a counted thing, one of several that are set
   * alike, with text below: those of other stories lead to pages of the same site and are not
   * counted, and an ad stands alone.
   */
  leadsToThing(heading: Element): boolean {
    if (!heading.matches(HEADING) || !this.#isOfThing(heading)) return false;
    if ((this.#allSeries().get(nameOfSeries(heading)) ?? 0) < SERIES) return false;
    let at = heading;
    while (at !== this.#root && at.parentElement) {
      let next = this.#nextWithText(at);
      // What is said of the thing in a word or two may stand between.
      if (next && this.#isMark(next)) next = this.#nextWithText(next);
      if (next) return this.#isText(next);
      at = at.parentElement;
    }
    return false;
  }

  #isOfThing(heading: Element): boolean {
    const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
    if (link && COUNTED.test(fold(heading.textContent))) return true;
    const host = hostOf(webAddress(link?.getAttribute("href"), this.#at.base) ?? "");
    return host !== "" && !isSameSite(host, hostOf(this.#at.url));
  }

  #allSeries(): Map<string, number> {
    const isOfThing = (heading: Element) => this.#isOfThing(heading);
    this.#series ??= countBy(
      Array.from(this.#root.querySelectorAll(HEADING)).filter(isOfThing),
      nameOfSeries,
    );
    return this.#series;
  }

  #isText(element: Element): boolean {
    return this.#measures.get(element).prose > 0 && this.#standing.share("alike", element) > 0.5;
  }

  /** The part right below an element, or below the box that holds no more. */
  #below(element: Element): Element | null {
    const { text } = this.#measures.get(element);
    let box = element;
    while (
      box !== this.#root &&
      box.parentElement &&
      this.#measures.get(box.parentElement).text === text
    )
      box = box.parentElement;
    return this.#nextWithText(box);
  }

  /** The next sibling that has text, pictures with their captions and mere links aside. */
  #nextWithText(element: Element): Element | null {
    let next = element.nextElementSibling;
    for (let passed = 0; next && passed < MOST_PASSED; passed += 1) {
      if (this.#measures.get(next).text > 0 && !this.#isAside(next)) return next;
      next = next.nextElementSibling;
    }
    return null;
  }

  #isMark(element: Element): boolean {
    const { text, links, buttons } = this.#measures.get(element);
    return text <= LONGEST_MARK && links + buttons === 0 && !element.matches(HEADING);
  }

  #isAside(element: Element): boolean {
    return (
      (/^fig(?:ure|caption)$/.test(element.localName) && !this.#isText(element)) ||
      this.#measures.linkDensity(element) > 0.8
    );
  }
}

function countBy(
  elements: Iterable<Element>,
  nameOf: (element: Element) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of elements)
    counts.set(nameOf(element), (counts.get(nameOf(element)) ?? 0) + 1);
  return counts;
}

function nameOfSeries(heading: Element): string {
  return `${heading.localName} ${heading.getAttribute("class") ?? ""}`;
}

/** Whether the links in a line lead nowhere but open what stands below. */
function unfolds(element: Element): boolean {
  const links = element.querySelectorAll("a[href]");
  const isToggle = (link: Element) =>
    /^(?:#|javascript:|$)/i.test(link.getAttribute("href")?.trim() ?? "");
  return Array.from(links).every(isToggle) && (!element.matches("a[href]") || isToggle(element));
}
