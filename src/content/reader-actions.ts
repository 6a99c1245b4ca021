import type { OverlayActions } from "../overlay/view";
import { siteOf } from "../shared/auto-open-sites";
import { type BackgroundCalls, caller, isCall, type TabCalls } from "../shared/messages";
import type { ReaderHost } from "./reader-host";

/** What the overlay asks of the one who opens it. */
export type OpenersActions = Pick<OverlayActions, "close" | "load" | "unreadable">;

/**
 * All that the overlay asks of the world outside: of its opener, the detector and the background.
 * @param changeSettings of the store that keeps them
 */
export function readerActions(
  host: ReaderHost,
  openers: OpenersActions,
  changeSettings: OverlayActions["changeSettings"],
): OverlayActions {
  const { window, api, fence } = host;
  const callBackground = caller<BackgroundCalls>((message) => api.runtime.sendMessage(message));
  return {
    ...openers,
    changeSettings,
    onKey: (handler) =>
      fence.onTyped((event) => {
        if (event.type === "keydown") handler(event as KeyboardEvent);
      }),
    onInput: (handler) => fence.onTyped((event) => event.type === "input" && handler()),
    // Fails only where the extension was updated meanwhile; its options are then out of reach.
    openOptions: () => void callBackground("openOptions", {}).catch(() => {}),
    openShortcutSettings: () => void callBackground("openShortcutSettings", {}).catch(() => {}),
    shortcut: () =>
      callBackground("readShortcut", {}).then(
        (shortcut) => shortcut ?? "",
        () => "",
      ),
    claimSpeech(onTaken) {
      const hear = (message: unknown) => {
        if (isCall<TabCalls, "hush">(message, "hush")) onTaken();
      };
      // Both fail only where the extension was updated meanwhile.
      const claim = async () => {
        api.runtime.onMessage.addListener(hear);
        await callBackground("hushOthers", {});
      };
      const end = async () => api.runtime.onMessage.removeListener(hear);
      claim().catch(() => {});
      return () => void end().catch(() => {});
    },
    site: siteOf(window.location.href),
    autoOpen: (change) => callBackground("autoOpen", { change }).catch(() => undefined),
    t: (key, ...substitutions) => api.i18n.getMessage(key, substitutions),
  };
}
