/** A line drawing, in a box of 20 by 20. */
export interface LineDrawing {
  name: string;
  /** As in the `d` of a path. */
  path: string;
}

// Each by itself: what the first press loads takes none along that only parts show.
export const AUTO: LineDrawing = { name: "auto", path: "M11.5 2L4.5 11.5h5l-1 6.5l7-9.5h-5z" };
export const CLOSE: LineDrawing = { name: "close", path: "M5 5l10 10M15 5L5 15" };
export const DOWN: LineDrawing = { name: "down", path: "M5 8l5 5l5-5" };
export const LINK: LineDrawing = {
  name: "link",
  path: "M8.5 11.5l3-3M7 9.5l-2 2a2.5 2.5 0 0 0 3.5 3.5l2-2M13 10.5l2-2a2.5 2.5 0 0 0-3.5-3.5l-2 2",
};
export const MINUS: LineDrawing = { name: "minus", path: "M4 10h12" };
export const PLUS: LineDrawing = { name: "plus", path: "M10 4v12M4 10h12" };
export const UP: LineDrawing = { name: "up", path: "M5 12l5-5l5 5" };
