import { Icon } from "./Icon";
import { SETTINGS_POPOVER } from "./SettingsPopover";
import { useUiLanguage } from "./ui-language";

interface ToolbarProps {
  /** Who published the page, if it says so. */
  site: string | null;
  /** Where the sources are, if there are any to jump to. */
  onSources: (() => void) | null;
  onClose: () => void;
}

/** The slim bar that stays at the top. */
export function Toolbar({ site, onSources, onClose }: ToolbarProps) {
  const { t } = useUiLanguage();
  return (
    <header class="toolbar">
      <p class="site">{site ?? t("overlayName")}</p>
      {onSources && (
        <button type="button" class="tool" onClick={onSources} aria-keyshortcuts="S">
          <Icon name="sources" />
          <span>{t("overlaySources")}</span>
          <span class="key" aria-hidden="true">
            S
          </span>
        </button>
      )}
      <button
        type="button"
        class="tool"
        popoverTarget={SETTINGS_POPOVER}
        title={t("overlayOptions")}
      >
        <Icon name="type" />
        <span class="compact">{t("overlayOptions")}</span>
      </button>
      <button type="button" class="tool" onClick={onClose} aria-keyshortcuts="Escape">
        <Icon name="close" />
        <span>{t("overlayClose")}</span>
        <span class="key" aria-hidden="true">
          Esc
        </span>
      </button>
    </header>
  );
}
