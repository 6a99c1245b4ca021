import { CLOSE, type LineDrawing } from "./drawings";

const PATHS = {
  close: CLOSE.path,
  type: "M2 16 6.5 4h1L12 16M3.6 12h6.8M18 9.5V16M18 12.8a2.6 3.2 0 1 0 0 .1",
  sources: "M4 5h12M4 10h8M4 15h5",
  save: "M10 3v10M6 9.5l4 4l4-4M4 13.5v3.5h12v-3.5",
  find: "M4 10h11M11 6l4 4-4 4",
  contents: "M4 5h1M8 5h8M4 10h1M8 10h8M4 15h1M8 15h8",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M13 13l4 4",
  keys: "M2.5 5.5h15v9h-15zM5.5 8.5h0M8.5 8.5h0M11.5 8.5h0M14.5 8.5h0M7 11.5h6",
  listen: "M3.5 16v-4.5a6.5 6.5 0 0 1 13 0V16h-3v-4.5h3M3.5 11.5h3V16h-3",
  back: "M16 15v-3a4 4 0 0 0-4-4H4M8 4L4 8l4 4",
};

/** What there is a drawing for. */
export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text around it; silent to screen readers. */
export function Drawing({ name, path }: LineDrawing) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}

/** One of the drawings that the first press needs. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing name={name} path={PATHS[name]} />;
}
