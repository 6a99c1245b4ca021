import { fold } from "../core/text";

/** A stretch of the article that has a name. */
export interface Section {
  /** Where it begins. */
  element: HTMLElement;
  /** What it is called, white space folded. */
  label: string;
  /** 0 for the highest level in this article, 1 below it, and so on. */
  depth: number;
}

/** Longest label of an entry that has no headline of its own, in characters. */
const LABEL_LENGTH = 80;
/** The lowest level of a heading. */
const LOWEST = 6;
/** Entries with a time that make a running report. */
const FEWEST_ENTRIES = 2;

/**
 * The sections of an article: its subheads, and the entries of a running report. An entry's time
 * stands before its name.
 * @param text the body of the article
 */
export function findSections(text: ParentNode): Section[] {
  const heads = Array.from(text.querySelectorAll<HTMLElement>("h2, h3, h4")).filter(
    (head) => fold(head.textContent) !== "" && !head.closest("aside, .byline-put-back"),
  );
  const highest = heads.reduce((least, head) => Math.min(least, levelOf(head)), LOWEST);
  const named = heads.map((element) => ({
    element,
    label: fold(`${timeBefore(element)} ${element.textContent}`),
    depth: levelOf(element) - highest,
  }));
  const entries = untitledEntries(text);
  if (entries.length < FEWEST_ENTRIES) return named;
  return [...named, ...entries].sort(({ element: one }, { element: other }) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

const levelOf = (head: Element) => Number(head.localName.slice(1));

/** The time that opens an entry right before its headline, or "". */
function timeBefore(head: Element): string {
  const before = head.previousElementSibling;
  const time = before?.localName === "time" ? before : before?.querySelector("time");
  return before && time && fold(before.textContent) === fold(time.textContent)
    ? (time.textContent ?? "")
    : "";
}

/** Boxes that begin with a time and have no headline: entries of a running report. */
function untitledEntries(text: ParentNode): Section[] {
  const found: Section[] = [];
  const seen = new Set<Element>();
  for (const time of text.querySelectorAll("time")) {
    const box = time.closest<HTMLElement>("div, section, li");
    if (!box || seen.has(box)) continue;
    seen.add(box);
    if (box.matches(".byline-embed *, .text") || box.querySelector("h2, h3, h4")) continue;
    const words = fold(box.textContent);
    const stamp = fold(time.textContent);
    if (stamp === "" || !words.startsWith(stamp) || words === stamp) continue;
    const label = words.length > LABEL_LENGTH ? `${words.slice(0, LABEL_LENGTH).trim()}…` : words;
    found.push({ element: box, label, depth: 0 });
  }
  return found;
}
