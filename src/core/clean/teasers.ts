import { hostOf, isSamePage, isSameSite, webAddress } from "../address";
import { fold, isLonger } from "../text";

/** Teasers: links to other texts, set in a row of one shape. */

/** Three or more siblings of one shape, each a link with a short text: teasers. */
export function isCards(element: Element): boolean {
  const all = element.childElementCount;
  if (all < 3 || element.localName === "p") return false;
  let cards = 0;
  let others = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isTeaser(child)) cards += 1;
    else others += 1;
    // Most parts are no cards, and need not be looked at to their end.
    if (others >= all * 0.4) return false;
  }
  return cards >= 3 && cards > all * 0.6;
}

function isTeaser(element: Element): boolean {
  return (
    element.querySelector("a[href]") !== null &&
    (element.localName === "article" || element.querySelector("img, h2, h3, h4") !== null) &&
    !isLonger(element, 399)
  );
}

/** What is marked up as an article. */
const ARTICLE = "article, [itemtype$='Article'], [itemtype$='BlogPosting']";

/**
 * Whether a part is marked up as an article, and its first heading, longer than who wrote a post is
 * called, is a link to another page of the site: the story that is told there.
 * @param url the page's address
 */
export function isOtherStory(element: Element, url: string): boolean {
  if (!element.matches(ARTICLE)) return false;
  const heading = element.querySelector(HEADING);
  const link = heading?.closest("a[href]") ?? heading?.querySelector("a[href]");
  const title = fold(heading?.textContent);
  const target = webAddress(link?.getAttribute("href"), url);
  return (
    target !== null &&
    isSameSite(hostOf(target), hostOf(url)) &&
    !isSamePage(target, url) &&
    title.length >= SHOUTED &&
    fold(link?.textContent).includes(title)
  );
}

/** A sentence of the text that is all a link. */
export function isLinkedSentence(text: string): boolean {
  return text.length > 40 && /[\p{Ll}\d)”"’][.!?。！？।]["”’»)]?$/u.test(text);
}

/** Shortest line in capitals that is a headline and no label, in characters. */
const SHOUTED = 20;

/**
 * Whether a line, all of it a link, is set in capitals alone: the headline of another story. Not one of
 * a list or of a count.
 */
export function isShoutedLink(element: Element, text: string): boolean {
  if (text.length < SHOUTED || text !== text.toUpperCase() || text === text.toLowerCase())
    return false;
  if (element.localName === "li" || /^\d+[.)]/.test(text)) return false;
  const links = element.querySelectorAll("a[href]");
  return links.length === 1 && fold(links[0]?.textContent).length >= text.length - 2;
}

/** Average length, in characters, from which on entries are headlines rather than names. */
const HEADLINE = 34;

/** A sentence told in a link, and a link to a file: neither is another story's headline. */
const TOLD = /[\p{Ll}\d)”"’][.!。।]["”’»)]?$/u;
const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip)(?:[?#]|$)/i;

/**
 * Whether a list holds nothing but links, each as long as a headline, below its own label at most, and
 * neither a heading nor a colon above leads to it: stories put between two paragraphs.
 */
export function isListOfStories(list: Element): boolean {
  if (!list.matches("ul, ol") || list.childElementCount < 2) return false;
  const entries = Array.from(list.children);
  const length = fold(list.textContent).length;
  if (length < entries.length * HEADLINE) return false;
  const isLink = (entry: Element) => {
    const [link, ...others] = entry.querySelectorAll("a[href]:not([href^='#'])");
    return (
      link !== undefined &&
      others.length === 0 &&
      fold(link.textContent) === fold(entry.textContent) &&
      !FILE.test(link.getAttribute("href") ?? "")
    );
  };
  if (entries.filter((entry) => TOLD.test(fold(entry.textContent))).length * 2 > entries.length)
    return false;
  const above = blockAbove(list);
  if (!above || above.matches(HEADING) || above.querySelector(HEADING)) return false;
  if (/[:：]$/.test(fold(above.textContent))) return false;
  const [first, ...others] = entries;
  const label = fold(first?.textContent);
  // A first entry like "The documents:" announces a list of the text; without a colon it is a label.
  const isLabel = others.length > 1 && label.length < HEADLINE && !/[.!?:：]$/.test(label);
  return (isLabel ? others : entries).every(isLink);
}

const HEADING = "h1, h2, h3, h4, h5, h6";

function blockAbove(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !at.previousElementSibling) at = at.parentElement;
  return at?.previousElementSibling ?? null;
}
