import { placeOf, type Unit } from "./units";

/** Which sentence is meant: by the reader's place, by a block, by a point. */

/** Index of the first unit in a block or after it; -1 where none follows. */
export function unitFrom(units: readonly Unit[], block: Element): number {
  return units.findIndex(({ element }) => {
    if (block.contains(element) || element.contains(block)) return true;
    return Boolean(block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
}

/** The distance of a point from a box, with lines counting before letters. */
function distance({ top, bottom, left, right }: DOMRect, x: number, y: number): number {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return across + 1000 * down;
}

/** Index of the unit at a point of the screen that lies in `target`; -1 where nothing is spoken there. */
export function unitAt(
  units: readonly Unit[],
  target: Element,
  [x, y]: readonly [number, number],
): number {
  let block: Element | null = target;
  while (block && !units.some(({ element }) => element === block)) block = block.parentElement;
  let nearest = { index: -1, away: Number.POSITIVE_INFINITY };
  for (const [index, unit] of units.entries()) {
    if (unit.element !== block) continue;
    for (const box of boxesOf(unit)) {
      const away = distance(box, x, y);
      if (away < nearest.away) nearest = { index, away };
    }
  }
  return nearest.index;
}

function boxesOf(unit: Unit): DOMRect[] {
  const place = placeOf(unit);
  const first = place?.nodes[place.match.start.text];
  const last = place?.nodes[place.match.end.text];
  if (!place || !first || !last) return [];
  const range = first.ownerDocument.createRange();
  range.setStart(first, place.match.start.offset);
  range.setEnd(last, place.match.end.offset);
  return [...range.getClientRects()];
}

/**
 * Where to begin: at the block that the reader was led to, or else at the first one that begins on
 * the screen.
 * @param led the block with the focus, or null
 */
export function startingUnit(
  units: readonly Unit[],
  dialog: HTMLElement,
  led: Element | null,
): number {
  if (led) return Math.max(0, unitFrom(units, led));
  if (dialog.scrollTop <= 0) return 0;
  const edge = dialog.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
  const end = dialog.getBoundingClientRect().top + dialog.clientHeight;
  const boxes = units.map(({ element }) => element.getBoundingClientRect());
  const begins = boxes.findIndex(({ top }) => top >= edge && top < end);
  return Math.max(0, begins >= 0 ? begins : boxes.findIndex(({ bottom }) => bottom > edge));
}
