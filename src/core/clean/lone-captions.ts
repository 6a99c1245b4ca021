import { ANCHOR_ATTRIBUTE } from "../anchors";
import { isCard } from "../embed-card";
import { fold } from "../text";
import type { Ledger } from "./ledger";

/** Longest caption of nothing that goes, in characters: a longer one may tell what no picture shows. */
const LONGEST = 200;
/** What a caption may be of. */
const SHOWN =
  "img, amp-img, picture, video, audio, iframe, table, pre, code, blockquote, math, ul, ol, dl";
/** What a page shows a picture with, though it can't be shown here, and what a player is made of. */
const PICTURE =
  "img, amp-img, picture, source, noscript, svg, canvas, [style*='background'], [data-src], [data-srcset]";
const PLAYER = "video, audio, iframe, object, [class*='player' i], [class*='video' i]";

/**
 * Takes captions out of `root` whose player or photograph is not there. That of a chart or a drawing
 * which can't be shown tells what it showed, and stays.
 * @param pageAnchors the elements of the untouched copy by their anchors
 */
export function takeLoneCaptions(
  root: Element,
  pageAnchors: ReadonlyMap<string, Element>,
  ledger: Ledger,
): void {
  for (const caption of Array.from(root.querySelectorAll("figcaption"))) {
    const figure = caption.closest("figure");
    const length = fold(caption.textContent).length;
    if (length === 0 || length > LONGEST || (figure && isCard(figure))) continue;
    const before = caption.previousElementSibling;
    const holders = figure ? [figure] : [before, caption.nextElementSibling];
    if (holders.some((holder) => holder?.matches(SHOWN) || holder?.querySelector(SHOWN))) continue;
    if (figure && fold(figure.textContent).length > length) continue;
    const box = pageAnchors.get((figure ?? caption).getAttribute(ANCHOR_ATTRIBUTE) ?? "");
    const around = figure ? box : box?.parentElement;
    const isPhoto = figure !== null && around?.querySelector("img, amp-img") != null;
    if (!isPhoto && (!around?.querySelector(PLAYER) || around.querySelector(PICTURE))) continue;
    ledger.take(figure ?? caption, "player", [
      "it is a caption",
      "the picture or player that it belongs to is not there",
    ]);
  }
}
