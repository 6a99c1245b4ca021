import type { ComponentChildren } from "preact";
import type { KeyAction, KeyBindings } from "../shared/key-bindings";
import { Icon, type IconName } from "./Icon";
import { ariaKey, keyName } from "./keys";
import type { LayerName } from "./layers";
import { SETTINGS_POPOVER } from "./SettingsPopover";
import { useUiLanguage } from "./ui-language";

interface ToolbarProps {
  keys: KeyBindings;
  /** Who published the page, if it says so. */
  site: string | null;
  /** What stands beside the name of the publisher. */
  children: ComponentChildren;
  /** What there is to show now, whose button is there. */
  layers: readonly ToolLayer[];
  /** What is shown. */
  open: readonly LayerName[];
  /** Shows a layer, or hides it. */
  onToggle: (layer: ToolLayer) => void;
  /** Where the sources are, if there are any to jump to. */
  onSources: (() => void) | null;
  onClose: () => void;
}

/** What a layer's button looks like, and which key does the same. */
interface LayerTool {
  icon: IconName;
  /** Key in `_locales` of its name. */
  name: string;
  key: KeyAction;
}

/** Classes of a button's name, by where it is shown. */
const NAME_CLASS = { always: undefined, wide: "compact", never: "icon-only" } as const;

const LAYER_TOOLS = {
  contents: { icon: "contents", name: "overlayContents", key: "contents" },
  find: { icon: "search", name: "overlayFind", key: "find" },
  listen: { icon: "listen", name: "listenOpen", key: "listen" },
  save: { icon: "save", name: "overlaySave", key: "save" },
  "keys-sheet": { icon: "keys", name: "overlayKeys", key: "help" },
} as const satisfies Partial<Record<LayerName, LayerTool>>;

/** A layer that has a button. */
export type ToolLayer = keyof typeof LAYER_TOOLS;

/** The slim bar that stays at the top. */
export function Toolbar(props: ToolbarProps) {
  const { site, keys, layers, open, onToggle, onSources, onClose } = props;
  const { t } = useUiLanguage();
  const layerTool = (layer: ToolLayer) => {
    if (!layers.includes(layer)) return null;
    const { icon, name, key } = LAYER_TOOLS[layer];
    const isForKeys = layer === "keys-sheet";
    return (
      <Tool
        icon={icon}
        name={t(name)}
        nameShown={isForKeys ? "never" : "wide"}
        shortcut={ariaKey(keys[key])}
        hint={isForKeys ? "" : keyName(keys[key])}
        isOpen={open.includes(layer)}
        onClick={() => onToggle(layer)}
      />
    );
  };
  return (
    <header class="toolbar">
      <p class="site">{site || t("overlayName")}</p>
      {props.children}
      {layerTool("contents")}
      {layerTool("find")}
      {layerTool("listen")}
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
      {layerTool("save")}
      {layerTool("keys-sheet")}
      <Tool
        icon="type"
        name={t("overlayOptions")}
        nameShown="wide"
        shortcut={ariaKey(keys.settings)}
        hint={keyName(keys.settings)}
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
