/**
 * Tells how far the reader has come, now and whenever that changes, at most once a frame.
 * @param scroller what scrolls
 * @param text whose end counts
 * @param onChange gets the share from 0 to 1; 1 where all of the text fits on the screen
 * @param signal ends it
 */
export function watchProgress(
  scroller: HTMLElement,
  text: HTMLElement,
  onChange: (share: number) => void,
  signal: AbortSignal,
): void {
  const view = scroller.ownerDocument.defaultView;
  let waiting = false;
  const tell = () => {
    waiting = false;
    if (signal.aborted) return;
    const end = text.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top;
    const way = end + scroller.scrollTop - scroller.clientHeight;
    onChange(way <= 0 ? 1 : Math.min(1, scroller.scrollTop / way));
  };
  const ask = () => {
    if (!waiting) view?.requestAnimationFrame(tell);
    waiting = true;
  };
  scroller.addEventListener("scroll", ask, { passive: true, signal });
  view?.addEventListener("resize", ask, { passive: true, signal });
  tell();
}

/**
 * Whole minutes that are left, at least one while anything is.
 * @param minutes that the whole text takes
 * @param share read of it
 */
export function minutesLeft(minutes: number, share: number): number {
  return share >= 1 ? 0 : Math.max(1, Math.round(minutes * (1 - share)));
}
