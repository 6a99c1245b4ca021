/** Everything in the dialog but the viewer of pictures and what tells a screen reader of it. */
const BEHIND =
  ":scope > :not([data-part=way], [role=status]), [data-part=way] > [data-part]:not([data-part=viewer])";

/**
 * Makes what lies behind the viewer inert, as behind a modal dialog: neither the focus nor a screen
 * reader's cursor leaves the picture.
 * @param dialog the overlay's own
 * @returns makes it as it was; may be called twice
 */
export function makeBehindInert(dialog: HTMLElement): () => void {
  // What is inert already is so for a reason of its own, and stays so.
  const behind = Array.from(dialog.querySelectorAll(BEHIND)).filter(
    (element) => !element.hasAttribute("inert"),
  );
  for (const element of behind) element.setAttribute("inert", "");
  return () => {
    for (const element of behind.splice(0)) element.removeAttribute("inert");
  };
}
