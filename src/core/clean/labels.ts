import { primaryLanguage } from "../language";
import { memoised } from "../memo";
import { forLanguage } from "../own-language";
import { inSmallLetters } from "../small-letters";
import { withoutMarks } from "../text";
import { perWords, type Words } from "../words/words";
import type { Clutter } from "./names";
import type { Prompts } from "./prompts";

/**
 * Kinds of labels, in the order in which they are asked. They are matched against the whole of a
 * short line: evidence beside structure, never alone against a long paragraph.
 */
const LABEL_KINDS = [
  "ads",
  "related",
  "share",
  "newsletter",
  "comments",
  "tags",
  "feedback",
  "navigation",
  "consent",
  "paywall",
] as const satisfies readonly Clutter[];

/** What a line can be a label of. */
export type LabelKind = (typeof LABEL_KINDS)[number];

/**
 * Punctuation and symbols by their blocks. Not `\p{P}\p{S}`: with the "u" that these need, making
 * the patterns takes ten times as long, which is the first thing a reader waits for.
 */
const MARKS =
  "!-/:-@[-`{-¿×÷\\u055a-\\u055f\\u0589\\u05be-\\u05c6\\u05f3\\u05f4\\u0606-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4" +
  "\\u0964\\u0965\\u0e3f\\u2010-\\u2bff\\u2e00-\\u2e7f\\u3001-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe0e-\\ufe6f" +
  "\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee\\ud83c-\\ud83e\\udc00-\\udfff";

/** Longest line that can be a label; consent notices are the long ones. */
const LONGEST_LABEL = 700;

/** What a line announces by the labels of some words. */
const labelIn = perWords(({ groups }) => {
  const patterns = LABEL_KINDS.map((kind) => {
    const any = groups.flatMap(({ labels }) => labels?.[kind] ?? []).join("|");
    return [kind, new RegExp(`^[\\s\\d${MARKS}]{0,8}(?:${any})[\\s${MARKS}]{0,6}$`)] as const;
  });
  return memoised((line): Clutter | null => {
    const words = inSmallLetters(line);
    return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  });
});

/** What somebody says: “Follow me,” she said. No label stands in quotation marks. */
const SAID = /^["“„«»「『].+["“”«»」』]/;

/** "Help us report potholes, the council asks.": what somebody asks, as the text tells it. For small letters. */
const REPORTED =
  /[,–—-]\s(?:\S+\s){0,3}(?:bittet|bat(?:en)?|sagte?n?|rät|riet|fordert(?:e|en)?|schr(?:ieb|eibt)|demande|dit|lancé|déclaré|demandé|pid(?:e|ió)|dice|dijo|reclama|chiede|detto|chiesto|prosi|apeluje|mówi|pede|diz|disse|pediu|vraagt|zegt|zei|прос[ия]т|сказал[аи]?|говорит|просить|каже|asks?|asked|sa(?:id|ys?)|wr(?:ote|ites?)|urge[sd]?|säger|si(?:er|ger))(?=[\s.!,]|$)/;

/** Patterns of prompts by language and kind. */
const promptPatterns = perWords(() => new Map<string, RegExp>());

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
 * What the lines of one page announce: by the labels of all words that it is read with, and by the
 * prompts of its own language and of English. Each line is looked up once, since boxes in each other
 * hold the same.
 */
export class Labels {
  readonly #lang: string | null;
  readonly #words: Words;
  readonly #known = new Map<string, Clutter | null>();

  /** @param lang the page's BCP 47 tag; where it is null or unknown, all prompts in `words` are read */
  constructor(lang: string | null, words: Words) {
    this.#lang = lang;
    this.#words = words;
  }

  /**
   * @param line the whole text of a heading or a short block, white space folded
   * @returns what it announces as a label alone, or null
   */
  labelOf(line: string): Clutter | null {
    return line === "" || line.length > LONGEST_LABEL ? null : labelIn(this.#words)(line);
  }

  /**
   * @param line the whole text of a heading or a short block, white space folded
   * @returns what it announces, or null
   */
  of(line: string): Clutter | null {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const told = this.labelOf(line) ?? this.#promptOf(line);
    const isSaid = told !== null && (SAID.test(line) || REPORTED.test(inSmallLetters(line)));
    const label = isSaid ? null : told;
    this.#known.set(line, label);
    return label;
  }

  /** Whether a line heads a box of facts. */
  headsFacts(line: string): boolean {
    const isShort = line !== "" && line.length <= LONGEST_HEADING;
    return isShort && this.#pattern("facts").test(withoutMarks(inSmallLetters(line), 8, 6));
  }

  #promptOf(line: string): Clutter | null {
    if (line === "" || line.length > LONGEST) return null;
    const words = withoutMarks(inSmallLetters(line), 8, 6);
    // After a dash the question is one that somebody was asked.
    const isSpoken = /^[–—-]\s/.test(line);
    const kind = KINDS.find(([kind]) => this.#pattern(kind).test(words))?.[1] ?? null;
    return isSpoken && kind === "feedback" ? null : kind;
  }

  #pattern(kind: keyof Prompts): RegExp {
    const patterns = promptPatterns(this.#words);
    const key = `${primaryLanguage(this.#lang)} ${kind}`;
    const made = patterns.get(key);
    if (made) return made;
    const languages = forLanguage(this.#lang, this.#words.prompts);
    const any = languages.map((prompts) => prompts[kind]).join("|");
    // No "u": with it, making a pattern takes ten times as long, and none of them needs it.
    const pattern = new RegExp(`^(?:${any})`);
    patterns.set(key, pattern);
    return pattern;
  }
}
