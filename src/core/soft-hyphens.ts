import { SHOW_TEXT } from "./node-kinds";

/**
 * Marks where a page lets a word be parted: they are seen by nobody, the reader parts words by the rules
 * of their language, and a name that has one is found by no pattern and no reader.
 */
const SOFT_HYPHEN = "\u00ad";

/** A text without soft hyphens. */
export function withoutSoftHyphens(text: string): string {
  return text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, "") : text;
}

/**
 * Takes them out of texts and of what pictures are described by.
 * @param root of a copy, which is changed
 */
export function takeSoftHyphens(root: Element): void {
  if (!root.textContent?.includes(SOFT_HYPHEN)) return;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (text.includes(SOFT_HYPHEN)) node.nodeValue = withoutSoftHyphens(text);
  }
  for (const described of root.querySelectorAll("[alt]")) {
    const alt = described.getAttribute("alt") ?? "";
    if (alt.includes(SOFT_HYPHEN)) described.setAttribute("alt", withoutSoftHyphens(alt));
  }
}
