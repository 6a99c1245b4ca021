/** How long the browser may take to read what is saved, in milliseconds. */
const READ_WITHIN = 60_000;

/**
 * Saves a text as a file, where and as the reader's browser saves files.
 * @param beside an element of the overlay; the link that saves stands there for a moment
 * @returns false where the page has called it off, or is in a sandbox, which may let nothing be
 *   saved; no browser tells what became of it
 */
export function saveFile(text: string, name: string, type: string, beside: HTMLElement): boolean {
  const doc = beside.ownerDocument;
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = doc.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  beside.after(link);
  // The page hears of the press first, and can call it off or keep it to itself.
  let isPressed = false;
  link.addEventListener("click", ({ defaultPrevented }) => {
    isPressed = !defaultPrevented;
  });
  link.click();
  link.remove();
  const view = doc.defaultView;
  view?.setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
  // A sandbox takes the page its origin, and most times the right to save files with it.
  return isPressed && view?.origin !== "null";
}
