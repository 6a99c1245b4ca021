/**
 * Text made ready to be searched as people search: without regard to case, accents, strokes, soft hyphens,
 * curly quotes, kinds of dashes and white space, and across the elements within a line.
 */

/** A place in one of the texts. */
interface TextPlace {
  /** Index of the text. */
  text: number;
  /** In UTF-16 units. */
  offset: number;
}

/** A match, from the first unit of `start` up to, not including, `end`. */
export interface Match {
  start: TextPlace;
  end: TextPlace;
}

/** Texts to search in. */
export interface SearchText {
  folded: string;
  /** For each unit of `folded`, the index of its text. */
  texts: Int32Array;
  /** For each unit of `folded`, where its character begins and ends in its text. */
  starts: Int32Array;
  ends: Int32Array;
}

/** What stands between two blocks: no query holds it, so that no match reaches over. */
const BLOCK_END = "\u0000";

/** Marks that are no letter of their own in their script, and whatever is not seen. */
const DROPPED = /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu;
const MARK = /^\p{M}$/u;
const QUOTES: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};

/** Letters that no decomposition takes apart, as people without the key type them. */
const STROKED: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Plain letters, digits and points, which fold to themselves or to their small letter. */
const PLAIN = /^[\x21-\x7e]$/;

const seen = new Map<string, string>();

/** One character as it is compared; "" for one that does not count. White space is one blank. */
function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase();
  const known = seen.get(character);
  if (known !== undefined) return known;
  // By way of capitals: "ß" is "ss", and both forms of sigma are one.
  const folded = /\s/.test(character)
    ? " "
    : (QUOTES[character] ??
      character
        .normalize("NFKD")
        .toUpperCase()
        .toLowerCase()
        .normalize("NFKD")
        .replace(DROPPED, "")
        .replace(/[øłđðħŧæœþ]/g, (letter) => STROKED[letter] ?? letter));
  if (seen.size < 5000) seen.set(character, folded);
  return folded;
}

/**
 * @param blocks for each block its texts in reading order, with their index; white space at the
 *   joints of blocks counts for nothing
 */
export function searchText(
  blocks: readonly (readonly { text: string; index: number }[])[],
): SearchText {
  const size = blocks.flat().reduce((sum, { text }) => sum + text.length, blocks.length);
  // A character may fold to several: a ligature, a syllable of Hangul. Room is made as it is needed.
  let room = size + 64;
  let texts = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  const parts: string[] = [];
  let length = 0;
  let last = BLOCK_END;
  const add = (folded: string, index: number, start: number, end: number) => {
    if (length + folded.length > room) {
      room *= 2;
      [texts, starts, ends] = [texts, starts, ends].map((old) => {
        const larger = new Int32Array(room);
        larger.set(old);
        return larger;
      }) as [typeof texts, typeof texts, typeof texts];
    }
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      texts[length] = index;
      starts[length] = start;
      ends[length] = end;
      length += 1;
    }
    last = folded;
  };
  for (const block of blocks) {
    for (const { text, index } of block) {
      let offset = 0;
      for (const character of text) {
        const folded = foldCharacter(character);
        const start = offset;
        offset += character.length;
        if (folded === "") {
          // A mark on a letter belongs to the letter.
          const isOn = length > 0 && texts[length - 1] === index && ends[length - 1] === start;
          if (isOn && MARK.test(character)) ends[length - 1] = offset;
          continue;
        }
        if (folded === " " && (last === " " || last === BLOCK_END)) continue;
        add(folded, index, start, offset);
      }
    }
    if (last !== BLOCK_END) add(BLOCK_END, -1, 0, 0);
  }
  return { folded: parts.join(""), texts, starts, ends };
}

/** A query as it is compared with folded text; "" where there is nothing to look for. */
function foldQuery(query: string): string {
  let folded = "";
  for (const character of query) folded += foldCharacter(character);
  return folded.replace(/ +/g, " ").trim().replaceAll(BLOCK_END, "");
}

/**
 * The places of a query, in order, none over another.
 * @param most how many are looked for at most
 */
export function findMatches(where: SearchText, query: string, most: number): Match[] {
  const wanted = foldQuery(query);
  const matches: Match[] = [];
  if (wanted === "") return matches;
  const { folded, texts, starts, ends } = where;
  let at = folded.indexOf(wanted);
  while (at >= 0 && matches.length < most) {
    const last = at + wanted.length - 1;
    matches.push({
      start: { text: texts[at] ?? 0, offset: starts[at] ?? 0 },
      end: { text: texts[last] ?? 0, offset: ends[last] ?? 0 },
    });
    at = folded.indexOf(wanted, last + 1);
  }
  return matches;
}
