import type { UiLanguage } from "./ui-language";

/**
 * Parts of the overlay that load only once the reader asks for them. Each is a module of its own
 * that takes all it needs along but Preact, which the reader lends it: the file of `settings-panel` is
 * `settings-panel.js`. A part that draws gets an element to draw in, and nothing of it stays when it is
 * taken away.
 */
export interface Parts {
  citation: typeof import("./citation");
  "copy-sources": typeof import("./copy-sources");
  contents: typeof import("./contents");
  find: typeof import("./find");
  footnote: typeof import("./footnote");
  "keys-sheet": typeof import("./keys-sheet");
  "line-focus": typeof import("./line-focus");
  listen: typeof import("./listen");
  paragraphs: typeof import("./paragraphs");
  save: typeof import("./save");
  "settings-panel": typeof import("./settings-panel");
  viewer: typeof import("./viewer");
  way: typeof import("./way");
}

/**
 * Adds a style sheet, given as text, to the overlay's own. No element would do: Firefox holds the
 * page's policy against a `<style>` in the overlay.
 * @returns takes it away; may be called twice
 */
export type AdoptStyle = (css: string) => () => void;

/** What every part is given that looks at the article. */
export interface PartProps {
  ui: UiLanguage;
  /** The dialog, which scrolls. */
  scroller: HTMLElement;
  /** Tells a screen reader what has changed. */
  announce(text: string): void;
  adopt: AdoptStyle;
}

/** What a part is given that the reader can close. */
export interface LayerProps extends PartProps {
  /** The reader is done with the part. */
  onClose(): void;
}

/** What the module of a part exports. */
export interface PartModule<P> {
  /** Draws the part into an element that holds nothing else. */
  draw(element: HTMLElement, props: P): MountedPart<P>;
}

/** Loads a part, or finds it loaded. Rejects where the extension was updated meanwhile. */
export type LoadPart = <K extends keyof Parts>(name: K) => Promise<Parts[K]>;

/** A part that is drawn. */
export interface MountedPart<P> {
  update(props: P): void;
  /** Takes it out of its element. May be called twice. */
  destroy(): void;
}
