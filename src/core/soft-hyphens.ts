const SOFT_HYPHEN = /\u00ad+/g;

/** `NodeFilter.SHOW_TEXT` */
const TEXTS = 4;

/**
 * Takes the marks where a page lets a word be parted: they are seen by nobody, the reader parts words by
 * the rules of their language, and a name that has one is found by no pattern and no reader.
 * @param root of a copy, which is changed
 */
export function takeSoftHyphens(root: Element): void {
  if (!root.textContent?.includes("\u00ad")) return;
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes("\u00ad")) {
      node.nodeValue = node.nodeValue.replace(SOFT_HYPHEN, "");
    }
  }
}
