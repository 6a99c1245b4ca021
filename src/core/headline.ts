import type { PageAddress } from "./address";
import { textBlocks } from "./blocks";
import { precedes } from "./document-order";
import { headingText, leadsHere, textWithoutExtras } from "./heading-text";
import { type Claim, claimOf, wordOverlap, words } from "./headline-claim";
import { HIDDEN } from "./hidden";
import { onlyOnce } from "./memo";
import type { MetaTags } from "./meta-tags";
import { SHOW_ELEMENT, SHOW_TEXT } from "./node-kinds";
import { cutSiteName, partsOfTitle, type Site } from "./site-name";
import { isSummary } from "./summary";
import { fold, isLonger, letters } from "./text";
import { elementsWhere, hasToken } from "./where";

/** The headline, without the site's name, and the element that prints it. */

/** A headline and where it stands. */
export interface Headline {
  text: string;
  /** The heading that prints it, or null when only the metadata has it. */
  element: Element | null;
}

/** What `readHeadline` needs of the other metadata. */
export interface HeadlineInput {
  doc: Document;
  meta: MetaTags;
  /** `headline` of the page's own JSON-LD article. */
  stated: string | null;
  site: Site;
  /** What relative addresses are resolved against. */
  base: string;
  /** The section that the page states, if any. */
  section: string | null;
  /** The page's own summaries: none of them is the headline. */
  summaries: readonly string[];
}

function isHeading(element: Element): boolean {
  return (
    /^h[12]$/.test(element.localName) ||
    hasToken(element, "itemprop", "headline") ||
    (element.getAttribute("aria-level") === "1" && element.getAttribute("role") === "heading")
  );
}

const ELSEWHERE = `nav, aside, footer, dialog, [role='dialog'], [role='navigation'], ${HIDDEN}`;
/** Merit of an h1 in the article that shares no word with what the page says it is called. */
const NOTHING_ALIKE = 0.7;
const STORY_HEADING = "article h1, main h1, [role='main'] h1";
/** Shortest headline below a breadcrumb, in characters: shorter ones head boxes. */
const SHORTEST = 15;
/** Shortest paragraph of a text, in characters. */
const PARAGRAPH = 120;
/**
 * A heading that the title, Open Graph or JSON-LD repeats is the headline; print wins over
 * metadata, since outlets give search engines another wording.
 */
export function readHeadline(input: HeadlineInput): Headline {
  const { doc, stated, site, base, meta, summaries } = input;
  const at = { url: site.url, base };
  const title = fold(doc.title);
  const social = meta.first("og:title", "twitter:title");
  const claims = [stated, social, title]
    .filter((text): text is string => Boolean(text))
    .flatMap((text) => [text, cutSiteName(text, site), ...longParts(text)])
    .map(claimOf);
  const scoreOf = headingScorer(input, at, claims);
  let best: Headline | null = null;
  // Below this a heading has too little in common with what the page says it is called.
  let bestScore = 0.5;
  let rivals = 0;
  let isFirstInStory = true;
  let firsts = 0;
  let crumb: Crumb | null = null;
  let belowCrumb: Headline | null = null;
  for (const element of elementsWhere(doc, isHeading)) {
    const text = headingText(element, at, claims);
    if (text.length < 2) continue;
    if (crumb === null && element.localName === "h1" && firsts < MOST_CRUMBS) {
      firsts += 1;
      if (isCrumb(element)) crumb = { text, element, said: words(text) };
    } else if (crumb && belowCrumb === null && isPrintedFor(crumb, element, text, summaries)) {
      belowCrumb = { text, element };
    }
    let merit = scoreOf(element, text);
    if (isFirstInStory && merit > NOTHING_ALIKE && element.matches(STORY_HEADING)) {
      // Outlets give search engines another wording; the place tells as much as the words.
      merit += 0.25;
      isFirstInStory = false;
    }
    // Each acceptable heading lowers those after it, so that the first wins ties; unacceptable ones are
    // not counted.
    const score = merit - rivals / 50;
    if (merit > 0.3) rivals += 1;
    if (score <= bestScore) continue;
    bestScore = score;
    best = { text, element };
  }
  // For search engines some outlets make the last step of the way to the page its h1, in other words.
  const isPlain = best?.element?.localName !== "h1" || best.element === crumb?.element;
  if (crumb && belowCrumb && isPlain && !isBelowText(belowCrumb, crumb)) {
    // Same words: keep the breadcrumb's version, which has the punctuation.
    const isSame = letters(belowCrumb.text) === letters(crumb.text);
    best = isSame ? { ...belowCrumb, text: crumb.text } : belowCrumb;
  }
  best = exactElsewhere(best, claims, doc) ?? best;
  if (best) return { ...best, text: withoutSection(best.text, input.section) };
  // The last step of the way to the page is its headline, where nothing else prints that.
  if (crumb && partsOfTitle(title).some((part) => letters(part) === letters(crumb.text)))
    return crumb;
  const text = stated ?? social ?? title;
  return { text: cutSiteName(text, site, text === stated), element: null };
}

/** The parts of a title that are long enough for a headline. */
function longParts(title: string): string[] {
  return partsOfTitle(title).filter(
    (part) => letters(part).length >= TITLE_LETTERS && words(part).size >= TITLE_WORDS,
  );
}

/** Least letters of a title that is known again in a block that is no heading. */
const TITLE_LETTERS = 15;
/** Likeness of an h1 that names the part of the site: one word of a long title. */
const LITTLE = 0.3;
/** Least words of a title that is known again in a longer heading. */
const TITLE_WORDS = 4;

/**
 * Where no h1 or h2 has the title's words, what has exactly these is the headline, be it a paragraph;
 * where an h1 has hardly any of them, a lower heading is. Without any, a longer heading has them all.
 */
function exactElsewhere(
  best: Headline | null,
  claims: readonly Claim[],
  doc: Document,
): Headline | null {
  const own = best && claimOf(best.text);
  const likeness = own ? Math.max(0, ...claims.map((claim) => wordOverlap(own, claim))) : 0;
  const isMain = best?.element?.localName === "h1";
  if (!doc.body || likeness === 1 || (isMain && likeness >= LITTLE)) return null;
  const titles = new Set(
    claims.map((claim) => claim.letters).filter(({ length }) => length >= TITLE_LETTERS),
  );
  for (const { element, text } of textBlocks(doc.body)) {
    if (best?.element && precedes(best.element, element) && !isMain) break;
    // The way to the page and lists of stories have the title as well.
    const isOne = (isMain ? /^H[2-6]$/ : /^(?:P|H[3-6])$/).test(element.tagName);
    if (isOne && titles.has(letters(text)) && !element.closest(`${ELSEWHERE}, li, figure, table`))
      return { text, element };
  }
  if (best || doc.querySelector("h1")) return null;
  const longer = Array.from(doc.querySelectorAll("article h2, main h2, [role='main'] h2"))[0];
  if (!longer || longer.closest(`${ELSEWHERE}, a`)) return null;
  const text = textWithoutExtras(longer);
  const said = words(text);
  const isTitle = ({ words: title }: Claim) =>
    title.size >= TITLE_WORDS && Array.from(title).every((word) => said.has(word));
  return claims.some(isTitle) ? { text, element: longer } : null;
}

/** A heading in a breadcrumb, and its words. */
interface Crumb extends Headline {
  element: Element;
  said: ReadonlySet<string>;
}

/** Most h1 elements that are looked at for one. */
const MOST_CRUMBS = 5;

/** Whether a heading is the last step of the way to the page: in navigation, or after links in a row. */
function isCrumb(heading: Element): boolean {
  if (heading.closest("nav, [role='navigation']")) return true;
  const step = heading.closest("li") ?? heading;
  const before = step.previousElementSibling;
  // A single link above a heading names its section: a breadcrumb has two, or is a list.
  return isLinkAlone(before) && (step !== heading || isLinkAlone(before?.previousElementSibling));
}

/** Whether a paragraph stands between a breadcrumb and a heading: it heads a part of the text then. */
function isBelowText({ element: heading }: Headline, { element: crumb }: Crumb): boolean {
  const walker = crumb.ownerDocument.createTreeWalker(
    crumb.ownerDocument,
    SHOW_ELEMENT | SHOW_TEXT,
  );
  walker.currentNode = crumb;
  for (let node = walker.nextNode(); node && node !== heading; node = walker.nextNode()) {
    const isText = node.nodeType === 3 ? !isOfCode(node) : node.nodeName === "P";
    const text = node.nodeType === 3 ? node.nodeValue : node.textContent;
    if (isText && fold(text).length > PARAGRAPH) return true;
  }
  return false;
}

function isOfCode({ parentNode }: Node): boolean {
  return /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i.test(parentNode?.nodeName ?? "");
}

function isLinkAlone(element: Element | null | undefined): boolean {
  const link = element?.localName === "a" ? element : element?.querySelector("a[href]");
  const text = fold(link?.textContent);
  return text !== "" && text === fold(element?.textContent);
}

/**
 * Whether a heading prints the headline that a breadcrumb has in other words: they share a name, and
 * it says something new or has the breadcrumb's last words. A subhead has some of its words.
 */
function isPrintedFor(
  crumb: Crumb,
  heading: Element,
  text: string,
  summaries: readonly string[],
): boolean {
  if (
    text.length < SHORTEST ||
    heading.closest(`${ELSEWHERE}, li, a`) ||
    heading.querySelector("a")
  )
    return false;
  // What stands beside the h1 is its subtitle.
  if (crumb.element.parentElement?.contains(heading) || isSummary(text, summaries)) return false;
  const own = Array.from(words(text));
  const isShared = own.some((word) => word.length > 3 && crumb.said.has(word));
  const isNew = own.some((word) => !crumb.said.has(word));
  return isShared && (isNew || letters(crumb.text).endsWith(letters(text)));
}

/** "Local news | Ferry sails again": the section in a heading is told by itself. */
function withoutSection(text: string, section: string | null): string {
  const [, label = "", rest = ""] = /^([^|»›]{2,40})[|»›]\s*(\S.*)$/.exec(text) ?? [];
  return section !== null && label !== "" && letters(label) === letters(section) ? rest : text;
}

/** Scores the headings of a page, and gathers only once what is asked of each. */
function headingScorer(
  { site, doc }: HeadlineInput,
  at: PageAddress,
  claims: readonly Claim[],
): (element: Element, text: string) => number {
  const titled = onlyOnce(() => placesOfTitled(doc, at, claims));
  const only = onlyOnce(() => headingOfOnlyHeader(doc, claims));
  return (element, text) => {
    const own = claimOf(text);
    if (own.letters === letters(site.name ?? "")) return -1;
    let likeness = 0;
    for (const claim of claims) likeness = Math.max(likeness, wordOverlap(own, claim));
    // One word ("Page") that the page's own titles lack, where another heading has them: a label.
    const isLabel = likeness === 0 && own.words.size === 1 && LABEL.test(text);
    if (isLabel && (titled().has(element.closest("header")) || titled().has(null))) return 0;
    const isFirst =
      element.matches("h1, [itemprop~='headline'], [aria-level='1']") ||
      (likeness >= ALIKE && only() === element);
    // It would not reach the least score even with what its place can add: looking around is spared.
    if (likeness + (isFirst ? 0.7 : -0.1) <= 0.5) return 0;
    return (
      likeness +
      (isFirst ? 0.6 : -0.2) +
      (element.closest("article, main, [role='main'], header") ? 0.1 : 0) -
      (element.closest(ELSEWHERE) ? 0.9 : 0) -
      (leadsHome(element, site.url) ? 1.5 : 0) -
      (text.length < 20 && element.querySelector("img") ? 1 : 0)
    );
  };
}

/** Shortest article, in characters, whose heading may be the page's. */
const SHORTEST_STORY = 800;
/** Likeness from which on an h2 in the article's header is its headline, worded anew for the page's title. */
const ALIKE = 0.25;

/**
 * The heading of the only article with a header, on a page that has neither an h1 nor its title in
 * another heading. A teaser's is a link.
 */
function headingOfOnlyHeader(doc: Document, claims: readonly Claim[]): Element | null {
  const [heading, second] = doc.querySelectorAll("h1, article header h2");
  if (!heading || second || linkOf(heading)) return null;
  const story = heading.closest("article");
  if (!story || !isLonger(story, SHORTEST_STORY)) return null;
  const isTitle = (own: string) => claims.some((claim) => claim.letters === own);
  const isElsewhere = Array.from(doc.querySelectorAll("h2, h3")).some(
    (other) => other !== heading && isTitle(letters(other.textContent ?? "")),
  );
  return isElsewhere ? null : heading;
}

/** The headers with a heading that has what the page is called; null where one is linked to the page. */
function placesOfTitled(
  doc: Document,
  at: PageAddress,
  claims: readonly Claim[],
): Set<Element | null> {
  const places = new Set<Element | null>();
  for (const heading of elementsWhere(doc, ({ localName }) => /^h[123]$/.test(localName))) {
    const own = claimOf(textWithoutExtras(heading));
    if (!claims.some((claim) => wordOverlap(own, claim) > 0.5)) continue;
    if (leadsHere(linkOf(heading), at)) places.add(null);
    let header = heading.closest("header");
    for (; header && !places.has(header); header = header.parentElement?.closest("header") ?? null)
      places.add(header);
  }
  return places;
}

function linkOf(heading: Element): Element | null {
  return heading.querySelector("a[href]") ?? heading.closest("a[href]");
}

/** A short word of a script that parts words. */
const LABEL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,12}$/u;

/** The site's own name is often a heading that links to the home page, or to one above this page. */
function leadsHome(heading: Element, url: string): boolean {
  const link = linkOf(heading);
  if (!link) return false;
  if (link.getAttribute("rel") === "home") return true;
  const href = link.getAttribute("href") ?? "";
  const page = url.replace(/[?#].*$/, "");
  const isAbove = href.endsWith("/") && page.startsWith(href) && page.length > href.length + BELOW;
  const isHome = isAbove || href === "/" || /^https?:\/\/[^/]+\/?(?:[?#].*)?$/.test(href);
  return isHome && fold(link.textContent).length > fold(heading.textContent).length * 0.8;
}

/** Characters that the address of a page has more than that of the site or the part that it is of. */
const BELOW = 12;
