import { focusedIn } from "./focus";
import type { OverlayActions } from "./view";

/**
 * Lets the overlay's own elements hear what is typed.
 *
 * The page's window comes before our shadow root, so the true events are stopped there. They come
 * again here as copies, which never leave the shadow root. A copy that is cancelled cancels the key.
 *
 * @param dialog what is in it may hear
 * @param onKey gets the key presses that nothing in the dialog has cancelled
 * @returns ends it
 */
export function replayTyped(
  dialog: HTMLElement,
  actions: Pick<OverlayActions, "onKey" | "onInput">,
  onKey: (event: KeyboardEvent) => void,
): () => void {
  const repeat = (copy: Event) => (focusedIn(dialog) ?? dialog).dispatchEvent(copy);
  const endings = [
    actions.onKey((event) => {
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      const pressed = { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing };
      // No KeyboardEvent: Firefox lets one that a content script made out of the shadow root.
      const copy = new Event("keydown", { bubbles: true, cancelable: true });
      if (repeat(Object.assign(copy, pressed, { repeat: event.repeat }))) onKey(event);
      else event.preventDefault();
    }),
    actions.onInput(() => repeat(new Event("input", { bubbles: true }))),
  ];
  return () => {
    for (const end of endings) end();
  };
}
