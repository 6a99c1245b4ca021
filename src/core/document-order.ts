/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** Whether a node stands before another one of its tree in document order, or holds it. */
export function precedes(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}
