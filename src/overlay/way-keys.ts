import { useLayoutEffect, useRef } from "preact/hooks";
import type { KeyAction, KeyBindings } from "../shared/key-bindings";
import type { EarlyKeys } from "./early-keys";
import { focusedIn } from "./focus";
import { keyAction } from "./keys";
import type { Layers } from "./layers";
import { replayTyped } from "./typed";
import type { OverlayActions } from "./view";

interface WayKeysProps {
  scroller: HTMLElement;
  actions: OverlayActions;
  keys: KeyBindings;
  early: EarlyKeys;
  layers: Layers;
  /** What the keys do; those of no action here are the browser's. */
  run: Partial<Record<KeyAction, () => void>>;
}

/** Does what the keys ask for, those first that were pressed before; Escape closes the top layer. */
export function useWayKeys({ scroller, actions, keys, early, layers, run }: WayKeysProps): void {
  const onKey = (event: KeyboardEvent) => {
    const top = layers.names.at(-1);
    // The settings lie over every layer, and are the browser's to close.
    const isOnTop = !scroller.querySelector("[data-part=settings-panel]");
    if (event.key === "Escape" && top && isOnTop && !event.isComposing) {
      // Cancelled, it does not reach the dialog, which it would close.
      event.preventDefault();
      layers.close(top);
      return;
    }
    if (layers.isOpen("viewer")) return;
    const action = keyAction(event, keys, focusedIn(scroller));
    const act = action && run[action];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    for (const event of early.take()) latest.current(event);
    return replayTyped(scroller, actions, (event) => latest.current(event));
  }, [actions, scroller]);
}
