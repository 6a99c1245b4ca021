import { useEffect, useRef, useState } from "preact/hooks";
import { fold } from "../core/text";
import contentsCss from "./contents.css";
import { partOf } from "./draw-part";
import { PanelHead } from "./PanelHead";
import panelCss from "./panel.css";
import type { LayerProps } from "./parts";
import { minutesLeft, watchProgress } from "./progress";
import { findSections, type Section } from "./sections";
import { useUiLanguage } from "./ui-language";

interface ContentsProps extends LayerProps {
  /** Minutes that the whole text takes to read. */
  minutes: number;
  /** Language and direction of the article. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Leads to a section, and closes the contents. */
  onGoTo(element: HTMLElement): void;
}

/** Share of the screen's height above which a section's beginning makes it the present one. */
const READ_UP_TO = 0.35;

/** Index of the section that is being read. */
function presentOf(sections: readonly Section[], scroller: HTMLElement): number {
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const left = scrollHeight - clientHeight - scrollTop;
  // The last sections can't come up so far: towards the end, the line goes down to them.
  const down = scrollTop > 0 ? Math.max(0, clientHeight * (1 - READ_UP_TO) - left) : 0;
  const line = scroller.getBoundingClientRect().top + clientHeight * READ_UP_TO + down;
  return sections.findLastIndex(({ element }) => element.getBoundingClientRect().top <= line);
}

/** The article's beginning, and its sections. */
function sectionsOf(scroller: HTMLElement): Section[] {
  const [main, text] = [scroller.querySelector("main"), scroller.querySelector(".text")];
  if (!main || !text) return [];
  const label = fold(main.querySelector("h1")?.textContent);
  return [{ element: main, label, depth: 0 }, ...findSections(text)];
}

/** What stands beside or below the text, by its headings, in the language of the interface. */
function restOf(scroller: HTMLElement): Omit<Section, "depth">[] {
  const places = scroller.querySelectorAll<HTMLElement>(".sources h2, .left-out summary");
  return Array.from(places, (element) => ({
    element,
    label: fold((element.querySelector("h2") ?? element).textContent),
  }));
}

/** The sections of the article, the present one marked, and what follows them. */
function Contents({ scroller, minutes, lang, dir, onGoTo, onClose }: ContentsProps) {
  const ui = useUiLanguage();
  const { t } = ui;
  const list = useRef<HTMLOListElement>(null);
  const [sections] = useState(() => sectionsOf(scroller));
  const [rest] = useState(() => restOf(scroller));
  const [present, setPresent] = useState(() => presentOf(sections, scroller));
  const [left, setLeft] = useState(0);

  useEffect(() => {
    const text = scroller.querySelector<HTMLElement>(".text");
    const ending = new AbortController();
    const follow = (share: number) => {
      setPresent(presentOf(sections, scroller));
      setLeft(minutesLeft(minutes, share));
    };
    if (text) watchProgress(scroller, text, follow, ending.signal);
    const buttons = list.current?.querySelectorAll("button");
    buttons?.[Math.max(0, present)]?.focus();
    return () => ending.abort();
  }, []);

  return (
    <nav
      class="panel under-tools contents"
      aria-labelledby="contents-heading"
      lang={ui.lang}
      dir={ui.dir}
    >
      <PanelHead
        id="contents-heading"
        name={t("overlayContents")}
        closeName={t("overlayCloseContents")}
        onClose={onClose}
      />
      <ol ref={list} lang={lang ?? undefined} dir={dir}>
        {sections.map(({ element, label, depth }, index) => (
          <li key={index}>
            <button
              type="button"
              class={`depth-${Math.min(depth, 2)}`}
              aria-current={index === present ? "location" : undefined}
              onClick={() => onGoTo(element)}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
      <ul>
        {rest.map(({ element, label }, index) => (
          <li key={index}>
            <button type="button" onClick={() => onGoTo(element)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p class="left">{t("overlayMinutesLeft", ui.number(left))}</p>
    </nav>
  );
}

/** Draws the contents. */
export const draw = partOf(Contents, [panelCss, contentsCss]);
