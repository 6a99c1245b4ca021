import { isLonger } from "../text";

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

/** A sentence of the text that is all a link. */
export function isLinkedSentence(text: string): boolean {
  return text.length > 40 && /[\p{Ll}\d)”"’][.!?。！？।]["”’»)]?$/u.test(text);
}
