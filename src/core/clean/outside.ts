import { isProse, type TextBlock } from "../blocks";
import type { Extraction } from "../extract";
import type { RemovalReason } from "../reason-list";
import { isLonger } from "../text";
import type { Ledger } from "./ledger";
import { hintsOf } from "./names";

/**
 * Prose in the page's main part that stands outside the article's root, and what Readability took for
 * the text by mistake. Nobody else judged it, so it is listed among what was left out and can be put
 * back.
 */

const MAIN = "article, main, [role='main'], [itemtype*='Article']";
/** Most text of one part, in characters: a reader puts back a part as a whole. */
const LARGEST = 3000;
/** Parts that are listed at most; comment sections are long. */
const MOST = 30;

/** Lists such prose, box by box. To be called last: it takes the boxes out of their tree. */
export function listOutside(extraction: Extraction, ledger: Ledger): void {
  const { root, blocks, kept } = extraction;
  const region = regionOf(root);
  const passedOver = new Set(extraction.passedOver);
  const parts = new Map<Element, boolean>();
  for (const block of blocks) {
    if (parts.size >= MOST) break;
    const { element, text, link } = block;
    const isOfPage = region.contains(element) || passedOver.has(block);
    if (!isOfPage || root.contains(element) || !isProse(text, link)) continue;
    const part = partOf(block, root);
    parts.set(part, (parts.get(part) ?? false) || kept.holds(block));
  }
  for (const [part, isKept] of parts) {
    const [hint] = hintsOf(part);
    const reasons: RemovalReason[] = ["it stands outside the text"];
    if (!isKept) reasons.push("Readability leaves it out");
    if (hint) reasons.push(`named like ${hint}`);
    ledger.take(part, "readability", reasons);
  }
}

/** The largest part of the page around the root that is marked as its main part. */
function regionOf(root: Element): Element {
  let region = root;
  for (let at = root.parentElement; at; at = at.parentElement) if (at.matches(MAIN)) region = at;
  return region;
}

/** The largest box around a paragraph that the root is not in and that is no part of the page. */
function partOf({ element }: TextBlock, root: Element): Element {
  let part = element;
  for (let box = part.parentElement; box; box = box.parentElement) {
    if (box.contains(root) || root.contains(box) || box.matches(MAIN)) break;
    if (isLonger(box, LARGEST)) break;
    part = box;
  }
  return part;
}
