/**
 * Keeps the tree from being deeper than any page means it to be. Readability asks each box for its
 * whole text, so thousands of boxes in each other would take minutes, and what walks a tree by
 * calling itself would run out of stack.
 */

/** Levels below the root; pages of the news stay below 80, and parsers stop at about 500. */
export const DEEPEST = 160;

/** Lays what stands deeper than the limit side by side at the limit, in order. Changes the tree. */
export function limitDepth(root: Element): void {
  for (const element of tooDeep(root)) layFlat(element);
}

/** Elements at the limit that hold further elements. */
function tooDeep(root: Element): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let at: Element = root;
  for (;;) {
    const isDeep = depth === DEEPEST && at.firstElementChild !== null;
    if (isDeep) found.push(at);
    const child: Element | null = isDeep ? null : at.firstElementChild;
    if (child) {
      at = child;
      depth += 1;
      continue;
    }
    while (at !== root && !at.nextElementSibling) {
      at = at.parentElement ?? root;
      depth -= 1;
    }
    if (at === root || !at.nextElementSibling) return found;
    at = at.nextElementSibling;
  }
}

/** Each run of text gets a copy of the one element that it stood in; boxes around it go. */
function layFlat(top: Element): void {
  const flat = top.ownerDocument.createDocumentFragment();
  let holder: Element | null = null;
  let copy: Element | null = null;
  let node: Node | null = top.firstChild;
  while (node) {
    const parent: Element | null = node.parentElement;
    if (node.firstChild === null) {
      if (node.nodeType === 1) flat.append(node.cloneNode());
      else if (node.nodeType === 3) {
        if (parent !== holder || copy !== flat.lastChild) {
          holder = parent;
          copy = parent === top || !parent ? null : (parent.cloneNode() as Element);
          if (copy) flat.append(copy);
        }
        (copy ?? flat).append(node.nodeValue ?? "");
      }
    } else {
      node = node.firstChild;
      continue;
    }
    while (node && node !== top && !node.nextSibling) node = node.parentNode;
    node = node === top ? null : (node?.nextSibling ?? null);
  }
  top.replaceChildren(flat);
}
