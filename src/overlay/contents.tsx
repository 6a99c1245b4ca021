import { useEffect, useRef, useState } from "preact/hooks";
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

/** Index of the section that is being read; -1 above the first one. */
function presentOf(sections: readonly Section[], scroller: HTMLElement): number {
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight * READ_UP_TO;
  return sections.findLastIndex(({ element }) => element.getBoundingClientRect().top <= line);
}

/** The sections of the article, the present one marked. */
function Contents({ scroller, minutes, lang, dir, onGoTo, onClose }: ContentsProps) {
  const ui = useUiLanguage();
  const { t } = ui;
  const list = useRef<HTMLOListElement>(null);
  const [sections] = useState(() => {
    const text = scroller.querySelector(".text");
    return text ? findSections(text) : [];
  });
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
      <p class="left">{t("overlayMinutesLeft", ui.number(left))}</p>
    </nav>
  );
}

/** Draws the contents. */
export const draw = partOf(Contents, [panelCss, contentsCss]);
