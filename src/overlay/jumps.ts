import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { focusedIn } from "./focus";
import { SOURCES_HEADING } from "./Sources";
import { isBeside, scrollWithin } from "./scroll";
import { unmark } from "./words";

/** Where a jump leads, and where it comes from. */
interface Jump {
  /** The words in the text; none where they can't be found, and in the sources. */
  marks: HTMLElement[];
  /** Stands out as a whole where there are no marks; null where nothing does. */
  element: HTMLElement | null;
  /** What it leads to, where that is not `element`. */
  to?: HTMLElement;
  /** The button or link that leads there, or what else has the focus. */
  from: Element | null;
  /** Message of the way back; "" once there is none. */
  back: string;
}

/** Jumps within the article. The last one has a way back. */
export interface Jumps {
  /** Message of the way back; "" where there is none. */
  back: string;
  /** @param move scrolls there, from what is still the place to come back to */
  start(jump: Jump, move: () => void): void;
  /** What a jump has led to stands out no more. */
  end(): void;
  goBack(): void;
  /** @param from what leads there; left out, what has the focus */
  goToSources(from?: Element): void;
  /** To the sources, and from them back to where the reader was. */
  toggleSources(): void;
}

/** Class of what a jump has led to. */
export const JUMPED_TO = "cited";

/** Message of the way back from the sources. */
export const BACK_TO_TEXT = "overlayBackToText";

/**
 * @param scroller the dialog
 * @param text what is jumped in: with another one, there is no way back
 */
export function useJumps(scroller: HTMLElement, text: object | null): Jumps {
  const [jump, setJump] = useState<(Jump & { top: number }) | null>(null);
  useLayoutEffect(() => setJump(null), [text]);

  const start: Jumps["start"] = (next, move) => {
    const top = scroller.scrollTop;
    move();
    setJump({ ...next, top });
  };

  const end = () => {
    if (!jump) return;
    unmark(jump.marks);
    jump.element?.classList.remove(JUMPED_TO);
    setJump(null);
  };

  const goBack = () => {
    if (!jump) return;
    const { from, marks, back, top } = jump;
    if (from) unfold(from);
    const target = from?.isConnected ? from : scroller.querySelector("main");
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    if (back === BACK_TO_TEXT) scroller.scrollTo({ top, behavior: "instant" });
    else if (from) scrollWithin(scroller, from, 0.3);
    // Words that the reader comes back to stand out as before, and have the focus.
    if (marks.some((mark) => mark === from)) setJump({ ...jump, back: "" });
    else end();
  };

  const target = jump?.to ?? jump?.element;
  const sources = target?.closest<HTMLElement>(".sources");

  /** They were asked for before the text was there. */
  const wantsSources = useRef(false);
  const goToSources = (from = focusedIn(scroller)) => {
    const heading = scroller.querySelector<HTMLElement>(`#${SOURCES_HEADING}`);
    wantsSources.current = heading === null;
    if (!heading) return;
    start({ marks: [], element: null, ...jump, to: heading, from, back: BACK_TO_TEXT }, () => {
      heading.focus({ preventScroll: true });
      scrollWithin(scroller, heading, 0);
    });
  };
  useLayoutEffect(() => {
    if (text && wantsSources.current) goToSources();
  }, [text]);

  // Who reads on from there needs no way back; what is marked stays, since it may have the focus.
  useLayoutEffect(() => {
    if (!jump?.back) return;
    let arrived: number | undefined;
    const onScrolled = () => {
      arrived ??= scroller.scrollTop;
      // Below a text, what a jump leads to and what follows may take many screens, and are not the text.
      const isFar =
        jump.back === BACK_TO_TEXT && target && !(sources && isBeside(scroller, sources))
          ? (sources ?? target).getBoundingClientRect().top > scroller.clientHeight
          : Math.abs(scroller.scrollTop - arrived) > scroller.clientHeight;
      if (isFar && !focusedIn(scroller)?.matches(".back")) setJump({ ...jump, back: "" });
    };
    scroller.addEventListener("scrollend", onScrolled);
    return () => scroller.removeEventListener("scrollend", onScrolled);
  }, [jump]);

  return {
    back: jump?.back ?? "",
    start,
    end,
    goBack,
    goToSources,
    toggleSources: () => (jump?.back === BACK_TO_TEXT && sources ? goBack() : goToSources()),
  };
}

/** Opens what an element is folded away in: what is not shown can't have the focus. */
export function unfold(element: Element): void {
  const folded = element.closest("details");
  if (folded) folded.open = true;
}
