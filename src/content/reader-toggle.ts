import type { ToggleAnswer } from "../shared/messages";

/** An overlay that is on the page. */
export interface ReaderSession {
  /** Gives the page back as it was. */
  destroy(): void;
}

/**
 * Puts the overlay on the page. It has to look at `signal` right before it does so, and to reject
 * once the signal is aborted.
 */
export type OpenReader = (signal: AbortSignal) => Promise<ReaderSession>;

/** The overlay of one page: closed, opening or open. */
export interface ReaderToggle {
  /** Opens what is closed, and closes what is open or opening. */
  toggle(): Promise<ToggleAnswer>;
  /** Closes what is open or opening. */
  close(): void;
}

type State =
  | { name: "closed" }
  | { name: "opening"; attempt: AbortController }
  | { name: "open"; session: ReaderSession };

/**
 * @param open puts the overlay on the page
 * @param onOpenChange told with true once the overlay is on the page and with false once it is gone
 */
export function readerToggle(
  open: OpenReader,
  onOpenChange: (isOpen: boolean) => void,
): ReaderToggle {
  let state: State = { name: "closed" };

  function close(): void {
    const before = state;
    state = { name: "closed" };
    if (before.name === "opening") before.attempt.abort();
    if (before.name === "open") {
      before.session.destroy();
      onOpenChange(false);
    }
  }

  async function openNow(attempt: AbortController): Promise<ToggleAnswer> {
    try {
      const session = await open(attempt.signal);
      if (attempt.signal.aborted) {
        session.destroy();
        return { outcome: "closed" };
      }
      state = { name: "open", session };
      onOpenChange(true);
      return { outcome: "opened" };
    } catch {
      if (attempt.signal.aborted) return { outcome: "closed" };
      state = { name: "closed" };
      return { outcome: "refused", reason: "refusedFailed" };
    }
  }

  return {
    async toggle() {
      if (state.name !== "closed") {
        close();
        return { outcome: "closed" };
      }
      const attempt = new AbortController();
      state = { name: "opening", attempt };
      return openNow(attempt);
    },
    close,
  };
}
