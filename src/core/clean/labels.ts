import type { Clutter } from "./names";
import { labelOf } from "./phrases";
import { PROMPTS, type Prompts, SAME_PROMPTS } from "./prompts";

/** Longest line that can be a prompt; consent notices are the long ones. */
const LONGEST = 400;

/** Prompts by what they announce, in the order in which they are asked. */
const KINDS: readonly (readonly [keyof Prompts, Clutter])[] = [
  ["ads", "ads"],
  ["author", "author-box"],
  ["follow", "share"],
  ["subscribe", "newsletter"],
  ["feedback", "feedback"],
  ["consent", "consent"],
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
    const tag = lang?.toLowerCase().split("-")[0] ?? "";
    const own = (SAME_PROMPTS[tag] ?? [tag]).flatMap((each) => PROMPTS[each] ?? []);
    const english = PROMPTS.en ?? {};
    this.#languages = own.length > 0 ? [...new Set([...own, english])] : Object.values(PROMPTS);
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

  #promptOf(line: string): Clutter | null {
    if (line === "" || line.length > LONGEST) return null;
    const words = line.replace(AROUND, "");
    return KINDS.find(([kind]) => this.#pattern(kind).test(words))?.[1] ?? null;
  }

  #pattern(kind: keyof Prompts): RegExp {
    const made = this.#patterns.get(kind);
    if (made) return made;
    const any = this.#languages.flatMap((prompts) => prompts[kind] ?? []).join("|");
    // No "u": with it, making a pattern takes ten times as long, and none of them needs it.
    const pattern = new RegExp(any === "" ? "(?!)" : `^(?:${any})$`, "i");
    this.#patterns.set(kind, pattern);
    return pattern;
  }
}

/** What stands around the words of a line: dashes, arrows, stops. */
const AROUND = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}\p{M}]{1,6}$/gu;
