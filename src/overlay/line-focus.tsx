import { useLayoutEffect, useRef } from "preact/hooks";
import { partOf } from "./draw-part";
import lineFocusCss from "./line-focus.css";
import type { PartProps } from "./parts";

/** Lines that are left clear. */
const LINES = 5;

/**
 * Where the clear band begins, in pixels from the top of the screen. It stands in the middle, and
 * near either end of what scrolls it goes along to that end, so that no line stays dim.
 * @param top how far is scrolled
 * @param most how far can be scrolled
 * @param room from the lower edge of the toolbar to the lower edge of the screen
 */
export function bandStart(top: number, most: number, room: [number, number], band: number): number {
  const [from, to] = room;
  const middle = (from + to - band) / 2;
  const reach = middle - from;
  if (reach <= 0) return from;
  const above = Math.min(reach, top);
  const below = Math.min(reach, Math.max(0, most - top));
  return middle - (reach - above) + (reach - below);
}

/** Dims all but the lines around the middle of the screen. For the eye alone. */
function LineFocus({ scroller }: PartProps) {
  const cover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const view = scroller.ownerDocument.defaultView;
    const ending = new AbortController();
    const place = () => {
      const text = scroller.querySelector(".text");
      const toolbar = scroller.querySelector(".toolbar")?.getBoundingClientRect();
      if (!text || !view || !cover.current) return;
      const { lineHeight, fontSize } = view.getComputedStyle(text);
      const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.6;
      const band = Math.min(line * LINES, scroller.clientHeight / 2);
      const most = scroller.scrollHeight - scroller.clientHeight;
      const room: [number, number] = [toolbar?.bottom ?? 0, scroller.clientHeight];
      const start = bandStart(scroller.scrollTop, most, room, band);
      cover.current.style.setProperty("--band-start", `${start}px`);
      cover.current.style.setProperty("--band-end", `${start + band}px`);
    };
    place();
    const options = { passive: true, signal: ending.signal };
    scroller.addEventListener("scroll", place, options);
    view?.addEventListener("resize", place, options);
    return () => ending.abort();
  });
  return (
    <div ref={cover} class="line-focus" aria-hidden="true">
      <div />
      <div />
    </div>
  );
}

/** Draws the cover. */
export const draw = partOf(LineFocus, [lineFocusCss]);
