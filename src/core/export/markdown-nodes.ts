import { cleanTexts } from "./clean-texts";
import { writtenAddress } from "./written-address";

/**
 * Turns what Markdown has no word for into what it has, and takes what is not seen out of the text.
 * @param root a copy of the body, which is changed
 */
export function fitForMarkdown(root: HTMLElement): void {
  fitLinks(root);
  fitPictures(root);
  fitTables(root);
  for (const formula of root.querySelectorAll("math"))
    formula.replaceWith(formula.textContent ?? "");
  // How it is read stands in brackets, where no ruby can stand above the word.
  for (const reading of root.querySelectorAll("ruby:not(:has(rp)) rt")) {
    reading.prepend("(");
    reading.append(")");
  }
  fitEmphasis(root);
  cleanTexts(root);
}

function fitLinks(root: HTMLElement): void {
  // A place in this text has no name in Markdown.
  for (const link of root.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  for (const link of root.querySelectorAll("a[href]")) {
    const url = writtenAddress(link.getAttribute("href") ?? "");
    if (url) link.setAttribute("href", url);
  }
}

function fitPictures(root: HTMLElement): void {
  const doc = root.ownerDocument;
  for (const image of root.querySelectorAll("img")) {
    const url = writtenAddress(image.getAttribute("src") ?? "");
    if (url) image.setAttribute("src", url);
    else image.replaceWith(image.alt);
  }
  for (const caption of root.querySelectorAll("figcaption")) {
    const emphasis = doc.createElement("em");
    emphasis.append(...caption.childNodes);
    const line = doc.createElement("p");
    line.append(emphasis);
    caption.replaceWith(line);
  }
}

function fitTables(root: HTMLElement): void {
  for (const table of root.querySelectorAll("table")) {
    const line = root.ownerDocument.createElement("p");
    line.append(...(table.caption?.childNodes ?? []));
    table.before(line);
  }
  // A cell has one line.
  for (const block of root.querySelectorAll(":is(td, th) :is(p, div, ul, ol, li)")) {
    block.replaceWith(...block.childNodes, " ");
  }
}

/** Blanks at the ends of emphasised words move out: Markdown would have to write them as entities. */
function fitEmphasis(root: HTMLElement): void {
  // From within: what moves out of one may be at the end of the next.
  for (const element of Array.from(root.querySelectorAll("b, strong, i, em, s, del")).reverse()) {
    const { firstChild: first, lastChild: last } = element;
    if (first?.nodeType === 3 && /^\s/.test(first.nodeValue ?? "")) {
      first.nodeValue = (first.nodeValue ?? "").trimStart();
      element.before(" ");
    }
    if (last?.nodeType === 3 && /\s$/.test(last.nodeValue ?? "")) {
      last.nodeValue = (last.nodeValue ?? "").trimEnd();
      element.after(" ");
    }
    if (element.textContent === "" && !element.querySelector("img")) element.remove();
  }
}
