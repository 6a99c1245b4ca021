import { holdsBlocks } from "../blocks";
import type { Measures } from "./measure";
import { hintsOfAddress, isChannel } from "./phrases";
import type { Reason } from "./reason";

/** Tools of the page: buttons, fields, and links to sign-ups and to channels elsewhere. */

/** Most links of a part that are looked at for where they lead. */
const MOST_LINKS = 8;

/** Reasons to take a short part for what readers press, fill in and follow there. */
export function toolReasons(element: Element, measures: Measures): Reason[] {
  const reasons: Reason[] = [];
  const { text, prose, media, links, fields, buttons, buttonText } = measures.get(element);
  if (fields > 0) {
    reasons.push({ kind: "feedback", words: "it has fields to fill in", weight: 1 });
  }
  if (prose === 0 && media === 0 && buttons > 1 && buttonText > text * 0.3) {
    const isPlayer = measures.get(element.parentElement ?? element).media > 0;
    reasons.push({
      kind: isPlayer ? "player" : "share",
      words: "made of buttons",
      weight: buttonText > text * 0.7 ? 1 : 0.7,
    });
  } else if (prose > 0 && buttons > 0 && holdsBlocks(element)) {
    reasons.push({ kind: null, words: "it has a button to press", weight: 0.6 });
  }
  if (links === 0 || links > MOST_LINKS) return reasons;
  const hrefs = Array.from(element.querySelectorAll("a[href]"), (a) => a.getAttribute("href"));
  const isDense = measures.linkDensity(element) > 0.5;
  if (hrefs.length === 0) return reasons;
  if (hrefs.every((href) => hintsOfAddress(href ?? "")) && (isDense || holdsBlocks(element))) {
    const words = "all its links lead to a sign-up";
    reasons.push({ kind: "newsletter", words, weight: isDense ? 0.8 : 1 });
  } else if (isDense && hrefs.every((href) => isChannel(href ?? ""))) {
    const words = "all its links lead to channels elsewhere";
    reasons.push({ kind: "share", words, weight: hrefs.length > 1 ? 1.2 : 0.6 });
  }
  return reasons;
}
