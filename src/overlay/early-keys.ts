import type { KeyBindings } from "../shared/key-bindings";
import { keyAction } from "./keys";
import type { OverlayActions } from "./view";

/** Keys that were pressed before there was anything to act on them. */
export interface EarlyKeys {
  /** Ends the holding. @returns what was held, in order; none the second time */
  take(): KeyboardEvent[];
}

/** Holds the keys that do something, from now on, so that none pressed at once is lost. */
export function holdKeys(actions: Pick<OverlayActions, "onKey">, keys: KeyBindings): EarlyKeys {
  const held: KeyboardEvent[] = [];
  const end = actions.onKey((event) => {
    if (!keyAction(event, keys, null)) return;
    event.preventDefault();
    held.push(event);
  });
  return {
    take() {
      end();
      return held.splice(0);
    },
  };
}
