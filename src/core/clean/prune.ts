import { isBlock, isProse, sizeOf, type TextBlock, textBlocks } from "../blocks";
import { isCard } from "../embed-card";
import { type Extraction, shapeOf, shapesOfText } from "../extract";
import { isEmphasised } from "../front-matter";
import { fold, isLonger, startOf } from "../text";
import { isAnnounced, listAround } from "./announced-list";
import { Measures } from "./measure";
import { type Clutter, hintsOf, isHiddenByClass } from "./names";
import { asksFor, hintsOfAddress, labelOf } from "./phrases";
import type { Ledger } from "./removed";
import { refrainOf, refrains, repeatedLines } from "./repeats";
import { isSignOff } from "./sign-off";

/**
 * Takes clutter out of the article's root: from the outside in, each part is judged by what it
 * is, what it is called, what stands in it and where it stands. Prose goes only for two
 * independent reasons; a part that is kept is looked into.
 */

/** A reason to take a part, and what kind of clutter it speaks of. */
interface Reason {
  kind: Clutter | null;
  words: string;
  /** 1 for a full reason, less for a hint. */
  weight: number;
}

/** A correction, a clarification, a note of the editors: boxed, but the article's own word. */
const OWN_WORDS =
  /^(?:correction|clarification|editor[’']?s?[’']? note|update|note|disclosure|korrektur|berichtigung|anmerkung(?: der redaktion)?|hinweis der redaktion|transparenzhinweis|quellen?|sources?|correctif|erratum|précision|note de la rédaction|corrección|rectificación|nota del editor|correzione|rettifica|nota di redazione|correção|errata|nota da redação|correctie|rectificatie|naschrift|rettelse|korrigering|rättelse|oikaisu|sprostowanie|oprava|исправление|уточнение|поправка|виправлення|düzeltme|تصحيح|תיקון|訂正|更正|정정)\s*[:：–—-]/iu;

/** Elements that are the text's own, and are not judged by themselves. */
const KEPT = new Set(
  "figure picture figcaption table pre math br hr td th tr tbody dt dd".split(" "),
);

/** Weight that any part needs to be taken. */
const LEAST = 1;

/** Longest part, in characters, that is read for what it says. */
const LINE = 700;

const STRUCTURE: Readonly<Record<string, Clutter>> = {
  NAV: "navigation",
  FORM: "newsletter",
  MENU: "navigation",
};
const ROLES: Readonly<Record<string, Clutter>> = {
  navigation: "navigation",
  complementary: "related",
  contentinfo: "navigation",
  search: "navigation",
  menu: "navigation",
  toolbar: "share",
  form: "newsletter",
};

/**
 * Prunes `extraction.root` in place.
 * @param authors names of the people who wrote the text: a box about them is none of it
 */
export function prune(extraction: Extraction, authors: readonly string[], ledger: Ledger): void {
  new Pruner(extraction, authors, ledger).run();
}

class Pruner {
  readonly #extraction: Extraction;
  readonly #ledger: Ledger;
  readonly #measures: Measures;
  readonly #blocks: Map<Element, TextBlock>;
  /** Characters below each element that Readability keeps, that the page states, that are set alike. */
  readonly #kept = new Map<Element, number>();
  readonly #stated = new Map<Element, number>();
  readonly #alike = new Map<Element, number>();
  readonly #last: Element | null;
  readonly #signOff: Element | null;
  readonly #total: number;
  /** The page states the whole text, so what it does not state is doubtful. */
  readonly #isStated: boolean;
  /** Readability took the whole text, so what it leaves out is doubtful. */
  readonly #isKept: boolean;
  /** Short lines that the root repeats three times or more. */
  readonly #repeated: ReadonlySet<string>;
  /** Beginnings of lines that lead elsewhere, which the root repeats. */
  readonly #refrains: ReadonlySet<string>;
  /** Characters below each element in lines that ask to sign up or to pay. */
  readonly #asking = new Map<Element, number>();
  readonly #authors: readonly string[];
  /** Whether each list was announced; its entries ask one after the other. */
  readonly #announced = new Map<Element, boolean>();

  constructor(extraction: Extraction, authors: readonly string[], ledger: Ledger) {
    this.#extraction = extraction;
    this.#ledger = ledger;
    this.#measures = new Measures(extraction.root);
    const blocks = textBlocks(extraction.root);
    this.#blocks = new Map(blocks.map((block) => [block.element, block]));
    const { core, stated } = extraction;
    const shapes = shapesOfText(core);
    const inCore = new Set(core.map((block) => block.element));
    let like = 0;
    let likeKept = 0;
    let likeStated = 0;
    for (const block of blocks) {
      const isKept = extraction.kept.holds(block);
      const isAlike = shapes.has(shapeOf(block.element));
      if (isKept) this.#credit(this.#kept, block);
      if (!inCore.has(block.element) && isAsking(block.text)) this.#credit(this.#asking, block);
      if (isAlike) this.#credit(this.#alike, block);
      const isNamed = stated?.holds(block.text) ?? false;
      if (isNamed) this.#credit(this.#stated, block);
      if (isAlike && isProse(block.text, block.link)) {
        like += block.text.length;
        if (isKept) likeKept += block.text.length;
        if (isNamed) likeStated += block.text.length;
      }
    }
    const size = sizeOf(core);
    // Some sites state the first part only: then paragraphs set like the text are missing from it.
    this.#isStated = stated !== null && likeStated > like * 0.9 && stated.length < size * 1.3;
    this.#isKept = likeKept > like * 0.85;
    this.#total = size;
    this.#last = core.at(-1)?.element ?? null;
    this.#signOff = endingSignOff(blocks, inCore);
    this.#repeated = repeatedLines(blocks);
    this.#refrains = refrains(blocks);
    this.#authors = authors;
  }

  #credit(map: Map<Element, number>, block: TextBlock): void {
    for (let at: Element | null = block.element; at; at = at.parentElement) {
      map.set(at, (map.get(at) ?? 0) + block.text.length);
      if (at === this.#extraction.root) break;
    }
  }

  run(): void {
    this.#descend(this.#extraction.root);
  }

  #descend(parent: Element): void {
    for (const child of Array.from(parent.children)) {
      if (isCard(child)) continue;
      if (!isBlock(child) && this.#measures.get(child).paragraphs === 0 && !this.#isLonely(child))
        continue;
      const reasons = this.#judge(child);
      if (reasons) {
        const step = reasons.find((reason) => reason.kind !== null)?.kind ?? "related";
        this.#ledger.take(child, step, unique(reasons.map((reason) => reason.words)));
      } else this.#descend(child);
    }
  }

  /** An inline element that is a line of its own. One that holds a paragraph was judged with it. */
  #isLonely(element: Element): boolean {
    const parent = element.parentElement;
    if (parent === null || !isBlock(parent) || this.#measures.get(parent).prose > 0) return false;
    const own = this.#blocks.get(parent)?.text.length ?? 0;
    return own <= this.#measures.get(element).text + 2;
  }

  /** @returns the reasons when they are enough to take the part, else null */
  #judge(element: Element): Reason[] | null {
    if (this.#measures.get(element).text === 0) return null;
    if (KEPT.has(element.localName) && !this.#isCardFigure(element)) return null;
    const reasons = this.#reasons(element);
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    return weight >= LEAST && weight >= this.#needed(element) ? reasons : null;
  }

  /** Reasons needed: more for prose, most for what Readability or the page itself vouches for. */
  #needed(element: Element): number {
    const { prose } = this.#measures.get(element);
    const keptShare = this.#share(this.#kept, element);
    const statedShare = this.#share(this.#stated, element);
    const size = this.#total === 0 ? 0 : prose / this.#total;
    let needed = prose === 0 ? LEAST : 2;
    if (keptShare > 0.6) needed += prose === 0 ? 0.1 : 0.3;
    if (keptShare > 0.4 && size > 0.25) needed += 1;
    if (keptShare > 0.4 && size > 0.5) needed += 1.5;
    if (isOwnWord(element)) needed += 2;
    if (this.#opensText(element)) needed += 0.8;
    if (statedShare > 0.6) needed += prose === 0 ? 0.5 : 2;
    return needed;
  }

  /** A heading right above a paragraph of the text, however it reads. */
  #opensText(element: Element): boolean {
    const next = element.nextElementSibling;
    return (
      /^H[2-6]$/.test(element.tagName) &&
      next !== null &&
      this.#measures.get(next).prose > 0 &&
      this.#share(this.#alike, next) > 0.5 &&
      this.#share(this.#kept, next) > 0.5
    );
  }

  #share(map: Map<Element, number>, element: Element): number {
    const { text } = this.#measures.get(element);
    return text === 0 ? 0 : (map.get(element) ?? 0) / text;
  }

  #reasons(element: Element): Reason[] {
    const reasons: Reason[] = [];
    const { text: size, links, prose } = this.#measures.get(element);
    // Only short parts are read: a label is a line, and a page has thousands of parts.
    const text = size < LINE ? fold(element.textContent) : "";
    const density = this.#measures.linkDensity(element);
    const structure = STRUCTURE[element.tagName] ?? ROLES[element.getAttribute("role") ?? ""];
    if (structure)
      reasons.push({
        kind: structure,
        words: `marked up as ${element.getAttribute("role") ?? element.localName}`,
        weight: structure === "navigation" ? 1.5 : 1,
      });
    else if (element.localName === "aside" || element.localName === "footer") {
      reasons.push({
        kind: null,
        words: `marked up as ${element.localName}`,
        weight: links > 0 ? 0.5 : 0.3,
      });
    }
    if (isHiddenByClass(element)) {
      reasons.push({ kind: null, words: "hidden by its class", weight: 1.2 });
    }
    const [hint] = hintsOf(element);
    if (hint)
      reasons.push({
        kind: hint,
        words: `named like ${hint}`,
        weight: nameWeight(hint, prose, element),
      });
    const label = this.#label(element, text);
    if (label)
      reasons.push({
        kind: label.kind,
        words: `it reads “${label.line.slice(0, 60)}”`,
        weight: label.kind === "consent" && label.whole ? 1.7 : label.whole ? 1.2 : 1,
      });
    if (
      links > 0 &&
      density > 0.5 &&
      !/^(?:P|H[23])$/.test(element.tagName) &&
      !isLinkedSentence(text) &&
      !this.#isAnnounced(element)
    ) {
      reasons.push({
        kind: null,
        words: "mostly links",
        weight: density > 0.8 && size > 20 ? 0.8 : 0.5,
      });
    }
    if (text !== "" && links > 0) reasons.push(...this.#promo(element, text));
    if (!this.#blocks.has(element) && this.#share(this.#asking, element) > 0.3) {
      reasons.push({ kind: "paywall", words: "its lines ask to sign up", weight: 1.2 });
    }
    const isProseLike = prose > 0;
    const isUnlike = this.#share(this.#alike, element) < 0.1;
    if (this.#share(this.#kept, element) < 0.15) {
      const weight = isProseLike ? (this.#isKept ? 0.9 : 0.4) : 0.6;
      reasons.push({ kind: null, words: "Readability leaves it out", weight });
    }
    if (this.#isStated && this.#share(this.#stated, element) < 0.1) {
      reasons.push({
        kind: null,
        words: "not in the text that the page states",
        weight: isProseLike ? 0.9 : 0.4,
      });
    }
    if (isProseLike && isUnlike) {
      reasons.push({ kind: null, words: "set unlike the text", weight: 0.7 });
      if (size < ABOUT && isAbout(element, this.#authors)) {
        reasons.push({ kind: "author-box", words: "it tells of the author", weight: 1 });
      }
    }
    if (this.#isAfter(element, this.#signOff)) {
      reasons.push({ kind: null, words: "it stands after the sign-off", weight: 0.8 });
    } else if (this.#isAfter(element, this.#last) && (isUnlike || this.#isStated)) {
      reasons.push({
        kind: null,
        words: "it stands after the text",
        weight: this.#isStated ? 0.7 : 0.4,
      });
    }
    if (this.#repeated.has(text)) {
      reasons.push({ kind: "navigation", words: "a line that the page repeats", weight: 1 });
    }
    if (isCards(element)) reasons.push({ kind: "related", words: "a row of teasers", weight: 0.8 });
    return reasons;
  }

  /** A line that asks for something: to subscribe, to sign up, to read on elsewhere. */
  #promo(element: Element, text: string): Reason[] {
    const reasons: Reason[] = [];
    const link = element.querySelector("a[href]");
    if (text.length < LINE && asksFor(text)) {
      reasons.push({ kind: "newsletter", words: "it asks to sign up", weight: 1 });
      if (isEmphasised(element, text)) {
        reasons.push({ kind: null, words: "all of it is emphasised", weight: 0.7 });
      }
      if (
        hintsOfAddress(link?.getAttribute("href") ?? "") ||
        asksFor(fold(link?.textContent ?? ""))
      ) {
        reasons.push({ kind: null, words: "its link leads to a sign-up", weight: 0.7 });
      }
    }
    if (this.#refrains.has(refrainOf(text)) && this.#measures.linkDensity(element) > 0.4) {
      const words = "a line that leads elsewhere, and begins like others";
      reasons.push({ kind: "related", words, weight: 2.4 });
    }
    const [head = "", rest = ""] = text.split(/\s*[:：|»>–—]\s*(.*)/s);
    if (rest !== "" && labelOf(head) === "related" && this.#measures.linkDensity(element) > 0.5) {
      const words = `it begins with “${head}” and is a link`;
      reasons.push({ kind: "related", words, weight: 2.4 });
    }
    return reasons;
  }

  #label(element: Element, text: string): { kind: Clutter; line: string; whole: boolean } | null {
    if (!/^H[1-6]$/.test(element.tagName) || this.#measures.get(element).prose === 0) {
      const whole = labelOf(text);
      if (whole) return { kind: whole, line: text, whole: true };
    }
    const head = element.querySelector(
      "h1,h2,h3,h4,h5,h6,header,strong,b,p,span,div,li,[class*='title' i],[class*='head' i]",
    );
    if (!head || this.#measures.get(head).text > 100) return null;
    const line = fold(head.textContent);
    if (line === "" || line === text || !startsWith(element, line)) return null;
    const kind = labelOf(line);
    return kind ? { kind, line, whole: false } : null;
  }

  /** Whether the part is a list that the text announces, or stands in one. */
  #isAnnounced(element: Element): boolean {
    const list = listAround(element);
    if (list === null) return false;
    const known = this.#announced.get(list) ?? isAnnounced(list);
    this.#announced.set(list, known);
    return known;
  }

  #isAfter(element: Element, mark: Element | null): boolean {
    return mark !== null && this.#measures.follows(element, mark) && !mark.contains(element);
  }

  #isCardFigure(element: Element): boolean {
    return element.tagName === "FIGURE" && element.closest("a") !== null;
  }
}

/** The sign-off that closes the text. A line that looks like one with text below is none. */
function endingSignOff(blocks: readonly TextBlock[], core: ReadonlySet<Element>): Element | null {
  let below = 0;
  let all = 0;
  for (const { element, text } of blocks) if (core.has(element)) all += text.length;
  for (const block of Array.from(blocks).reverse()) {
    if (isSignOff(block)) return block.element;
    if (core.has(block.element)) below += block.text.length;
    if (below > all * BELOW_SIGN_OFF) return null;
  }
  return null;
}

/** Share of the text that may stand below its sign-off: a note, a correction. */
const BELOW_SIGN_OFF = 0.1;

function isOwnWord(element: Element): boolean {
  return OWN_WORDS.test(startOf(element, 80).trim());
}

/** Whether the part's text starts with `line`. */
function startsWith(element: Element, line: string): boolean {
  return fold(startOf(element, 400)).startsWith(line.slice(0, 20));
}

/** Three or more siblings of one shape, each a link with a short text: teasers. */
function isCards(element: Element): boolean {
  const all = element.childElementCount;
  if (all < 3 || element.localName === "p") return false;
  let cards = 0;
  let others = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isTeaser(child)) cards += 1;
    else others += 1;
    // Most parts are no cards, and need not be looked at to their end.
    if (others >= all * 0.4) return false;
  }
  return cards >= 3 && cards > all * 0.6;
}

function isTeaser(element: Element): boolean {
  return (
    element.querySelector("a[href]") !== null &&
    (element.localName === "article" || element.querySelector("img, h2, h3, h4") !== null) &&
    !isLonger(element, 399)
  );
}

/**
 * How much a name tells: nothing but a box about the author is named like one, and what is named
 * like a comment among others of its kind is one. The other names are used for much.
 */
function nameWeight(hint: Clutter, prose: number, element: Element): number {
  if (prose === 0) return 0.7;
  if (hint === "author-box") return 1.3;
  return hint === "comments" && isOneOfThread(element) ? 1.7 : 1;
}

/** Whether two of the nearest siblings are comments too; a thread can be too long to count. */
function isOneOfThread(element: Element): boolean {
  const before = element.previousElementSibling;
  const after = element.nextElementSibling;
  const near = [before, before?.previousElementSibling, after, after?.nextElementSibling];
  return near.filter((other) => other && hintsOf(other)[0] === "comments").length >= 2;
}

/** A sentence of the text that is all a link. */
function isLinkedSentence(text: string): boolean {
  return text.length > 40 && /[\p{Ll}\d)”"’][.!?。！？।]["”’»)]?$/u.test(text);
}

/** Longest box about an author, in characters. */
const ABOUT = 1500;

/** Whether the part begins with an author's name and goes on about them. */
function isAbout(element: Element, authors: readonly string[]): boolean {
  const text = startOf(element, 400).trim();
  return authors.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && at < 60 && text.length > at + name.length + 20;
  });
}

/** Whether a line asks the reader to sign up, to log in or to pay. */
function isAsking(text: string): boolean {
  const label = text.length > 200 ? null : labelOf(text);
  return label === "newsletter" || label === "paywall";
}

function unique(words: string[]): string[] {
  return Array.from(new Set(words));
}
