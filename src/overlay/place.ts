/** Where the reader was on the page, so that closing gives it back. */
export interface Place {
  /**
   * Puts scroll position, focus and selection back where they differ. Never scrolls to the focus.
   * A page that has gone to another address by itself is another page, and is left as it is.
   */
  restore(): void;
}

/** Notes scroll position, focus and selection of `doc`. Changes nothing. */
export function rememberPlace(doc: Document): Place {
  const view = doc.defaultView;
  const { URL: address } = doc;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = deepActiveElement(doc);
  const field = rememberField(focused);
  const selection = field ?? rememberSelection(doc);
  return {
    restore() {
      if (doc.URL !== address) return;
      if (focused !== deepActiveElement(doc) && focused instanceof HTMLElement) {
        if (focused.isConnected) focused.focus({ preventScroll: true });
      }
      selection.restore();
      if (view && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) {
        view.scrollTo({ ...scroll, behavior: "instant" });
      }
    },
  };
}

/** The focused element, looked for through open shadow roots. */
export function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * A text field has a selection of its own. To the document it lies beside the field: put there,
 * the field would have the focus and take no key.
 * @returns null where `element` is no field that tells
 */
function rememberField(element: Element | null): Place | null {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (!isField) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  if (selectionStart === null) return null;
  return {
    restore() {
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    },
  };
}

function rememberSelection(doc: Document): Place {
  const selection = doc.getSelection();
  if (!selection || selection.rangeCount === 0) return { restore: () => {} };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return {
    restore() {
      if (!anchorNode?.isConnected || !focusNode?.isConnected) return;
      if (
        selection.anchorNode === anchorNode &&
        selection.anchorOffset === anchorOffset &&
        selection.focusNode === focusNode &&
        selection.focusOffset === focusOffset
      ) {
        return;
      }
      if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    },
  };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
}
