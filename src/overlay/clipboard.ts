/** What is copied. */
export interface Copied {
  text: string;
  /** The same for programs that take markup, or null. */
  html: string | null;
}

/**
 * Puts text on the clipboard, with its markup where the page may write both. To be called when the
 * reader has pressed a button.
 * @param copied what is still being made may take its time: a browser that has forgotten the press by
 *   then lets nothing be written, so that it is asked before
 * @param beside see `copyText`
 * @returns whether at least the text was copied
 * @throws what making it throws
 */
export async function copyRich(
  copied: Copied | Promise<Copied>,
  beside: HTMLElement,
): Promise<boolean> {
  const clipboard = beside.ownerDocument.defaultView?.navigator.clipboard;
  const isRich = copied instanceof Promise || copied.html !== null;
  if (isRich && clipboard) {
    const blob = async (type: string, pick: (made: Copied) => string) =>
      new Blob([pick(await copied)], { type });
    try {
      const blobs = {
        "text/plain": blob("text/plain", ({ text }) => text),
        "text/html": blob("text/html", ({ text, html }) => html ?? text),
      };
      await clipboard.write([new ClipboardItem(blobs)]);
      return true;
    } catch {
      // The text alone is tried next.
    }
  }
  return copyText((await copied).text, beside);
}

/**
 * Puts text on the clipboard. To be called when the reader has pressed a button.
 *
 * Pages without https have no `navigator.clipboard`, and any page may forbid it; then the browser's
 * own copy command does it, from a text field that nobody sees.
 *
 * @param beside an element of the overlay; the field stands there for a moment
 * @returns whether the text was copied
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  const doc = beside.ownerDocument;
  try {
    await doc.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = doc.createElement("textarea");
    field.className = "unseen";
    // As it is shown it is copied, and what is unseen is on one line.
    field.style.whiteSpace = "pre";
    field.value = text;
    field.readOnly = true;
    beside.after(field);
    const root = field.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement;
    field.focus({ preventScroll: true });
    field.select();
    const copied = doc.execCommand("copy");
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied;
  }
}
