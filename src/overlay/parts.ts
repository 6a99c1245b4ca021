/**
 * Parts of the overlay that load only once the reader asks for them. Each is a module of its own
 * that takes all it needs along, Preact too: the file of `settings-panel` is `settings-panel.js`.
 * A part gets an element to draw in, and nothing of it stays when it is taken away.
 */
export interface Parts {
  "settings-panel": typeof import("./settings-panel");
}

/** Loads a part, or finds it loaded. Rejects where the extension was updated meanwhile. */
export type LoadPart = <K extends keyof Parts>(name: K) => Promise<Parts[K]>;

/** A part that is drawn. */
export interface MountedPart<P> {
  update(props: P): void;
  /** Takes it out of its element. May be called twice. */
  destroy(): void;
}
