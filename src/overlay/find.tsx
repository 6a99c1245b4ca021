import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { partOf } from "./draw-part";
import { DOWN, UP } from "./drawings";
import findCss from "./find.css";
import { Drawing, Icon } from "./Icon";
import { type MatchMarks, markMatches, type SearchedNodes, searchedNodes } from "./match-marks";
import type { LayerProps } from "./parts";
import { scrollWithin } from "./scroll";
import { findMatches } from "./search-text";
import { useUiLanguage } from "./ui-language";
import { unmark } from "./words";

interface FindProps extends LayerProps {
  /** Raised each time the reader asks for the bar: its field then gets the focus. */
  asked: number;
}

/** Where the article's own words stand. */
const SEARCHED = ".masthead h1, .standfirst, .lead-picture figcaption, .text";

/** Most matches that are counted and marked. */
const MOST_MATCHES = 1000;

/** Class of the marks of the match that the reader is at. */
const PRESENT = "present";

/** Where a match stands on the screen, as a share of its height from the top. */
const SHARE = 0.35;

/** The bar to find words in the article with. The text is as it was once the bar is gone. */
function Find({ scroller, asked, onClose }: FindProps) {
  const ui = useUiLanguage();
  const { t } = ui;
  const field = useRef<HTMLInputElement>(null);
  const marks = useRef<MatchMarks[]>([]);
  const searched = useRef<SearchedNodes | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const [present, setPresent] = useState(0);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [asked]);
  useLayoutEffect(() => () => unmark(marks.current.flat()), []);

  const show = (index: number) => {
    for (const mark of marks.current[present] ?? []) mark.classList.remove(PRESENT);
    const [first] = marks.current[index] ?? [];
    for (const mark of marks.current[index] ?? []) mark.classList.add(PRESENT);
    setPresent(index);
    if (!first) return;
    for (
      let box = first.closest("details");
      box;
      box = box.parentElement?.closest("details") ?? null
    )
      box.open = true;
    scrollWithin(scroller, first, SHARE);
  };

  const search = (query: string) => {
    unmark(marks.current.flat());
    const roots = Array.from(scroller.querySelectorAll(SEARCHED));
    const now = searchedNodes(roots, searched.current);
    searched.current = now;
    marks.current = markMatches(now.nodes, findMatches(now.where, query, MOST_MATCHES));
    setCount(query.trim() === "" ? null : marks.current.length);
    const top = scroller.getBoundingClientRect().top;
    const ahead = marks.current.findIndex(
      ([first]) => first && first.getBoundingClientRect().bottom > top,
    );
    show(Math.max(0, ahead));
  };

  const step = (by: number) => {
    const all = marks.current.length;
    if (all > 0) show((present + by + all) % all);
  };

  return (
    <search class="find" lang={ui.lang} dir={ui.dir}>
      <input
        ref={field}
        type="text"
        dir="auto"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t("overlayFindLabel")}
        placeholder={t("overlayFindLabel")}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <p class="found" role="status">
        {count !== null && countText(count, present)}
      </p>
      <button
        type="button"
        class="tool"
        disabled={!count}
        aria-label={t("overlayFindPrevious")}
        onClick={() => step(-1)}
      >
        <Drawing {...UP} />
      </button>
      <button
        type="button"
        class="tool"
        disabled={!count}
        aria-label={t("overlayFindNext")}
        onClick={() => step(1)}
      >
        <Drawing {...DOWN} />
      </button>
      <button type="button" class="tool" aria-label={t("overlayFindClose")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </search>
  );

  function countText(all: number, index: number): string {
    if (all === 0) return t("overlayFindNone");
    const total = ui.number(all);
    return t("overlayFindCount", ui.number(index + 1), all < MOST_MATCHES ? total : `${total}+`);
  }
}

/** Draws the bar. */
export const draw = partOf(Find, [findCss]);
