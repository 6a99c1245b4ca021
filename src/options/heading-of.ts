/** The heading of the part that a button stands in: it takes the focus of one that goes away. */
export function headingOf(button: HTMLElement): HTMLElement | null {
  return button.closest("section")?.querySelector("h2") ?? null;
}
