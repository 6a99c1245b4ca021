import { holdsBlocks, type TextBlock } from "../blocks";
import { letters } from "../text";
import { attributeHas, closestWhere, firstWhere } from "../where";

/**
 * Pull quotes: words of the text, set again in large type beside it. A real quotation stands once, or
 * is quoted again where somebody answers, in a box of its own as well.
 */

/** Elements in which a quotation can be set again, besides those that are called so. */
const SET_APART = /^(?:blockquote|aside|q|figure)$/;
/** Parts of a quotation: who said it, a link. */
const PARTS = /^(?:cite|figcaption|a|span)$/;
/** Who said the words of a quotation, which the text tells around them. */
const SPEAKER = /^(?:cite|footer|figcaption)$/;
const SPEAKER_CLASS = /attribution|author|speaker|source|\bcite|credit|\bname\b/i;
/** Most letters of a name and what somebody is. */
const LONGEST_SPEAKER = 70;
/** Letters of the shortest and the longest pull quote. */
const SHORTEST = 25;
const LONGEST = 400;

function isSpeaker(element: Element): boolean {
  return SPEAKER.test(element.localName) || attributeHas(element, "class", SPEAKER_CLASS);
}

function isSetApart(element: Element): boolean {
  return SET_APART.test(element.localName) || attributeHas(element, "class", /quote/i);
}

/** The words of a text, for looking up what stands in it twice. */
export class RepeatedWords {
  readonly #blocks: readonly TextBlock[];
  /** The paragraphs that are not set apart themselves. */
  #plain: readonly (readonly [Element, string])[] | null = null;

  /** @param blocks the blocks of the text, in order */
  constructor(blocks: readonly TextBlock[]) {
    this.#blocks = blocks;
  }

  /** Whether a part is a quotation whose words stand in another paragraph, too. */
  isPullQuote(element: Element): boolean {
    if (!isSetApart(element) || PARTS.test(element.localName)) return false;
    if ((element.textContent ?? "").length > LONGEST * 2) return false;
    const whole = letters(element.textContent ?? "");
    const said = firstWhere(element, isSpeaker)?.textContent ?? "";
    // With a year or a source it tells what the text may not.
    const speaker = /\d{4}|:/.test(said) ? "" : letters(said);
    // Above the words it is that of a post which an answer quotes.
    const isSpeakers = speaker.length <= LONGEST_SPEAKER && whole.endsWith(speaker);
    const own = isSpeakers ? whole.slice(0, whole.length - speaker.length) : whole;
    if (own.length < SHORTEST || own.length > LONGEST) return false;
    // Several paragraphs are no sentence of the text.
    const isOne = ({ element: block, text }: TextBlock) =>
      element.contains(block) && (letters(text) === own || letters(text) === whole);
    if (holdsBlocks(element) && !this.#blocks.some(isOne)) return false;
    // Read on the first question: most texts have no quotation set apart.
    this.#plain ??= this.#blocks
      .filter((block) => !closestWhere(block.element, isSetApart))
      .map((block) => [block.element, letters(block.text)] as const);
    return this.#plain.some(([block, text]) => text.includes(own) && !block.contains(element));
  }
}
