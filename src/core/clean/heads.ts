import { hostOf } from "../address";
import { fold } from "../text";
import { firstWhere } from "../where";
import type { Measures } from "./measure";
import { isHiddenByClass } from "./names";
import type { Standing } from "./standing";

/** Telling what heads the text right below it: such a line stays where the text stays. */

/** Longest line that heads a text, in characters. */
const LONGEST_LINE = 100;
/** Longest box that heads a section, in characters: a heading or two, a price, a few shops. */
const LONGEST_BOX = 300;

const HEADING = "h2, h3, h4, h5, h6";

/** What the lines and boxes of one root head. */
export class Heads {
  readonly #root: Element;
  readonly #measures: Measures;
  readonly #standing: Standing;
  readonly #host: string;

  /** @param url the page's address */
  constructor(root: Element, url: string, measures: Measures, standing: Standing) {
    this.#root = root;
    this.#measures = measures;
    this.#standing = standing;
    this.#host = hostOf(url);
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
    // What unfolds the answer may be a link.
    if (/[?？؟]$/.test(fold(element.textContent))) return next;
    return links === 0 && this.#isText(next) ? next : null;
  }

  /** A short box that holds the heading of the text below: of a thing to buy, with its shops. */
  holdsHeading(element: Element): boolean {
    return (
      this.#measures.get(element).text <= LONGEST_BOX &&
      firstWhere(element, (each) => each.matches(HEADING) && this.leadsToThing(each)) !== null
    );
  }

  /**
   * Whether a heading is a link to another site, with text below: those of other stories lead to
   * pages of the same one.
   */
  leadsToThing(heading: Element): boolean {
    if (!heading.matches(HEADING)) return false;
    const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
    const host = link ? hostOf(link.getAttribute("href") ?? "") : "";
    if (host === "" || host === this.#host) return false;
    let at = heading;
    while (at !== this.#root && at.parentElement) {
      const next = this.#nextWithText(at);
      if (next) return this.#isText(next);
      at = at.parentElement;
    }
    return false;
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
    while (next && (this.#measures.get(next).text === 0 || this.#isAside(next)))
      next = next.nextElementSibling;
    return next;
  }

  #isAside(element: Element): boolean {
    return (
      /^fig(?:ure|caption)$/.test(element.localName) || this.#measures.linkDensity(element) > 0.8
    );
  }
}
