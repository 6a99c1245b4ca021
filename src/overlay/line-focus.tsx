import { useLayoutEffect, useRef } from "preact/hooks";
import {
  bandStart,
  isAtEnd,
  isInSight,
  linesBetween,
  readBandRoom,
  snapBand,
  topInBand,
} from "./band";
import { partOf } from "./draw-part";
import lineFocusCss from "./line-focus.css";
import type { PartProps } from "./parts";
import { HERE } from "./reading-blocks";
import { glide } from "./scroll";

/** Dims all but the lines around the middle of the screen. For the eye alone. */
function LineFocus({ scroller }: PartProps) {
  const cover = useRef<HTMLDivElement>(null);
  // Whoever was led to a block by keys reads there.
  useLayoutEffect(() => {
    const here = scroller.querySelector(`.${HERE}`);
    const room = here && isInSight(here, scroller) && readBandRoom(scroller);
    if (room) glide(scroller, topInBand(scroller, here, room) - scroller.scrollTop);
  }, [scroller]);
  useLayoutEffect(() => {
    const view = scroller.ownerDocument.defaultView;
    const ending = new AbortController();
    const place = () => {
      const room = readBandRoom(scroller);
      const article = scroller.querySelector("article")?.getBoundingClientRect();
      if (!room || !article || !cover.current) return;
      const { band, line } = room;
      const top = bandStart(scroller.scrollTop, room);
      const near = linesBetween(scroller, top - 2 * line, top + band + 2 * line);
      const edges = snapBand({ top, bottom: top + band }, near, line);
      // Below the text there is more to read, and nothing to follow line by line.
      cover.current.hidden = article.bottom < room.from + line;
      const { style } = cover.current;
      style.setProperty("--band-start", `${Math.max(room.from, edges.top)}px`);
      const end = isAtEnd(top, scroller.scrollTop, room)
        ? scroller.clientHeight
        : Math.min(edges.bottom, article.bottom);
      style.setProperty("--band-end", `${end}px`);
      style.setProperty("--beside", `${besideOf(scroller, article)}px`);
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
      <div class="beside" />
    </div>
  );
}

/** How wide the room is in which sources stand beside the text; 0 where they stand below it. */
function besideOf(scroller: HTMLElement, article: DOMRect): number {
  const sources = scroller.querySelector(".sources")?.getBoundingClientRect();
  if (!sources) return 0;
  if (sources.left >= article.right)
    return scroller.clientWidth - (sources.left + article.right) / 2;
  return sources.right <= article.left ? (sources.right + article.left) / 2 : 0;
}

/** Draws the cover. */
export const draw = partOf(LineFocus, [lineFocusCss]);
