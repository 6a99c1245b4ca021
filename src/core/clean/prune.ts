import { ANCHOR_ATTRIBUTE } from "../anchors";
import { isBlock, isProse, type TextBlock, textBlocks } from "../blocks";
import type { Extraction } from "../extract";
import { fold } from "../text";
import { Measures } from "./measure";
import { type Clutter, hintsOf } from "./names";
import { labelOf } from "./phrases";
import type { Ledger } from "./removed";

/**
 * Takes clutter out of the article's root: from the outside in, each part is judged by what it
 * is, what it is called, what stands in it and where it stands. Prose goes only for two
 * independent reasons; a part that is kept is looked into.
 */

/** A reason to take a part, and what kind of clutter it speaks of. */
interface Reason {
  kind: Clutter | null;
  words: string;
  /** 1 for a full reason, less for a hint. */
  weight: number;
}

const STRUCTURE: Readonly<Record<string, Clutter>> = {
  NAV: "navigation",
  FORM: "newsletter",
  MENU: "navigation",
};
const ROLES: Readonly<Record<string, Clutter>> = {
  navigation: "navigation",
  complementary: "related",
  contentinfo: "navigation",
  search: "navigation",
  menu: "navigation",
  toolbar: "share",
  form: "newsletter",
};

/** Prunes `extraction.root` in place. */
export function prune(extraction: Extraction, ledger: Ledger): void {
  new Pruner(extraction, ledger).run();
}

class Pruner {
  readonly #extraction: Extraction;
  readonly #ledger: Ledger;
  readonly #measures: Measures;
  readonly #blocks: Map<Element, TextBlock>;
  /** Kept and stated characters below each element. */
  readonly #kept = new Map<Element, number>();
  readonly #stated = new Map<Element, number>();
  readonly #lastProse: Element | null;
  readonly #total: number;

  constructor(extraction: Extraction, ledger: Ledger) {
    this.#extraction = extraction;
    this.#ledger = ledger;
    this.#measures = new Measures(extraction.root);
    const blocks = textBlocks(extraction.root);
    this.#blocks = new Map(blocks.map((block) => [block.element, block]));
    let last: Element | null = null;
    for (const block of blocks) {
      const anchor = block.element.getAttribute(ANCHOR_ATTRIBUTE) ?? "";
      const isKept = extraction.kept.has(anchor);
      if (isKept) this.#credit(this.#kept, block);
      if (extraction.stated?.holds(block.text)) this.#credit(this.#stated, block);
      if (isKept && isProse(block.text, block.link) && hintsOf(block.element).length === 0)
        last = block.element;
    }
    this.#lastProse = last;
    this.#total = this.#measures.get(extraction.root).prose;
  }

  #credit(map: Map<Element, number>, block: TextBlock): void {
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      map.set(at, (map.get(at) ?? 0) + block.text.length);
      if (at === this.#extraction.root) break;
    }
  }

  run(): void {
    this.#descend(this.#extraction.root);
  }

  #descend(parent: Element): void {
    for (const child of Array.from(parent.children)) {
      if (!isBlock(child) && this.#measures.get(child).paragraphs === 0 && !this.#isLonely(child))
        continue;
      const reasons = this.#judge(child);
      if (reasons) {
        const step = reasons.find((reason) => reason.kind !== null)?.kind ?? "related";
        this.#ledger.take(child, step, unique(reasons.map((reason) => reason.words)));
      } else this.#descend(child);
    }
  }

  /** An inline element that is a line of its own. */
  #isLonely(element: Element): boolean {
    const parent = element.parentElement;
    return (
      parent !== null &&
      isBlock(parent) &&
      !this.#blocks.get(parent)?.text.replace(fold(element.textContent), "").trim()
    );
  }

  /** @returns the reasons when they are enough to take the part, else null */
  #judge(element: Element): Reason[] | null {
    const measure = this.#measures.get(element);
    const text = measure.text === 0 ? "" : fold(element.textContent);
    if (text === "") return null;
    if (
      element.matches(
        "figure, picture, figcaption, table, pre, math, br, hr, td, th, tr, tbody, dt, dd",
      )
    ) {
      if (!this.#isCardFigure(element)) return null;
    }
    const reasons = this.#reasons(element, text);
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    return weight >= this.#needed(element, text) ? reasons : null;
  }

  #needed(element: Element, text: string): number {
    const { prose } = this.#measures.get(element);
    const share = this.#total === 0 ? 0 : prose / this.#total;
    const keptShare = this.#share(this.#kept, element, text);
    const statedShare = this.#share(this.#stated, element, text);
    let needed = prose === 0 ? 1 : 2;
    if (share > 0.25) needed += 1.5;
    if (share > 0.5) needed += 2;
    if (prose > 0 && keptShare > 0.7) needed += 0.5;
    if (statedShare > 0.6) needed += prose > 0 ? 2 : 0.5;
    return needed;
  }

  #share(map: Map<Element, number>, element: Element, text: string): number {
    return text.length === 0 ? 0 : (map.get(element) ?? 0) / text.length;
  }

  #reasons(element: Element, text: string): Reason[] {
    const reasons: Reason[] = [];
    const { text: size, links, prose } = this.#measures.get(element);
    const density = this.#measures.linkDensity(element);
    const structure = STRUCTURE[element.tagName] ?? ROLES[element.getAttribute("role") ?? ""];
    if (structure)
      reasons.push({
        kind: structure,
        words: `marked up as ${element.getAttribute("role") ?? element.localName}`,
        weight: 1,
      });
    else if (element.matches("aside, footer")) {
      reasons.push({ kind: null, words: `marked up as ${element.localName}`, weight: 0.5 });
    }
    const [hint] = hintsOf(element);
    if (hint)
      reasons.push({ kind: hint, words: `named like ${hint}`, weight: prose > 0 ? 1 : 0.7 });
    const label = this.#label(element, text);
    if (label)
      reasons.push({
        kind: label.kind,
        words: `it reads “${label.line.slice(0, 60)}”`,
        weight: label.whole ? 1.2 : 1,
      });
    if (links > 0 && density > 0.5 && !element.matches("p, h2, h3")) {
      reasons.push({
        kind: null,
        words: "mostly links",
        weight: density > 0.8 && size > 20 ? 0.8 : 0.5,
      });
    }
    if (this.#share(this.#kept, element, text) < 0.15) {
      reasons.push({ kind: null, words: "Readability leaves it out", weight: 0.5 });
    }
    if (this.#extraction.stated && this.#share(this.#stated, element, text) < 0.1) {
      reasons.push({
        kind: null,
        words: "not in the text that the page states",
        weight: prose > 0 ? 0.6 : 0.3,
      });
    }
    if (this.#isAfterText(element))
      reasons.push({ kind: null, words: "it stands after the text", weight: 0.4 });
    if (isCards(element)) reasons.push({ kind: "related", words: "a row of teasers", weight: 0.8 });
    return reasons;
  }

  #isAfterText(element: Element): boolean {
    const last = this.#lastProse;
    return (
      last !== null && Boolean(last.compareDocumentPosition(element) & 4) && !last.contains(element)
    );
  }

  #label(element: Element, text: string): { kind: Clutter; line: string; whole: boolean } | null {
    if (!element.matches("h1,h2,h3,h4,h5,h6") || this.#measures.get(element).prose === 0) {
      const whole = labelOf(text);
      if (whole) return { kind: whole, line: text, whole: true };
    }
    const head = element.querySelector(
      "h1,h2,h3,h4,h5,h6,header,strong,b,p,span,div,li,[class*='title' i],[class*='head' i]",
    );
    const line = head ? fold(head.textContent) : "";
    if (line === "" || line === text || line.length > 100 || !text.startsWith(line.slice(0, 20)))
      return null;
    const kind = labelOf(line);
    return kind ? { kind, line, whole: false } : null;
  }

  #isCardFigure(element: Element): boolean {
    return element.tagName === "FIGURE" && element.closest("a") !== null;
  }
}

/** Three or more siblings of one shape, each a link with a short text: teasers. */
function isCards(element: Element): boolean {
  const children = Array.from(element.children);
  if (children.length < 3 || element.matches("p")) return false;
  const cards = children.filter(
    (child) =>
      child.querySelector("a[href]") &&
      (child.querySelector("img, h2, h3, h4") || child.matches("article")) &&
      (child.textContent ?? "").length < 400,
  );
  return cards.length >= 3 && cards.length > children.length * 0.6;
}

function unique(words: string[]): string[] {
  return Array.from(new Set(words));
}
