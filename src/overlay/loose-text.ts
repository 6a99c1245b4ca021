import { isBlock } from "../core/blocks";

/** Class of the boxes around text that stood loose between blocks. */
export const LOOSE = "loose";

/** Whether a node ends the line before it: a block, or something in the line with a block in it. */
function breaksLine(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && (isBlock(node) || holdsBlocks(node));
}

/** Whether an element is read piece by piece: there are blocks in it. */
export function holdsBlocks(element: ParentNode): boolean {
  return Array.from(element.children).some(breaksLine);
}

/**
 * Puts each run of text that stands between blocks into a box of its own. It looks the same, and is a
 * step for who reads by keys: only elements can be gone to.
 */
export function boxLooseText(root: DocumentFragment): void {
  const boxes = Array.from(root.querySelectorAll<HTMLElement>("*")).filter(
    (element) => breaksLine(element) && holdsBlocks(element),
  );
  for (const box of [root, ...boxes]) {
    let run: ChildNode[] = [];
    for (const child of [...box.childNodes, null]) {
      if (child && !breaksLine(child)) {
        run.push(child);
        continue;
      }
      if (run.some(({ textContent }) => textContent?.trim())) {
        const around = box.ownerDocument.createElement("div");
        around.className = LOOSE;
        run[0]?.before(around);
        around.append(...run);
      }
      run = [];
    }
  }
}
