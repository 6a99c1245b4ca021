import { decodeEntities } from "./decode-entities";
import { letters } from "./text";

/** Shortest statement that can be the whole text: many sites put the summary in its place. */
const WHOLE = 400;
/** Letters compared at a block's start and end; markup and typography differ in between. */
const PROBE = 40;

/** A text that blocks are looked up in: one that the page's own data states, or another reader's. */
export class BodyText {
  readonly #letters: string;

  /** @param text plain text, or text with markup in it */
  constructor(text: string) {
    this.#letters = letters(decodeEntities(text.replace(/<[^>]{0,500}>/g, " ")));
  }

  /**
   * @param text `articleBody` of the page's own data
   * @returns null where nothing is stated, or too little to be the whole
   */
  static of(text: string | null): BodyText | null {
    if (text === null) return null;
    const body = new BodyText(text);
    return body.length < WHOLE ? null : body;
  }

  /** Letters in it. */
  get length(): number {
    return this.#letters.length;
  }

  /** Whether it holds a block's text, by its start or its end. */
  holds(text: string): boolean {
    const all = letters(text);
    if (all.length === 0) return false;
    if (all.length <= PROBE) return this.#letters.includes(all);
    return this.#letters.includes(all.slice(0, PROBE)) || this.#letters.includes(all.slice(-PROBE));
  }
}
