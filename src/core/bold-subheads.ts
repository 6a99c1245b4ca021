import { isProse, type TextBlock, textBlocks } from "./blocks";
import { rename } from "./finish";

/** What a subhead that is only set in bold is written as. */
const PARAGRAPH = /^(?:P|DIV)$/;
/** Where bold lines are something else: entries, cells, captions, quotations, boxes of facts. */
const ELSEWHERE = "li, td, th, dl, figure, figcaption, blockquote, aside, details";
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** Characters that a subhead has at least and at most. */
const SHORTEST = 3;
const LONGEST = 90;
/** How sentences, questions, labels and lines that go on end. */
const NO_SUBHEAD_END = /[.!?…:;,。！？：；،؛؟।|–—-]["'”’»“)\]]*$/u;
const LETTER = /\p{L}/u;

/** Fewest of a text: a single bold line may be a name, a place or a note. */
const FEWEST = 2;

/**
 * Makes headings of the lines that a text without any sets in bold between its paragraphs, as many
 * systems' authors do: the list of contents has them then, and so have readers who go from heading to
 * heading. Speakers' names, which come again, are none, nor are questions.
 */
export function nameBoldSubheads(root: Element): void {
  if (root.querySelector(HEADINGS)) return;
  const blocks = textBlocks(root);
  const heads = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return index > 0 && next && isProse(next.text, next.link) && isBoldLine(block);
  });
  const texts = new Set(heads.map(({ text }) => text));
  if (heads.length < FEWEST || texts.size < heads.length) return;
  for (const { element } of heads) rename(element, "h2");
}

function isBoldLine({ element, text, link }: TextBlock): boolean {
  if (!PARAGRAPH.test(element.tagName) || text.length < SHORTEST || text.length > LONGEST) {
    return false;
  }
  const bold = element.querySelector("strong, b");
  return (
    link < text.length &&
    LETTER.test(text) &&
    !NO_SUBHEAD_END.test(text) &&
    lettersOf(bold) === lettersOf(element) &&
    !element.querySelector("img, a[href]") &&
    !element.closest(ELSEWHERE)
  );
}

function lettersOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, "");
}
