import type { Removal } from "../core/article";
import { sanitizeToFragment } from "../core/sanitize";
import { markColumnBreaks } from "./column-breaks";
import { labelEmbeds } from "./embed-labels";
import { boxLooseText } from "./loose-text";
import { markNumericColumns } from "./numeric-columns";
import { makeEnlargeable, tellFailed } from "./pictures";
import { insertPutBack, putBackBox } from "./put-back";
import type { OverlayActions } from "./view";

/** The body of the article as nodes in the overlay's own tree. Preact mounts it, and leaves it be. */
export interface ArticleBody {
  element: HTMLElement;
  /** The block with this anchor, or null if it is not shown. */
  find(anchor: string): HTMLElement | null;
  /**
   * Shows something that was left out, where it stood.
   * @param place its index in `Article.removals`; neighbours are kept in this order
   */
  putBack(removal: Removal, place: number): HTMLElement;
  /** Leaves it out again. */
  takeOut(place: number): void;
}

/**
 * @param html `Article.content`
 * @param doc the document that will show it
 * @param t looks up a message
 */
export function createBody(html: string, doc: Document, t: OverlayActions["t"]): ArticleBody {
  const element = doc.createElement("div");
  element.className = "text";
  element.append(dress(sanitizeToFragment(html, doc), t));
  markColumnBreaks(element);
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) tellFailed(target, t);
  };
  element.addEventListener("error", onError, true);
  const restored = new Map<number, HTMLElement>();

  const find = (anchor: string) =>
    element.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`);

  return {
    element,
    find,
    putBack(removal, place) {
      const box = putBackBox(place, dress(sanitizeToFragment(removal.html, doc), t));
      insertPutBack(element, removal.anchor === null ? null : find(removal.anchor), box, place);
      restored.set(place, box);
      return box;
    },
    takeOut(place) {
      restored.get(place)?.remove();
      restored.delete(place);
    },
  };
}

/** Gives wide tables a box to scroll in, loose text a box and cards their labels, and lets pictures load when they come into view. */
function dress(fragment: DocumentFragment, t: OverlayActions["t"]): DocumentFragment {
  for (const table of fragment.querySelectorAll("table")) {
    if (table.parentElement?.closest("table")) continue;
    const box = table.ownerDocument.createElement("div");
    box.className = "scroll-box";
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", table.caption?.textContent?.trim() || t("overlayTable"));
    table.replaceWith(box);
    box.append(table);
    markNumericColumns(table);
  }
  labelEmbeds(fragment, t);
  for (const code of fragment.querySelectorAll("pre")) code.tabIndex = 0;
  for (const picture of fragment.querySelectorAll("img")) {
    picture.loading = "lazy";
    picture.decoding = "async";
    makeEnlargeable(picture, t("overlayEnlarge"));
  }
  boxLooseText(fragment);
  return fragment;
}
