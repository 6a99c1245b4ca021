import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../shared/settings";
import type { AdoptStyle, MountedPart } from "./parts";
import type { SettingsPanelProps } from "./settings-panel";
import type { UiLanguage } from "./ui-language";
import type { OverlayActions } from "./view";

/** Id of the popover with the settings, for the buttons that open it. */
export const SETTINGS_POPOVER = "byline-settings";

interface SettingsPopoverProps {
  settings: Settings;
  ui: UiLanguage;
  actions: OverlayActions;
  pageFont: string | null;
  adopt: AdoptStyle;
}

/**
 * The settings in place. A popover of the browser: Escape and a press beside it close it and not
 * the overlay, and give the focus back.
 */
export function SettingsPopover(given: SettingsPopoverProps) {
  const { settings, ui, actions, pageFont, adopt } = given;
  const popover = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const part = useRef<MountedPart<SettingsPanelProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  const props: SettingsPanelProps = {
    settings,
    ui,
    pageFont,
    adopt,
    problem,
    onChange: (change) => void actions.changeSettings(change).then(setProblem),
    onClose: () => popover.current?.hidePopover(),
    onOptions: () => {
      popover.current?.hidePopover();
      actions.openOptions();
    },
  };
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => part.current?.update(props));

  useLayoutEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    const show = ({ draw }: { draw: typeof import("./settings-panel").draw }) => {
      if (!wanted || !slot.current) return;
      setFailed(false);
      part.current = draw(slot.current, latest.current);
      slot.current.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true });
    };
    // Fails where the extension was updated meanwhile.
    actions.load("settings-panel").then(show, () => setFailed(true));
    return () => {
      wanted = false;
      part.current?.destroy();
      part.current = null;
    };
  }, [isOpen, actions]);

  const onToggle = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    // In a shadow tree Chromium leaves the focus where it was, and that is about to go.
    const root = popover.current?.getRootNode();
    if (isNowOpen || !(root instanceof ShadowRoot)) return;
    if (!popover.current?.contains(root.activeElement)) return;
    const opener = root.querySelector<HTMLElement>(`[popovertarget=${SETTINGS_POPOVER}]`);
    opener?.focus({ preventScroll: true });
  };

  return (
    <div
      ref={popover}
      id={SETTINGS_POPOVER}
      class="settings-popover"
      popover="auto"
      role="dialog"
      aria-label={ui.t("overlayOptions")}
      onToggle={(event) => onToggle(event.newState === "open")}
    >
      {failed && <p role="alert">{ui.t("overlayPartFailed")}</p>}
      <div ref={slot} />
    </div>
  );
}
