/** A document as `DOMParser` makes it: without a window. */
export function documentOf(markup: string): Document {
  return new DOMParser().parseFromString(markup, "text/html");
}

/** A box of such a document, with `markup` in it. */
export function boxOf(markup: string): Element {
  return documentOf(`<main>${markup}</main>`).querySelector("main") as Element;
}
