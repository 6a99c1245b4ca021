import { isLonger, letters } from "./text";

/** Telling what stands in a card that leads to another story. */

/** Levels around an element in which its card's heading may stand. */
const LEVELS = 6;
/** Longest card, in characters: a longer box is a text. */
const LONGEST = 700;
/** Most elements of a card. */
const MOST = 200;
const HEADING = "h2, h3, h4, h5, h6";

/**
 * @param headline the heading that prints the page's own headline
 * @returns whether an element stands in a card: a short box with one linked heading, or in such a link
 */
export function isInTeaser(element: Element, headline: Element | null): boolean {
  if (!headline) return false;
  let box = element.parentElement;
  for (let level = 0; box && level < LEVELS; level += 1, box = box.parentElement) {
    // Not by their number: counting them all takes long.
    if (box.getElementsByTagName("*").item(MOST)) return false;
    if (box.contains(headline) || isLonger(box, LONGEST)) return false;
    const headings = Array.from(box.querySelectorAll(HEADING));
    // Of several cards in a row, each would have been told by its own.
    if (headings.length > 1) return false;
    const [heading] = headings;
    if (!heading || heading.contains(element) || element.contains(heading)) continue;
    if (isAlike(heading, headline)) return false;
    if (leadsAway(heading, element)) return true;
  }
  return false;
}

/** Whether one heading's words are those of the other, or a part of them. */
function isAlike(one: Element, other: Element): boolean {
  const [own, others] = [one, other].map((element) => letters(element.textContent ?? ""));
  return (
    own !== undefined && others !== undefined && (own.includes(others) || others.includes(own))
  );
}

/** Whether a heading is, or holds, or stands in a link that is not the element's own. */
function leadsAway(heading: Element, element: Element): boolean {
  const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
  const target = link?.getAttribute("href") ?? "";
  if (target === "" || target.startsWith("#")) return false;
  // A box about the author links the name.
  const own = element.closest("a[href]") ?? element.querySelector("a[href]");
  if (own !== link && own?.getAttribute("href") === target) return false;
  const words = letters(element.textContent ?? "");
  return words === "" || !letters(heading.textContent ?? "").includes(words);
}
