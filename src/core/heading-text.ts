import { isSamePage, type PageAddress, webAddress } from "./address";
import type { Claim } from "./headline-claim";
import { HIDDEN } from "./hidden";
import { SHOW_TEXT } from "./node-kinds";
import { fold, letters } from "./text";
import { UNSHOWN_ATTRIBUTE } from "./unshown";

/** The words of a heading, and the line over the headline apart from it. */

/** Parts of a heading that are no words of the headline. */
const EXTRAS = `style, script, button, svg, noscript, time, ${HIDDEN}, [${UNSHOWN_ATTRIBUTE}]`;

const KICKER =
  /kicker|category|(?:high|over)-?line|top-?line|roof-?line|eyebrow|dachzeile|spitzmarke|(?:super|pre|sur|ante)-?tit|title-?header/i;
const TITLE = /(?<!sub-?)(?:head-?line|title)/i;
/** What stands under a headline. */
const SUBTITLE = /sub-?(?:title|head)|deck|standfirst/i;

/**
 * A heading in two parts, the line over the headline and the headline: as its markup names them, or
 * where the page says of itself that the second is what it is called.
 */
function partsOf(heading: Element, claims: readonly Claim[]): [string, string] | null {
  const [first, second, third] = Array.from(heading.children).filter(
    (child) => fold(child.textContent) !== "" && !child.matches("[aria-hidden='true']"),
  );
  if (!first) return null;
  const [whole, kicker] = [textWithoutExtras(heading), textWithoutExtras(first)];
  const isTold = KICKER.test(namesOf(first));
  const loose = fold(heading.textContent).length - fold(first.textContent).length;
  if (second && !third && loose <= fold(second.textContent).length + 3) {
    if (SUBTITLE.test(namesOf(second))) return null;
    const isNamed = isTold || (TITLE.test(namesOf(second)) && !TITLE.test(namesOf(first)));
    // In a lower heading than h1 the kicker is no part of the headline.
    if (isNamed) return [heading.localName === "h1" ? kicker : "", textWithoutExtras(second)];
    const isOne = claims.some((claim) => claim.isOne && claim.letters === letters(whole));
    if (!isOne && isSetOver(first, second)) return [kicker, textWithoutExtras(second)];
  }
  if (!first.matches("span, small, div, p") || !whole.startsWith(kicker)) return null;
  const rest = fold(whole.slice(kicker.length).replace(/^\s*[:|–—-]\s/u, ""));
  const own = letters(rest);
  const isHeadline = own !== "" && (isTold || claims.some((claim) => claim.letters === own));
  return isHeadline ? [kicker, rest] : null;
}

function namesOf(element: Element): string {
  const data = element.getAttributeNames().filter((name) => name.startsWith("data-"));
  return [element.getAttribute("class") ?? "", ...data].join(" ");
}

/** Words that end no line over a headline: the sentence goes on. */
const GOES_ON =
  /\s(?:the|an?|of|to|in|on|at|for|from|with|and|or|that|by|der|die|das|den|dem|ein|eine|und|nach|in|im|von|vom|zu|zur|mit|für|le|la|les|de|des|du|un|une|et|à|el|los|las|en|y|con|il|lo|di|da|e|het|een|van|voor)$/i;

/**
 * Whether a line stands over another without any name: no blank parts their words, or they are set
 * unlike each other, and the second begins anew.
 */
function isSetOver(first: Element, second: Element): boolean {
  if (first.nextElementSibling !== second) return false;
  const [over, under] = [fold(first.textContent), fold(second.textContent)];
  if (GOES_ON.test(over)) return false;
  if (!/[\p{L}\p{N}"”»’)?!]$/u.test(over) || !/^["„“«»‘¿¡]?[\p{Lu}\p{N}]/u.test(under))
    return false;
  const isGlued = first.nextSibling === second && !/\s$/.test(first.textContent ?? "");
  return isGlued ? !/^\s/.test(second.textContent ?? "") : first.className !== second.className;
}

/**
 * The heading's words; an h1 has the line over its headline as well, set off from it.
 * @param claims what the page says that it is called
 */
export function headingText(heading: Element, at: PageAddress, claims: readonly Claim[]): string {
  const link = ownLink(heading, at);
  if (link) return textWithoutExtras(link);
  const parts = heading.firstElementChild && partsOf(heading, claims);
  if (!parts) return textWithoutExtras(heading);
  const [kicker, headline] = parts;
  // What it says as well needs no line of its own.
  if (letters(headline).startsWith(letters(kicker))) return headline;
  return `${kicker}${/[\p{L}\p{N}"”»’)]$/u.test(kicker) ? ":" : ""} ${headline}`;
}

/** Of several links in a heading, the first, if it leads to the page itself: the others are notes. */
function ownLink(heading: Element, at: PageAddress): Element | null {
  const [first, second] = heading.querySelectorAll("a[href]");
  return first && second && leadsHere(first, at) ? first : null;
}

/** Whether a link, if there is one, leads to the page that it stands on. */
export function leadsHere(link: Element | null, { url, base }: PageAddress): boolean {
  const address = webAddress(link?.getAttribute("href"), base);
  return address !== null && isSamePage(address, url);
}

/** The heading's words, without screen-reader extras and labels such as "Live" in badges. */
export function textWithoutExtras(element: Element): string {
  const extras = element.firstElementChild ? element.querySelectorAll(EXTRAS) : [];
  let text = "";
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isExtra = Array.prototype.some.call(extras, (extra: Element) => extra.contains(node));
    if (!isExtra) text += node.nodeValue ?? "";
    if (node.nextSibling?.nodeName === "BR") text += " ";
  }
  // A colon for screen readers stands between the line over a headline and it.
  return fold(text).replace(/ :(?=\p{L})/u, ": ");
}
