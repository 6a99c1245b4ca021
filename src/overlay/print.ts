import { useLayoutEffect } from "preact/hooks";
import { drawPaper, type Printed } from "./paper";
import printPageCss from "./print-page.css";

/**
 * Makes the browser's own command print the article and its sources, and nothing of the page. Draws
 * nothing until then, and takes it away after.
 */
export function Print({ article, ui, dialog }: Printed) {
  useLayoutEffect(() => {
    const doc = dialog.ownerDocument;
    const ending = new AbortController();
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
    const options = { capture: true, signal: ending.signal };
    doc.defaultView?.addEventListener("beforeprint", begin, options);
    doc.defaultView?.addEventListener("afterprint", end, options);
    return () => {
      ending.abort();
      end();
    };
  }, [article, ui, dialog]);
  return null;
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
