import { fold } from "../text";
import type { Measures } from "./measure";

/** Shortest part that is compared, in characters: lines may stand twice. */
const SHORTEST = 400;
/** Fewest paragraphs of it: pictures of one series may have one long caption. */
const FEWEST = 2;

/** The copies among the parts of one box: some pages hold their text once for each width of screen. */
export class Copies {
  readonly #measures: Measures;
  readonly #seen = new Map<number, string[]>();

  constructor(measures: Measures) {
    this.#measures = measures;
  }

  /** Whether a part is word for word one that was asked for before. To be asked in order. */
  isCopy(part: Element): boolean {
    const { text, paragraphs } = this.#measures.get(part);
    if (text < SHORTEST || paragraphs < FEWEST) return false;
    const words = fold(part.textContent);
    const seen = this.#seen.get(words.length) ?? [];
    if (seen.includes(words)) return true;
    this.#seen.set(words.length, [...seen, words]);
    return false;
  }
}
