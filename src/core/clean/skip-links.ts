import { precedes } from "../document-order";
import type { RemovalReason } from "../reason-list";
import { fold } from "../text";
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
    ledger.take(alone, "skip-links", reason);
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

function targetOf(href: string, doc: Document): Element | null {
  try {
    return doc.getElementById(decodeURIComponent(href.slice(1)));
  } catch {
    return null;
  }
}

function leadsOn(link: Element, target: Element | null): boolean {
  return target === null || precedes(link, target);
}

/** The target is an empty mark at the end of the section whose first link this is, or after it. */
function skipsItsSection(link: Element, target: Element): boolean {
  if (!precedes(link, target) || /^H[1-6]$/.test(target.tagName)) return false;
  const section = link.closest("section, aside, div, nav, ul, ol");
  if (!section) return false;
  if (fold(target.textContent) !== "" && !section.nextElementSibling?.isSameNode(target))
    return false;
  const end = section.lastElementChild;
  return end === target || precedes(section, target);
}
