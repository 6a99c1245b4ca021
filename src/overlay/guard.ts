import { createBudget } from "./budget";

/**
 * The overlay stays in front of what the page does while it is open: a dialog, a popover or full
 * screen that the page opens later, and scripts that throw our host out.
 */

/**
 * A page that fights for the front gets this many answers of each kind a second, so it can't hang the
 * tab.
 */
const ANSWERS_PER_SECOND = 8;

/** What the guard watches over, and what it does about it. */
export interface Guarded {
  doc: Document;
  host: HTMLElement;
  /** Puts the host back into the page and in front of everything. */
  raise(): void;
  /** Another copy of the extension has put up its own host: ours must go. */
  yieldTo(): void;
}

/** Starts watching. @returns ends it, with every listener gone */
export function keepInFront({ doc, host, raise, yieldTo }: Guarded): () => void {
  const view = doc.defaultView;
  if (!view) throw new Error("A document without a window can't show the overlay");
  const ending = new AbortController();
  const answers = (task: () => void) => createBudget(ANSWERS_PER_SECOND, 1000, task);
  let raising = false;
  const raises = answers(() => {
    raising = true;
    raise();
    raising = false;
  });

  const answer = () => {
    // What the page does in answer to our own raising comes back here: later, not deeper.
    if (raising) return;
    if (!host.isConnected && doc.querySelector(host.localName)) {
      yieldTo();
      return;
    }
    raises.spend();
  };

  // A modal of the page makes us inert, and an inert element is never hit.
  const isBuried = () =>
    doc.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2) !== host && view.innerWidth > 0;

  const answerIfBuried = (event: Event) => {
    if (event.target !== host && isBuried()) answer();
  };

  // A popover lies over us without making us inert, so hitting can't tell.
  const onToggle = (event: Event) => {
    const opened = "newState" in event && event.newState === "open";
    if (!opened || event.target === host || !(event.target instanceof Element)) return;
    if (event.target.hasAttribute("popover") || isBuried()) answer();
  };

  const options = { capture: true, signal: ending.signal };
  view.addEventListener("focusin", answerIfBuried, options);
  view.addEventListener("pointerdown", answerIfBuried, options);
  view.addEventListener("toggle", onToggle, options);
  view.addEventListener("fullscreenchange", () => doc.fullscreenElement && answer(), options);

  const tree = new MutationObserver(() => host.isConnected || answer());
  const watchTree = () => {
    tree.observe(doc, { childList: true });
    if (doc.documentElement) tree.observe(doc.documentElement, { childList: true });
  };
  // `document.open` and the like bring another root element, which wants watching too.
  const root = new MutationObserver(watchTree);
  root.observe(doc, { childList: true });
  watchTree();

  const opened = new MutationObserver(() => isBuried() && answer());
  opened.observe(doc, { subtree: true, attributeFilter: ["open"] });

  // "Hide everything else" code of the page's own dialogs: aria-hidden, inert and their like.
  const cleanings = answers(() => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
  });
  const attributes = new MutationObserver(() => host.attributes.length > 0 && cleanings.spend());
  attributes.observe(host, { attributes: true });

  return () => {
    ending.abort();
    for (const budget of [raises, cleanings]) budget.cancel();
    for (const observer of [tree, root, opened, attributes]) observer.disconnect();
  };
}
