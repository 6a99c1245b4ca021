import { all, text, textsFrom } from "./page";

const MOST_PARAGRAPHS = 250;
const MOST_TEXTS = 150;
/** Shorter paragraphs are captions, teasers and labels. In characters, as all lengths here. */
const SHORTEST = 80;
/** With less in paragraphs, the text may stand outside of any. */
const LITTLE = 300;
/** Enough text in one place to stop counting: no sign asks for more. */
const ENOUGH = 1000;

/** Enough of the text to look for signs in. */
const SAMPLE = 1000;

/** A link to another place than one on this page. */
const AWAY = "a[href]:not([href*='#'])";

/** Whether a line leads to another page with most of its words, as the headline of a teaser does. */
export function leadsAway(line: Element): boolean {
  const link = line.closest(AWAY) ?? line.querySelector(AWAY);
  return !!link && text(link).trim().length * 2 > text(line).trim().length;
}

/** The running text of a page. */
export interface Prose {
  /** Of what stands together. */
  length: number;
  text: string;
}

/**
 * Reads running text until there is enough of it.
 * @param start where the text begins; what stands outside of paragraphs is only looked for from here
 */
export function readProse(doc: Document, start: Node): Prose {
  const groups = new Map<Element, number>();
  const prose = { length: 0, text: "" };
  let last: Element | null = null;
  let isText = false;

  function add(words: string, parent: Element | null, line?: Element): void {
    // A sign of Chinese, Japanese or Korean counts for three letters.
    const length = words.length * (words.charCodeAt(words.length >> 1) > 0x3000 ? 3 : 1);
    if (length < SHORTEST || !parent) return;
    if (parent !== last) isText = !parent.closest("li,footer,nav,aside,a");
    last = parent;
    if (!isText) return;
    // Some sites put each paragraph into a box of its own.
    const isBoxed = parent.childElementCount < 2;
    const before = (isBoxed ? parent : line)?.previousElementSibling;
    // Section pages have teasers side by side: "<h2><a>…</a></h2><p>…</p><h2>…".
    if (before && before.localName !== "p" && leadsAway(before)) return;
    const group = (isBoxed && parent.parentElement) || parent;
    const sum = (groups.get(group) ?? 0) + length;
    groups.set(group, sum);
    prose.length = Math.max(prose.length, sum);
    if (prose.text.length < SAMPLE) prose.text += words.slice(0, SAMPLE);
  }

  let left = MOST_PARAGRAPHS;
  for (const paragraph of all(doc, "p")) {
    if (prose.length > ENOUGH || !left--) break;
    add(text(paragraph).trim(), paragraph.parentElement, paragraph);
  }
  // Some pages have no paragraphs: "<div>…<br>…<br>…</div>".
  if (prose.length < LITTLE) {
    for (const [words, parent] of textsFrom(doc, start, MOST_TEXTS)) {
      if (parent.localName !== "p") add(words, parent);
    }
  }
  return prose;
}
