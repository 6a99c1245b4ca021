import { isUnasked, type ReaderRequest, type ToggleAnswer } from "../shared/messages";

/** An overlay that is on the page. */
export interface ReaderSession {
  /** Gives the page back as it was. */
  destroy(): void;
}

/** Why there is no overlay on the page: there can be none, or what opens by itself had better not. */
export type NotOpened = Exclude<ToggleAnswer, { outcome: "opened" }>;

/**
 * Puts the overlay on the page. It has to look at `signal` right before it does so, and to reject
 * once the signal is aborted.
 */
export type OpenReader = (
  signal: AbortSignal,
  request: ReaderRequest,
) => Promise<ReaderSession | NotOpened>;

/** The overlay of one page: closed, opening or open. */
export interface ReaderToggle {
  /**
   * Opens what is closed. A press closes what is open, or was pressed for before; what is about to
   * open unasked is not seen yet, so that a press, or a selection, opens in its place.
   */
  toggle(request: ReaderRequest): Promise<ToggleAnswer>;
  /** Closes what is open or opening. */
  close(): void;
}

/**
 * An attempt to open is under way while there is one and no session; with a session it is open;
 * with neither it is closed.
 *
 * @param open puts the overlay on the page
 * @param onOpenChange told with true once the overlay is on the page and with false once it is gone
 */
export function readerToggle(
  open: OpenReader,
  onOpenChange: (isOpen: boolean) => void,
): ReaderToggle {
  let attempt: AbortController | null = null;
  let session: ReaderSession | null = null;
  let isUnseen = false;
  let opening: Promise<ToggleAnswer> | undefined;

  function close(): void {
    attempt?.abort();
    attempt = null;
    if (!session) return;
    session.destroy();
    session = null;
    onOpenChange(false);
  }

  async function toggle(request: ReaderRequest): Promise<ToggleAnswer> {
    const isOwn = isUnasked(request);
    if (attempt && isUnseen && !session && !isOwn) close();
    // A press toggles; everything else opens, and closes nothing.
    if (attempt && !isOwn && request.trigger !== "selection") {
      close();
      return { outcome: "closed" };
    }
    if (session) return { outcome: "unchanged" };
    // Who asked first may not hear the answer, as where the tab was just changing its page.
    if (attempt && opening) return opening;
    isUnseen = isOwn;
    opening = start(request);
    return opening;
  }

  async function start(request: ReaderRequest): Promise<ToggleAnswer> {
    const mine = new AbortController();
    attempt = mine;
    let answer: ToggleAnswer = { outcome: "opened" };
    try {
      const opened = await open(mine.signal, request);
      if ("outcome" in opened) {
        answer = opened;
      } else if (mine.signal.aborted) {
        opened.destroy();
      } else {
        session = opened;
        onOpenChange(true);
      }
    } catch {
      answer = { outcome: "refused", reason: "refusedFailed" };
    }
    if (mine.signal.aborted) return { outcome: "closed" };
    if (answer.outcome !== "opened") attempt = null;
    return answer;
  }

  return { toggle, close };
}
