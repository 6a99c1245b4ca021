import { useRef } from "preact/hooks";
import type { KeyAction } from "../shared/key-bindings";
import { CHOICES, RANGES, type Settings, type SettingsChange } from "../shared/settings";
import { THEME_LABELS } from "./theme-labels";
import type { UiLanguage } from "./ui-language";
import type { OverlayActions } from "./view";

/** What the keys that change settings need. */
interface SettingKeysProps {
  settings: Settings;
  actions: Pick<OverlayActions, "changeSettings">;
  ui: UiLanguage;
  /** Tells a screen reader what holds now. */
  announce(text: string): void;
}

/** @returns what the keys do that change settings, by action */
export function useSettingKeys({ settings, actions, ui, announce }: SettingKeysProps) {
  // A key that is held asks again before the first change has come back.
  const asked = useRef({ settings, latest: settings });
  if (asked.current.settings !== settings) asked.current = { settings, latest: settings };
  const change = (wanted: SettingsChange) => {
    asked.current.latest = { ...asked.current.latest, ...wanted };
    actions.changeSettings(wanted).then((problem) => {
      if (problem !== null) announce(ui.t("settingsNotKept", problem));
    });
  };
  const resize = (steps: number) => {
    const { min, max, step } = RANGES.textSize;
    const size = asked.current.latest.textSize + steps * step;
    const textSize = Math.max(min, Math.min(max, size));
    if (textSize !== asked.current.latest.textSize) change({ textSize });
    announce(ui.t("overlayTextSize", ui.number(textSize)));
  };
  const nextTheme = () => {
    const place = CHOICES.theme.indexOf(asked.current.latest.theme);
    const theme = CHOICES.theme[(place + 1) % CHOICES.theme.length] ?? CHOICES.theme[0];
    change({ theme });
    announce(ui.t(THEME_LABELS[theme]));
  };
  return {
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: nextTheme,
  } satisfies Partial<Record<KeyAction, () => void>>;
}
