import { isProse, type TextBlock } from "../blocks";
import type { Extraction } from "../extract";
import { hintsOf } from "./names";
import type { Ledger } from "./removed";

/**
 * Prose in the page's main part that stands outside the article's root. Nobody judged it but
 * Readability, so it is listed among what was left out and can be put back.
 */

const MAIN = "article, main, [role='main'], [itemtype*='Article']";
/** Parts that are listed at most; comment sections are long. */
const MOST = 30;

/** Lists such prose, box by box. To be called last: it takes the boxes out of their tree. */
export function listOutside({ root, blocks }: Extraction, ledger: Ledger): void {
  const region = regionOf(root);
  const outside = blocks.filter(
    ({ element, text, link }) =>
      region.contains(element) && !root.contains(element) && isProse(text, link),
  );
  const parts = new Set(outside.map((block) => partOf(block, root)));
  for (const part of Array.from(parts).slice(0, MOST)) {
    const [hint] = hintsOf(part);
    const reasons = ["it stands outside the text", "Readability leaves it out"];
    ledger.take(part, "readability", hint ? [...reasons, `named like ${hint}`] : reasons);
  }
}

/** The largest part of the page around the root that is marked as its main part. */
function regionOf(root: Element): Element {
  let region = root;
  for (let at = root.parentElement; at; at = at.parentElement) if (at.matches(MAIN)) region = at;
  return region;
}

/** The box of a paragraph, where the root is not in it: paragraphs of one box go together. */
function partOf({ element }: TextBlock, root: Element): Element {
  const box = element.parentElement;
  const isShared = box === null || box.contains(root) || root.contains(box);
  return isShared || box.matches(`body, ${MAIN}`) ? element : box;
}
