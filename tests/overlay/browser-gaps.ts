/**
 * What the overlay needs of a browser and jsdom does not have. Importing it fills the gaps; the
 * real thing is tested in the real browsers.
 */

/** Dialogs that are open as modal ones, the last on top. */
const modal: HTMLDialogElement[] = [];

function leaveTopLayer(dialog: HTMLDialogElement): void {
  const place = modal.indexOf(dialog);
  if (place >= 0) modal.splice(place, 1);
}

/** Forgets every modal dialog; between tests. */
export function resetTopLayer(): void {
  modal.length = 0;
}

/** The modal dialog in front, if it is still in the page. */
export function frontDialog(): HTMLDialogElement | undefined {
  return modal.filter((dialog) => dialog.isConnected).at(-1);
}

HTMLDialogElement.prototype.showModal = function showModal() {
  if (this.open) throw new DOMException("It is open already", "InvalidStateError");
  this.setAttribute("open", "");
  modal.push(this);
};

HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.removeAttribute("open");
  leaveTopLayer(this);
  queueMicrotask(() => this.dispatchEvent(new Event("close")));
};

// Everything but the dialog in front is inert, so it is what every point hits.
document.elementFromPoint = () => {
  const front = frontDialog();
  const root = front?.getRootNode();
  return (root instanceof ShadowRoot ? root.host : front) ?? document.body;
};

CSSStyleSheet.prototype.replaceSync = () => {};

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

Element.prototype.scrollTo = function scrollTo(options?: ScrollToOptions | number) {
  if (typeof options === "object" && options.top !== undefined) this.scrollTop = options.top;
};

window.scrollTo = () => {};

// Nothing is laid out, so that texts have no boxes.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

Selection.prototype.getComposedRanges ??= () => [];

globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

/** Popovers that are open. */
const popovers = new WeakSet<HTMLElement>();

function setOpen(popover: HTMLElement, open: boolean): void {
  if (open === popovers.has(popover)) return;
  if (open) popovers.add(popover);
  else popovers.delete(popover);
  // jsdom hides what has the attribute, and knows no state that shows it.
  popover.style.display = open ? "block" : "";
  const [oldState, newState] = open ? ["closed", "open"] : ["open", "closed"];
  popover.dispatchEvent(Object.assign(new Event("toggle"), { oldState, newState }));
}

HTMLElement.prototype.showPopover = function showPopover() {
  setOpen(this, true);
};

HTMLElement.prototype.hidePopover = function hidePopover() {
  setOpen(this, false);
};

HTMLElement.prototype.togglePopover = function togglePopover() {
  setOpen(this, !popovers.has(this));
  return popovers.has(this);
};

document.addEventListener("click", (event) => {
  const [target] = event.composedPath();
  const button = target instanceof Element ? target.closest("[popovertarget]") : null;
  const root = button?.getRootNode();
  if (!button || !(root instanceof Document || root instanceof ShadowRoot)) return;
  root.getElementById(button.getAttribute("popovertarget") ?? "")?.togglePopover();
});
