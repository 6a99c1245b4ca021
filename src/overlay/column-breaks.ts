/** Class of the blocks at which two columns end and begin anew. */
export const COLUMN_BREAK = "column-break";

/** What ends two columns by itself, as the style sheet has it. */
const SPANNING = "h2, h3, figure, aside, table, pre, hr, .byline-embed, .scroll-box";

/**
 * Most letters between two breaks: with 40 to 50 in a line they fill about 20 lines of two columns,
 * which a laptop's screen shows at once.
 */
const MOST = 1_800;

/** Characters from here on (CJK, mostly) are as wide as two letters. */
const WIDE_FROM = "\u2e80";

/** What has paragraphs of its own, which stay with it. */
const CLOSED = `ul, ol, dl, blockquote, details, ${SPANNING}`;

/**
 * Marks where two columns of text break off for a new pair: a long run of paragraphs would go down many
 * screens, and the reader would have to scroll all the way up for its second column.
 */
export function markColumnBreaks(body: HTMLElement): void {
  let letters = 0;
  for (const block of body.querySelectorAll<HTMLElement>(`p, ${CLOSED}`)) {
    if (block.parentElement?.closest(CLOSED)) continue;
    if (block.matches(SPANNING)) {
      letters = 0;
      continue;
    }
    const length = width(block.textContent ?? "");
    if (letters > 0 && letters + length > MOST && block.localName === "p") {
      block.classList.add(COLUMN_BREAK);
      letters = 0;
    }
    letters += length;
  }
}

function width(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) if ((text[at] ?? "") >= WIDE_FROM) wide += 1;
  return text.length + wide;
}
