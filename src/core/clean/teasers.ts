/** Teasers: links to other texts, set in a row of one shape. */

/** Three or more siblings of one shape, each a link with a short text: teasers. */
export function isCards(element: Element): boolean {
  const children = Array.from(element.children);
  if (children.length < 3 || element.matches("p")) return false;
  const cards = children.filter(
    (child) =>
      child.querySelector("a[href]") &&
      (child.querySelector("img, h2, h3, h4") || child.matches("article")) &&
      (child.textContent ?? "").length < 400,
  );
  return cards.length >= 3 && cards.length > children.length * 0.6;
}

/** A sentence of the text that is all a link. */
export function isLinkedSentence(text: string): boolean {
  return text.length > 40 && /[\p{Ll}\d)”"’][.!?。！？।]["”’»)]?$/u.test(text);
}
