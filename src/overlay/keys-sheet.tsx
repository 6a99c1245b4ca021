import { KEY_ACTIONS, type KeyBindings } from "../shared/key-bindings";
import { partOf } from "./draw-part";
import { KEY_LABELS } from "./key-labels";
import { keyName } from "./keys";
import keysSheetCss from "./keys-sheet.css";
import { Panel } from "./Panel";
import panelCss from "./panel.css";
import type { LayerProps } from "./parts";
import { useShortcut } from "./shortcut";
import { useUiLanguage } from "./ui-language";

interface KeysSheetProps extends LayerProps {
  keys: KeyBindings;
  /** The key that opens and closes the overlay, as the browser prints it; empty for none. */
  shortcut(): Promise<string>;
  /** Leads to the browser's own page of shortcuts. */
  onShortcutSettings(): void;
  /** Leads to where the keys can be changed. */
  onOptions(): void;
}

/** Key in `_locales` of each key that scrolls. */
const SCROLLING = ["overlayKeyNameSpace", "overlayKeyNamePageUp", "overlayKeyNamePageDown"];

/** Every key with what it does, and the ways to change them. */
function KeysSheet({ keys, shortcut, onShortcutSettings, onOptions, onClose }: KeysSheetProps) {
  const { t, dir } = useUiLanguage();
  const toggle = useShortcut(shortcut);
  return (
    <Panel
      id="keys"
      class="keys-sheet"
      name={t("overlayKeys")}
      closeName={t("overlayCloseKeys")}
      onClose={onClose}
    >
      <dl class="keys">
        {KEY_ACTIONS.filter((action) => keys[action] !== "").map((action) => (
          <Row key={action} label={t(KEY_LABELS[action])} keys={[keyName(keys[action])]} />
        ))}
        <Row label={t("overlayKeyEscape")} keys={[t("overlayKeyNameEscape")]} />
        <Row label={t("overlayKeyScroll")} keys={SCROLLING.map((key) => t(key))} />
        <Row
          label={t("overlayKeyToggle")}
          keys={toggle ? [toggle] : []}
          none={toggle === "" ? t("overlayKeyNone") : undefined}
        />
      </dl>
      <h3 class="keys-of">{t("overlayViewer")}</h3>
      <dl class="keys">
        <Row label={t("overlayZoomIn")} keys={["+"]} />
        <Row label={t("overlayZoomOut")} keys={["-"]} />
        <Row label={t("overlayNextPicture")} keys={[dir === "rtl" ? "←" : "→"]} />
        <Row label={t("overlayPreviousPicture")} keys={[dir === "rtl" ? "→" : "←"]} />
      </dl>
      <p class="panel-choices">
        <button type="button" class="plain" onClick={onOptions}>
          {t("overlayChangeKeys")}
        </button>
        <button type="button" class="plain" onClick={onShortcutSettings}>
          {t("overlayShortcutSettings")}
        </button>
      </p>
    </Panel>
  );
}

function Row({ label, keys, none }: { label: string; keys: string[]; none?: string | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {none}
        {keys.map((key) => (
          <kbd key={key} dir="ltr">
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

/** Draws the sheet of keys. */
export const draw = partOf(KeysSheet, [panelCss, keysSheetCss]);
