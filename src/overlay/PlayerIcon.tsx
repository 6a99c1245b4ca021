const PATHS = {
  play: "M6.5 4.5v11l9-5.5z",
  pause: "M7 5v10M13 5v10",
  previous: "M15 5v10L7.5 10zM5 5v10",
  next: "M5 5v10l7.5-5zM15 5v10",
  target: "M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10 2v3.5M10 14.5V18M2 10h3.5M14.5 10H18",
  close: "M5 5l10 10M15 5L5 15",
};

/** What a player has a drawing for. */
export type PlayerIconName = keyof typeof PATHS;

/** What is drawn as an area, not as a line. */
const FILLED: readonly PlayerIconName[] = ["play", "previous", "next"];

/** As `Icon`, with drawings that only the player needs. */
export function PlayerIcon({ name }: { name: PlayerIconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill={FILLED.includes(name) ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
