import { isCard } from "../embed-card";
import { fold } from "../text";
import type { Ledger } from "./removed";

/** Longest caption of nothing that goes, in characters: a longer one may tell what no picture shows. */
const LONGEST = 200;
/** What a caption may be of. */
const SHOWN =
  "img, amp-img, picture, video, audio, iframe, table, pre, code, blockquote, math, ul, ol, dl";

/** Takes captions out of `root` whose picture or player is not there. */
export function takeLoneCaptions(root: Element, ledger: Ledger): void {
  for (const caption of Array.from(root.querySelectorAll("figcaption"))) {
    const figure = caption.closest("figure");
    const length = fold(caption.textContent).length;
    if (length === 0 || length > LONGEST || (figure && isCard(figure))) continue;
    const before = caption.previousElementSibling;
    const holders = figure ? [figure] : [before, caption.nextElementSibling];
    if (holders.some((holder) => holder?.matches(SHOWN) || holder?.querySelector(SHOWN))) continue;
    if (figure && fold(figure.textContent).length > length) continue;
    ledger.take(figure ?? caption, "player", [
      "it is a caption",
      "what it belongs to is not there",
    ]);
  }
}
