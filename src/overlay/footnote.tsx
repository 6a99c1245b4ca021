import { useLayoutEffect, useRef } from "preact/hooks";
import { fold } from "../core/text";
import { partOf } from "./draw-part";
import footnoteCss from "./footnote.css";
import { noteCopy } from "./footnotes";
import { Icon } from "./Icon";
import panelCss from "./panel.css";
import type { LayerProps } from "./parts";
import { useUiLanguage } from "./ui-language";

interface FootnoteProps extends LayerProps {
  /** What refers to the note. */
  link: HTMLElement;
  /** The note, where it stands in the text. */
  note: HTMLElement;
  /** Language and direction of the article. */
  lang: string | null;
  dir: "ltr" | "rtl";
  /** Leads to the note, and closes this. */
  onGoTo(element: HTMLElement): void;
}

/** Space between the reference and the note, and to the edges of the screen, in CSS pixels. */
const GAP = 8;

/** A footnote at its reference. */
function Footnote({ link, note, lang, dir, scroller, onGoTo, onClose }: FootnoteProps) {
  const ui = useUiLanguage();
  const { t } = ui;
  const panel = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    words.current?.replaceChildren(noteCopy(note, link));
    panel.current?.focus({ preventScroll: true });
    const place = () => {
      const box = panel.current;
      const [at] = link.getClientRects();
      if (!box || !at) return;
      const { clientWidth, clientHeight } = scroller;
      const below = at.bottom + GAP;
      const fits = below + box.offsetHeight < clientHeight;
      const middle = (at.left + at.right - box.offsetWidth) / 2;
      const left = Math.max(GAP, Math.min(middle, clientWidth - box.offsetWidth - GAP));
      box.style.left = `${left}px`;
      box.style.top = `${fits ? below : at.top - GAP - box.offsetHeight}px`;
    };
    place();
    const ending = new AbortController();
    const options = { passive: true, signal: ending.signal };
    scroller.addEventListener("scroll", place, options);
    scroller.ownerDocument.defaultView?.addEventListener("resize", place, options);
    return () => ending.abort();
  }, [link, note]);

  return (
    <aside
      ref={panel}
      class="panel footnote"
      tabIndex={-1}
      aria-label={t("overlayNote", fold(link.textContent))}
      lang={ui.lang}
      dir={ui.dir}
    >
      <div ref={words} class="footnote-words" lang={lang ?? undefined} dir={dir} />
      <p class="footnote-choices">
        <button type="button" class="show" onClick={() => onGoTo(note)}>
          {t("overlayGoToNote")} <Icon name="find" />
        </button>
        <button type="button" class="tool" onClick={onClose} aria-label={t("overlayCloseNote")}>
          <Icon name="close" />
        </button>
      </p>
    </aside>
  );
}

/** Draws a footnote. */
export const draw = partOf(Footnote, [panelCss, footnoteCss]);
