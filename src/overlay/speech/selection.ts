/** A place in a tree that holds when texts are cut and joined: so many units after its beginning. */
function unitsBefore(root: Node, node: Node, offset: number): number {
  const range = root.ownerDocument?.createRange();
  if (!range) return 0;
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The text node and offset so many units after the beginning. */
function placeAt(root: Node, units: number): [Node, number] | null {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = units;
  while (walker?.nextNode()) {
    const text = walker.currentNode as Text;
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  return null;
}

/**
 * Makes a change that cuts and joins texts and leaves every word where it is, and keeps the reader's
 * selection: the browser drops it with the node that it is in.
 * @param dialog the overlay's own
 * @param blocks where the texts are; a selection elsewhere is left alone
 */
export function keepSelection(
  dialog: HTMLElement,
  blocks: readonly (Node | null)[],
  change: () => void,
): void {
  const root = dialog.getRootNode();
  const selection = dialog.ownerDocument.getSelection();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const [range] = selection?.getComposedRanges({ shadowRoots }) ?? [];
  const touches = (node: Node) => blocks.some((block) => block?.contains(node));
  const isSelected = range && !range.collapsed;
  const isTouched =
    isSelected &&
    dialog.contains(range.startContainer) &&
    dialog.contains(range.endContainer) &&
    (touches(range.startContainer) || touches(range.endContainer));
  if (!selection || !range || !isTouched) {
    change();
    return;
  }
  const isBackward = selection.direction === "backward";
  const start = unitsBefore(dialog, range.startContainer, range.startOffset);
  const end = unitsBefore(dialog, range.endContainer, range.endOffset);
  change();
  const from = placeAt(dialog, start);
  const to = placeAt(dialog, end);
  if (!from || !to) return;
  if (isBackward) selection.setBaseAndExtent(...to, ...from);
  else selection.setBaseAndExtent(...from, ...to);
}
