import type { PageVerdict } from "../core/article";
import type { AutoOpenState } from "./auto-open-sites";

/**
 * The call maps are the contract between contexts: one interface per direction, every call
 * documented. A call is sent as `{ call: name, ...payload }` and answered with its result.
 */

/** What the overlay is asked for by, and what with. */
export type ReaderRequest =
  /** A press of the button, the shortcut or the menu's item for the page. */
  | { trigger: "action" | "command" | "menu" }
  /** The menu's item for a selection; `text` is what is selected, as the browser tells it. */
  | { trigger: "selection"; text: string }
  /** The menu's item for a link, which has led here. */
  | { trigger: "link" }
  /**
   * Nobody: the page at `address` is news on a site where news opens by itself, since `since`, in
   * milliseconds of the clock.
   */
  | { trigger: "auto"; address: string; since: number };

/** What opens without a press on the page. */
export type UnaskedRequest = Extract<ReaderRequest, { trigger: "link" | "auto" }>;

/** Whether the reader is about to open though nobody has pressed anything on the page. */
export function isUnasked(request: ReaderRequest): request is UnaskedRequest {
  return request.trigger === "link" || request.trigger === "auto";
}

/** What became of a press. */
export type ToggleAnswer =
  | { outcome: "opened" }
  /** What opens by itself stays closed where it was open before, or where it would be in the way. */
  | { outcome: "closed" }
  /** It is open or opening already, or there is no article yet that could open by itself. */
  | { outcome: "unchanged" }
  /** The page cannot be read; `reason` is a key in `_locales`. */
  | { outcome: "refused"; reason: string };

/** Calls from the background to the detector of a tab. */
export interface TabCalls {
  /**
   * Opens the overlay; a press closes it if it is open or opening. By a link or by itself it opens
   * once for each address that the page has.
   */
  toggleReader: { payload: ReaderRequest; result: ToggleAnswer };
  /** Another tab has begun to read aloud: this one falls silent. */
  hush: { payload: Record<never, never>; result: undefined };
}

/** Calls from the content scripts to the background. */
export interface BackgroundCalls {
  /** The detector has looked at the page, or looked again. */
  reportVerdict: { payload: { verdict: PageVerdict }; result: undefined };
  /** Whether news opens by itself on the sender's site; `change` switches it on or off before. */
  autoOpen: { payload: { change?: boolean | undefined }; result: AutoOpenState | undefined };
  /** Opens the options page. */
  openOptions: { payload: Record<never, never>; result: undefined };
  /** Opens the browser's own page of shortcuts. */
  openShortcutSettings: { payload: Record<never, never>; result: undefined };
  /** The tab begins to read aloud; every other one is hushed. */
  hushOthers: { payload: Record<never, never>; result: undefined };
  /** The key that toggles the reader, as the browser prints it; undefined where that failed. */
  readShortcut: { payload: Record<never, never>; result: string | undefined };
}

/** What a call map has to look like. */
export type CallMap<M> = { [K in keyof M]: { payload: object; result: unknown } };

/** A call as it is sent. */
export type Message<M extends CallMap<M>, K extends keyof M> = M[K]["payload"] & { call: K };

/** A function that makes the calls of `M`; it rejects when nobody listens. */
export type Caller<M extends CallMap<M>> = <K extends keyof M & string>(
  call: K,
  payload: M[K]["payload"],
) => Promise<M[K]["result"]>;

/** One handler for each call of `M`; `S` is what the receiving side knows of the sender. */
export type Handlers<M extends CallMap<M>, S> = {
  [K in keyof M]: (payload: M[K]["payload"], sender: S) => M[K]["result"] | Promise<M[K]["result"]>;
};

/**
 * Makes calls through a channel.
 * @param send puts one message on the channel and resolves with the answer
 */
export function caller<M extends CallMap<M>>(
  send: (message: object) => Promise<unknown>,
): Caller<M> {
  return (call, payload) => send({ ...payload, call });
}

/**
 * Answers the calls of `M`; to be given to `runtime.onMessage.addListener`.
 *
 * It answers through the callback, which browsers without promises in `onMessage` know too.
 * Other messages are left to other listeners. A handler that fails is answered with `undefined`,
 * so that the caller never waits for ever.
 */
export function receiver<M extends CallMap<M>, S>(handlers: Handlers<M, S>) {
  return (message: unknown, sender: S, respond: (result: unknown) => void): true | undefined => {
    const call = (message as { call?: unknown } | null | undefined)?.call;
    if (typeof call !== "string" || !Object.hasOwn(handlers, call)) return undefined;
    const handler = handlers[call as keyof M];
    const answer = async () => handler(message as object, sender);
    answer().then(respond, () => respond(undefined));
    return true;
  };
}

/** Whether a message is a certain call of `M`; for the detector, which has no room for `receiver`. */
export function isCall<M extends CallMap<M>, K extends keyof M & string>(
  message: unknown,
  call: K,
): message is M[K]["payload"] {
  return (message as { call?: unknown } | null | undefined)?.call === call;
}
