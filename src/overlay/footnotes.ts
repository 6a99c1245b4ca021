import { fold } from "../core/text";

/** What refers to a note: a number, a letter or a sign, in brackets or not. */
const MARKER = /^[[(]?(?:\p{N}{1,3}|\p{L}|[*†‡§¶#]{1,3})[\])]?$/u;

/** Longest note that is shown at its reference, in characters; a longer one is a section. */
const LONGEST = 1200;

/** What makes a word of signs. */
const WORD = /[\p{L}\p{N}]/u;

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

/**
 * A copy of a note to be shown at its reference: without the way back there and without anchors.
 * Other links within the text are words alone, since nobody follows them in a copy.
 * @param note in the text, as is `link`, which refers to it
 */
export function noteCopy(note: Element, link: Element): DocumentFragment {
  const reference = anchorsAround(link);
  const copy = note.ownerDocument.createDocumentFragment();
  for (const child of note.childNodes) copy.append(child.cloneNode(true));
  for (const own of copy.querySelectorAll('a[href^="#"]')) {
    const anchor = own.getAttribute("href")?.slice(1) ?? "";
    // A sign that is no word is a way back, if to another reference.
    if (reference.has(anchor) || !WORD.test(own.textContent)) own.remove();
    else own.replaceWith(...own.childNodes);
  }
  for (const anchored of copy.querySelectorAll("[id]")) anchored.removeAttribute("id");
  for (const mark of copy.querySelectorAll(".paragraph-mark")) mark.remove();
  return copy;
}

/** Ids of a link and of what it stands in: each leads to it. */
function anchorsAround(link: Element): Set<string> {
  const anchors = new Set<string>();
  for (let at: Element | null = link; at && !at.matches(".text"); at = at.parentElement) {
    if (at.id) anchors.add(at.id);
  }
  return anchors;
}
