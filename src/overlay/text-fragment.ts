import { fold, segmenter } from "../core/text";

/** Words at either end of a paragraph that find it again. */
const WORDS = 5;
/** Most words taken until the beginning of a paragraph stands nowhere else. */
const MOST_WORDS = 14;
/**
 * Characters at either end of a long paragraph that are parted into words: Firefox takes quadratic
 * time over a long text.
 */
const EDGE = 500;

/**
 * A link that leads to a paragraph of a page: browsers scroll to the words and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param address of the page; its own fragment is dropped
 * @param paragraph the words, as the page shows them
 * @param text all words of the article, in which the beginning should be the only one of its kind
 * @param lang of the words, for languages that put no spaces between them
 */
export function textFragmentLink(
  address: string,
  paragraph: string,
  text: string,
  lang: string | null,
): string {
  const [page] = address.split("#");
  const words = fold(paragraph);
  const ends = wordEnds(words, lang);
  const all = fold(text);
  const start = startOf(words, ends, all);
  const rest = words.slice(start.length);
  // A short paragraph is quoted whole, as is one that a few words more would end.
  const last = ends.at(-WORDS - 1) ?? 0;
  const end = last > start.length && rest.trim() !== "" ? words.slice(last).trim() : "";
  const fragment = end === "" ? encode(words) : `${encode(start)},${encode(end)}`;
  return `${page}#:~:text=${fragment}`;
}

/** The first words of a paragraph, as many as it takes to stand at no earlier place. */
function startOf(words: string, ends: readonly number[], all: string): string {
  const place = all.indexOf(words);
  for (let count = WORDS; count < MOST_WORDS && count < ends.length; count += 1) {
    const start = words.slice(0, ends[count - 1]);
    if (place < 0 || all.indexOf(start) === place) return start;
  }
  return words.slice(0, ends[MOST_WORDS - 1] ?? words.length);
}

/** Where each word ends, with the signs right after it; of a long paragraph at either end alone. */
function wordEnds(words: string, lang: string | null): number[] {
  const tail = words.length - EDGE;
  if (tail <= EDGE) return endsIn(words, lang);
  // A cut may go through a word, which is then none at either side.
  const first = endsIn(words.slice(0, EDGE), lang).slice(0, -1);
  const last = endsIn(words.slice(tail), lang).slice(1);
  return [...first, ...last.map((end) => tail + end)];
}

function endsIn(words: string, lang: string | null): number[] {
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenter(lang).segment(words)) {
    const end = index + segment.length;
    if (isWordLike) ends.push(end);
    // A sign that is glued to a word goes with it: text fragments end where words do.
    else if (ends.length > 0 && segment.trim() !== "" && ends.at(-1) === index)
      ends[ends.length - 1] = end;
  }
  return ends;
}

/**
 * Of the signs that `encodeURIComponent` leaves, the stroke has a meaning in text fragments. It throws
 * at half a character, which pages have that cut their texts by length.
 */
const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
