import { targetOf } from "../link-target";
import { fold, letters } from "../text";
import type { Ledger } from "./ledger";

/**
 * Links of headings to themselves, which readers copy: "#", "Copy link"; buttons for it, too. A
 * heading that is all a link or a button keeps it.
 */

const HEADINGS = "h1, h2, h3, h4, h5, h6, dt";
/** Longest label of such a link, in characters. */
const LONGEST = 60;

/** Takes links to themselves and buttons out of the headings of `doc`. */
export function takeOwnLinks(doc: Document, ledger: Ledger): void {
  for (const heading of doc.querySelectorAll(HEADINGS)) {
    for (const link of heading.querySelectorAll("a[href*='#'], button")) {
      const label = fold(link.textContent);
      if (label.length > LONGEST || letters(label) === letters(heading.textContent ?? "")) continue;
      if (link.tagName === "A" && !/^[#¶]$/.test(label) && !leadsTo(link, heading)) continue;
      if (letters(label) === "") link.remove();
      else ledger.take(link, "share", ["a tool of a heading, beside its words"]);
    }
  }
}

function leadsTo(link: Element, heading: Element): boolean {
  const target = targetOf(link.getAttribute("href"), heading.ownerDocument);
  if (target === null) return false;
  return (
    [link, heading, heading.parentElement].includes(target) || target.parentElement === heading
  );
}
