import { fold } from "../text";
import type { Labels } from "./labels";
import { nameOf } from "./names";

/**
 * Fact boxes belong to the article and not into its text: a box between two paragraphs that is
 * named or headed as one is marked up as what it is, an `aside`, so that it is set apart.
 */

const NAME =
  /(?:^|[-_ ])(?:fact-?s?(?:-?box|-?file|-?sheet)?|info-?(?:box|kasten|graphic-text)|fakta-?(?:box|boks|ruta)?|faktaboks|fakten(?:-?box)?|key-?(?:facts|points|takeaways?)|take-?aways|at-?a-?glance|box-?out|explainer|encadre|recuadro|destaque-box|riquadro|kader|info-?kader|ramka|tietolaatikko|faktalaatikko|keretes|spravka|dovidka)(?:$|[-_ ])/i;

/** Share of the root's text that a fact box may hold. */
const LARGEST_SHARE = 0.4;
const BESIDE = "p, h2, h3, h4, figure, ul, ol, blockquote";

/**
 * Marks the fact boxes in `root` up as such.
 * @param labels the words of the page's language
 */
export function setFactBoxesApart(root: Element, labels: Labels): void {
  const most = (root.textContent ?? "").length * LARGEST_SHARE;
  for (const box of Array.from(root.querySelectorAll("div, section"))) {
    if (isBetweenParagraphs(box) && isFactBox(box, most, labels)) setApart(box);
  }
}

/** A box right between parts of the running text, of which one at least is a paragraph. */
function isBetweenParagraphs(box: Element): boolean {
  const before = box.previousElementSibling;
  const after = box.nextElementSibling;
  if (before?.tagName !== "P" && after?.tagName !== "P") return false;
  return [before, after].every((beside) => beside === null || beside.matches(BESIDE));
}

function isFactBox(box: Element, most: number, labels: Labels): boolean {
  const [head, second] = box.children;
  if (!head || !second || (box.textContent ?? "").length > most || box.closest("aside"))
    return false;
  const line = fold(head.textContent);
  return labels.headsFacts(line) || (NAME.test(nameOf(box)) && /^H[2-6]$/.test(head.tagName));
}

function setApart(box: Element): void {
  const aside = box.ownerDocument.createElement("aside");
  for (const attribute of Array.from(box.attributes)) {
    aside.setAttributeNode(attribute.cloneNode() as Attr);
  }
  aside.append(...Array.from(box.childNodes));
  box.replaceWith(aside);
}
