/** Class of the box around something that was left out and put back; `data-place` has its index. */
export const PUT_BACK = "byline-put-back";

/**
 * The box of something that was left out.
 * @param place its index in `Article.removals`
 * @param content what is in it
 */
export function putBackBox(place: number, content: DocumentFragment): HTMLElement {
  const box = content.ownerDocument.createElement("div");
  box.className = PUT_BACK;
  box.dataset.place = String(place);
  // It parts what was left out from what is not in the box.
  for (const rule of content.querySelectorAll("hr:first-child")) rule.remove();
  box.append(content);
  return box;
}

/** A box can't stand between the rows of a table or the entries of a list, so it goes after those. */
const CLOSED_WITHIN = "table, ul, ol, dl, figure, .scroll-box";

/**
 * Puts the box of something that was left out where it stood.
 * @param body what holds the text
 * @param anchor the block after which it stood, or null for the start
 * @param place its index in `Article.removals`; neighbours are kept in this order
 */
export function insertPutBack(
  body: HTMLElement,
  anchor: HTMLElement | null,
  box: HTMLElement,
  place: number,
): void {
  let before: Element | null = null;
  for (let node = anchor; node && node !== body; node = node.parentElement) {
    if (before === null || node.matches(CLOSED_WITHIN)) before = node;
  }
  let next = before ? before.nextElementSibling : body.firstElementChild;
  while (next instanceof HTMLElement && next.className === PUT_BACK) {
    if (Number(next.dataset.place) > place) break;
    before = next;
    next = next.nextElementSibling;
  }
  if (before) before.after(box);
  else body.prepend(box);
}
