import { isProse, sizeOf, type TextBlock, textBlocks } from "./blocks";
import { isForeignBox } from "./clean/foreign-box";
import type { Extraction } from "./extract";
import { closestWhere } from "./where";

/**
 * Many articles end in questions and answers that fold out, in a box of their own below the text.
 * Readability takes the longer box alone. They belong to the text where they stand right below it, or
 * within its box, and ask about what its headline is about; a site's own questions are about the site.
 */

/** Boxes below the text that are looked at, and questions that one must hold at least. */
const BOXES = 6;
const LEAST = 3;
const BOX = /^(?:DIV|SECTION|DL|UL|OL)$/;
/** Longest question, in characters, and what an icon that is a word may add to it. */
const QUESTION = 220;
const ASKS = /[?？؟](?:\s{1,4}[^\s?]{1,20}){0,2}$/;
/** Share of a box's text that must be questions and answers, and of the questions that tell the subject. */
const QUESTIONS_SHARE = 0.7;
const TELLING_SHARE = 0.4;
/** Letters of a word that are compared. */
const STEM = 5;

/**
 * Moves such boxes to the end of `extraction.root`.
 * @returns the extraction with their answers among the surest text
 */
export function takeQuestions(extraction: Extraction, headline: string | null): Extraction {
  const { root, core } = extraction;
  const subject = stemsOf(headline ?? "");
  const answers: TextBlock[] = [];
  let box = subject.size === 0 ? null : root.nextElementSibling;
  for (let count = 0; box && count < BOXES; count += 1) {
    const next: Element | null = box.nextElementSibling;
    if (BOX.test(box.tagName) && !isForeignBox(box, root)) {
      const found = answersIn(box, subject);
      if (found.length > 0) root.append(box);
      for (const block of found) answers.push(block);
    }
    box = next;
  }
  const inside = subject.size === 0 ? null : boxOfQuestions(extraction);
  if (inside) for (const block of answersIn(inside, subject)) answers.push(block);
  return answers.length === 0 ? extraction : { ...extraction, core: [...core, ...answers] };
}

/** The smallest box within the root that holds some questions and nothing that surely is the text. */
function boxOfQuestions({ root, core, blocks }: Extraction): Element | null {
  const sure = new Set(core);
  const asked = blocks.filter(
    (block) => isQuestion(block.text) && !sure.has(block) && root.contains(block.element),
  );
  const [first] = asked;
  const holdsSome = (box: Element) =>
    asked.filter(({ element }) => box.contains(element)).length >= LEAST;
  const box = first ? closestWhere(first.element, (at) => at === root || holdsSome(at)) : null;
  const isApart = box !== null && !core.some(({ element }) => box.contains(element));
  return isApart ? box : null;
}

/** The answers of a box that holds questions about the subject, with their answers and little else. */
function answersIn(box: Element, subject: ReadonlySet<string>): TextBlock[] {
  const blocks = textBlocks(box);
  const asked = blocks.flatMap(({ text }, at) => (isQuestion(text) ? [at] : []));
  const answers: TextBlock[] = [];
  let told = 0;
  let answered = 0;
  let onSubject = 0;
  asked.forEach((from, index) => {
    const below = blocks.slice(from + 1, asked[index + 1]);
    const prose = below.filter(({ text, link }) => isProse(text, link));
    if (prose.length === 0) return;
    const question = blocks[from]?.text ?? "";
    answered += 1;
    told += question.length + sizeOf(below);
    if (Array.from(stemsOf(question)).some((stem) => subject.has(stem))) onSubject += 1;
    for (const block of prose) answers.push(block);
  });
  const isWhole = answered >= LEAST && told >= sizeOf(blocks) * QUESTIONS_SHARE;
  return isWhole && onSubject >= answered * TELLING_SHARE ? answers : [];
}

function isQuestion(text: string): boolean {
  return text.length <= QUESTION && ASKS.test(text);
}

/** How the longer words of a line begin, so that their endings do not matter. */
function stemsOf(line: string): Set<string> {
  const words = line.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}
