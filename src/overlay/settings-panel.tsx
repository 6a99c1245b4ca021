import { useLayoutEffect, useRef } from "preact/hooks";
import { partOf } from "./draw-part";
import { PanelHead } from "./PanelHead";
import panelCss from "./panel.css";
import type { AdoptStyle } from "./parts";
import { SettingsForm, type SettingsFormProps } from "./SettingsForm";
import settingsCss from "./settings.css";
import settingsPanelCss from "./settings-panel.css";

/** What the panel shows, and what it asks for. */
export interface SettingsPanelProps extends Omit<SettingsFormProps, "level" | "sizeFirst"> {
  /** That the settings could not be read, or the last change not be kept; null if all is well. */
  problem: string | null;
  onClose: () => void;
  /** The reader wants the page with all settings. */
  onOptions: () => void;
  adopt: AdoptStyle;
}

function SettingsPanel({ problem, onClose, onOptions, ...form }: SettingsPanelProps) {
  const { t } = form.ui;
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={panel} class="settings-panel">
      <PanelHead name={t("overlayOptions")} closeName={t("settingsClose")} onClose={onClose} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <SettingsForm {...form} level={3} sizeFirst />
      <button type="button" class="all-settings" onClick={onOptions}>
        {t("settingsAll")}
      </button>
      <p class="settings-note">{t("settingsTranslation")}</p>
    </div>
  );
}

/** Draws the settings. */
export const draw = partOf(SettingsPanel, [panelCss, settingsPanelCss, settingsCss]);
