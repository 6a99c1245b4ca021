import { Readability } from "@mozilla/readability";
import { isHiddenByStyle } from "./hidden";
import { hasText, isLonger } from "./text";

declare module "@mozilla/readability" {
  /** Members that its types leave out. */
  interface Readability<T> {
    _articleTitle: string | null;
    _prepDocument(): void;
    _grabArticle(): Element | null;
    _getInnerText(element: Element): string;
    _removeFlag(flag: number): void;
  }
}

/** What Readability takes for the name of a byline. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
/** Characters from which on a text is no byline to it. */
const LONG = 100;
/** What stands between a page's title and its site's name. */
const SEPARATOR = / [|\\/>»–—-] /;
/** A link to a place on the same page, and how much its text counts. */
const ON_PAGE = /^#.+/;
const ON_PAGE_WEIGHT = 0.3;

/**
 * Readability that finds the same text in less time: what it asks of every node is answered without
 * reading the whole text below or a style that nobody set, and what it reads and does beside that is
 * spared. The members are Readability's own, but for `find`; those that it then has no use for are
 * left out of the build, see `packaging/third-party.ts`.
 */
export class LeanReadability extends Readability {
  readonly #page: Document;
  readonly #body: HTMLElement | null;

  /** @param doc the prepared page, which stays as it is */
  constructor(doc: Document) {
    const copy = doc.cloneNode(true) as Document;
    // On <html> themes note where a page has its header and its menus, and on either a page that is
    // still being drawn that it is hidden: Readability would leave out all of it.
    withoutAttributes(copy.documentElement);
    withoutAttributes(copy.body);
    super(copy);
    // Readability leaves out a heading that repeats the article's title: the longest part of the page's,
    // which also has the site's name.
    const title = copy.querySelector("title") ?? copy.querySelector("h1");
    const parts = (title?.textContent ?? "").split(SEPARATOR);
    this._articleTitle = parts.reduce((one, other) => (other.length > one.length ? other : one));
    this.#page = doc;
    this.#body = copy.body;
    // Readability notes the body's markup in case it has to try again, which takes as long as a
    // good part of its work and is mostly for nothing.
    if (copy.body) Object.defineProperty(copy.body, "innerHTML", { get: () => "", set: () => {} });
  }

  /**
   * In place of `parse`, which also reads metadata and makes a page to be shown of what it found.
   * @returns the text in a box of its own, or null where there is none
   */
  find(): Element | null {
    this._prepDocument();
    return this._grabArticle();
  }

  /**
   * Readability asks for less before it tries again, and has put the markup that it noted into the
   * body by then. There is none, so the body gets a copy of the nodes. Not by a setter: the build
   * takes that line out, see `trimmedLibraries` in `packaging/third-party.ts`.
   */
  override _removeFlag(flag: number): void {
    super._removeFlag(flag);
    const body = this.#body;
    body?.replaceChildren(...body.ownerDocument.importNode(this.#page.body, true).childNodes);
    this._prepDocument();
  }

  _isProbablyVisible(element: Element): boolean {
    if (element.hasAttribute("hidden")) return false;
    if (isHiddenByStyle(element)) return false;
    return (
      element.getAttribute("aria-hidden") !== "true" ||
      (element.getAttribute("class") ?? "").includes("fallback-image")
    );
  }

  _isValidByline(element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute("rel") === "author" ||
      element.getAttribute("itemprop")?.includes("author") ||
      BYLINE.test(names);
    if (!isNamed || !hasText(element)) return false;
    return !isLonger(element, LONG - 1) || (element.textContent ?? "").trim().length < LONG;
  }

  _isElementWithoutContent(node: Node): boolean {
    if (node.nodeType !== 1 || hasText(node as Element)) return false;
    const { childElementCount } = node as Element;
    const breaks = () => (node as Element).querySelectorAll("br, hr").length;
    return childElementCount === 0 || childElementCount === breaks();
  }

  /** Most elements have no link, and their text need not be read to tell. */
  _getLinkDensity(element: Element): number {
    const links = element.getElementsByTagName("a");
    const text = links.length === 0 ? 0 : this._getInnerText(element).length;
    if (text === 0) return 0;
    let linked = 0;
    for (const link of links) {
      const isOnPage = ON_PAGE.test(link.getAttribute("href") ?? "");
      linked += this._getInnerText(link).length * (isOnPage ? ON_PAGE_WEIGHT : 1);
    }
    return linked / text;
  }
}

function withoutAttributes(element: Element | null): void {
  for (const { name } of Array.from(element?.attributes ?? [])) element?.removeAttribute(name);
}
