import { anchorOf } from "../anchors";
import { SILENT } from "../blocks";
import { fold } from "../text";
import { areNames, isCreditLike, MAX_CREDIT, startsWithLabel, withoutLabel } from "./credit-words";
import { isPhotoAgency, namesInCredit } from "./photo-agencies";
import type { Region } from "./region";

/** Paragraphs that are nothing but the credit of a picture: "Titelbild: Ada Roe", "Photo: iStock". */

/** A paragraph of the text that is a credit. */
export interface CreditParagraph {
  element: Element;
  /** The whole paragraph. */
  text: string;
  credit: string;
  /** What holds the picture right above it, or null. */
  picture: Element | null;
  anchor: string | null;
}

/** Parts whose lines belong to something else: a caption, a row, an entry of a list. */
const OWN = "figure, figcaption, table, li, dl, pre, h1, h2, h3, h4, h5, h6";
/** Labels of what a text is from, or of what is no picture. */
const NO_PICTURE =
  /^[\s([（–—•*-]*(?:quellen?|sources?|fonte|fuente|kilde|källa|bron|zdroj|źródło|kaynak|vid[eéí]o|copyright|dok|提供)(?!\p{L})/iu;
/** Labels that tell rights, of whatever. */
const ANY_RIGHTS = /^[\s([（–—•*-]*(?:cr[eé]dit|©|\(c\)|ⓒ|courtesy)/i;
/** Labels that speak of nothing but whom a picture is from. */
const SURE =
  /^[\s([（–—•*-]*(?:(?:bild|foto)(?:nachweis|quelle|rechte|credit)|(?:photo|image|picture)s? (?:credit|copyright)|crédits? photo)/i;
/** The name of a house or a site, of one word. */
const ONE_WORD = /^[\p{L}\p{N}][^\s!?…]{2,60}$/u;

/** Most that are told. */
const MOST = 200;

/** @returns the paragraphs of the shown text that are credits, in document order */
export function creditParagraphs({ shown }: Region): CreditParagraph[] {
  const found: CreditParagraph[] = [];
  for (const { element, text } of shown) {
    if (text.length > MAX_CREDIT || !startsWithLabel(text) || NO_PICTURE.test(text)) continue;
    if (element.closest(OWN)) continue;
    const picture = pictureAbove(element);
    const credit = withoutLabel(text);
    if (credit === "" || !isCredit(text, credit, picture !== null)) continue;
    found.push({ element, text, credit, picture, anchor: anchorOf(element) });
    if (found.length === MOST) break;
  }
  return found;
}

/** Names, and nothing else: "Bild: that is how it was" is a sentence, or tells what is shown. */
function isCredit(text: string, credit: string, isBelowPicture: boolean): boolean {
  const isSure = isBelowPicture || SURE.test(text);
  const isNames = areNames(credit) || isCreditLike(credit) || (isSure && ONE_WORD.test(credit));
  if (!isNames || !ANY_RIGHTS.test(text)) return isNames;
  return !/\d{4}/.test(text) && (isBelowPicture || namesInCredit(credit).some(isPhotoAgency));
}

/** Levels that a line may stand deeper than its picture. */
const LEVELS = 3;
/** Parts looked at above a line, and the longest text that may stand beside the picture there. */
const PASSED = 6;
const BESIDE = 300;
const PICTURE = "img, amp-img, picture";

/** What holds the picture right above a line, or in front of it in the same paragraph. */
function pictureAbove(line: Element): Element | null {
  if (line.querySelector(PICTURE)) return line;
  let at = line;
  for (let level = 0; level < LEVELS; level += 1) {
    let before = at.previousElementSibling;
    for (let passed = 0; before && passed < PASSED; passed += 1) {
      if (before.matches(PICTURE) || (!SILENT.has(before.tagName) && before.querySelector(PICTURE)))
        return (before.textContent ?? "").length <= BESIDE ? before : null;
      if (!SILENT.has(before.tagName) && fold(before.textContent) !== "") return null;
      before = before.previousElementSibling;
    }
    if (before || !at.parentElement) return null;
    at = at.parentElement;
  }
  return null;
}
