import type { TextBlock } from "../blocks";
import { letters } from "../text";
import { isUnshown, UNSHOWN_ATTRIBUTE } from "../unshown";

/** Letters of the shortest part that is compared. */
const SHORTEST = 20;
/** Most parts that are looked for: each costs as much as the text is long, and pages have a few. */
const MOST = 200;
const UNSHOWN = `[${UNSHOWN_ATTRIBUTE}]`;

/** Parts that a page does not draw, since it has drawn their words elsewhere: for another width of screen. */
export class UnshownCopies {
  readonly #blocks: readonly TextBlock[];
  /** The letters of all that is drawn; read on the first question. */
  #drawn: string | null = null;
  /** Parts that were looked for. */
  #asked = 0;

  /** @param blocks those that stay for sure, in order */
  constructor(blocks: readonly TextBlock[]) {
    this.#blocks = blocks;
  }

  /** Whether a part is one of them. */
  isCopy(part: Element): boolean {
    if (!isUnshown(part, "folded") || part.querySelector("img, picture, video")) return false;
    const own = letters(part.textContent ?? "");
    if (own.length < SHORTEST || ++this.#asked > MOST) return false;
    this.#drawn ??= this.#blocks
      .filter(({ element }) => !element.closest(UNSHOWN))
      .map(({ text }) => letters(text))
      .join("");
    return this.#drawn.includes(own);
  }
}
