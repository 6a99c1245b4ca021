import { isBlock } from "../blocks";

/** What readers press and fill in: it makes a box a tool of the page. */

/** Fields that a reader fills in. A checkbox opens menus and folds on pages without scripts. */
const FIELDS =
  "input:not([type]), input[type='text' i], input[type='email' i], input[type='tel' i], input[type='radio' i], input[type='password' i], textarea, select";

/** The elements of `doc` that hold fields, to be asked for before the fields are taken out. */
export function boxesOfFields(doc: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const field of doc.querySelectorAll(FIELDS)) {
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
