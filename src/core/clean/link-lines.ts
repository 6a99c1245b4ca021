import { hostOf, isSameSite, type PageAddress, webAddress } from "../address";
import { isProse } from "../blocks";
import { fold } from "../text";
import type { Labels } from "./labels";
import type { Measures } from "./measure";

/**
 * Lines that are one link and belong to the text all the same: what the text gives the address of,
 * what it has just announced, and the linked ones among rows that are none.
 */

/** Shortest line that announces a link, in characters: shorter ones are labels. */
const ANNOUNCING = 30;
/** Fewest rows, one below the other, that are a table in all but name. */
const ROWS = 5;
/** What shops and advertisers put into the addresses of their links. */
const PAID = /[?&](?:utm_|aff|tag=|partner)/;
/** A web or mail address, written out. */
const WRITTEN = /^(?:https?:\/\/|www\.)?[\w.-]+\.[a-z]{2,}(?:[/?#]\S*)?$|^[\w.+-]+@[\w.-]+$/i;

/** Shortest line that says where it leads, in characters; a button says less. */
const SAYING = 15;
/** A line with a label of its own, or an arrow: "Read also: The ferry sails", "To the shop →". */
const LABELLED = /^\S+(?: \S+)?\s*[:：|>»]|[>»›→]$/;

/** The lines of one root. */
export class LinkLines {
  readonly #at: PageAddress;
  readonly #measures: Measures;
  readonly #labels: Labels;
  /** Whether a row stands among such that are mostly no links. */
  readonly #rows = new Map<Element, boolean>();

  constructor(at: PageAddress, measures: Measures, labels: Labels) {
    this.#at = at;
    this.#measures = measures;
    this.#labels = labels;
  }

  /** Whether a part that is mostly links is such a line. */
  isOfText(part: Element): boolean {
    if (this.#measures.get(part).links !== 1) return false;
    const line = this.#lineOf(part);
    return this.#leadsToNamed(part, line) || this.#isRow(line);
  }

  /** The block that holds the part and no more. */
  #lineOf(part: Element): Element {
    const { text } = this.#measures.get(part);
    let line = part;
    for (let at = part.parentElement; at; at = at.parentElement) {
      if (this.#measures.get(at).text > text + 2) break;
      line = at;
    }
    return line;
  }

  /** Whether it leads to another site by that one's address, or after words of the text that say so. */
  #leadsToNamed(part: Element, line: Element): boolean {
    const link = part.matches("a[href]") ? part : part.querySelector("a[href]");
    const href = link?.getAttribute("href") ?? "";
    const text = fold(part.textContent);
    const isWritten = WRITTEN.test(text);
    if (/^mailto:/i.test(href)) return isWritten;
    const host = hostOf(webAddress(href, this.#at.base) ?? "");
    if (host === "" || isSameSite(host, hostOf(this.#at.url))) return false;
    if (PAID.test(href) || /sponsored/.test(link?.getAttribute("rel") ?? "")) return false;
    const isSaid = text.length >= SAYING && !LABELLED.test(text);
    return isWritten || (line.tagName === "P" && isSaid && this.#isLedTo(line));
  }

  /** Whether the paragraph above is one of the text, or announces what follows. */
  #isLedTo(line: Element): boolean {
    const above = line.previousElementSibling;
    const text = above?.tagName === "P" ? fold(above.textContent) : "";
    if (this.#labels.of(text) !== null) return false;
    return isProse(text, 0) || (text.length > ANNOUNCING && /[:：]$/.test(text));
  }

  #isRow(line: Element): boolean {
    const known = this.#rows.get(line);
    if (known !== undefined) return known;
    const rows = [line];
    for (const step of ["previousElementSibling", "nextElementSibling"] as const)
      for (let at = line[step]; at && this.#isLike(at, line); at = at[step]) rows.push(at);
    const full = rows.filter((row) => this.#measures.get(row).text > 0);
    const linked = full.filter((row) => this.#measures.linkDensity(row) > 0.5);
    const is = full.length >= ROWS && linked.length <= full.length / 2;
    for (const row of rows) this.#rows.set(row, is);
    return is;
  }

  #isLike(row: Element, line: Element): boolean {
    return row.tagName === line.tagName && this.#measures.get(row).prose === 0;
  }
}
