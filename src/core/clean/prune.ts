import type { PageAddress } from "../address";
import { holdsBlocks, isBlock, isLink } from "../blocks";
import { isCard } from "../embed-card";
import type { Extraction } from "../extract";
import { isHiddenByClass } from "../hidden";
import { startsWithLabel } from "../sources/credit-words";
import { fold } from "../text";
import { isUnshown } from "../unshown";
import { authorLineReasons, isAbout, isHeadedByAuthor } from "./author-box";
import { labelOf, labelReasons } from "./box-label";
import { closingReasons } from "./closing-lines";
import { Copies } from "./copies";
import { givingReason } from "./giving";
import { Heads } from "./heads";
import type { Labels } from "./labels";
import type { Ledger } from "./ledger";
import { LinkLines } from "./link-lines";
import { Lists } from "./lists";
import { Measures } from "./measure";
import { hintsOf, isForMachines, markedAs, nameWeight } from "./names";
import { isOwnWord } from "./own-word";
import { holdsStoryPicture, isCardFigure, isPictureBox } from "./picture-box";
import { promoReasons } from "./promo";
import { RepeatedWords } from "./pull-quote";
import { adder, type Reason } from "./reason";
import { refrains, repeatedLines, toldOfEach } from "./repeats";
import { takeRests } from "./rests";
import { isSourceList } from "./source-list";
import { Standing } from "./standing";
import { isLinkedSentence, isListOfOwn, isListOfStories, storyReasons } from "./teasers";
import { isTool, toolReasons } from "./tools";
import { UnshownCopies } from "./unshown-copies";
import { wordsAside } from "./words-aside";

/**
 * Takes clutter out of the article's root: from the outside in, each part is judged by what it
 * is, what it is called, what stands in it and where it stands. Prose goes only for two
 * independent reasons; a part that is kept is looked into.
 */

/** Elements that are the text's own, and are not judged by themselves. */
const KEPT = new Set(
  "figure picture figcaption cite table pre math br hr td th tr tbody dt dd".split(" "),
);

const CELLS = "td, th, dt, dd, caption";

/**
 * Weight that a part without prose needs to be taken: a reason of 1 takes it by itself, one of less wants
 * another beside it. Each reason has its weight where it is found. `#needed` asks for more where more
 * speaks for the part.
 */
const LEAST = 1;
/** That of prose: two reasons, but for a line whose words and link tell at once what it is (2.4). */
const LEAST_FOR_PROSE = 2;

/** Most lines that close a text one above the other. */
const MOST_CLOSING = 6;
/** Longest part, in characters, that is read for what it says. */
const LINE = 700;

/** What `prune` needs to know. */
export interface PruneInput {
  extraction: Extraction;
  at: PageAddress;
  /** Elements that held fields to fill in, before those were taken out. */
  fields: ReadonlySet<Element>;
  /** Names of the people who wrote the text: a box about them is none of it. */
  authors: readonly string[];
  /** What the page says of the story in a sentence or two. */
  summaries: readonly string[];
  /** The words of the page's language. */
  labels: Labels;
  ledger: Ledger;
}

/** Prunes `extraction.root` in place. */
export function prune(input: PruneInput): void {
  new Pruner(input).run();
}

class Pruner {
  readonly #root: Element;
  readonly #ledger: Ledger;
  readonly #measures: Measures;
  readonly #standing: Standing;
  /** Short lines that the root repeats three times or more. */
  readonly #repeated: ReadonlySet<string>;
  /** Lines that tell something of each of several things. */
  readonly #told: ReadonlySet<string>;
  /** Beginnings of lines that lead elsewhere, which the root repeats. */
  readonly #refrains: ReadonlySet<string>;
  readonly #words: RepeatedWords;
  readonly #unshown: UnshownCopies;
  /** Words of names that tell nothing on this page. */
  readonly #aside: ReadonlySet<string>;
  readonly #labels: Labels;
  readonly #authors: readonly string[];
  readonly #heads: Heads;
  readonly #lists: Lists;
  readonly #lines: LinkLines;
  readonly #at: PageAddress;

  constructor({ extraction, at, fields, authors, summaries, labels, ledger }: PruneInput) {
    this.#root = extraction.root;
    this.#ledger = ledger;
    this.#measures = new Measures(extraction.root, fields);
    this.#labels = labels;
    this.#standing = new Standing(extraction, this.#measures, this.#labels, summaries);
    this.#at = at;
    const blocks = Array.from(this.#standing.blocks.values());
    this.#repeated = repeatedLines(blocks);
    this.#told = toldOfEach(blocks);
    this.#refrains = refrains(blocks);
    this.#words = new RepeatedWords(blocks);
    this.#unshown = new UnshownCopies(extraction.core);
    this.#authors = authors;
    this.#heads = new Heads(extraction.root, at, this.#measures, this.#standing);
    this.#lists = new Lists(this.#measures, labels);
    this.#lines = new LinkLines(at, this.#measures, labels);
    this.#aside = wordsAside(extraction.core, extraction.root);
  }

  run(): void {
    this.#descend(this.#root);
    this.#closeText();
    takeRests(this.#root, this.#labels, this.#ledger);
  }

  #descend(parent: Element): void {
    let label: Reason | null = null;
    const children = Array.from(parent.children);
    const copies = new Copies(children, this.#measures);
    for (const child of children) {
      if (isCard(child) || isSourceList(child, this.#at.url)) continue;
      if (copies.isCopy(child)) {
        this.#ledger.take(child, "navigation", ["it repeats the part before it, word for word"]);
        continue;
      }
      if (this.#unshown.isCopy(child)) {
        this.#ledger.take(child, "navigation", [
          "the page does not show it",
          "its words stand in the text, too",
        ]);
        continue;
      }
      if (!this.#isPart(child)) continue;
      const reasons = this.#judge(child, label);
      if (reasons) {
        label = this.#isLine(child) ? (reasons.find(({ isLabel }) => isLabel) ?? label) : label;
        this.#take(child, reasons);
      } else {
        if (this.#measures.get(child).text > 0) label = null;
        copies.keep(child);
        this.#descend(child);
      }
    }
  }

  /** Judges what closes the text once the lines below it have gone: such lines come in runs. */
  #closeText(): void {
    for (let lines = 0; lines < MOST_CLOSING; lines += 1) {
      const last = this.#standing.closeAbove();
      const reasons = last && this.#judge(last, null);
      if (!reasons) return;
      this.#take(last, reasons);
    }
  }

  #take(element: Element, reasons: readonly Reason[]): void {
    const kind = reasons.find((reason) => reason.kind !== null)?.kind;
    const step = kind ?? (isUnshown(element, "label") ? "navigation" : "related");
    const words = new Set(reasons.map((reason) => reason.words));
    this.#ledger.take(element, step, [...words]);
  }

  /** Whether an element is a line without links: what heads the links below it. */
  #isLine(element: Element): boolean {
    const { links, prose } = this.#measures.get(element);
    return links === 0 && prose === 0 && !holdsBlocks(element);
  }

  /** Whether an element is judged by itself: a block or a link around some, or an inline line. */
  #isPart(element: Element): boolean {
    return (
      isBlock(element) ||
      this.#isCardInText(element) ||
      this.#measures.get(element).paragraphs > 0 ||
      isForMachines(element) ||
      isUnshown(element, "label") ||
      this.#isLonely(element)
    );
  }

  /** A link around blocks between two paragraphs: another story's card. A page of cards has none. */
  #isCardInText(element: Element): boolean {
    if (!isLink(element) || !holdsBlocks(element)) return false;
    const { previousElementSibling: before, nextElementSibling: after } = element;
    return [before, after].every(
      (other) => other && !isLink(other) && this.#measures.get(other).prose > 0,
    );
  }

  /** An inline element that is a line of its own. One that holds a paragraph was judged with it. */
  #isLonely(element: Element): boolean {
    const parent = element.parentElement;
    const { text } = this.#measures.get(element);
    if (parent === null || !isBlock(parent) || text === 0) return false;
    // The words of a cell belong to its row, and the name of a thing to its heading, unless they are a
    // label of clutter.
    if ((parent.matches(CELLS) || this.#heads.leadsToThing(parent)) && !this.#isLabelled(element))
      return false;
    if (isTool(element, parent, this.#measures, this.#labels)) return true;
    if ((this.#standing.blocks.get(parent)?.text.length ?? 0) > text + 2) return false;
    // Beside prose only a label is a line by itself, and only outside of a paragraph.
    return (
      this.#measures.get(parent).prose === 0 || (holdsBlocks(parent) && this.#isLabelled(element))
    );
  }

  /**
   * @param label why the line right above the part was taken, where it announces clutter
   * @returns the reasons when they are enough to take the part, else null
   */
  #judge(element: Element, label: Reason | null): Reason[] | null {
    if (this.#measures.get(element).text === 0) return null;
    if (KEPT.has(element.localName) && !isCardFigure(element)) return null;
    // Who said the words of a quotation stays with them.
    if (element.localName === "footer" && element.parentElement?.localName === "blockquote")
      return null;
    const reasons = this.#reasons(element);
    if (label && this.#measures.linkDensity(element) > 0.5) {
      // A list of links is what such a line announces, and is no more looked at for its own words.
      reasons.unshift({
        kind: label.kind,
        words: "mostly links, under a line that announces them",
        weight: isListOfOwn(element, this.#at) ? 1.3 : 0.8,
      });
    }
    if (!this.#isEnough(element, reasons)) return null;
    // Beside a list of sources a box may hold what is none of the text: it is looked into.
    if (Array.from(element.children).some((child) => isSourceList(child, this.#at.url)))
      return null;
    const isRelated = reasons.some(({ kind }) => kind === "related");
    if (holdsStoryPicture(element, isRelated)) return null;
    // Reasons without a kind only tell how and where a part stands. By themselves they never take a box
    // of a picture with its caption, a heading whose text stays, or an entry of a list that is kept.
    const isOutOfPlace = reasons.every(({ kind }) => kind === null);
    const isRight = () =>
      isPictureBox(element) ||
      this.#headsText(element) ||
      this.#isOfKeptList(element) ||
      this.#heads.namesCard(element);
    return isOutOfPlace && isRight() ? null : reasons;
  }

  /** An entry of a list that keeps others: the list was judged as a whole. */
  #isOfKeptList(element: Element): boolean {
    return this.#lists.keepsSome(element, (entry) => !this.#isEnough(entry, this.#reasons(entry)));
  }

  #isEnough(element: Element, reasons: readonly Reason[]): boolean {
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    return weight >= LEAST && weight >= this.#needed(element);
  }

  /** Reasons needed: more for prose, most for what Readability or the page itself vouches for. */
  #needed(element: Element): number {
    const { prose } = this.#measures.get(element);
    const keptShare = this.#standing.share("kept", element);
    const statedShare = this.#standing.share("stated", element);
    const size = this.#standing.total === 0 ? 0 : prose / this.#standing.total;
    let needed = prose === 0 ? LEAST : LEAST_FOR_PROSE;
    if (keptShare > 0.6) needed += prose === 0 ? 0.1 : 0.3;
    if (keptShare > 0.4 && size > 0.25) needed += 1;
    if (keptShare > 0.4 && size > 0.5) needed += 1.5;
    if (isOwnWord(element) || this.#standing.share("told", element) > 0) needed += 2;
    if (this.#heads.opensText(element)) needed += 0.8;
    if (statedShare > 0.6) needed += prose === 0 ? 0.5 : 2;
    return needed;
  }

  /** A line or a short box that heads text which stays. */
  #headsText(element: Element): boolean {
    if (this.#heads.holdsHeading(element)) return true;
    const below = this.#heads.proseBelow(element);
    return below !== null && this.#judge(below, null) === null;
  }

  /** Whether a line announces clutter: a link, or an ad. A network's name may be what a row is about. */
  #isLabelled(element: Element): boolean {
    const label = this.#labels.of(fold(element.textContent));
    return label === "ads" || (label !== null && this.#measures.get(element).links > 0);
  }

  #reasons(element: Element): Reason[] {
    const reasons: Reason[] = [];
    const add = adder(reasons);
    const { text: size, links, prose, media, fields, buttons } = this.#measures.get(element);
    // Only short parts are read: a label is a line, and a page has thousands of parts.
    const text = size < LINE ? fold(element.textContent) : "";
    if (this.#told.has(text)) return [];
    const density = this.#measures.linkDensity(element);
    const structure = markedAs(element);
    const role = element.getAttribute("role") ?? element.localName;
    if (structure) add(structure, `marked up as ${role}`, structure === "navigation" ? 1.5 : 1);
    else if (element.localName === "aside" || element.localName === "footer") {
      add(null, `marked up as ${element.localName}`, links > 0 ? 0.5 : 0.3);
    }
    if (isUnshown(element, "label")) add(null, "the page does not show it", 1.7);
    else if (isHiddenByClass(element)) add(null, "hidden by its class", 1.2);
    const [hint] = hintsOf(element, this.#aside);
    if (hint) add(hint, `named like ${hint}`, nameWeight(hint, prose, element));
    const label = labelOf(element, text, this.#measures, this.#labels);
    if (label) reasons.push(...labelReasons(label, text, prose));
    if (
      links > 0 &&
      density > 0.5 &&
      !/^(?:P|H[23])$/.test(element.tagName) &&
      ((media > 0 && links === 1) || isListOfStories(element) || !isLinkedSentence(text)) &&
      !(startsWithLabel(text) && !startsWithLabel(fold(element.querySelector("a")?.textContent))) &&
      !this.#lists.isAnnounced(element) &&
      !this.#lists.isEntryOfText(element) &&
      !this.#lines.isOfText(element)
    ) {
      add(null, "mostly links", density > 0.8 && size > 20 ? 0.8 : 0.5);
      // An entry of a list, and a heading, were judged with all that is in them.
      if (!isBlock(element) && element.parentElement?.matches("p, div")) {
        add(null, "all there is in its line", 0.6);
      }
    }
    reasons.push(...givingReason(element, { text: size, links }, this.#at));
    if (text !== "" && links + fields + buttons > 0) {
      reasons.push(
        ...promoReasons(element, text, {
          measures: this.#measures,
          refrains: this.#refrains,
          labels: this.#labels,
        }),
      );
    }
    if (!this.#standing.blocks.has(element) && this.#standing.share("asking", element) > 0.3) {
      add("paywall", "its lines ask to sign up", 1.2);
    }
    if (text !== "") reasons.push(...toolReasons(element, text, this.#measures));
    if (text !== "" && element.localName !== "figure" && this.#words.isPullQuote(element)) {
      add("pull-quotes", "set apart as a quotation", 1.2);
      add(null, "its words stand in the text, too", 1.5);
    }
    const isProseLike = prose > 0;
    const isLast = element === this.#standing.last;
    const isBelow = this.#standing.isAfter(element, this.#standing.last);
    const isUnlike = this.#standing.share("alike", element) < 0.1;
    if (this.#standing.share("kept", element) < 0.15) {
      const weight = isProseLike ? (this.#standing.isKept ? 0.9 : 0.4) : 0.6;
      add(null, "Readability leaves it out", weight);
    }
    if (this.#standing.isStated && this.#standing.share("stated", element) < 0.1) {
      add(null, "not in the text that the page states", isProseLike ? 0.9 : 0.4);
    }
    if (isProseLike && isUnlike) {
      add(null, "set unlike the text", 0.7);
      if (isAbout(element, size, this.#authors)) {
        const isHeaded = isBelow && isHeadedByAuthor(element, this.#authors);
        const weight = isHeaded ? 1.6 : 1;
        add("author-box", "it tells of the author", weight);
      }
    }
    if (isProseLike && (isLast || isBelow)) {
      reasons.push(...authorLineReasons(element, text, this.#authors));
    }
    if (this.#standing.isAfter(element, this.#standing.signOff)) {
      add(null, "it stands after the sign-off", 0.8);
    } else if (isBelow && (isUnlike || this.#standing.isStated)) {
      add(
        null,
        "it stands after the text",
        this.#standing.isStated ? 0.7 : this.#standing.closesText(element) ? 0.2 : 0.4,
      );
    }
    if (isLast || isBelow) {
      reasons.push(...closingReasons(text, isLast, this.#authors));
      if (isProseLike && label?.whole && label.kind === "navigation")
        add(null, "it closes the text", 1.2);
    }
    if (this.#repeated.has(text)) add("navigation", "a line that the page repeats", 1);
    reasons.push(
      ...storyReasons(element, {
        root: this.#root,
        at: this.#at,
        isUnlike,
        isBelow,
        isAbove: (other) => !this.#standing.isAfter(other, this.#standing.last),
      }),
    );
    return reasons;
  }
}
