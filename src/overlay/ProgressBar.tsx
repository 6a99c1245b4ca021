import { useEffect, useRef } from "preact/hooks";
import type { Article } from "../core/article";
import { readingMinutes } from "../core/reading-time";
import { minutesLeft, watchProgress } from "./progress";
import { useUiLanguage } from "./ui-language";

interface ProgressBarProps {
  article: Article;
  scroller: HTMLElement;
}

/** How far the reader has come. A screen reader finds it when it asks, and is told nothing meanwhile. */
export function ProgressBar({ article, scroller }: ProgressBarProps) {
  const { t, number } = useUiLanguage();
  const bar = useRef<HTMLElement>(null);
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    const text = scroller.querySelector<HTMLElement>(".text");
    const ending = new AbortController();
    const minutes = readingMinutes(article);
    const show = (share: number) => {
      if (!bar.current || !meter.current) return;
      bar.current.style.setProperty("--read", String(share));
      meter.current.value = share;
      const left = t("overlayMinutesLeft", number(minutesLeft(minutes, share)));
      meter.current.setAttribute("aria-valuetext", left);
    };
    if (text) watchProgress(scroller, text, show, ending.signal);
    return () => ending.abort();
  }, [article, scroller]);
  return (
    <section ref={bar} class="progress" aria-label={t("overlayProgress")}>
      <meter ref={meter} class="unseen" aria-label={t("overlayProgress")} />
    </section>
  );
}
