import { h, render } from "preact";
import type { Settings } from "../shared/settings";
import articleCss from "./article.css";
import choicesCss from "./choices.css";
import commonCss from "./common.css";
import embedsCss from "./embeds.css";
import figuresCss from "./figures.css";
import { addHost } from "./host";
import mastheadCss from "./masthead.css";
import { Overlay } from "./Overlay";
import { sharePreact } from "./shared-preact";
import sourcesCss from "./sources.css";
import surfaceCss from "./surface.css";
import themesCss from "./themes.css";
import toolbarCss from "./toolbar.css";
import { createUiLanguage } from "./ui-language";
import type { OverlayActions, OverlayView } from "./view";

export type { OverlayActions, OverlayView } from "./view";

/** An overlay that is open. */
export interface OverlayHandle {
  /**
   * Shows something else. Does nothing once destroyed.
   * @throws if it can't be drawn; what is shown next is drawn anew then
   */
  update(view: OverlayView): void;
  /** Shows what is open as the reader likes it from now on. Does nothing once destroyed. */
  apply(settings: Settings): void;
  /** Takes the overlay away and gives the page back as it was. May be called twice. */
  destroy(): void;
}

/**
 * Opens the overlay over a page.
 *
 * @param doc the page
 * @param view what to show first
 * @param settings how the reader likes it
 * @param actions the world outside; `close` is called when the reader wants the page back
 * @throws where `doc` has no window, or the browser has no modal dialogs
 */
export function mount(
  doc: Document,
  view: OverlayView,
  settings: Settings,
  actions: OverlayActions,
): OverlayHandle {
  sharePreact();
  const ui = createUiLanguage(actions.t, doc.defaultView?.navigator.languages ?? []);
  const host = addHost(
    doc,
    [
      themesCss,
      commonCss,
      surfaceCss,
      toolbarCss,
      articleCss,
      mastheadCss,
      figuresCss,
      embedsCss,
      sourcesCss,
      choicesCss,
    ],
    () => actions.close(),
  );
  let live = true;
  let shown = { view, settings };
  let isAnew = false;
  // Left to itself the dialog would focus its first button, and a screen reader would begin there.
  const focusMain = () => host.dialog.querySelector("main")?.focus({ preventScroll: true });
  const draw = (change: Partial<typeof shown>) => {
    if (!live) return;
    shown = { ...shown, ...change };
    const { dialog, adopt } = host;
    try {
      render(h(Overlay, { ...shown, actions, ui, scroller: dialog, adopt }), dialog);
    } catch (problem) {
      // Half of one view and half of another is left, over which Preact draws no third one.
      render(null, dialog);
      dialog.replaceChildren();
      isAnew = true;
      throw problem;
    }
    if (isAnew) focusMain();
    isAnew = false;
  };
  draw({});
  host.show();
  focusMain();
  return {
    update: (next) => draw({ view: next }),
    apply: (next) => draw({ settings: next }),
    destroy() {
      if (!live) return;
      live = false;
      render(null, host.dialog);
      host.destroy();
    },
  };
}
