import { fold } from "../text";
import type { Measures } from "./measure";

/** Shortest part that is compared, in characters: lines may stand twice. */
const SHORTEST = 400;
/** The same of one that stands right below the other. */
const NEXT = 150;
/** Fewest paragraphs of it: pictures of one series may have one long caption. */
const FEWEST = 2;

/** The copies among the parts of one box: some pages hold their text once for each width of screen. */
export class Copies {
  readonly #measures: Measures;
  /** How many parts are of each size: only of those that share one, the texts are read. */
  readonly #sizes = new Map<number, number>();
  readonly #kept = new Set<string>();

  constructor(parts: readonly Element[], measures: Measures) {
    this.#measures = measures;
    for (const part of parts) {
      const size = this.#sizeOf(part);
      this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + 1);
    }
  }

  /** Notes a part that stays, before anything in it is taken. */
  keep(part: Element): void {
    if (this.#isShared(part)) this.#kept.add(fold(part.textContent));
  }

  /** Whether a part is word for word one that stays. */
  isCopy(part: Element): boolean {
    if (this.#isNext(part)) return true;
    return this.#kept.size > 0 && this.#isShared(part) && this.#kept.has(fold(part.textContent));
  }

  /** Whether a part has the words of the one right above it, and no picture of its own. */
  #isNext(part: Element): boolean {
    const above = part.previousElementSibling;
    const { text, paragraphs, media } = this.#measures.get(part);
    if (!above || text < NEXT || paragraphs === 0 || media > 0) return false;
    return (
      this.#measures.get(above).text === text && fold(above.textContent) === fold(part.textContent)
    );
  }

  #isShared(part: Element): boolean {
    const size = this.#sizeOf(part);
    return size > 0 && (this.#sizes.get(size) ?? 0) > 1;
  }

  /** 0 for what is not worth comparing. */
  #sizeOf(part: Element): number {
    const { text, paragraphs } = this.#measures.get(part);
    return text < SHORTEST || paragraphs < FEWEST ? 0 : text;
  }
}
