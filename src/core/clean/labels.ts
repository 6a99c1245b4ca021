import { forLanguage } from "../own-language";
import type { Clutter } from "./names";
import { labelOf } from "./phrases";
import { PROMPTS, type Prompts } from "./prompts";

/** Longest line that can be a prompt, and that can head a box of facts, in characters. */
const LONGEST = 160;
const LONGEST_HEADING = 90;

/** Prompts by what they announce, in the order in which they are asked. */
const KINDS: readonly (readonly [keyof Prompts, Clutter])[] = [
  ["ads", "ads"],
  ["author", "author-box"],
  ["follow", "share"],
  ["feedback", "feedback"],
];

/**
 * What the lines of one page announce: by the labels of all languages, and by the prompts of the
 * page's own and of English. Each line is looked up once, since boxes in each other hold the same.
 */
export class Labels {
  readonly #languages: readonly Prompts[];
  readonly #patterns = new Map<keyof Prompts, RegExp>();
  readonly #known = new Map<string, Clutter | null>();

  /** @param lang the page's BCP 47 tag; where it is null or unknown, all languages are read */
  constructor(lang: string | null) {
    this.#languages = forLanguage(lang, PROMPTS);
  }

  /**
   * @param line the whole text of a heading or a short block, white space folded
   * @returns what it announces, or null
   */
  of(line: string): Clutter | null {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const label = labelOf(line) ?? this.#promptOf(line);
    this.#known.set(line, label);
    return label;
  }

  /** Whether a line heads a box of facts. */
  headsFacts(line: string): boolean {
    return line !== "" && line.length <= LONGEST_HEADING && this.#begins("facts", line);
  }

  #promptOf(line: string): Clutter | null {
    if (line === "" || line.length > LONGEST) return null;
    return KINDS.find(([kind]) => this.#begins(kind, line))?.[1] ?? null;
  }

  #begins(kind: keyof Prompts, line: string): boolean {
    return this.#pattern(kind).test(line.replace(AROUND, ""));
  }

  #pattern(kind: keyof Prompts): RegExp {
    const made = this.#patterns.get(kind);
    if (made) return made;
    const any = this.#languages.map((prompts) => prompts[kind]).join("|");
    // No "u": with it, making a pattern takes ten times as long, and none of them needs it.
    const pattern = new RegExp(`^(?:${any})`, "i");
    this.#patterns.set(kind, pattern);
    return pattern;
  }
}

/** What stands around the words of a line: dashes, arrows, stops. */
const AROUND = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}\p{M}]{1,6}$/gu;
