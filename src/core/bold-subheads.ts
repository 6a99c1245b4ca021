import { isProse, type TextBlock, textBlocks } from "./blocks";

/** What a subhead that is only set in bold is written as. */
const PARAGRAPH = /^(?:P|DIV)$/;
/** Where bold lines are something else: entries, cells, captions, quotations, boxes of facts. */
const ELSEWHERE =
  "li, td, th, dl, figure, figcaption, blockquote, aside, details, [class*='caption']";
const HEADINGS = "h1, h2, h3, h4, h5, h6";
/** A picture or an embed, whose caption may follow it in bold. */
const PICTURE = "figure, img, picture, video, iframe";

/** Characters that a subhead has at least and at most. */
const SHORTEST = 3;
const LONGEST = 90;
/** How sentences, labels and lines that go on end. */
const NO_SUBHEAD_END = /[.!…:;,。！：；،؛।|–—-]["'”’»“)\]]*$/u;
/** How questions end; in Japanese by a particle. */
const QUESTION_END = /[?？؟]["'”’»“)\]]*$|か[。」]?$/u;
/** What is said begins with a dash or in quotation marks. */
const SPOKEN_START = /^[–—―‒-]|^["'“„«»‹「『].*["'“”«»」』]$/u;
const LETTER = /\p{L}/u;

/** Fewest of a text: a single bold line may be a name, a place or a note. */
const FEWEST = 2;

/**
 * The lines that a text without headings sets in bold between its paragraphs, as many systems' authors
 * do for subheads. There are none where speakers' names come again, or where some are questions: then
 * the others may be, too.
 * @param root of the text
 */
export function boldSubheads(root: Element): Element[] {
  if (root.querySelector(HEADINGS)) return [];
  const blocks = textBlocks(root);
  const lines = blocks.filter((block, index) => index > 0 && isBoldLine(block));
  if (lines.some(({ text }) => QUESTION_END.test(text))) return [];
  const heads = lines.filter(({ text }) => !NO_SUBHEAD_END.test(text) && !SPOKEN_START.test(text));
  // Above a list, or a line, there is one where others of its kind stand above prose.
  const isAboveProse = (head: TextBlock) => {
    const next = blocks[blocks.indexOf(head) + 1];
    return next !== undefined && isProse(next.text, next.link);
  };
  const texts = new Set(heads.map(({ text }) => text));
  if (texts.size < heads.length || heads.filter(isAboveProse).length < FEWEST) return [];
  return heads.filter((head) => head !== blocks.at(-1)).map(({ element }) => element);
}

function isBoldLine({ element, text, link }: TextBlock): boolean {
  if (!PARAGRAPH.test(element.tagName) || text.length < SHORTEST || text.length > LONGEST) {
    return false;
  }
  return (
    link < text.length &&
    LETTER.test(text) &&
    lettersOf(element.querySelector("strong, b")) === lettersOf(element) &&
    !element.querySelector("img, a[href]") &&
    !element.closest(ELSEWHERE) &&
    !isBelowPicture(element)
  );
}

function isBelowPicture(element: Element): boolean {
  const before = element.previousElementSibling;
  return (
    before !== null &&
    (before.matches(PICTURE) ||
      (before.querySelector(PICTURE) !== null && (before.textContent ?? "").trim() === ""))
  );
}

function lettersOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, "");
}
