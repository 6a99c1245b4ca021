import { mount, type OverlayActions, type OverlayHandle, type OverlayView } from "../overlay/mount";
import type { Settings } from "../shared/settings";
import { settingsStore } from "../shared/settings-store";
import { type OpenersActions, readerActions } from "./reader-actions";
import type { ReaderHost } from "./reader-host";
import type { ReaderSession } from "./reader-toggle";

/** An overlay on the page, with settings that stay in step with what is stored. */
export interface OpenOverlay extends ReaderSession {
  /** Shows something else; does nothing once it is gone. */
  update(view: OverlayView): void;
  /** Whether what was to be shown first could be drawn. */
  isDrawn: boolean;
  /** Aborted once it is gone. */
  signal: AbortSignal;
}

/** What is shown in place of a view that can't be drawn. */
export const FAILED_SHOW: OverlayView = { state: "failed", reason: "failedShow" };

/**
 * Puts the overlay on the page; in place of a view that can't be drawn, it tells so.
 * @param view what is shown first
 * @param settings as they hold now
 * @throws if it can't be put there
 */
export function openOverlay(
  host: ReaderHost,
  view: OverlayView,
  settings: Settings,
  openers: OpenersActions,
): OpenOverlay {
  const { window, api } = host;
  const ended = new AbortController();
  const { signal } = ended;
  const store = settingsStore({
    area: api.storage.sync,
    clock: window,
    initial: settings,
    onChange: (settings) => overlay.apply(settings),
    signal,
  });
  let overlay: OverlayHandle;
  let isDrawn: boolean;
  try {
    const actions = readerActions(host, openers, store.change);
    [overlay, isDrawn] = mountAnyway(window.document, view, settings, actions);
  } catch (problem) {
    // Nobody is left to end the store's watch over what is stored.
    ended.abort();
    throw problem;
  }
  // A page that is left takes its timers along.
  window.addEventListener("pagehide", store.flush, { signal });
  return {
    update: overlay.update,
    isDrawn,
    signal,
    destroy() {
      ended.abort();
      store.flush();
      overlay.destroy();
    },
  };
}

/** @returns the overlay, and whether it shows the view: it tells where it can't */
function mountAnyway(
  document: Document,
  view: OverlayView,
  settings: Settings,
  actions: OverlayActions,
): [OverlayHandle, boolean] {
  try {
    return [mount(document, view, settings, actions), true];
  } catch {
    return [mount(document, FAILED_SHOW, settings, actions), false];
  }
}
