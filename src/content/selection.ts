import { type Article, isWhole } from "../core/article";
import { plainSelection, readSelection, withoutText } from "../core/selection";
import { letters } from "../core/text";
import type { Words } from "../core/words/words";
import type { OverlayView } from "../overlay/view";

/**
 * What is selected on a page, as the overlay shows it. Loaded once it is asked for.
 */

/** Letters at the beginning by which the browser's selection and that of the page are compared. */
const KNOWN_BY = 24;

/** Most elements that are looked at for shadow roots. */
const MOST = 20_000;

/**
 * @param window the page's window
 * @param text what is selected, as the browser tells it: it knows frames and fields, too
 * @param whole the whole page as it would be shown, with its sources
 * @param words what it was read with
 */
export function selectedView(
  window: Window,
  text: string,
  whole: OverlayView,
  words: Words,
): OverlayView {
  if (!("article" in whole)) return whole;
  const { document, location } = window;
  const { article: own } = whole;
  const lacksSources = "lacksSources" in whole && whole.lacksSources === true;
  const article = own && isWhole(own) ? own : withoutText(document, location.href);
  const found = readRanges(window, article, words);
  // The menu may have been opened on a frame, while something is selected on the page as well.
  if (found && letters(found.textContent) !== "" && isMeant(window, text, found))
    return { state: "selection", article: found, isPlain: false, whole, lacksSources };
  if (text.trim() === "") return whole;
  const plain = plainSelection(document, text, article);
  return { state: "selection", article: plain, isPlain: true, whole, lacksSources };
}

/**
 * Whether what the browser tells is the page's own selection. What was read of that is no measure where
 * the page can tell it itself: headlines, menus and hidden parts were taken out.
 */
function isMeant(window: Window, text: string, found: Article): boolean {
  const start = letters(text).slice(0, KNOWN_BY);
  const own = letters(window.getSelection()?.toString() ?? "");
  // Of a selection in a shadow root the page tells nothing.
  return own === "" ? letters(found.textContent).includes(start) : own.startsWith(start);
}

function readRanges(window: Window, whole: Article, words: Words): Article | null {
  const { document, location } = window;
  try {
    return readSelection(words, document, location.href, selectedRanges(window), whole);
  } catch {
    // The bare words are better than nothing.
    return null;
  }
}

/** The ranges of the selection, in open shadow roots too. */
function selectedRanges(window: Window): readonly AbstractRange[] {
  const selection = window.getSelection();
  if (!selection) return [];
  // Only Firefox has more than one, when they are picked with Ctrl.
  if (selection.rangeCount > 1) {
    return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  }
  return selection.getComposedRanges({ shadowRoots: shadowRootsOf(window.document) });
}

function shadowRootsOf(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = MOST;
  const search = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      if (left-- < 1) return;
      if (!element.shadowRoot) continue;
      roots.push(element.shadowRoot);
      search(element.shadowRoot);
    }
  };
  search(document);
  return roots;
}
