import { hostOf, isSamePage, isSameSite, type PageAddress, webAddress } from "../address";
import { fold, isLonger } from "../text";
import { attributeHas } from "../where";
import { adder, type Reason } from "./reason";

/** Teasers: links to other texts, set in a row of one shape. */

/** Three or more siblings of one shape, each a link with a short text: teasers. */
function isCards(element: Element): boolean {
  const all = element.childElementCount;
  if (all < 3 || element.localName === "p") return false;
  let cards = 0;
  let others = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isTeaserCard(child)) cards += 1;
    else others += 1;
    // Most parts are no cards, and need not be looked at to their end.
    if (others >= all * 0.4) return false;
  }
  return cards >= 3 && cards > all * 0.6;
}

function isTeaserCard(element: Element): boolean {
  return (
    element.querySelector("a[href]") !== null &&
    (element.localName === "article" || element.querySelector("img, h2, h3, h4") !== null) &&
    !isLonger(element, 399)
  );
}

/** Where a part stands that may be another story. */
interface StoryPlace {
  /** The text. */
  root: Element;
  at: PageAddress;
  /** The part is set unlike the text. */
  isUnlike: boolean;
  /** It stands below the text's end. */
  isBelow: boolean;
  /** Whether another element stands above that. */
  isAbove(other: Element): boolean;
}

/** Reasons to take a part for other stories: links in a row, cards, a heading that leads there. */
export function storyReasons(element: Element, place: StoryPlace): Reason[] {
  const reasons: Reason[] = [];
  const add = adder(reasons);
  const { isUnlike, isBelow, at } = place;
  if (isListOfStories(element)) {
    add("related", "a list of links alone, which nothing announces", 0.5);
  }
  if (isCards(element)) add("related", "a row of teasers", 0.8);
  const words = "an article of its own, whose heading leads to it";
  if (isUnlike && (isLoneCard(element, place) || (isBelow && isOtherStories(element, at)))) {
    add("related", words, 1.7);
  } else if (isUnlike && isOtherStory(element, at)) {
    // Between paragraphs it may be a quoted extract, so it weighs less.
    add("related", words, isBelow ? 1.3 : 0.9);
  }
  return reasons;
}

/** What is marked up as an article. */
const ARTICLE = "article, [itemtype$='Article'], [itemtype$='BlogPosting']";

/**
 * Whether a part is marked up as an article, and its first heading, longer than who wrote a post is
 * called, is a link to another page of the site: the story that is told there.
 */
export function isOtherStory(element: Element, at: PageAddress): boolean {
  const heading = element.matches(ARTICLE) ? element.querySelector(HEADING) : null;
  return heading !== null && leadsElsewhere(heading, at);
}

/** Longest card of another story, in characters: its headline and a sentence or two. */
const LONGEST_CARD = 450;

/** What cards of other stories are called. */
const CARD =
  /card|teaser|promo|related|recirc|asset|read-?(?:more|next|also|on)|more-?(?:on|from)/i;

/** Most such cards between the paragraphs of a text: more are how a list of things is written. */
const MOST_CARDS = 3;

/**
 * Whether a box that stands between paragraphs holds nothing but a heading, which is a link to another
 * page of the site, and a few words. Many such headings structure a text.
 */
function isLoneCard(element: Element, { root, at, isAbove }: StoryPlace): boolean {
  if (!element.matches("div, section, aside") || isLonger(element, LONGEST_CARD)) return false;
  const [heading, ...others] = element.querySelectorAll(HEADING);
  if (!heading || others.length > 0 || element.querySelector("ul, ol, table")) return false;
  // A heading alone heads what follows, and so does a counted one.
  const title = fold(heading.textContent);
  if (fold(element.textContent) === title || COUNTED.test(title)) return false;
  // Without a picture or a name that says so it may be a box of the text.
  if (!element.querySelector("img") && !attributeHas(element, "class", CARD)) return false;
  const beside = Array.from(element.parentElement?.children ?? []);
  const isParagraph = (other: Element | null) => other?.localName === "p";
  return (
    beside.some((other) => isParagraph(other) || isParagraph(other.firstElementChild)) &&
    leadsElsewhere(heading, at) &&
    Array.from(root.querySelectorAll(HEADING)).filter(
      (heading) => isAbove(heading) && leadsElsewhere(heading, at),
    ).length <= MOST_CARDS
  );
}

/**
 * Whether a box holds nothing but headings that are links to other pages of the site, below a label at
 * most, each with a few words.
 */
function isOtherStories(element: Element, at: PageAddress): boolean {
  if (!element.matches("section, div, aside, ul")) return false;
  const headings = Array.from(element.querySelectorAll(HEADING));
  if (headings.some((heading) => COUNTED.test(fold(heading.textContent)))) return false;
  const leads = (heading: Element) => leadsElsewhere(heading, at);
  const [first, ...others] = headings;
  const titles = first && leads(first) ? headings : others;
  const longest = LONGEST_CARD * titles.length;
  return titles.length > 0 && titles.every(leads) && !isLonger(element, longest);
}

/** Whether an element is a list whose links all lead to other pages of the site: documents are listed, too. */
export function isListOfOwn(element: Element, at: PageAddress): boolean {
  return (
    element.matches("ul, ol") &&
    Array.from(element.querySelectorAll("a[href]")).every((link) =>
      isOwnPage(link.getAttribute("href") ?? "", at),
    )
  );
}

/** Whether an address is that of another page of the site, no file and no part of the page itself. */
function isOwnPage(address: string, { url, base }: PageAddress): boolean {
  const target = address.startsWith("#") ? null : webAddress(address, base);
  return (
    target !== null &&
    isSameSite(hostOf(target), hostOf(url)) &&
    !isSamePage(target, url) &&
    !target.startsWith(`${url.replace(/[?#].*$/, "").replace(/\/$/, "")}/`) &&
    !FILE.test(target)
  );
}

/** "2. The Curlew": one of the things that a text counts. */
const COUNTED = /^\d+[.)]/;

/** Whether a heading, longer than who wrote a post is called, is a link to another page of the site. */
function leadsElsewhere(heading: Element, at: PageAddress): boolean {
  const link = heading.closest("a[href]") ?? heading.querySelector("a[href]");
  const title = fold(heading.textContent);
  return (
    isOwnPage(link?.getAttribute("href") ?? "", at) &&
    title.length >= SHOUTED &&
    fold(link?.textContent).includes(title)
  );
}

/** A sentence of the text that is all a link; a point after one capital is that of an abbreviation. */
export function isLinkedSentence(text: string): boolean {
  return (
    text.length > 40 &&
    /(?:[\p{Ll}\p{Lo}\p{M}\d)”"’%][.!?。！？।؟]|\p{Lu}{2}\.)["”’»)]?$/u.test(text)
  );
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
  if (element.localName === "li" || COUNTED.test(text)) return false;
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
