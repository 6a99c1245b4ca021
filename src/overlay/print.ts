import { useLayoutEffect } from "preact/hooks";
import type { Article } from "../core/article";
import { drawPaper } from "./paper";
import printPageCss from "./print-page.css";
import type { UiLanguage } from "./ui-language";

/**
 * Makes the browser's own command print the article and its sources, and nothing of the page. What
 * is drawn for that is there only while the browser prints.
 *
 * @param article without one the page prints as ever
 * @param dialog where the article is on the screen
 */
export function usePrint(article: Article | null, ui: UiLanguage, dialog: HTMLElement): void {
  useLayoutEffect(() => {
    const doc = dialog.ownerDocument;
    const view = doc.defaultView;
    if (!article || !view) return;
    let drawn: Element[] = [];
    const end = () => {
      for (const element of drawn) element.remove();
      drawn = [];
    };
    const begin = () => {
      // A page may have kept the end of an earlier printing from us.
      end();
      const paper = drawPaper({ article, ui, dialog });
      const style = pageStyle(doc);
      drawn = [paper, style];
      dialog.after(paper);
      doc.documentElement.prepend(style);
    };
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    view.addEventListener("beforeprint", begin, options);
    view.addEventListener("afterprint", end, options);
    return () => {
      ending.abort();
      end();
    };
  }, [article, ui, dialog]);
}

/**
 * The style of the page while it is printed: `print-page.css` says why it is the page's first. As
 * text of a script of ours it is none of what the page's policy forbids.
 */
function pageStyle(doc: Document): HTMLStyleElement {
  const style = doc.createElement("style");
  style.media = "print";
  style.textContent = printPageCss;
  return style;
}
