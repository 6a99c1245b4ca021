/**
 * The first elements of one tag, in document order. A page can't get in the way: `<form name="body">`
 * or `<img name="getElementsByTagName">` hide members of the document, not of its prototype.
 * @param most no more elements than this
 */
export function byTag<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  most = 1,
): HTMLElementTagNameMap[K][] {
  const live = Object.getPrototypeOf(doc).getElementsByTagName.call(doc, tag);
  const elements: HTMLElementTagNameMap[K][] = [];
  while (most-- > 0 && live[elements.length]) elements.push(live[elements.length]);
  return elements;
}

/** An element's text, "" where there is no element. */
export function text(element: Element | undefined): string {
  return element?.textContent ?? "";
}
