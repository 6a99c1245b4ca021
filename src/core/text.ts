/** Small facts about text that many parts need. */

/** Blanks other than single spaces; most texts have none, and asking is faster than replacing. */
const BLANKS = /[\s\u200b]{2}|[^\S ]|\u200b/;

/** White space folded to single spaces, none at the ends. */
export function fold(text: string | null | undefined): string {
  if (!text) return "";
  return (BLANKS.test(text) ? text.replace(/[\s\u200b]+/g, " ") : text).trim();
}

const MANY_BLANKS = /\s\s|[^\S ]/;

/** White space folded to single spaces, at the ends too; kept there, unlike by `fold`. */
export function foldBlanks(text: string): string {
  return MANY_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Letters and digits alone, in lower case: what is left when only the words are compared. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COMBINING = /\p{M}/u;

/**
 * A line without the dashes, arrows and stops around its words. By hand: most lines have none, and a
 * pattern of all marks takes long to make.
 * @param before how many are taken before the words at most
 * @param after and how many after them
 */
export function withoutMarks(line: string, before: number, after: number): string {
  const isWord = (character: string) => LETTER_OR_DIGIT.test(character);
  let start = 0;
  for (const character of Array.from(line.slice(0, 2 * before)).slice(0, before)) {
    if (isWord(character)) break;
    start += character.length;
  }
  let end = line.length;
  for (const character of Array.from(line.slice(-2 * after))
    .reverse()
    .slice(0, after)) {
    if (end <= start || isWord(character) || COMBINING.test(character)) break;
    end -= character.length;
  }
  return line.slice(start, Math.max(start, end));
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word where words are parted: letters and digits, "don't" and "3.400" as one. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’]|[.,](?=\p{N}))*/gu;

/**
 * Counts words: by the language's own rules where the script has no spaces. Elsewhere by their
 * letters, since loading the browser's rules takes longer than a short article takes to read.
 */
export function countWords(text: string, lang: string | null): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const rules = segmenter(lang);
  let words = 0;
  for (const stretch of stretches(text)) {
    for (const part of rules.segment(stretch)) if (part.isWordLike) words += 1;
  }
  return words;
}

/** Characters segmented at once: Firefox takes quadratic time over a long text. */
const STRETCH = 5000;

/** The text in stretches, cut between words where it has spaces. */
function* stretches(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(" ", from + STRETCH);
    const to = space > from && text.length > from + STRETCH ? space : from + STRETCH;
    yield text.slice(from, to);
    from = to;
  }
}

type Rules = { lang: string | null; rules: Intl.Segmenter };

/** The last rules asked for: making them takes long, and a reader stays with a language. */
const lastRules: { word: Rules | null; sentence: Rules | null } = { word: null, sentence: null };

/**
 * The rules by which a language parts text.
 * @param lang a BCP 47 tag; the reader's own rules serve where it is none
 */
export function segmenter(
  lang: string | null,
  granularity: "word" | "sentence" = "word",
): Intl.Segmenter {
  const last = lastRules[granularity];
  if (last?.lang === lang) return last.rules;
  const rules = makeSegmenter(lang, granularity);
  lastRules[granularity] = { lang, rules };
  return rules;
}

function makeSegmenter(lang: string | null, granularity: "word" | "sentence"): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/**
 * Hands over the texts below `root` one by one, in order, and no further than is asked for.
 * @param visit returns false to stop
 */
function readTexts(root: Element, visit: (text: string) => boolean): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3 && !visit(node.nodeValue ?? "")) return;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

/** The first `limit` characters of an element's text; reads no more of a long part than it must. */
export function startOf(root: Element, limit: number): string {
  let text = "";
  readTexts(root, (more) => {
    text += more;
    return text.length < limit;
  });
  return text.slice(0, limit);
}

/** Whether `root` holds more than white space; reads no further than it must. */
export function hasText(root: Element): boolean {
  let has = false;
  readTexts(root, (text) => {
    has = /\S/.test(text);
    return !has;
  });
  return has;
}

/** Whether `root` holds more than `limit` characters of text; reads no further than it must. */
export function isLonger(root: Element, limit: number): boolean {
  let length = 0;
  readTexts(root, (text) => {
    length += text.length;
    return length <= limit;
  });
  return length > limit;
}
