import type { KeyBindings } from "../shared/key-bindings";
import { Icon } from "./Icon";
import { ariaKey, keyName } from "./keys";
import { SETTINGS_POPOVER } from "./SettingsPopover";
import { useUiLanguage } from "./ui-language";

interface ToolbarProps {
  keys: KeyBindings;
  /** Who published the page, if it says so. */
  site: string | null;
  /** Shows the contents, or hides them, if there are any. */
  onContents: (() => void) | null;
  isContentsOpen: boolean;
  /** Shows the bar to find words with, or hides it, if there is a text. */
  onFind: (() => void) | null;
  isFindOpen: boolean;
  /** Where the sources are, if there are any to jump to. */
  onSources: (() => void) | null;
  /** Shows the keys, or hides them. */
  onKeys: () => void;
  areKeysOpen: boolean;
  onClose: () => void;
}

/** The slim bar that stays at the top. */
export function Toolbar(props: ToolbarProps) {
  const { site, keys, onContents, onFind, onSources, onKeys, onClose } = props;
  const { t } = useUiLanguage();
  return (
    <header class="toolbar">
      <p class="site">{site ?? t("overlayName")}</p>
      {onContents && (
        <button
          type="button"
          class="tool"
          onClick={onContents}
          title={t("overlayContents")}
          aria-expanded={props.isContentsOpen}
          aria-keyshortcuts={ariaKey(keys.contents)}
        >
          <Icon name="contents" />
          <span class="compact">{t("overlayContents")}</span>
          <KeyHint name={keyName(keys.contents)} />
        </button>
      )}
      {onFind && (
        <button
          type="button"
          class="tool"
          onClick={onFind}
          title={t("overlayFind")}
          aria-expanded={props.isFindOpen}
          aria-keyshortcuts={ariaKey(keys.find)}
        >
          <Icon name="search" />
          <span class="compact">{t("overlayFind")}</span>
          <KeyHint name={keyName(keys.find)} />
        </button>
      )}
      {onSources && (
        <button
          type="button"
          class="tool"
          onClick={onSources}
          aria-keyshortcuts={ariaKey(keys.sources)}
        >
          <Icon name="sources" />
          <span>{t("overlaySources")}</span>
          <KeyHint name={keyName(keys.sources)} />
        </button>
      )}
      <button
        type="button"
        class="tool for-keys"
        onClick={onKeys}
        title={t("overlayKeys")}
        aria-expanded={props.areKeysOpen}
        aria-keyshortcuts={ariaKey(keys.help)}
      >
        <Icon name="keys" />
        <span class="icon-only">{t("overlayKeys")}</span>
      </button>
      <button
        type="button"
        class="tool"
        popoverTarget={SETTINGS_POPOVER}
        title={t("overlayOptions")}
        aria-keyshortcuts={ariaKey(keys.settings)}
      >
        <Icon name="type" />
        <span class="compact">{t("overlayOptions")}</span>
      </button>
      <button type="button" class="tool" onClick={onClose} aria-keyshortcuts="Escape">
        <Icon name="close" />
        <span>{t("overlayClose")}</span>
        <KeyHint name={t("overlayKeyNameEscape")} />
      </button>
    </header>
  );
}

/** The key beside a button's name, for the eye; a screen reader has it from the button. */
function KeyHint({ name }: { name: string }) {
  if (name === "") return null;
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
