import { fold } from "../core/text";

/** What refers to a note: a number, a letter or a sign, in brackets or not. */
const MARKER = /^[[(]?(?:\p{N}{1,3}|\p{L}|[*†‡§¶#]{1,3})[\])]?$/u;

/** Longest note that is shown at its reference, in characters; a longer one is a section. */
const LONGEST = 1200;

/**
 * Whether a link refers to a footnote: it is as short as a marker, and leads on to a short block
 * that is an entry of a list, begins with the same marker, or leads back.
 * @param link in the text
 * @param target what it leads to
 */
export function isFootnote(link: Element, target: Element): boolean {
  const marker = fold(link.textContent);
  if (!MARKER.test(marker) || !target.matches(".text *")) return false;
  if (!(link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  const note = fold(target.textContent);
  if (note === "" || note.length > LONGEST) return false;
  if (target.matches("h2, h3, h4, h5, h6") || target.querySelector("h2, h3, h4, figure, table")) {
    return false;
  }
  return target.matches("li, dd") || leadsBack(target) || note.startsWith(bare(marker));
}

const bare = (marker: string) => marker.replace(/[[\]()]/g, "");

const leadsBack = (note: Element) => note.querySelector('a[href^="#"]') !== null;

/** A copy of a note to be shown elsewhere: without the way back, and without anchors. */
export function noteCopy(note: Element): DocumentFragment {
  const copy = note.ownerDocument.createDocumentFragment();
  for (const child of note.childNodes) copy.append(child.cloneNode(true));
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.remove();
  for (const anchored of copy.querySelectorAll("[id]")) anchored.removeAttribute("id");
  for (const mark of copy.querySelectorAll(".paragraph-mark")) mark.remove();
  return copy;
}
