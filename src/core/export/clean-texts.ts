import { SHOW_TEXT } from "../node-kinds";
import { oneLine, seenText } from "./one-line";

/** Takes what is not seen but turns the text out of all texts and descriptions below `root`. */
export function cleanTexts(root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    node.nodeValue = seenText(node.nodeValue ?? "");
  }
  for (const name of ["alt", "title"]) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, oneLine(element.getAttribute(name) ?? ""));
    }
  }
}
