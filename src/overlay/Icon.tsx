const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  type: "M2 16 6.5 4h1L12 16M3.6 12h6.8M18 9.5V16M18 12.8a2.6 3.2 0 1 0 0 .1",
  sources: "M4 5h12M4 10h8M4 15h5",
  find: "M4 10h11M11 6l4 4-4 4",
  back: "M16 15v-3a4 4 0 0 0-4-4H4M8 4L4 8l4 4",
};

/** A line drawing in the colour of the text around it; silent to screen readers. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
