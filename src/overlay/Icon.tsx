const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  options: "M3 6h9M16 6h1M3 14h1M8 14h9M14 4v4M6 12v4",
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
