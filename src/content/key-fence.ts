/**
 * Keeps what is typed into the overlay from the page.
 *
 * A closed shadow root hides where a key went, not the key itself: the event still passes the
 * page's window first. Only a capture listener on the window that was there before the page's own
 * can stop it. So the listeners stand from the start of the page and do nothing until the fence is
 * closed. They never call `preventDefault`: typing, scrolling, Tab and Escape go on working.
 */

const FENCED = (
  "keydown keypress keyup beforeinput input paste copy cut " +
  "compositionstart compositionupdate compositionend"
).split(" ");

/** Gets the events that the page does not get. */
export type TypedHandler = (event: Event) => void;

/** A fence between the keyboard and the page. */
export interface KeyFence {
  /** From now on the page gets nothing that is typed. */
  close(): void;
  /** The page gets everything again, but for the rest of key presses that it never saw begin. */
  open(): void;
  /** Hands what is kept from the page to `handler`. @returns how to end that */
  onTyped(handler: TypedHandler): () => void;
}

/**
 * @param target the page's window
 * @param signal ends all listeners
 */
export function keyFence(target: EventTarget, signal: AbortSignal): KeyFence {
  const handlers = new Set<TypedHandler>();
  /** By the code of a key, whether its press began here: the page must not get the rest of it. */
  const held: Record<string, boolean> = {};
  let closed = false;

  function stop(event: Event): void {
    // What scripts dispatch is not typed, and may be how the page's own parts talk.
    if (!event.isTrusted) return;
    const { type, code, repeat } = event as KeyboardEvent;
    // Asked at each beginning: the press before may have ended in another window, unheard.
    if (type === "keydown" && !repeat) held[code] = closed;
    // Escape closes the overlay on its way down: the page must not see it come up.
    if (!closed && !held[code]) return;
    event.stopImmediatePropagation();
    if (type === "keyup") held[code] = false;
    for (const handler of handlers) handler(event);
  }

  function listen(): void {
    for (const type of FENCED) target.addEventListener(type, stop, { capture: true, signal });
  }

  listen();
  return {
    close() {
      // `document.open()` takes all listeners off the window; those still there are not doubled.
      listen();
      closed = true;
    },
    open() {
      closed = false;
    },
    onTyped(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
  };
}
