import { render } from "preact";
import { Icon } from "./Icon";
import type { AdoptStyle, MountedPart } from "./parts";
import { SettingsForm, type SettingsFormProps } from "./SettingsForm";
import settingsCss from "./settings.css";

/** What the panel shows, and what it asks for. */
export interface SettingsPanelProps extends Omit<SettingsFormProps, "level"> {
  /** Why the last change could not be kept, in words of the browser; null if it could. */
  problem: string | null;
  adopt: AdoptStyle;
  onClose: () => void;
  /** The reader wants the page with all settings. */
  onOptions: () => void;
}

/** Draws the settings into an element of the overlay. */
export function draw(
  element: HTMLElement,
  props: SettingsPanelProps,
): MountedPart<SettingsPanelProps> {
  const dropStyle = props.adopt(settingsCss);
  const update = (next: SettingsPanelProps) => render(<Panel {...next} />, element);
  update(props);
  return {
    update,
    destroy() {
      render(null, element);
      dropStyle();
    },
  };
}

function Panel({ problem, onClose, onOptions, ...form }: SettingsPanelProps) {
  const { t } = form.ui;
  return (
    <div class="settings-panel">
      <div class="settings-head">
        <h2>{t("overlayOptions")}</h2>
        <button type="button" class="panel-close" aria-label={t("settingsClose")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
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
