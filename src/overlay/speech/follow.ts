/** Keeps what is spoken in view, for as long as the reader does not look elsewhere. */
export interface Follower {
  /** The sentence that is spoken now; brought into view if the reader follows. */
  moveTo(marks: readonly Element[]): void;
  /** Brings it into view, and follows from here on. */
  follow(): void;
  destroy(): void;
}

/** How far below the top a sentence is put, as a share of what is seen. */
const SHARE = 0.25;

/** Air between a sentence and the bars above and below, in CSS pixels. */
const AIR = 12;

/**
 * @param dialog the overlay's own, which scrolls
 * @param onChange told whether the reader follows, whenever that changes
 */
export function createFollower(
  dialog: HTMLElement,
  onChange: (isFollowing: boolean) => void,
): Follower {
  const view = dialog.ownerDocument.defaultView;
  const ending = new AbortController();
  const { signal } = ending;
  let marks: readonly Element[] = [];
  let isFollowing = true;
  /** Whether the scrolling that goes on is ours. */
  let isOurs = false;

  const set = (next: boolean) => {
    if (next === isFollowing) return;
    isFollowing = next;
    onChange(next);
  };
  /** The upper and the lower edge of what is seen between the bars. */
  const seen = () => {
    const { top } = dialog.getBoundingClientRect();
    const above = dialog.querySelector(".toolbar")?.getBoundingClientRect().height ?? 0;
    const below = dialog.querySelector(".player")?.getBoundingClientRect().height ?? 0;
    return { top: top + above, bottom: top + dialog.clientHeight - below };
  };
  /** Where the sentence is: its first line for one that is higher than the screen. */
  const place = () => {
    const [first] = marks;
    const last = marks.at(-1);
    if (!first?.isConnected || !last) return null;
    return { top: first.getBoundingClientRect().top, bottom: last.getBoundingClientRect().bottom };
  };
  const isInSight = () => {
    const at = place();
    const { top, bottom } = seen();
    return at !== null && at.bottom > top && at.top < bottom;
  };
  const bringIntoView = () => {
    const at = place();
    if (!at) return;
    const { top, bottom } = seen();
    const isHigh = at.bottom - at.top > bottom - top - 2 * AIR;
    if (at.top >= top + AIR && (isHigh ? at.top < bottom - AIR : at.bottom <= bottom - AIR)) return;
    const way = at.top - top - Math.max(AIR, (bottom - top) * (isHigh ? 0 : SHARE));
    const most = dialog.scrollHeight - dialog.clientHeight;
    const to = Math.max(0, Math.min(most, dialog.scrollTop + way));
    if (Math.abs(to - dialog.scrollTop) < 1) return;
    const still = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
    const glides = !still && Math.abs(way) < dialog.clientHeight * 2;
    isOurs = true;
    dialog.scrollTo({ top: to, behavior: glides ? "smooth" : "instant" });
  };

  // A reader who scrolls on with the sentence in sight still follows; one who leaves it does not.
  const onScroll = ({ target }: Event) => {
    if (target === dialog && !isOurs && marks.length > 0) set(isInSight());
  };
  const onEnd = ({ target }: Event) => {
    if (target !== dialog) return;
    isOurs = false;
    if (marks.length > 0) set(isInSight());
  };
  const own = () => {
    isOurs = false;
  };
  dialog.addEventListener("scroll", onScroll, { passive: true, signal });
  dialog.addEventListener("scrollend", onEnd, { passive: true, signal });
  // Whoever takes hold of the text while it glides is the one who scrolls.
  for (const type of ["wheel", "touchmove", "pointerdown"]) {
    dialog.addEventListener(type, own, { passive: true, signal });
  }
  return {
    moveTo(next) {
      marks = next;
      if (isFollowing) bringIntoView();
    },
    follow() {
      set(true);
      bringIntoView();
    },
    destroy: () => ending.abort(),
  };
}
