import { ANCHOR_ATTRIBUTE } from "./anchors";
import type { TextBlock } from "./blocks";
import { BodyText } from "./body-text";
import { LeanReadability } from "./lean-readability";
import { hasText } from "./text";

/** Letters from which on a text is looked up by its words: shorter ones stand in many places. */
const TELLING = 25;
const SHOWN = "img, picture, video, audio, iframe";

/** What Readability shows of a page, asked block by block. */
export class KeptText {
  readonly #anchors: ReadonlySet<string>;
  readonly #loose: BodyText;

  private constructor(anchors: ReadonlySet<string>, loose: BodyText) {
    this.#anchors = anchors;
    this.#loose = loose;
  }

  /** Runs Readability on a copy of `doc`, whose blocks are anchored. */
  static of(doc: Document): KeptText {
    const content = new LeanReadability(doc).find();
    const anchors = new Set<string>();
    const loose: string[] = [];
    for (const element of content?.querySelectorAll("*") ?? []) {
      const anchor = element.getAttribute(ANCHOR_ATTRIBUTE);
      // One whose words were all taken is not kept, unless it shows something else.
      if (!hasText(element) && !element.querySelector(SHOWN)) continue;
      if (anchor !== null) anchors.add(anchor);
      else if (element.tagName === "P") loose.push(element.textContent ?? "");
    }
    return new KeptText(anchors, new BodyText(loose.join(" ")));
  }

  /**
   * Whether Readability shows the block. It puts loose text into paragraphs of its own, which
   * have no anchor and are known by their words; and a box with one child hands it its anchor.
   */
  holds({ element, text }: TextBlock): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (this.#anchors.has(at.getAttribute(ANCHOR_ATTRIBUTE) ?? "")) return true;
      // Not by counting the children: that takes longer the more there are.
      if (at.previousElementSibling || at.nextElementSibling) break;
    }
    return text.length > TELLING && this.#loose.holds(text);
  }
}
