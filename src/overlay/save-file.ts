/** How long the browser may take to read what is saved, in milliseconds. */
const READ_WITHIN = 60_000;

/**
 * Saves a text as a file, where and as the reader's browser saves files.
 * @param beside an element of the overlay; the link that saves stands there for a moment
 * @returns false where the page's sandbox lets nothing be saved; nobody tells of other refusals
 */
export function saveFile(text: string, name: string, type: string, beside: HTMLElement): boolean {
  const doc = beside.ownerDocument;
  const view = doc.defaultView;
  // A sandbox takes the page its origin, and the right to save files with it.
  if (!view || view.origin === "null") return false;
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = doc.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  beside.after(link);
  link.click();
  link.remove();
  view.setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
  return true;
}
