import { sizeOf, type TextBlock } from "../blocks";
import { attributeHas, closestWhere } from "../where";

/** Share of the text that must stand in boxes that are called so. */
const NAMED_SHARE = 0.5;

/** What builders of pages call every box that they set: a word for clutter elsewhere. */
const BUILT: ReadonlySet<string> = new Set(["widget", "widgets"]);
const BUILT_NAME = /(?:^|[\s_-])widgets?(?:$|[\s_-])/;
const NONE: ReadonlySet<string> = new Set();

/**
 * Words in the names of boxes that tell nothing of them on a page: where it is put together of
 * "widgets", so is its text.
 * @param text the blocks of the text
 * @param root the article's root, whose own name is left out
 */
export function wordsAside(text: readonly TextBlock[], root: Element): ReadonlySet<string> {
  const built = text.filter(({ element }) => {
    const box = closestWhere(
      element,
      (each) => each === root || attributeHas(each, "class", BUILT_NAME),
    );
    return box !== null && box !== root && root.contains(box);
  });
  return sizeOf(built) > sizeOf(text) * NAMED_SHARE ? BUILT : NONE;
}
