import { sizeOf, type TextBlock } from "./blocks";

/** How blocks are set, which tells those of the text from what stands beside it. */

/**
 * How the text is set: the shapes that hold a good part of it. What Readability took along by
 * mistake is prose too, but is mostly set in a way of its own.
 */
export function shapesOfText(core: readonly TextBlock[]): Set<string> {
  const sizes = new Map<string, number>();
  const boxes = new Map<Element | null, number>();
  const boxesOf = new Map<string, Set<Element | null>>();
  for (const { element, text } of core) {
    const shape = shapeOf(element);
    const box = element.parentElement;
    sizes.set(shape, (sizes.get(shape) ?? 0) + text.length);
    boxes.set(box, (boxes.get(box) ?? 0) + text.length);
    boxesOf.set(shape, (boxesOf.get(shape) ?? new Set()).add(box));
  }
  const all = sizeOf(core);
  const isOwn = (shape: string, size: number) => {
    const [box = null, another] = boxesOf.get(shape) ?? [];
    // In a short text, one box of the page can hold a good part of it, but is the only one.
    const isBoxed = another === undefined && (boxes.get(box) ?? 0) < all * LEAST_OF_BOX;
    return size >= all * LEAST_OF_TEXT && !isBoxed;
  };
  const own = Array.from(sizes).flatMap(([shape, size]) => (isOwn(shape, size) ? [shape] : []));
  return new Set(own.length > 0 ? own : sizes.keys());
}

/** Share of the text from which on a shape is one of its own. */
const LEAST_OF_TEXT = 0.06;
/** Share of the text that a single box must hold for its shapes to be those of the text. */
const LEAST_OF_BOX = 0.25;

/** How a block is set, for telling like from unlike: its tag and classes and those of the box around it. */
export function shapeOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.tagName}.${element.className} ${parent?.tagName}.${parent?.className}`;
}
