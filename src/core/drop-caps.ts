/**
 * Capitals that open a text and are set as letters by themselves. Where a page's style lays the rest of
 * the word beside it, a blank may part them: "N ever had it rained so long".
 */

/** What such a letter is called. */
const NAME = /(?:^|[\s_-])(?:drop-?caps?|first-?letter|initial-letter|lettrine)(?:$|[\s_-])/i;
/** A letter that is no word by itself, in any language in which it has that name. */
const NO_WORD = /^\s*[BCDFGHJLMNPQRTX]\s*$/;

/**
 * Joins the letters with their words, in place.
 * @param doc a copy of the page
 */
export function joinDropCaps(doc: Document): void {
  for (const letter of doc.querySelectorAll("p :is(span, b, strong, big)")) {
    if (!NAME.test(letter.className) || !NO_WORD.test(letter.textContent ?? "")) continue;
    if (!opensParagraph(letter)) continue;
    let box = letter;
    while (!box.nextSibling && box.parentElement && box.parentElement.localName !== "p")
      box = box.parentElement;
    const blank = box.nextSibling;
    let rest: Node | null = blank;
    if (blank?.nodeType === 3 && blank.nodeValue?.trim() === "") rest = blank.nextSibling;
    while (rest?.firstChild) rest = rest.firstChild;
    const words = rest?.nodeValue?.trimStart() ?? "";
    if (!blank || !rest || !/^\p{Ll}/u.test(words)) continue;
    if (blank.nodeType === 3) blank.nodeValue = "";
    rest.nodeValue = words;
    letter.textContent = letter.textContent?.trim() ?? "";
  }
}

/** Whether nothing stands before an element in its paragraph. */
function opensParagraph(element: Element): boolean {
  let at: Element | null = element;
  for (; at && at.localName !== "p"; at = at.parentElement)
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if (before.textContent?.trim()) return false;
  return true;
}
