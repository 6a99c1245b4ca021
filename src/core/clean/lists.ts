import { fold } from "../text";
import type { Labels } from "./labels";
import type { Measures } from "./measure";

/** Longest a name is on average, in characters. */
const NAME = 34;

/**
 * Lists that belong to the text, though their entries are links. Their entries ask one after the
 * other, so each list is looked at once.
 */
export class Lists {
  readonly #measures: Measures;
  readonly #labels: Labels;
  readonly #ofText = new Map<Element, boolean>();
  readonly #announced = new Map<Element, boolean>();
  readonly #kept = new Map<Element, boolean>();

  constructor(measures: Measures, labels: Labels) {
    this.#measures = measures;
    this.#labels = labels;
  }

  /**
   * Whether a part is, or stands in, a list that the paragraph above announces ("We asked these:"), or
   * one of names below a paragraph; teasers are headlines, and longer.
   */
  isAnnounced(part: Element): boolean {
    const list = part.matches("ul, ol") ? part : part.closest("li")?.parentElement;
    return list ? once(this.#announced, list, () => this.#announces(list)) : false;
  }

  /** Whether a part is a whole entry of a list, half of whose entries at least are text. */
  isEntryOfText(part: Element): boolean {
    const list = this.#listOf(part);
    return list !== null && once(this.#ofText, list, () => this.#isOfText(list));
  }

  /** The list of which a part is a whole entry. */
  #listOf(part: Element): Element | null {
    const entry = part.closest("li");
    const isWhole = entry && this.#measures.get(entry).text <= this.#measures.get(part).text + 2;
    return isWhole ? entry.parentElement : null;
  }

  /** Whether some entry of a list stays, of which a part is a whole one. */
  keepsSome(part: Element, stays: (entry: Element) => boolean): boolean {
    const list = this.#listOf(part);
    const isKept = (each: Element) => this.#measures.get(each).text > 0 && stays(each);
    return list !== null && once(this.#kept, list, () => Array.from(list.children).some(isKept));
  }

  #announces(list: Element): boolean {
    const before = list.previousElementSibling;
    if (!before?.matches("p, h2, h3, h4")) return false;
    const text = fold(before.textContent);
    if (text.length <= 30 || this.#labels.labelOf(text) !== null) return false;
    if (/[:：]$/.test(text)) return true;
    const letters = (list.textContent ?? "").length / Math.max(1, list.childElementCount);
    return before.tagName === "P" && text.length > 80 && letters < NAME;
  }

  #isOfText(list: Element): boolean {
    const entries = Array.from(list.children);
    const linked = entries.filter((each) => this.#measures.linkDensity(each) > 0.5);
    return entries.length > 2 && linked.length <= entries.length / 2;
  }
}

function once(known: Map<Element, boolean>, list: Element, ask: () => boolean): boolean {
  const answer = known.get(list) ?? ask();
  known.set(list, answer);
  return answer;
}
