import type { DateCredit } from "./article";
import { type TextBlock, textBlocks } from "./blocks";
import { isOfComment } from "./comment-box";
import { dateIn, FIRST_DAY, LINE, type PrintedDateInput } from "./date-lines";
import { isOfAnother } from "./date-place";
import { precedes } from "./document-order";
import { evidenceOf } from "./evidence";
import { SHOW_TEXT } from "./node-kinds";
import { isElsewhere, storyRegion } from "./story-region";
import { fold, isLonger, startOf } from "./text";

/** The date that the text itself tells, as letters and press releases do. */

/** Shortest block that begins a text, in characters. */
const SHORTEST = 40;
const DATE =
  "\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?\\d{4}|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}";
const PLACE =
  "\\p{Lu}[\\p{L}\\p{M}.-]+(?:[ /]\\p{L}[\\p{L}\\p{M}.-]*){0,3}, (?:den |le |il |el |a )?";

/** The date with which the text begins, or that stands with a place in a line of its own. */
export function dateInText({ doc, headline, lang }: PrintedDateInput): DateCredit | null {
  const region = headline ? storyRegion(headline, doc) : null;
  if (!headline || !region) return null;
  const read = (element: Element, quote: string | undefined): DateCredit | null => {
    const iso = quote === undefined ? null : dateIn(quote, lang);
    if (!quote || !iso || iso < FIRST_DAY) return null;
    return { kind: "published", iso, evidence: evidenceOf(quote, "dateline", element) };
  };
  // "6.5.2026 – The ferry sails again.", "Elmtown (6 May 2026). The ferry sails again."
  // After a full stop or a colon alone, the day may be that of a scene.
  const opening = new RegExp(`^\\(?(${DATE})\\)?\\s*[–—-]\\s`, "u");
  const placed = new RegExp(`^\\(?${PLACE}\\(?(${DATE})\\)?(?:\\)|\\.?$|\\s*[–—/-])`, "u");
  const after = textBlocks(region).filter(
    ({ element, text }) =>
      text.length >= SHORTEST && precedes(headline, element) && !element.closest("figure"),
  );
  for (const { element } of opens(after)) {
    const start = fold(startOf(element, LINE));
    const date = read(element, (opening.exec(start) ?? placed.exec(start))?.[1]);
    if (date && !isOfAnother(element, headline)) return date;
  }
  // Of several, each is the day of something else.
  const alone = new RegExp(`^${PLACE}(${DATE})\\.?$`, "u");
  const found: (DateCredit | null)[] = [];
  const walker = doc.createTreeWalker(region, SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < 2; node = walker.nextNode()) {
    const line = /\d{4}/.test(node.nodeValue ?? "") ? fold(node.nodeValue) : "";
    const quote = line.length <= LONGEST_LINE ? alone.exec(line)?.[1] : undefined;
    const box = node.parentElement;
    if (!quote || !box || !precedes(headline, node)) continue;
    // In a box that holds the text there may be pictures, too.
    const isLine = !isLonger(box, LONGEST_LINE * 2);
    const isOther = isLine ? isOfAnother : isElsewhere;
    if (!isOther(box, headline) && !isOfComment(box, headline)) found.push(read(box, quote));
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The blocks that may be a text's first: the second where the one before it is a standfirst in a box of its own. */
function opens(blocks: readonly TextBlock[]): TextBlock[] {
  const [first, second] = blocks;
  const isStandfirst =
    first && second && first.element.parentElement !== second.element.parentElement;
  return blocks.slice(0, isStandfirst ? 2 : 1);
}

/** Longest line of a place and a day, in characters. */
const LONGEST_LINE = 60;
