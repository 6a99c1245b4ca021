import type { TextBlock } from "../blocks";
import { letters } from "../text";
import { attributeHas } from "../where";

/** Pull quotes: words of the text, set again in large type beside it. A real quotation stands once. */

/** Elements in which a quotation can be set again, besides those that are called so. */
const SET_APART = /^(?:blockquote|aside|q|figure)$/;
/** Parts of a quotation: who said it, a link. */
const PARTS = /^(?:cite|figcaption|a|span)$/;
/** Letters of the shortest and the longest pull quote. */
const SHORTEST = 25;
const LONGEST = 400;

/** The words of a text, for looking up what stands in it twice. */
export class RepeatedWords {
  readonly #blocks: Iterable<TextBlock>;
  #letters: string | null = null;

  /** @param blocks the blocks of the text, in order */
  constructor(blocks: Iterable<TextBlock>) {
    this.#blocks = blocks;
  }

  /** Whether a part is a quotation whose words stand in another paragraph, too. */
  isPullQuote(element: Element): boolean {
    const isApart = SET_APART.test(element.localName) || attributeHas(element, "class", /quote/i);
    if (!isApart || PARTS.test(element.localName)) return false;
    if ((element.textContent ?? "").length > LONGEST * 2) return false;
    const own = letters(element.textContent ?? "");
    if (own.length < SHORTEST || own.length > LONGEST) return false;
    // Read on the first question: most texts have no quotation set apart.
    this.#letters ??= Array.from(this.#blocks, ({ text }) => letters(text)).join("\n");
    const first = this.#letters.indexOf(own);
    return first >= 0 && this.#letters.indexOf(own, first + own.length) >= 0;
  }
}
