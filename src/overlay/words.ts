import { fold } from "../core/text";

/** A stretch of one text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Stretch {
  /** Index of the text in the list. */
  text: number;
  start: number;
  end: number;
}

/**
 * Letters that join with their neighbours into a word. Not those of scripts that put no space
 * between words, or put small words and endings right at a name.
 */
const JOINING =
  /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]|\p{N}/u;

const joins = (one: string, other: string) => JOINING.test(one) && JOINING.test(other);

/** Whether `word` stands at an index of `text`, and is no part of a longer word. */
export function wordAt(text: string, word: string, at: number): boolean {
  const end = at + word.length;
  return (
    text.startsWith(word, at) &&
    !joins(text.charAt(at - 1), word.charAt(0)) &&
    !joins(word.slice(-1), text.charAt(end))
  );
}

/** White space, as evidence is quoted with it folded. */
const BLANK = /[\s\u200b]/;

/**
 * Finds words in a run of texts, as they follow each other in a paragraph.
 * White space counts as one space, since evidence is quoted with white space folded.
 *
 * @param texts the texts in reading order
 * @param words what to look for
 * @param within a quote that holds the words: they are then looked for in it, as a whole word; the
 *   quote may itself be missing, and the first such word of the texts is taken
 * @returns the stretches that make up the first place, or none
 */
export function findWords(texts: readonly string[], words: string, within?: string): Stretch[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  let folded = "";
  const origin: { text: number; offset: number }[] = [];
  texts.forEach((text, index) => {
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charAt(offset);
      const space = BLANK.test(unit);
      if (space && folded.endsWith(" ")) continue;
      folded += space ? " " : unit;
      origin.push({ text: index, offset });
    }
  });
  // Where a quote was cut, a mark says so that is none of the text's.
  const quote = fold(within ?? "").replace(/^… | …$/g, "");
  let at = folded.indexOf(wanted, Math.max(0, folded.indexOf(quote)));
  while (within !== undefined && at >= 0 && !wordAt(folded, wanted, at)) {
    at = folded.indexOf(wanted, at + 1);
  }
  if (at < 0) return within === undefined ? byLetters(texts, wanted) : [];
  const stretches: Stretch[] = [];
  for (const { text, offset } of origin.slice(at, at + wanted.length)) {
    const last = stretches.at(-1);
    if (last?.text === text) last.end = offset + 1;
    else stretches.push({ text, start: offset, end: offset + 1 });
  }
  return stretches;
}

/** Letters, marks on them and digits: what a quote and the text have in common at least. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The place whose letters alone are those of `words`: strokes and quotes may stand otherwise. */
function byLetters(texts: readonly string[], words: string): Stretch[] {
  const lettersOf = (text: string) =>
    Array.from(text.matchAll(new RegExp(LETTER, "gu")), (match) => match);
  const wanted = lettersOf(words)
    .map(([letter]) => letter)
    .join("");
  const found = texts.flatMap((text, index) =>
    lettersOf(text).map(({ 0: letter, index: offset }) => ({ letter, text: index, offset })),
  );
  let run = "";
  const starts = found.map(({ letter }) => {
    run += letter;
    return run.length - letter.length;
  });
  const at = wanted === "" ? -1 : run.indexOf(wanted);
  const first = at < 0 ? -1 : starts.indexOf(at);
  if (first < 0) return [];
  const stretches: Stretch[] = [];
  for (const [index, { letter, text, offset }] of found.slice(first).entries()) {
    if ((starts[first + index] ?? 0) >= at + wanted.length) break;
    const last = stretches.at(-1);
    if (last?.text === text) last.end = offset + letter.length;
    else stretches.push({ text, start: offset, end: offset + letter.length });
  }
  return stretches;
}

/**
 * Wraps the first place of `words` inside `element`, one wrapper for each text that they touch.
 * @param wrapper makes a wrapper for a text, or null where there can be none
 * @param within see `findWords`
 * @returns the wrappers in order; none if the words are not there
 */
export function wrapWords(
  element: Element,
  words: string,
  wrapper: (text: Text) => HTMLElement | null,
  within?: string,
): HTMLElement[] {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const texts: (Text | null)[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) texts.push(node);
    // A line break is white space in a quote.
    else if (node.nodeName === "BR") texts.push(null);
  }
  const wrappers: HTMLElement[] = [];
  for (const { text, start, end } of findWords(
    texts.map((node) => node?.data ?? " "),
    words,
    within,
  )) {
    const node = texts[text];
    const wrap = node && node.data.slice(start, end).trim() !== "" ? wrapper(node) : null;
    if (!node || !wrap) continue;
    const wrapped = node.splitText(start);
    wrapped.splitText(end - start);
    wrapped.replaceWith(wrap);
    wrap.append(wrapped);
    wrappers.push(wrap);
  }
  return wrappers;
}

/**
 * Wraps words inside `element` in `<mark>`.
 * @param choices the first of these that is there is marked, at its first place
 * @returns the marks in order; none if nothing is there
 */
export function markWords(element: Element, choices: readonly string[]): HTMLElement[] {
  for (const words of choices) {
    const marks = wrapWords(element, words, () => element.ownerDocument.createElement("mark"));
    if (marks.length > 0) return marks;
  }
  return [];
}

/** Takes marks away again and joins the texts as they were. */
export function unmark(marks: readonly HTMLElement[]): void {
  const parents = new Set<Node>();
  for (const mark of marks) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}
