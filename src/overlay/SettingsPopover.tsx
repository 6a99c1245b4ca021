import { useRef, useState } from "preact/hooks";
import type { Settings } from "../shared/settings";
import { focusedIn } from "./focus";
import { Part } from "./Part";
import type { AdoptStyle } from "./parts";
import type { SettingsPanelProps } from "./settings-panel";
import type { UiLanguage } from "./ui-language";
import type { OverlayActions } from "./view";

/** Id of the popover with the settings, for the buttons that open it. */
export const SETTINGS_POPOVER = "byline-settings";

interface SettingsPopoverProps {
  settings: Settings;
  ui: UiLanguage;
  actions: OverlayActions;
  /** Asked for once the popover opens. */
  pageFont: () => string | null;
  adopt: AdoptStyle;
}

/**
 * The settings in place. A popover of the browser: Escape and a press beside it close it and not
 * the overlay, and give the focus back.
 */
export function SettingsPopover(given: SettingsPopoverProps) {
  const { settings, ui, actions, pageFont, adopt } = given;
  const popover = useRef<HTMLDivElement>(null);
  /** What had the focus when it was opened (by the key, any place in the text), or the button. */
  const from = useRef<Element | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState(
    actions.unreadable && ui.t("optionsLoadFailed", actions.unreadable),
  );
  const [failed, setFailed] = useState(false);

  const props: SettingsPanelProps = {
    settings,
    ui,
    pageFont: isOpen ? pageFont() : null,
    adopt,
    problem,
    onChange: async (change) => {
      const failure = await actions.changeSettings(change);
      setProblem(failure && ui.t("settingsNotKept", failure));
    },
    onClose: () => popover.current?.hidePopover(),
    onOptions: () => {
      popover.current?.hidePopover();
      actions.openOptions();
    },
  };
  const onToggle = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    setFailed(false);
    if (!popover.current) return;
    const focused = focusedIn(popover.current);
    if (isNowOpen) {
      // A press focuses no button in some browsers.
      from.current =
        focused ?? popover.current.parentElement?.querySelector("[popovertarget]") ?? null;
    } else if (popover.current.contains(focused) && from.current instanceof HTMLElement) {
      // In a shadow tree Chromium leaves the focus where it was, and that is about to go.
      from.current.focus({ preventScroll: true });
    }
  };

  return (
    <div
      ref={popover}
      id={SETTINGS_POPOVER}
      class="panel settings-popover"
      popover="auto"
      role="dialog"
      aria-label={ui.t("overlayOptions")}
      onToggle={(event) => onToggle(event.newState === "open")}
    >
      {failed && <p role="alert">{ui.t("overlayPartFailed")}</p>}
      {isOpen && (
        <Part
          name="settings-panel"
          load={() => actions.load("settings-panel")}
          onFailed={() => setFailed(true)}
          props={props}
        />
      )}
    </div>
  );
}
