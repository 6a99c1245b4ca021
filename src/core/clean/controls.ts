import { isBlock } from "../blocks";

/** What readers press and fill in: it makes a box a tool of the page. */

const FIELDS = "input, textarea, select";
/** Inputs that a reader fills in. A checkbox opens menus and folds on pages without scripts. */
const FILLED_IN = /^(?:text|email|tel|radio|password)$/i;

/** The elements of `doc` that hold fields, to be asked for before the fields are taken out. */
export function boxesOfFields(doc: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const field of doc.querySelectorAll(FIELDS)) {
    const type = field.localName === "input" ? field.getAttribute("type") : null;
    if (type !== null && !FILLED_IN.test(type)) continue;
    let box = field.parentElement;
    while (box && !isBlock(box)) box = box.parentElement;
    if (box && box !== doc.body) boxes.add(box);
  }
  return boxes;
}

/** Whether an element is a button that does something: none that folds text out, or heads it. */
export function isButton(element: Element): boolean {
  return (
    element.tagName === "BUTTON" &&
    !element.hasAttribute("aria-expanded") &&
    !element.hasAttribute("aria-controls") &&
    element.closest("h1, h2, h3, h4, h5, h6, summary, dt") === null
  );
}
