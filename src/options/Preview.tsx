import { useLayoutEffect, useRef } from "preact/hooks";
import { appearance, applyAppearance } from "../overlay/appearance";
import type { UiLanguage } from "../overlay/ui-language";
import type { Settings } from "../shared/settings";

interface PreviewProps {
  settings: Settings;
  ui: UiLanguage;
}

/** A short text that looks as the settings say. */
export function Preview({ settings, ui }: PreviewProps) {
  const frame = useRef<HTMLElement>(null);
  const { lang, dir, t } = ui;
  useLayoutEffect(() => {
    if (frame.current)
      applyAppearance(frame.current, appearance(settings, { lang, dir, pageFont: null }));
  }, [settings, lang, dir]);
  return (
    <section ref={frame} class="preview" aria-label={t("optionsPreview")}>
      <div class="preview-text" lang={lang}>
        <h2>{t("optionsPreviewTitle")}</h2>
        <svg class="preview-picture" viewBox="0 0 320 140" aria-hidden="true" focusable="false">
          <path class="sky" d="M0 0h320v140H0z" />
          <path class="hills" d="M0 96q60-44 120-14t110-22 90 20v60H0z" />
          <path class="water" d="M0 112h320v28H0z" />
          <path class="ship" d="M104 104h112l-16 18h-80zM132 88h56v16h-56zM170 68h12v20h-12z" />
        </svg>
        <p>{t("optionsPreviewText")}</p>
        <p>{t("optionsPreviewMore")}</p>
      </div>
    </section>
  );
}
