import { bareHost, baseOf, parseWebAddress } from "../address";
import type { CitedLink } from "../article";
import { isBlock, type TextBlock } from "../blocks";
import { type FoundPost, findPost, postAuthor } from "../embed-posts";
import { evidenceOf } from "../evidence";
import { fold, letters } from "../text";
import { closestWhere } from "../where";
import { domainOwner } from "./known-domains";
import { isShareLink, isTopicPath, linkKind } from "./link-kinds";
import type { Region } from "./region";
import { sentenceAt } from "./sentence";
import { pageKey, withoutTracking } from "./tracking";

/** The links of the body, each with the sentence that it stands in. */

/** Links that say themselves that somebody pays for them. */
const PAID = '[rel~="sponsored" i]';

/**
 * @param listed blocks of the article's own list of sources, whose links are told there
 * @param shown the text as it is shown
 * @returns the body's links that are shown, each page once, in document order
 */
export function bodyLinks(
  region: Region,
  url: string,
  listed: ReadonlySet<Element>,
  shown: Element,
): CitedLink[] {
  const found = new Map<string, CitedLink>();
  const page = parseWebAddress(url);
  const own = page && told(page).key;
  const base = baseOf(region.root.ownerDocument, url);
  const isShown = shownLinks(shown, base);
  const posts = new Map<Element, FoundPost | null>();
  for (const block of region.shown) {
    if (listed.has(block.element)) continue;
    const post = postAround(block.element, url, posts);
    if (post) addPost(post, block, found);
    if (block.link === 0) continue;
    const places = placesOfLinks(block.element);
    for (const anchor of block.element.querySelectorAll("a[href]")) {
      const link = readLink(anchor, base);
      if (!link) continue;
      const { stated, words, target, address, key } = link;
      if (words === "" || anchor.matches(PAID) || isShareLink(stated)) continue;
      if (closestWhere(anchor, isBlock) !== block.element) continue;
      // The post is the source, and not whom and what it names on its network.
      if (post && isOfNetwork(stated, page)) continue;
      if (key === own || found.has(key)) continue;
      // A word's explanation, or a call to support the paper, may have led there as well.
      if (!isShown(key, words)) continue;
      const kind = linkKind(target, page, words);
      // A line that is nothing but links to the same site leads away from the text.
      if (kind === "same-site" && block.link >= block.text.length - 2) continue;
      // Sites link names to their lists of stories, by machine: nobody wrote from those.
      if (kind === "same-site" && isTopicPath(target, words)) continue;
      found.set(key, {
        url: address,
        text: words,
        kind,
        evidence: evidenceOf(
          sentenceOf(block.text, places.get(anchor) ?? 0, words),
          "body",
          anchor,
        ),
      });
    }
  }
  return [...found.values()];
}

/** Most links to one page whose words are compared. */
const MOST_OF_PAGE = 20;

/** @returns whether a link to a page is shown, with no letters that the link on the page lacks */
function shownLinks(shown: Element, base: string): (key: string, words: string) => boolean {
  const words = new Map<string, string[]>();
  for (const element of shown.querySelectorAll("a[href]")) {
    const link = readLink(element, base);
    if (!link) continue;
    const ofPage = words.get(link.key) ?? [];
    if (ofPage.length < MOST_OF_PAGE) words.set(link.key, [...ofPage, letters(link.words)]);
  }
  return (key, all) => words.get(key)?.some((some) => holds(letters(all), some)) ?? false;
}

/** Whether a text has the letters of another in their order: what nobody sees may stand between. */
function holds(all: string, some: string): boolean {
  let found = 0;
  for (const letter of all) if (some.startsWith(letter, found)) found += letter.length;
  return found === some.length;
}

/** The post that a block is quoted from, where it is from one; each quotation is read once. */
function postAround(
  block: Element,
  url: string,
  posts: Map<Element, FoundPost | null>,
): FoundPost | null {
  const quote = block.closest("blockquote");
  if (!quote) return null;
  const known = posts.get(quote);
  if (known !== undefined) return known;
  const post = findPost(quote, url);
  posts.set(quote, post);
  return post;
}

/** Adds a quoted post, which is one source: by who wrote it, or as its own link is called. */
function addPost(post: FoundPost, block: TextBlock, found: Map<string, CitedLink>): void {
  const stated = parseWebAddress(post.address);
  if (!stated) return;
  const { address, key } = told(stated);
  if (found.has(key)) return;
  found.set(key, {
    url: address,
    text: postAuthor(post) ?? (fold(post.own?.textContent) || post.provided.provider),
    kind: "social",
    evidence: evidenceOf(sentenceAt(block.text, 0, 1), "body", block.element),
  });
}

/** A link of the web with its words, or null. */
function readLink(link: Element, base: string) {
  const stated = parseWebAddress(link.getAttribute("href"), base);
  return stated && { stated, words: fold(link.textContent), ...told(stated) };
}

/** What a link leads to, its address as it is told, and what tells pages apart. */
function told(stated: URL): { target: URL; address: string; key: string } {
  const target = withoutTracking(stated);
  return { target, address: target.href.replace(/\?$/, ""), key: pageKey(target) };
}

/** Whether a link leads to a network of people, or is one that a network has shortened. */
function isOfNetwork(link: URL, page: URL | null): boolean {
  const host = bareHost(link);
  return host === "t.co" || domainOwner(host) === "social" || linkKind(link, page, "") === "social";
}

/** The sentence around a link; `before` is the length of the text that stands before it. */
function sentenceOf(text: string, before: number, words: string): string {
  // Blocks inside the block are no part of its text, so the link may stand a little earlier.
  const after = text.indexOf(words, Math.max(0, before - 1));
  const start = after >= 0 ? after : text.lastIndexOf(words);
  return start < 0 ? words : sentenceAt(text, start, start + words.length);
}

/** For each link in `root`, the length of the text before it, white space folded; in one pass. */
function placesOfLinks(root: Element): Map<Element, number> {
  const places = new Map<Element, number>();
  let length = 0;
  let isOpen = false;
  const add = (text: string) => {
    const folded = text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ");
    if (folded === "") return;
    length += folded.length - (folded.startsWith(" ") && !isOpen ? 1 : 0);
    isOpen = !folded.endsWith(" ");
  };
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) add(node.nodeValue ?? "");
    if (node.nodeName === "BR") add(" ");
    if (node.nodeName === "A") places.set(node as Element, length - (isOpen ? 0 : 1));
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode;
      if (!node || node === root) break;
      node = node.nextSibling;
    }
  }
  return places;
}
