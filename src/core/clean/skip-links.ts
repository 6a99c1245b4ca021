import { precedes } from "../document-order";
import { targetOf } from "../link-target";
import type { RemovalReason } from "../reason-list";
import { fold, isLonger, letters } from "../text";
import type { Ledger } from "./ledger";

/**
 * Skip links and skip-section links, in any language: a short link to a place on the same page
 * that stands outside running text, where the place is the page's main part, or the end of the
 * very section that the link opens. A contents list points at headings and is none.
 */

const LONGEST = 80;
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** Takes every skip link out of `doc`. */
export function takeSkipLinks(doc: Document, ledger: Ledger): void {
  for (const link of Array.from(doc.querySelectorAll("a[href*='#']"))) {
    const reason = skipReason(link, doc);
    if (!reason) continue;
    const item = link.closest("li");
    const alone = item && fold(item.textContent) === fold(link.textContent) ? item : link;
    ledger.take(sectionPassed(link, doc) ?? alone, "skip-links", reason);
  }
}

const NAMED =
  /(?:^|[-_ ])(?:skip|jump|sprung|evitement|saltar|salta|vai)[-_ ]?(?:to|link|nav|content|main|marke|menu)?/i;
/** What the main part and the menu are called, whole: "#navigating-the-process" is a heading's. */
const MAIN =
  /^#(?:(?:site|page|post|to|the)[-_]?)?(?:main|content|primary|article|navigation|nav|menu|footer|search|inhalt|contenu|contenido|contenuto|conteudo|inhoud|innhold|innehall|sisalto|tresc|obsah)(?:[-_]?(?:main|content|area|body|wrap(?:per)?|container|section|region|start|top|text|nav(?:igation)?|menu|bar|form|sitemap|principal|\d+(?!\d)))*$/i;

function skipReason(link: Element, doc: Document): RemovalReason[] | null {
  const href = link.getAttribute("href") ?? "";
  const text = fold(link.textContent);
  if (!href.startsWith("#") || text === "" || text.length > LONGEST) return null;
  if (link.closest("p") && fold(link.closest("p")?.textContent) !== text) return null;
  if (link.closest("sup")) return null;
  // A heading that is a link as a whole unfolds the text below it.
  if (fold(link.closest(HEADINGS)?.textContent) === text) return null;
  const target = targetOf(href, doc);
  const name = `${link.className} ${link.id} ${link.parentElement?.className ?? ""}`;
  if (NAMED.test(name)) return ["a link to a place on this page", "named as a skip link"];
  if (MAIN.test(href) && leadsOn(link, target)) {
    return ["a link to a place on this page", "it leads to the main part or the menu"];
  }
  if (target && skipsItsSection(link, target)) {
    return ["a link to a place on this page", "it leads past the section that it opens"];
  }
  return null;
}

/** Boxes that a link may open. */
const SECTIONS = "section, aside, figure, div, nav, ul, ol";
/** What only a text has. */
const TEXTS = "h1, table, dl, blockquote, pre, figure, details, sup";
/** Longest section that may be passed as a whole, words in it beside links, and the mark at its end. */
const LONGEST_SECTION = 1500;
const LONGEST_BESIDE = 100;
const LONGEST_MARK = 60;

/**
 * The section that a link leads past, where the link opens it and a mark with words ends it: "Skip
 * podcast and read on", "End of podcast". What readers may skip so is no part of the text; prose stays.
 */
function sectionPassed(link: Element, doc: Document): Element | null {
  const section = link.closest(SECTIONS);
  const target = targetOf(link.getAttribute("href"), doc);
  const mark = fold(target?.textContent);
  if (!section || !target || mark === "" || target !== section.lastElementChild) return null;
  if (!skipsItsSection(link, target) || isLonger(section, LONGEST_SECTION)) return null;
  if (section.querySelector(TEXTS)) return null;
  if (section.querySelector("img") && section.querySelectorAll("a[href]").length < 2) return null;
  const isLinked = (entry: Element) => entry.querySelector("a[href]") !== null;
  if (!Array.from(section.querySelectorAll("li")).every(isLinked)) return null;
  const parts = Array.from(section.querySelectorAll("h2, h3, h4, h5, h6, a[href]"));
  const known = parts.reduce((sum, part) => sum + fold(part.textContent).length, mark.length);
  return fold(section.textContent).length - known > LONGEST_BESIDE ? null : section;
}

/** The target is a mark at the end of the section whose first link this is, or right after it. */
function skipsItsSection(link: Element, target: Element): boolean {
  if (!precedes(link, target) || /^H[1-6]$/.test(target.tagName)) return false;
  const section = link.closest(SECTIONS);
  if (!section) return false;
  const mark = fold(target.textContent);
  if (section.lastElementChild === target) {
    return mark === "" || (speaksOf(mark, link) && opensSection(link, section));
  }
  const isNext = section.nextElementSibling === target;
  return (mark === "" || isNext) && precedes(section, target);
}

const LONG_WORDS = /[\p{L}\p{M}]{4,}/gu;

/** Whether a mark speaks of what the link leads past: "End of podcast". */
function speaksOf(mark: string, link: Element): boolean {
  const said = new Set(fold(link.textContent).toLowerCase().match(LONG_WORDS) ?? []);
  const words = mark.toLowerCase().match(LONG_WORDS) ?? [];
  return mark.length <= LONGEST_MARK && words.some((word) => said.has(word));
}

/** Whether a link opens a section, below a heading at most. */
function opensSection(link: Element, section: Element): boolean {
  const lettersOf = (element: Element) => letters(element.textContent ?? "");
  const above = Array.from(section.querySelectorAll(`${HEADINGS}, strong`))
    .filter((heading) => precedes(heading, link))
    .reduce((sum, heading) => sum + lettersOf(heading).length, 0);
  return lettersOf(section).indexOf(lettersOf(link)) <= above;
}

function leadsOn(link: Element, target: Element | null): boolean {
  return target === null || precedes(link, target);
}
