import { primaryLanguage } from "../language";
import { forLanguage } from "../own-language";
import { inSmallLetters } from "../small-letters";
import { withoutMarks } from "../text";
import { perWords, type Words } from "../words/words";
import type { Truncation } from "./truncation";

/** Longest line, in characters, that is read for such words. */
const LINE = 400;

/** A share in any writing: "57 %", "%57", "57,5 Prozent", "٥٧٪". */
const SHARE =
  /(?:yüzde |[%٪])[\d٠-٩۰-۹]{1,3}|[\d٠-٩۰-۹]{1,3}(?:[.,٫][\d٠-٩۰-۹]+)? ?(?:[%٪％]|percent|per cent|pro[cs]ent\S*|prozent|pour cent|por ciento|por cento|per cento|процент\S*|відсотк\S*|درصد|אחוזים)/g;
const DIGIT = /[\d٠-٩۰-۹]/;

/** Patterns by language and name. */
const madePatterns = perWords(() => new Map<string, RegExp | null>());

/**
 * What lines say of a text that goes on elsewhere, in the page's language and in English.
 *
 * Only the patterns of those are made: making those of all languages takes a tenth of a second.
 */
export class Wording {
  readonly #lang: string | null;
  readonly #words: Words;

  /** @param lang the page's BCP 47 tag; where it is null or unknown, all languages in `words` are read */
  constructor(lang: string | null, words: Words) {
    this.#lang = lang;
    this.#words = words;
  }

  /** Whether a line says how much is left to read: "57 % of this article remain". */
  tellsRest(line: string): boolean {
    if (line.length > LINE || !DIGIT.test(line)) return false;
    return this.#has("rest", ({ rest }) => rest, inSmallLetters(line).replace(SHARE, "%"));
  }

  /** Whether a line asks to subscribe, pay or log in so as to read on. */
  asksToReadOn(line: string): boolean {
    return line.length <= LINE && this.#has("asks", ({ asks }) => asks, line);
  }

  /** Whether a line says that a text is for subscribers alone. */
  saysReserved(line: string): boolean {
    return line.length <= LINE && this.#has("reserved", ({ reserved }) => reserved, line);
  }

  /** Whether a line is the label of a link or a button to the rest: "Read the full story". */
  isReadOn(line: string): boolean {
    return line.length <= LINE && this.#has("readOn", ({ readOn }) => readOn, line, true);
  }

  /** Whether a line leads to a further page by its number: "Weiter auf Seite 2". */
  leadsToPage(line: string): boolean {
    if (line.length > LINE || !DIGIT.test(line)) return false;
    const phrase = ({ on, page }: Truncation) =>
      on && page && `(?:${on}) ?(?:${page}) \\d{1,2}\\b.*`;
    return this.#has("on", phrase, line, true);
  }

  /** Whether a line is "Next page". */
  isNextPage(line: string): boolean {
    return line.length <= LINE && this.#has("next", ({ next }) => next, line, true);
  }

  /** The numbers in "Page 1 of 3", or null. */
  pageOf(line: string): { page: number; pages: number } | null {
    if (line.length > LINE || !DIGIT.test(line)) return null;
    const phrase = ({ page, of }: Truncation) =>
      page && of && `(?:${page}):? (\\d{1,2}) ?(?:${of}) ?(\\d{1,2})`;
    const match =
      PAGE_OF_EAST.exec(line) ??
      this.#pattern("of", phrase, true)?.exec(bare(inSmallLetters(line)));
    const [page, pages] = (match?.slice(1) ?? []).filter(Boolean).map(Number);
    return page === undefined || pages === undefined ? null : { page, pages };
  }

  #has(
    name: string,
    phrase: (phrases: Truncation) => string | undefined,
    line: string,
    isWhole = false,
  ): boolean {
    const small = inSmallLetters(line);
    const words = isWhole ? bare(small) : small;
    return this.#pattern(name, phrase, isWhole)?.test(words) ?? false;
  }

  #pattern(
    name: string,
    phrase: (phrases: Truncation) => string | undefined,
    isWhole: boolean,
  ): RegExp | null {
    const patterns = madePatterns(this.#words);
    const key = `${primaryLanguage(this.#lang)} ${name}`;
    const made = patterns.get(key);
    if (made !== undefined) return made;
    const languages = forLanguage(this.#lang, this.#words.truncation);
    const any = languages.flatMap((phrases) => phrase(phrases) || []).join("|");
    // No "u": with it, making a pattern takes ten times as long, and none of them needs it.
    const pattern = any === "" ? null : new RegExp(isWhole ? `^(?:${any})$` : any);
    patterns.set(key, pattern);
    return pattern;
  }
}

/** A line without the arrows and dots around its words. */
function bare(line: string): string {
  return withoutMarks(line, 6, 8);
}

const PAGE_OF_EAST =
  /^\D{0,4}(?:(\d{1,2}) ?[/／] ?(\d{1,2}) ?(?:ページ|頁|页|페이지|oldal)|第 ?(\d{1,2}) ?[页頁][,，/／ ]{0,3}共 ?(\d{1,2}) ?[页頁])/;
