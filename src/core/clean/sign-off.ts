import { textBlocks } from "../blocks";
import { takeLine } from "../front-matter";
import { parseSignOff } from "../sources";
import { fold } from "../text";

/** Blocks looked at from the end: a sign-off closes the text, or nearly so. */
const LAST = 12;

/** Takes lines that are nothing but a sign-off out of `root`: they are shown as sources. */
export function takeSignOffs(root: Element): void {
  for (const { element, text } of textBlocks(root).slice(-LAST)) {
    if (element === root || element.matches("li, td, th, figcaption, h1, h2, h3")) continue;
    if (fold(element.textContent).length > text.length + 5) continue;
    if (parseSignOff(text)) takeLine(element);
  }
}
