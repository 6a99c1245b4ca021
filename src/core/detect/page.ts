import { SHOW_TEXT } from "../node-kinds";

/**
 * Calls a method of a document. A page can hide members of it, by `<form name="body">` or
 * `<img name="querySelectorAll">`, and not those of its prototype.
 */
function call<M extends "querySelectorAll" | "createTreeWalker">(
  doc: Document,
  method: M,
  ...args: unknown[]
): ReturnType<Document[M]> {
  return Object.getPrototypeOf(doc)[method].apply(doc, args);
}

/** All elements that a selector finds, in document order. Those that are not read get no object. */
export function all<E extends Element>(doc: Document, selector: string): NodeListOf<E> {
  return call(doc, "querySelectorAll", selector) as NodeListOf<E>;
}

/** The first elements that a selector finds; no others get an object. */
export function first<E extends Element>(doc: Document, selector: string, most: number): E[] {
  const found: E[] = [];
  // No `slice`: that asks a list of nodes whether it has each index, and a page may have many.
  for (const element of all<E>(doc, selector)) {
    if (found.length === most) break;
    found.push(element);
  }
  return found;
}

/** An element's text, "" where there is no element. */
export function text(element: Element | null | undefined): string {
  return element?.textContent ?? "";
}

/**
 * Texts in document order, each with the element that it stands in; no code and no blanks.
 * @param start the texts in this node and after it
 * @param most no more text nodes than this are looked at
 */
export function* textsFrom(
  doc: Document,
  start: Node,
  most: number,
): Generator<[words: string, parent: Element]> {
  const walker = call(doc, "createTreeWalker", doc, SHOW_TEXT);
  walker.currentNode = start;
  for (let node = walker.nextNode(); node && most-- > 0; node = walker.nextNode()) {
    const words = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (words && parent && !/script|style/i.test(parent.tagName)) yield [words, parent];
  }
}
