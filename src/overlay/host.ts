import { keepInFront } from "./guard";
import { withoutPageScrollbar } from "./page-scrollbar";
import type { AdoptStyle } from "./parts";
import { rememberPlace } from "./place";

/** Name of the one element that the extension adds to a page. */
export const HOST_NAME = "byline-reader";

/** The overlay's place in the page: one element, one shadow root, one modal dialog. */
export interface Host {
  root: ShadowRoot;
  /** The dialog is what scrolls, so keys scroll it wherever the focus is. */
  dialog: HTMLDialogElement;
  adopt: AdoptStyle;
  /** Opens the dialog in front of the page. */
  show(): void;
  /** Takes everything away and gives the page back as it was. May be called twice. */
  destroy(): void;
}

/**
 * Nothing that the page says about our element counts, and nothing of it is inherited. Important,
 * because in a shadow tree that wins even over what the page calls important. Where there is no
 * article to print, the page is printed: `print.css` makes it the article.
 */
const HOST_STYLE =
  ":host { all: initial !important } @media print { :host { display: none !important } }";

/** Events that stay inside: the page's own handlers have no business with clicks in the overlay. */
const KEPT_INSIDE = [
  ..."click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout".split(
    " ",
  ),
  ..."pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend".split(
    " ",
  ),
  ..."wheel focusin focusout keydown keyup keypress input beforeinput change copy cut paste".split(
    " ",
  ),
  ..."dragstart drag dragend dragover drop".split(" "),
];

/**
 * Adds the host to `doc`. The dialog is shown by `show`, once it has something in it.
 *
 * The page is not changed beside the host: no attribute, no listener on its elements, and of style
 * only what hides its scrollbar, as long as the host is there.
 * @param styles style sheets as text
 * @param onClosed the reader pressed Escape, or another copy of the extension took over
 */
export function addHost(doc: Document, styles: readonly string[], onClosed: () => void): Host {
  const view = doc.defaultView;
  if (!view) throw new Error("A document without a window can't show the overlay");
  const place = rememberPlace(doc);
  // A copy of the extension that was updated away may have left its host.
  for (const old of doc.querySelectorAll(HOST_NAME)) old.remove();

  const host = doc.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: __OPEN_SHADOW_ROOT__ ? "open" : "closed" });
  const sheetOf = (css: string) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  };
  let sheets = [HOST_STYLE, ...styles].map(sheetOf);
  root.adoptedStyleSheets = sheets;
  // From a list of our own: Firefox does not let a content script read that of the root.
  const adopt = (css: string) => {
    const sheet = sheetOf(css);
    sheets = [...sheets, sheet];
    root.adoptedStyleSheets = sheets;
    return () => {
      sheets = sheets.filter((other) => other !== sheet);
      root.adoptedStyleSheets = sheets;
    };
  };
  const dialog = doc.createElement("dialog");
  root.append(dialog);
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const pageStyle = withoutPageScrollbar(doc);
  if (pageStyle) host.append(pageStyle);
  doc.documentElement.append(host);

  let stopGuard: (() => void) | null = null;
  let gone = false;
  let focused: HTMLElement | null = null;
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) focused = target;
  });

  // Kept as it happens: an element that is out of the tree knows no scroll position any more.
  const scrolled = new Map<Element, { top: number; left: number }>();
  const onScroll = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    scrolled.set(target, { top: target.scrollTop, left: target.scrollLeft });
  };
  root.addEventListener("scroll", onScroll, { capture: true, passive: true });

  const raise = () => {
    // The browser is closing it, for Escape, and has just given the focus back to the page.
    if (!dialog.open) return;
    const returnTo = focused;
    const positions = [...scrolled];
    if (!host.isConnected) doc.documentElement.append(host);
    dialog.close();
    dialog.showModal();
    returnTo?.focus({ preventScroll: true });
    for (const [element, { top, left }] of positions) {
      element.scrollTo({ top, left, behavior: "instant" });
    }
  };

  // Raising closes and opens at once, and the event comes after both.
  const onClose = () => {
    if (!dialog.open) onClosed();
  };

  const destroy = () => {
    if (gone) return;
    gone = true;
    stopGuard?.();
    dialog.removeEventListener("close", onClose);
    // Closing first lets the browser give the focus back, even into a closed root of the page.
    if (dialog.open) dialog.close();
    host.remove();
    place.restore();
  };

  return {
    root,
    dialog,
    adopt,
    show() {
      dialog.addEventListener("close", onClose);
      dialog.showModal();
      // Over a reload Firefox keeps how far an element at this place was scrolled, even one that
      // was gone by then, and gives it to the next one there.
      dialog.scrollTo({ top: 0, left: 0, behavior: "instant" });
      const yieldTo = () => {
        destroy();
        onClosed();
      };
      stopGuard = keepInFront({ doc, host, raise, yieldTo });
    },
    destroy,
  };
}
