import { holdsBlocks, isBlock, isProse, sizeOf, type TextBlock, textBlocks } from "../blocks";
import type { Extraction } from "../extract";
import { shapeOf, shapesOfText } from "../shapes";
import { isSummary } from "../summary";
import type { Labels } from "./labels";
import type { Measures } from "./measure";
import { isSignOff } from "./sign-off";

/** What can be told of a part's text: how much of it is of a kind. */
export type Quality = "kept" | "stated" | "alike" | "asking" | "told";

/**
 * How the parts of the root stand to the article's text: how much of each Readability keeps, the
 * page states, is set like the text, asks to sign up, or is told of as the story's gist or a line
 * of its recipe; and where the text ends.
 */
export class Standing {
  /** The blocks of the root by their elements. */
  readonly blocks: ReadonlyMap<Element, TextBlock>;
  /** The page states the whole text, so what it does not state is doubtful. */
  readonly isStated: boolean;
  /** Readability took the whole text, so what it leaves out is doubtful. */
  readonly isKept: boolean;
  /** Characters of the text. */
  readonly total: number;
  /** The last block of the text. */
  last: Element | null;
  /** The sign-off that closes the text. */
  readonly signOff: Element | null;
  readonly #core: readonly TextBlock[];
  readonly #root: Element;
  readonly #measures: Measures;
  readonly #characters: Record<Quality, Map<Element, number>> = {
    kept: new Map(),
    stated: new Map(),
    alike: new Map(),
    asking: new Map(),
    told: new Map(),
  };

  /** @param summaries what the page says of the story in a sentence or two */
  constructor(
    { root, core, kept, stated, recipe }: Extraction,
    measures: Measures,
    labels: Labels,
    summaries: readonly string[],
  ) {
    this.#core = core;
    this.#root = root;
    this.#measures = measures;
    const blocks = textBlocks(root);
    this.blocks = new Map(blocks.map((block) => [block.element, block]));
    const shapes = shapesOfText(core);
    const inCore = new Set(core.map((block) => block.element));
    let like = 0;
    let likeKept = 0;
    let likeStated = 0;
    for (const block of blocks) {
      const isKept = kept.holds(block);
      const isAlike = shapes.has(shapeOf(block.element));
      const isNamed = stated?.holds(block.text) ?? false;
      if (isKept) this.#credit("kept", block);
      if (isAlike) this.#credit("alike", block);
      if (isNamed) this.#credit("stated", block);
      if (!inCore.has(block.element)) {
        if (isAsking(block.text, labels)) this.#credit("asking", block);
        const isGist = isProse(block.text, block.link) && isSummary(block.text, summaries);
        if (isGist || (block.text.length >= LINE && recipe?.holds(block.text)))
          this.#credit("told", block);
      }
      if (isAlike && isProse(block.text, block.link)) {
        like += block.text.length;
        if (isKept) likeKept += block.text.length;
        if (isNamed) likeStated += block.text.length;
      }
    }
    this.total = sizeOf(core);
    // Some sites state the first part only: then paragraphs set like the text are missing from it.
    this.isStated = stated !== null && likeStated > like * 0.9 && stated.length < this.total * 1.3;
    this.isKept = likeKept > like * 0.85;
    this.last = core.at(-1)?.element ?? null;
    this.signOff = endingSignOff(blocks, inCore);
  }

  /** A plain line in the same box as the text: many texts close with a short one. */
  closesText(element: Element): boolean {
    return (
      this.#measures.get(element).links === 0 &&
      !holdsBlocks(element) &&
      element.parentElement === this.last?.parentElement &&
      !/[:：]\s*$/.test(element.textContent ?? "")
    );
  }

  /** Moves `last` up to what closes the text now. @returns it, or null where the last block stays */
  closeAbove(): Element | null {
    const left = this.#core.findLast(({ element }) => this.#root.contains(element));
    if (!left || left.element === this.last) return null;
    this.last = left.element;
    return this.last;
  }

  #credit(quality: Quality, block: TextBlock): void {
    const map = this.#characters[quality];
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      map.set(at, (map.get(at) ?? 0) + block.text.length);
      if (at === this.#root) break;
    }
  }

  /** Share of the element's text that is of a kind, 0 to 1; of its block's, where it is a piece of one. */
  share(quality: Quality, element: Element): number {
    const part = this.#blockOf(element);
    const { text } = this.#measures.get(part);
    return text === 0 ? 0 : (this.#characters[quality].get(part) ?? 0) / text;
  }

  #blockOf(element: Element): Element {
    if (isBlock(element) || holdsBlocks(element)) return element;
    let at = element;
    while (at !== this.#root && !isBlock(at) && at.parentElement) at = at.parentElement;
    return at;
  }

  /** Whether the element began after `mark`, and is no part of it. */
  isAfter(element: Element, mark: Element | null): boolean {
    return mark !== null && this.#measures.follows(element, mark) && !mark.contains(element);
  }
}

/** Shortest line of a recipe that is looked up, in characters. */
const LINE = 8;

/** The sign-off that closes the text. A line that looks like one with text below is none. */
function endingSignOff(blocks: readonly TextBlock[], core: ReadonlySet<Element>): Element | null {
  let below = 0;
  let all = 0;
  for (const { element, text } of blocks) if (core.has(element)) all += text.length;
  for (const block of Array.from(blocks).reverse()) {
    if (isSignOff(block)) return block.element;
    if (core.has(block.element)) below += block.text.length;
    if (below > all * BELOW_SIGN_OFF) return null;
  }
  return null;
}

/** Share of the text that may stand below its sign-off: a note, a correction. */
const BELOW_SIGN_OFF = 0.1;

/** Whether a line asks the reader to sign up, to log in or to pay. */
function isAsking(text: string, labels: Labels): boolean {
  const label = text.length > 200 ? null : labels.of(text);
  return label === "newsletter" || label === "paywall";
}
