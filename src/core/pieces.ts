import { isProse, sizeOf, type TextBlock, textBlocks } from "./blocks";
import { isForeignBox } from "./clean/foreign-box";
import { shapeOf } from "./shapes";

/**
 * Editors build a text of boxes: an introduction, a part after each picture or ad. Readability picks
 * the largest. The others stand in boxes of the same kind, however deep, and are set in the same way.
 */

/** The parts of a text beside the one that was found. */
export interface Pieces {
  /** The smallest element around all of them. */
  around: Element;
  /** Their prose. */
  blocks: readonly TextBlock[];
}

/** Levels that are looked at around the root; further out stand other parts of the page. */
const LEVELS = 4;
/** Boxes in a row that are looked at; a page of comments has many more. */
const MOST = 100;
/** Share of the text whose boxes are the root itself; of lists it is not, and a text may be full of them. */
const DIRECT = 0.3;
const BOX = /^(?:DIV|SECTION)$/;

/**
 * Finds the parts of the text beside `root`, in boxes of its kind.
 * @param core the prose that surely is the article
 * @param blocks all blocks of the page, in order
 */
export function piecesBeside(
  root: Element,
  core: readonly TextBlock[],
  blocks: readonly TextBlock[],
): Pieces | null {
  const isRoot = (box: Element) => box === root;
  const own = core.filter(({ element }) => kindWithin(element, isRoot) !== null);
  if (!BOX.test(root.tagName) || sizeOf(own) < sizeOf(core) * DIRECT) return null;
  const kinds = new Set(own.map(({ element }) => kindWithin(element, isRoot)));
  const found: TextBlock[] = [];
  let around = root;
  const chain = [root];
  for (let at = root; chain.length <= LEVELS; ) {
    const parent = at.parentElement;
    if (!parent || parent.tagName === "BODY" || parent.childElementCount > MOST) break;
    // Beside a box that holds its own headline stand other stories, however they are set.
    if (at.querySelector("h1")) break;
    const boxes = new Set(boxesLike(chain, at, parent));
    const pieces = boxes.size === 0 ? [] : blocks.filter((block) => isPiece(block, boxes, kinds));
    if (pieces.length > 0) around = parent;
    for (const piece of pieces) found.push(piece);
    if (!BOX.test(parent.tagName)) break;
    chain.unshift(parent);
    at = parent;
  }
  return around === root ? null : { around, blocks: found };
}

function isPiece(
  { element, text, link }: TextBlock,
  boxes: ReadonlySet<Element>,
  kinds: ReadonlySet<string | null>,
): boolean {
  const kind = kindWithin(element, (box) => boxes.has(box));
  return kind !== null && kinds.has(kind) && isProse(text, link);
}

/**
 * Of which kind a block in such a box is, with the boxes around it alone: some editors wrap each.
 * @returns null where it stands in no such box, or deeper in it, beside others
 */
function kindWithin(element: Element, isBox: (box: Element) => boolean): string | null {
  let kind = kindOf(element);
  for (let at = element.parentElement; at && !isBox(at); at = at.parentElement) {
    if (at.childElementCount > 1) return null;
    kind += ` ${kindOf(at)}`;
    if (!at.parentElement) return null;
  }
  return kind;
}

/** The boxes beside `at` that are reached as the last of `chain` is, which begins with `at`. */
function boxesLike(chain: readonly Element[], at: Element, parent: Element): Element[] {
  const root = chain.at(-1);
  const beside = kindsBeside(at, root);
  const shapes = new Set(Array.from(root?.children ?? [], shapeOf));
  const found: Element[] = [];
  for (const outer of parent.children) {
    if (outer === at || !isLike(outer, at, at === root) || isForeignBox(outer, at)) continue;
    let level = [outer];
    for (const step of chain.slice(1)) {
      level = level.flatMap((box) =>
        Array.from(box.children).filter(
          (each) => isLike(each, step, step === root) && !isForeignBox(each, step),
        ),
      );
    }
    if (level.length > 0 && holdsOnly(outer, level, { beside, shapes }))
      for (const box of level) found.push(box);
  }
  return found;
}

/** What stands in a box beside the text, by its kind: a title over it, the credit of a picture. */
function kindsBeside(box: Element, root: Element | undefined): Set<string> {
  const beside = box === root ? [] : textBlocks(box);
  return new Set(
    beside.filter(({ element }) => !root?.contains(element)).map(({ element }) => kindOf(element)),
  );
}

const CONTENTS_ENTRY = "a[href^='#']";

/**
 * Whether a box has nothing beside the text in these but pictures, subheads, entries of a list of
 * contents, prose set as the text is, and what the box of the text has beside it, too: other names,
 * dates and links head what somebody else has written, or another story's card.
 */
function holdsOnly(
  outer: Element,
  boxes: readonly Element[],
  own: { beside: ReadonlySet<string>; shapes: ReadonlySet<string> },
): boolean {
  return textBlocks(outer).every(
    ({ element, text, link }) =>
      boxes.some((box) => box.contains(element)) ||
      element.closest("figure") !== null ||
      (own.shapes.has(shapeOf(element)) && isProse(text, link)) ||
      (link === 0 &&
        (own.beside.has(kindOf(element)) ||
          element.closest("h2, h3, h4, h5, h6") !== null ||
          element.querySelector(CONTENTS_ENTRY) !== null)),
  );
}

/**
 * Whether two boxes are of a kind by their classes, where one may have more than the other; boxes of
 * the layout, which name where a picture stands, need only begin alike.
 * @param isStrict whether they hold the text itself
 */
function isLike(one: Element, other: Element, isStrict: boolean): boolean {
  if (one.tagName !== other.tagName) return false;
  const [few = [], many = []] = [classesOf(one), classesOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (many.length === 0) return !isStrict;
  if (few.length > 0 && few.every((name) => many.includes(name))) return true;
  return !isStrict && few[0] === many[0];
}

function classesOf(element: Element): string[] {
  return (element.getAttribute("class") ?? "").split(/\s+/, 30).filter((name) => name !== "");
}

function kindOf(element: Element): string {
  return `${element.tagName}.${element.className}`;
}
