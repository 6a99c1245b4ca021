import { type MatchMarks, markMatches } from "../match-marks";
import { unmark } from "../words";
import { keepSelection } from "./selection";
import { placeOf, type Unit } from "./units";

/** Class of the marks, beside those for evidence and for matches. */
export const SPOKEN_MARK = "spoken";

/** Shows which sentence is spoken: one at a time. */
export interface SpokenMarks {
  /** Marks a unit, in place of the one before; null marks none. @returns the marks, in order */
  show(unit: Unit | null): MatchMarks;
}

/**
 * Marks sentences in the overlay's own tree: `CSS.highlights` would hand its nodes to the page.
 * What is selected stays selected.
 * @param dialog the overlay's own
 */
export function spokenMarks(dialog: HTMLElement): SpokenMarks {
  let marks: MatchMarks = [];
  return {
    show(unit) {
      const blocks = [...marks.map(({ parentNode }) => parentNode), unit?.element ?? null];
      keepSelection(dialog, blocks, () => {
        unmark(marks);
        const place = unit && placeOf(unit);
        marks = place ? markMatches(place.nodes, [place.match], SPOKEN_MARK).flat() : [];
      });
      return marks;
    },
  };
}
