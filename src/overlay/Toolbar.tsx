import type { ComponentChildren } from "preact";
import type { KeyBindings } from "../shared/key-bindings";
import { Icon, type IconName } from "./Icon";
import { ariaKey, keyName } from "./keys";
import { SETTINGS_POPOVER } from "./SettingsPopover";
import { useUiLanguage } from "./ui-language";

interface ToolbarProps {
  keys: KeyBindings;
  /** Who published the page, if it says so. */
  site: string | null;
  /** What stands beside the name of the publisher. */
  children: ComponentChildren;
  /** Shows the contents, or hides them, if there are any. */
  onContents: (() => void) | null;
  isContentsOpen: boolean;
  /** Shows the bar to find words with, or hides it, if there is a text. */
  onFind: (() => void) | null;
  isFindOpen: boolean;
  /** Reads the article aloud, or ends that, if there is a text. */
  onListen: (() => void) | null;
  isListenOpen: boolean;
  /** Where the sources are, if there are any to jump to. */
  onSources: (() => void) | null;
  /** Shows what can be taken along, or hides it, if there is an article. */
  onSave: (() => void) | null;
  isSaveOpen: boolean;
  /** Shows the keys, or hides them. */
  onKeys: () => void;
  areKeysOpen: boolean;
  onClose: () => void;
}

/** The slim bar that stays at the top. */
export function Toolbar(props: ToolbarProps) {
  const { site, keys, onContents, onFind, onListen, onSources, onSave, onKeys, onClose } = props;
  const { t } = useUiLanguage();
  return (
    <header class="toolbar">
      <p class="site">{site ?? t("overlayName")}</p>
      {props.children}
      {onContents && (
        <Tool
          icon="contents"
          name={t("overlayContents")}
          nameShown="wide"
          shortcut={ariaKey(keys.contents)}
          hint={keyName(keys.contents)}
          isOpen={props.isContentsOpen}
          onClick={onContents}
        />
      )}
      {onFind && (
        <Tool
          icon="search"
          name={t("overlayFind")}
          nameShown="wide"
          shortcut={ariaKey(keys.find)}
          hint={keyName(keys.find)}
          isOpen={props.isFindOpen}
          onClick={onFind}
        />
      )}
      {onListen && (
        <Tool
          icon="listen"
          name={t("listenOpen")}
          nameShown="wide"
          shortcut={ariaKey(keys.listen)}
          hint={keyName(keys.listen)}
          isOpen={props.isListenOpen}
          onClick={onListen}
        />
      )}
      {onSources && (
        <Tool
          icon="sources"
          name={t("overlaySources")}
          nameShown="always"
          shortcut={ariaKey(keys.sources)}
          hint={keyName(keys.sources)}
          onClick={onSources}
        />
      )}
      {onSave && (
        <Tool
          icon="save"
          name={t("overlaySave")}
          nameShown="wide"
          shortcut={ariaKey(keys.save)}
          hint={keyName(keys.save)}
          isOpen={props.isSaveOpen}
          onClick={onSave}
        />
      )}
      <Tool
        icon="keys"
        name={t("overlayKeys")}
        nameShown="never"
        shortcut={ariaKey(keys.help)}
        isOpen={props.areKeysOpen}
        onClick={onKeys}
      />
      <Tool
        icon="type"
        name={t("overlayOptions")}
        nameShown="wide"
        shortcut={ariaKey(keys.settings)}
        popoverTarget={SETTINGS_POPOVER}
      />
      <Tool
        icon="close"
        name={t("overlayClose")}
        nameShown="always"
        shortcut="Escape"
        hint={t("overlayKeyNameEscape")}
        onClick={onClose}
      />
    </header>
  );
}

interface ToolProps {
  icon: IconName;
  name: string;
  /** Whether the eye has the name beside the icon; where not always, the pointer finds it. */
  nameShown: keyof typeof NAME_CLASS;
  /** For `aria-keyshortcuts`; undefined where no key does it. */
  shortcut: string | undefined;
  /** The key as the eye is told; "" or none where it is not. */
  hint?: string;
  /** Whether what the button opens is open. */
  isOpen?: boolean;
  onClick?: () => void;
  popoverTarget?: string;
}

/** Classes of a button's name, by where it is shown. */
const NAME_CLASS = { always: undefined, wide: "compact", never: "icon-only" } as const;

/** A button of the toolbar: the browser has the name and the key for a screen reader. */
function Tool({ icon, name, nameShown, shortcut, hint, isOpen, ...button }: ToolProps) {
  return (
    <button
      type="button"
      class={nameShown === "never" ? "tool for-keys" : "tool"}
      title={nameShown === "always" ? undefined : name}
      aria-expanded={isOpen}
      aria-keyshortcuts={shortcut}
      {...button}
    >
      <Icon name={icon} />
      <span class={NAME_CLASS[nameShown]}>{name}</span>
      {hint && (
        <span class="key" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}
