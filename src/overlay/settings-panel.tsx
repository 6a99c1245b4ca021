import { render } from "preact";
import { adoptStyle } from "./adopt-style";
import type { MountedPart } from "./parts";
import { SettingsForm, type SettingsFormProps } from "./SettingsForm";
import settingsCss from "./settings.css";
import panelCss from "./settings-panel.css";

/** What the panel shows, and what it asks for. */
export interface SettingsPanelProps extends Omit<SettingsFormProps, "level"> {
  /** Why the last change could not be kept, in words of the browser; null if it could. */
  problem: string | null;
  onClose: () => void;
  /** The reader wants the page with all settings. */
  onOptions: () => void;
}

/** Draws the settings into an element of the overlay. */
export function draw(
  element: HTMLElement,
  props: SettingsPanelProps,
): MountedPart<SettingsPanelProps> {
  const update = (next: SettingsPanelProps) => render(<Panel {...next} />, element);
  const unstyle = adoptStyle(element, panelCss + settingsCss);
  update(props);
  return {
    update,
    destroy() {
      render(null, element);
      unstyle();
    },
  };
}

function Panel({ problem, onClose, onOptions, ...form }: SettingsPanelProps) {
  const { t } = form.ui;
  return (
    <div class="settings-panel">
      <header class="settings-head">
        <h2>{t("overlayOptions")}</h2>
        <button type="button" class="panel-close" aria-label={t("settingsClose")} onClick={onClose}>
          ×
        </button>
      </header>
      <p role="alert" class="problem">
        {problem !== null && t("settingsNotKept", problem)}
      </p>
      <SettingsForm {...form} level={3} />
      <button type="button" class="all-settings" onClick={onOptions}>
        {t("settingsAll")}
      </button>
      <p class="settings-note">{t("settingsTranslation")}</p>
    </div>
  );
}
