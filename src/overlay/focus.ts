/** What has the focus in the document or shadow root that `element` stands in. */
export function focusedIn(element: HTMLElement): Element | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** Inputs that take no text. */
const WITHOUT_TEXT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether single keys are typed into an element rather than pressed beside it. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.test(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
